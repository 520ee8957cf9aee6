//! Errors that have a page of their own, made in one place.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpResponse, ResponseError};
use askama::Template;

use super::assets::ASSETS;
use super::handlers::HTML;
use super::query;
use crate::l10n::Language;
use crate::view::error::{ErrorKind, ErrorPage};

/// Why there is no answer. What a visitor reads of it is the page that [`with_page`] makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No such address.
    #[error("there is no such page")]
    NotFound,
    /// Another method than GET and HEAD.
    #[error("only GET and HEAD are answered")]
    MethodNotAllowed,
    /// More query than any page needs.
    #[error("the query string is too long")]
    QueryTooLong,
    /// More address and headers than any browser needs.
    #[error("the head of the request is too large")]
    HeadTooLarge,
    /// More PDFs are asked for than can be made.
    #[error("too many PDFs are asked for")]
    Busy,
    /// A page could not be written.
    #[error("a page could not be written")]
    Internal,
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::QueryTooLong => StatusCode::URI_TOO_LONG,
            Self::HeadTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        let header = match self {
            Self::MethodNotAllowed => Some((ALLOW, "GET, HEAD")),
            Self::Busy => Some((RETRY_AFTER, "5")),
            Self::NotFound | Self::QueryTooLong | Self::HeadTooLarge | Self::Internal => None,
        };
        if let Some((name, value)) = header {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

/// Answers every address that is not listed.
pub async fn not_found() -> Result<HttpResponse, Failure> {
    Err(Failure::NotFound)
}

/// Refuses other methods, overlong queries and overlong heads, whatever the address.
pub fn refusal(request: &ServiceRequest, max_head: usize) -> Option<Failure> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        Some(Failure::MethodNotAllowed)
    } else if request.query_string().len() > query::MAX_BYTES {
        Some(Failure::QueryTooLong)
    } else if head_size(request) > max_head {
        Some(Failure::HeadTooLarge)
    } else {
        None
    }
}

/// The bytes of the address and the headers.
fn head_size(request: &ServiceRequest) -> usize {
    let headers = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len());
    request.uri().path().len() + request.query_string().len() + headers.sum::<usize>()
}

/// Gives an error that has no words yet its page, in the language of the address, or in both.
pub fn with_page(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    if !response.response().body().size().is_eof() {
        return response;
    }
    let kind = match response.status() {
        StatusCode::NOT_FOUND => ErrorKind::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ErrorKind::MethodNotAllowed,
        StatusCode::URI_TOO_LONG => ErrorKind::QueryTooLong,
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => ErrorKind::HeadTooLarge,
        StatusCode::SERVICE_UNAVAILABLE => ErrorKind::Busy,
        StatusCode::INTERNAL_SERVER_ERROR => ErrorKind::Internal,
        _ => return response,
    };
    let language = response.request().path().split('/').nth(1).and_then(Language::from_tag);
    // Without a page the status alone has to say it.
    let page = ErrorPage::new(kind, language, &ASSETS).render().unwrap_or_default();
    let mut response = response.map_body(|_, _| BoxBody::new(page));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(HTML));
    response
}
