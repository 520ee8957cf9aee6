//! The access log: one line per request, which contains nothing that a visitor sent but the method and the route.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;

use crate::form::urls::Route;
use crate::web::route_names;

/// Hashes the number of a request into its id. The keys are random, so that ids reveal neither the number of requests
/// nor the id of another request.
static ID_HASHER: LazyLock<RandomState> = LazyLock::new(RandomState::new);

static REQUESTS: AtomicU64 = AtomicU64::new(0);

/// An id that a visitor can report after an error, to find the request in the log.
pub fn request_id() -> String {
    format!("{:016x}", ID_HASHER.hash_one(REQUESTS.fetch_add(1, Ordering::Relaxed)))
}

/// Logs the cause if the response is a failure of the program. A PDF that would have to wait for too long is none.
pub fn log_error(response: &ServiceResponse<impl MessageBody>, id: &str) {
    if response.status() == StatusCode::INTERNAL_SERVER_ERROR
        && let Some(error) = response.response().error()
    {
        log_cause(error, id);
    }
}

/// Logs the cause of an error under the id that the visitor sees.
pub fn log_cause(cause: &impl std::fmt::Display, id: &str) {
    tracing::error!(id, %cause, "request failed");
}

/// Logs id, method, path, status, size in bytes and duration in microseconds.
pub fn log_request(response: &ServiceResponse<impl MessageBody>, route: &str, id: &str, duration: Duration) {
    let request = response.request();
    let size = match response.response().body().size() {
        BodySize::Sized(size) => size,
        BodySize::None | BodySize::Stream => 0,
    };
    tracing::info!(
        id,
        method = method(request),
        path = path(request, route),
        status = response.status().as_u16(),
        size,
        micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX),
    );
}

/// The line of a request whose handler panicked: the request is lost, so that method, path and size are not known.
pub fn log_panic(status: u16, id: &str, duration: Duration) {
    let micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
    tracing::info!(id, method = "-", path = "-", status, size = 0, micros);
}

/// The method, if it is a standard one; others may contain anything.
fn method(request: &HttpRequest) -> &str {
    match request.method().as_str() {
        standard @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH") => standard,
        _ => "-",
    }
}

/// The path of the route, without sheet numbers and file names.
fn path<'a>(request: &'a HttpRequest, route: &str) -> &'a str {
    match route {
        route_names::UNMATCHED => "-",
        route_names::STATIC => "/static",
        // The number may contain slashes.
        name if name == Route::NumberedSheet.id() => request.path().split_inclusive("/s").next().unwrap_or("-"),
        _ => request.path(),
    }
}
