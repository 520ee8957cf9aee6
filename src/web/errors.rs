//! Errors that have a page of their own, made in one place.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::{ErrorHandlerResponse, ErrorHandlers, Next};
use actix_web::{Error, HttpResponse, ResponseError};
use askama::Template;

use super::assets::ASSETS;
use super::handlers::HTML;
use super::query;
use crate::l10n::Language;
use crate::view::error::{ErrorKind, ErrorPage};

/// Why there is no answer. What a visitor reads of it is the page that [`pages`] makes.
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
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        let header = match self {
            Self::MethodNotAllowed => Some((ALLOW, "GET, HEAD")),
            Self::Busy => Some((RETRY_AFTER, "5")),
            Self::NotFound | Self::QueryTooLong | Self::Internal => None,
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

/// Refuses other methods and overlong queries, whatever the address.
pub async fn refuse_what_is_not_served<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    let failure = if !matches!(*request.method(), Method::GET | Method::HEAD) {
        Failure::MethodNotAllowed
    } else if request.query_string().len() > query::MAX_BYTES {
        Failure::QueryTooLong
    } else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    Ok(request.into_response(failure.error_response()).map_into_right_body())
}

/// Gives every error its page, in the language of the address, or in both.
pub fn pages<B: MessageBody + 'static>() -> ErrorHandlers<B> {
    ErrorHandlers::new()
        .handler(StatusCode::SERVICE_UNAVAILABLE, |response| Ok(page(response, ErrorKind::Busy)))
        .handler(StatusCode::NOT_FOUND, |response| Ok(page(response, ErrorKind::NotFound)))
        .handler(StatusCode::METHOD_NOT_ALLOWED, |response| Ok(page(response, ErrorKind::MethodNotAllowed)))
        .handler(StatusCode::URI_TOO_LONG, |response| Ok(page(response, ErrorKind::QueryTooLong)))
        .handler(StatusCode::INTERNAL_SERVER_ERROR, |response| Ok(page(response, ErrorKind::Internal)))
}

fn page<B>(response: ServiceResponse<B>, kind: ErrorKind) -> ErrorHandlerResponse<B> {
    let language = response.request().path().split('/').nth(1).and_then(Language::from_tag);
    // Without a page the status alone has to say it.
    let page = ErrorPage::new(kind, language, &ASSETS).render().unwrap_or_default();
    let mut response = response.map_body(|_, _| EitherBody::right(BoxBody::new(page)));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(HTML));
    ErrorHandlerResponse::Response(response)
}
