//! One line a request, without anything that a visitor sent but the method and the name of a page.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::ServiceResponse;

use super::routes;

/// A number that no other process began with, then the next for each request.
static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(RandomState::new().hash_one("jpki-checklist")));

/// The id of a request: what a visitor who met an error can tell, and the log finds again.
pub fn request_id() -> String {
    format!("{:016x}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Logs method, path, status, size in bytes, time in microseconds, and the id.
pub fn line(response: &ServiceResponse<impl MessageBody>, route: &str, id: &str, time: Duration) {
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
        micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX),
    );
}

/// The method, if it is one of HTTP's own; others may hold anything.
fn method(request: &HttpRequest) -> &str {
    match request.method().as_str() {
        own @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH") => own,
        _ => "-",
    }
}

/// The path, as far as it is one of ours: what stands for a number or a name of a file is left out.
fn path<'a>(request: &'a HttpRequest, route: &str) -> &'a str {
    match route {
        routes::NONE => "-",
        routes::NUMBER | routes::STATIC => request.path().rsplit_once('/').map_or("-", |(ours, _)| ours),
        _ => request.path(),
    }
}
