//! Responses shared by the handlers.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CONTENT_TYPE, Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue, LOCATION,
};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use serde::Serialize;

use crate::form::query;
use crate::l10n::Language;
use crate::web::cached_response::HTML;
use crate::web::errors::AppError;
use crate::web::state::AppState;

/// Result of a handler.
pub type HandlerResult = Result<HttpResponse, AppError>;

impl FromRequest for Language {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    /// The language in the path, if the city offers it.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let is_offered = |language: &Self| {
            let state = request.app_data::<Data<AppState>>();
            state.is_some_and(|state| state.city().languages.contains(language))
        };
        ready(request.app_data::<Self>().copied().filter(is_offered).ok_or(AppError::NotFound))
    }
}

/// Redirects, unless the URL would be rejected: encoding can make a query string longer than it was.
pub fn see_other(location: String) -> HandlerResult {
    match location.split_once('?') {
        Some((_, query)) if query.len() > query::MAX_BYTES => Err(AppError::QueryTooLong),
        _ => Ok(HttpResponse::SeeOther().insert_header((LOCATION, location)).finish()),
    }
}

/// The header that makes browsers save a response as `name`, with an ASCII name for old clients (RFC 6266).
pub fn attachment(ascii_name: String, name: &str) -> ContentDisposition {
    disposition(DispositionType::Attachment, ascii_name, name)
}

/// The same for a response that browsers show.
#[cfg(feature = "pdf")]
pub fn inline(ascii_name: String, name: &str) -> ContentDisposition {
    disposition(DispositionType::Inline, ascii_name, name)
}

fn disposition(disposition: DispositionType, ascii_name: String, name: &str) -> ContentDisposition {
    let name = name.to_owned();
    let extended = ExtendedValue { charset: Charset::Ext("UTF-8".to_owned()), language_tag: None, value: name.into() };
    let parameters = vec![DispositionParam::Filename(ascii_name), DispositionParam::FilenameExt(extended)];
    ContentDisposition { disposition, parameters }
}

/// A page with answers, which must not be cached.
pub fn render_private(status: StatusCode, page: &impl Template) -> HandlerResult {
    let body = page.render()?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, HTML)).body(body))
}

pub fn render_json(status: StatusCode, data: &impl Serialize) -> HandlerResult {
    let body = serde_json::to_string(data).map_err(|error| AppError::internal("JSON", &error))?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, "application/json; charset=utf-8")).body(body))
}
