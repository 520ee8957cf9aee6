//! Error pages.

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderValue};
use askama::Template;

use crate::l10n::Language;
use crate::view::pages::error::{ErrorKind, ErrorPage};
use crate::web::cached_response::HTML;
use crate::web::state::AppState;

/// Gives the response to an error the page for its status, in the language of the path or in every language.
pub fn render_error_page(response: ServiceResponse<BoxBody>, id: &str, state: &AppState) -> ServiceResponse<BoxBody> {
    if response.response().error().is_none() {
        return response;
    }
    let kind = match response.status() {
        StatusCode::NOT_FOUND => ErrorKind::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ErrorKind::MethodNotAllowed,
        StatusCode::URI_TOO_LONG => ErrorKind::QueryTooLong,
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => ErrorKind::HeadersTooLarge,
        StatusCode::SERVICE_UNAVAILABLE => ErrorKind::ServiceUnavailable,
        StatusCode::INTERNAL_SERVER_ERROR => ErrorKind::Internal,
        _ => return response,
    };
    let page = error_page(kind, language_of(response.request().path(), state), id, state);
    let mut response = response.map_body(|_, _| BoxBody::new(page));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(HTML));
    response
}

/// The page of an error; empty if it cannot be rendered, so that only the status is sent.
pub fn error_page(kind: ErrorKind, language: Option<Language>, id: &str, state: &AppState) -> String {
    let context = state.view_context(language.unwrap_or(Language::DEFAULT));
    ErrorPage::new(kind, language.is_none(), id, context).render().unwrap_or_default()
}

/// The language that a path names, if it names one.
pub fn language_of(path: &str, state: &AppState) -> Option<Language> {
    path.split('/').nth(1).and_then(|tag| state.offered_language(tag))
}
