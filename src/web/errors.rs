//! Errors and the responses to them.

use std::any::Any;

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, HeaderValue, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError};

#[cfg(feature = "pdf")]
use crate::pdf::pool::PdfPoolError;

/// Why a request failed. Visitors see the page that the `error_pages` middleware renders for the status.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("there is no such page")]
    NotFound,
    #[error("only GET and HEAD are allowed")]
    MethodNotAllowed,
    #[error("the query string is too long")]
    QueryTooLong,
    #[error("request line and headers are too large")]
    HeadersTooLarge,
    #[error("a connection gets one response")]
    SecondRequest,
    #[error("too many PDFs are requested")]
    PdfQueueFull,
    /// A failure of the program, with its cause for the log.
    #[error("{0}")]
    Internal(Box<str>),
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::SecondRequest => StatusCode::BAD_REQUEST,
            Self::QueryTooLong => StatusCode::URI_TOO_LONG,
            Self::HeadersTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::PdfQueueFull => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        let header = match self {
            Self::MethodNotAllowed => Some((ALLOW, "GET, HEAD")),
            Self::PdfQueueFull => Some((RETRY_AFTER, "5")),
            Self::NotFound | Self::SecondRequest | Self::QueryTooLong | Self::HeadersTooLarge | Self::Internal(_) => {
                None
            }
        };
        if let Some((name, value)) = header {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

impl AppError {
    /// An internal error, with what failed and why.
    pub fn internal(what: &str, cause: &dyn std::fmt::Display) -> Self {
        Self::Internal(format!("{what}: {cause}").into())
    }

    /// A panic in a handler.
    pub fn from_panic(panic: &(dyn Any + Send)) -> Self {
        Self::Internal(format!("panic: {}", panic_message(panic)).into())
    }
}

impl From<askama::Error> for AppError {
    fn from(error: askama::Error) -> Self {
        Self::internal("template", &error)
    }
}

#[cfg(feature = "pdf")]
impl From<PdfPoolError> for AppError {
    fn from(error: PdfPoolError) -> Self {
        match error {
            PdfPoolError::QueueFull | PdfPoolError::TimedOut => Self::PdfQueueFull,
            PdfPoolError::Panicked | PdfPoolError::Render(_) => Self::internal("PDF", &error),
        }
    }
}

/// The message of a panic.
fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("unknown")
}

/// The response to a path without a route.
pub async fn not_found() -> Result<HttpResponse, AppError> {
    Err(AppError::NotFound)
}
