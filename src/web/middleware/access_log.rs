//! The access log: one line per request, which contains nothing that a visitor sent but the method and the route.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::ServiceResponse;

use crate::form::urls::Route;
use crate::web::routes;

/// Starts at a random number, so that the ids of two processes do not collide.
static NEXT_ID: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(RandomState::new().hash_one("jpki-checklist")));

/// An id that a visitor can report after an error, to find the request in the log.
pub fn request_id() -> String {
    format!("{:016x}", NEXT_ID.fetch_add(1, Ordering::Relaxed))
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
        routes::UNMATCHED => "-",
        routes::STATIC => "/static",
        name if name == Route::NumberedSheet.name() => request.path().rsplit_once('/').map_or("-", |(path, _)| path),
        _ => request.path(),
    }
}
