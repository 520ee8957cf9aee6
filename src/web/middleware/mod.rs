//! Middleware applied to every request.

pub mod access_log;
pub mod compression;
pub mod error_pages;
pub mod security_headers;
pub mod validation;

use std::time::Instant;

use actix_web::Error;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;

use super::routes;
use super::state::AppState;

/// Header with the id of the request.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Validates the request, then renders errors, compresses, adds security headers, counts and logs.
///
/// One function rather than a middleware each: four middlewares took more time than a cached page.
///
/// # Errors
///
/// None of its own; errors of handlers have become responses.
pub async fn wrap<B: MessageBody + 'static>(
    state: Data<AppState>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let started = Instant::now();
    let response = match validation::validate_request(&request, state.max_header_bytes) {
        Ok(()) => next.call(request).await?.map_into_boxed_body(),
        Err(error) => request.error_response(error),
    };
    let mut response = compression::compress(error_pages::render_error_page(response));
    let id = access_log::request_id();
    security_headers::add_security_headers(response.headers_mut(), state.is_https());
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    let duration = started.elapsed();
    let route = routes::name(response.request());
    state.metrics.record_request(route, response.status(), duration);
    access_log::log_request(&response, route, &id, duration);
    Ok(response)
}
