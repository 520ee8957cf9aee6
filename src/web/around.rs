//! What stands around every handler.

use std::time::Instant;

use actix_web::Error;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;

use super::{Site, content, errors, headers, log, routes};

/// The header that carries the id of the request.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Refuses what is not served; gives errors their page, compresses, protects, counts and logs.
///
/// # Errors
///
/// None of its own: the handlers' errors have become answers.
pub async fn around<B: MessageBody + 'static>(
    site: Data<Site>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let begun = Instant::now();
    let response = match errors::refusal(&request, site.max_head) {
        Some(failure) => request.error_response(failure),
        None => next.call(request).await?.map_into_boxed_body(),
    };
    let mut response = content::compress(errors::with_page(response));
    let id = log::request_id();
    headers::protect(response.headers_mut(), site.is_https());
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    let time = begun.elapsed();
    let route = routes::name(response.request());
    site.metrics.answered(route, response.status(), time);
    log::line(&response, route, &id, time);
    Ok(response)
}
