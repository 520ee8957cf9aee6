//! The static files, embedded in the program and served under a content-hashed URL.

use std::sync::LazyLock;

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::cached_response::{CachedResponse, hash};
use super::errors::AppError;
use crate::view::context::Assets;
use crate::view::paper::custom_properties;

/// The URL contains a hash of the content, so clients may cache the file for a year.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// An embedded file.
struct Asset {
    path: String,
    response: CachedResponse,
}

static FILES: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    let sizes = custom_properties();
    [
        asset("site", "css", "text/css; charset=utf-8", compact(include_str!("../../static/site.css"))),
        asset("print", "css", "text/css; charset=utf-8", compact(include_str!("../../static/print.css")) + &sizes),
        asset("icon", "svg", "image/svg+xml", include_str!("../../static/icon.svg").to_owned()),
    ]
});

/// The URLs of the files, for the pages.
pub static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let [site_css, print_css, icon] = &*FILES;
    Assets { site_css: site_css.path.clone(), print_css: print_css.path.clone(), icon: icon.path.clone() }
});

/// A style sheet without its comments and signs that mean nothing, which a phone need not load; no value contains these.
fn compact(css: &str) -> String {
    let parts = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest));
    let lines: String = parts.flat_map(str::lines).map(str::trim).collect();
    lines.replace(": ", ":").replace(", ", ",").replace(" > ", ">").replace(" {", "{").replace(";}", "}")
}

fn asset(name: &str, extension: &str, content_type: &'static str, content: String) -> Asset {
    Asset {
        path: format!("/static/{name}-{}.{extension}", hash(content.as_bytes())),
        response: CachedResponse::new(content_type, content, IMMUTABLE),
    }
}

/// What browsers and phones ask for by a fixed name, of which some do not know SVG: an icon as PNG.
pub async fn fixed_icon(request: HttpRequest) -> HttpResponse {
    static ICON: LazyLock<CachedResponse> = LazyLock::new(|| {
        let file = include_bytes!("../../static/icon.png");
        CachedResponse::new("image/png", file.as_slice(), "public, max-age=86400")
    });
    ICON.respond(&request)
}

/// `/static/{name}`. The URL of another release gets the current file, without caching: pages that were open during an
/// update, or come from another replica, still need their styles.
pub async fn serve(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, AppError> {
    let path = format!("/static/{name}");
    if let Some(file) = FILES.iter().find(|file| file.path == path) {
        return Ok(file.response.respond(&request));
    }
    let file = FILES
        .iter()
        .find(|file| without_hash(&path).is_some_and(|name| without_hash(&file.path) == Some(name)))
        .ok_or(AppError::NotFound)?;
    let mut response = file.response.respond(&request);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// Name and extension of a content-hashed path; `None` if it is not one.
fn without_hash(path: &str) -> Option<(&str, &str)> {
    let (name, rest) = path.rsplit_once('-')?;
    let (hash, extension) = rest.split_once('.')?;
    let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some((name, extension))
}
