//! Limits that every request must respect, whatever its path.

use std::cell::Cell;

use actix_web::dev::ServiceRequest;
use actix_web::http::Method;
use actix_web::http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};

use crate::form::query;
use crate::web::errors::AppError;

/// Set on a connection that gets one response, and true from its first request on: Actix would answer all that were sent at
/// once.
#[derive(Debug, Default)]
pub struct OneResponse(Cell<bool>);

/// Rejects methods other than GET and HEAD, unusual spellings of paths, overlong query strings and overlong headers.
pub fn validate_request(request: &ServiceRequest, max_header_bytes: usize) -> Result<(), AppError> {
    if request.conn_data::<OneResponse>().is_some_and(|one| one.0.replace(true)) {
        Err(AppError::SecondRequest)
    } else if !matches!(*request.method(), Method::GET | Method::HEAD) {
        Err(AppError::MethodNotAllowed)
    } else if has_encoded_path(request.uri().path()) {
        Err(AppError::NotFound)
    } else if request.query_string().len() > query::MAX_BYTES {
        Err(AppError::QueryTooLong)
    } else if header_bytes(request) > max_header_bytes {
        Err(AppError::HeadersTooLarge)
    } else {
        Ok(())
    }
}

/// Whether a path contains percent-encoded characters outside a sheet number: routes would match them, so that a page
/// had several URLs.
fn has_encoded_path(path: &str) -> bool {
    let is_number = |segments: &[&str]| matches!(segments, ["", _, "s", _, ..]);
    let segments: Vec<_> = path.split('/').collect();
    let fixed = if is_number(&segments) { &segments[..3] } else { &segments[..] };
    fixed.iter().any(|segment| segment.contains('%'))
}

/// Whether a request announces a body.
pub fn has_body(request: &ServiceRequest) -> bool {
    let headers = request.headers();
    headers.contains_key(TRANSFER_ENCODING) || headers.get(CONTENT_LENGTH).is_some_and(|length| length != "0")
}

/// The size of the request target and the headers in bytes.
fn header_bytes(request: &ServiceRequest) -> usize {
    let headers = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len());
    request.uri().path().len() + request.query_string().len() + headers.sum::<usize>()
}
