//! Limits that every request must respect, whatever its path.

use actix_web::dev::ServiceRequest;
use actix_web::http::Method;

use crate::form::query;
use crate::web::errors::AppError;

/// Rejects methods other than GET and HEAD, overlong query strings and overlong headers.
pub fn validate_request(request: &ServiceRequest, max_header_bytes: usize) -> Result<(), AppError> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        Err(AppError::MethodNotAllowed)
    } else if request.query_string().len() > query::MAX_BYTES {
        Err(AppError::QueryTooLong)
    } else if header_bytes(request) > max_header_bytes {
        Err(AppError::HeadersTooLarge)
    } else {
        Ok(())
    }
}

/// The size of the request target and the headers in bytes.
fn header_bytes(request: &ServiceRequest) -> usize {
    let headers = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len());
    request.uri().path().len() + request.query_string().len() + headers.sum::<usize>()
}
