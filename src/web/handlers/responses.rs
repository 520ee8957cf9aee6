//! Responses shared by the handlers.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, LOCATION};
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use serde::Serialize;

use crate::l10n::Language;
use crate::web::cache::CachedPage;
use crate::web::cached_response::HTML;
use crate::web::errors::AppError;
use crate::web::state::AppState;

/// Result of a handler.
pub type HandlerResult = Result<HttpResponse, AppError>;

impl FromRequest for Language {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    /// The language in the path.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.app_data::<Self>().copied().ok_or(AppError::NotFound))
    }
}

pub fn see_other(location: String) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, location)).finish()
}

/// A page with answers, which must not be cached.
pub fn render_private(status: StatusCode, page: &impl Template) -> HandlerResult {
    let body = page.render().map_err(|_| AppError::Internal)?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, HTML)).body(body))
}

/// Sends a page from the cache and counts the result that it shows.
pub fn serve_cached(page: &CachedPage, request: &HttpRequest, state: &AppState) -> HttpResponse {
    if let Some(result) = page.result {
        state.metrics.record_result(result);
    }
    page.response.respond(request)
}

pub fn render_json(status: StatusCode, data: &impl Serialize) -> HandlerResult {
    let body = serde_json::to_vec(data).map_err(|_| AppError::Internal)?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, "application/json; charset=utf-8")).body(body))
}
