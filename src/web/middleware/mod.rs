//! Middleware applied to every request.

pub mod access_log;
pub mod compression;
pub mod error_pages;
pub mod security_headers;
pub mod validation;

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::ConnectionType;
use actix_web::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpResponse};
use futures_util::FutureExt;

use super::cached_response::HTML;
use super::errors::AppError;
use super::state::AppState;
use super::{route_names, routes};
use crate::l10n::Language;
use crate::view::pages::error::ErrorKind;
use validation::OneResponse;

/// Header with the id of the request.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Validates the request, then renders errors, compresses, adds security headers, counts and logs.
///
/// One function rather than a middleware each: four middlewares took more time than a cached page.
/// Errors: a panic in a handler, as a complete response; other errors of handlers have become responses.
pub async fn wrap<B: MessageBody + 'static>(
    state: Data<AppState>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let started = Instant::now();
    // After a body, which is not read, the next request could not be found.
    let is_last = validation::has_body(&request) || request.conn_data::<OneResponse>().is_some();
    let id = access_log::request_id();
    let response = match validation::validate_request(&request, state.max_header_bytes) {
        Ok(()) => {
            // Actix needs the only reference to the request for routing, so only its language is kept for a panic.
            let language = error_pages::language_of(request.path(), &state);
            match AssertUnwindSafe(next.call(request)).catch_unwind().await {
                Ok(response) => response?.map_into_boxed_body(),
                Err(panic) => return Err(panic_response(&*panic, &id, language, started, &state)),
            }
        }
        Err(error) => request.error_response(error),
    };
    access_log::log_error(&response, &id);
    let mut response = compression::compress(error_pages::render_error_page(response, &id, &state));
    let is_noindex = routes::is_noindex(response.request());
    security_headers::add_security_headers(response.headers_mut(), state.is_https(), is_noindex);
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    if is_last {
        response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    }
    let duration = started.elapsed();
    let route = routes::name(response.request());
    state.metrics.record_request(route, response.status(), duration);
    access_log::log_request(&response, route, &id, duration);
    Ok(response)
}

/// The response after a panic in a handler: logged and counted like any other, but without a route.
fn panic_response(
    panic: &(dyn Any + Send),
    id: &str,
    language: Option<Language>,
    started: Instant,
    state: &AppState,
) -> Error {
    let error = AppError::from_panic(panic);
    access_log::log_cause(&error, id);
    let page = error_pages::error_page(ErrorKind::Internal, language, id, state);
    let mut response = HttpResponse::InternalServerError().insert_header((CONTENT_TYPE, HTML)).body(page);
    security_headers::add_security_headers(response.headers_mut(), state.is_https(), true);
    if let Ok(id) = HeaderValue::from_str(id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response.head_mut().set_connection_type(ConnectionType::Close);
    let duration = started.elapsed();
    state.metrics.record_request(route_names::UNMATCHED, response.status(), duration);
    access_log::log_panic(response.status().as_u16(), id, duration);
    InternalError::from_response("panic", response).into()
}

/// Adds security headers to the metrics.
/// Errors: those of the handler.
pub async fn wrap_metrics<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let mut response = next.call(request).await?;
    security_headers::add_security_headers(response.headers_mut(), false, true);
    Ok(response)
}
