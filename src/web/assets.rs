//! The static files, embedded in the program and served under a content-hashed URL.

use std::sync::LazyLock;

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::cached_response::{CachedResponse, hash};
use super::errors::AppError;
use crate::view::pages::layout::Assets;

/// The URL contains a hash of the content, so clients may cache the file for a year.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// An embedded file.
struct Asset {
    path: String,
    response: CachedResponse,
}

static FILES: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    [
        asset("site", "css", "text/css; charset=utf-8", include_str!("../../static/site.css")),
        asset("print", "css", "text/css; charset=utf-8", include_str!("../../static/print.css")),
        asset("print", "js", "text/javascript; charset=utf-8", include_str!("../../static/print.js")),
        asset("icon", "svg", "image/svg+xml", include_str!("../../static/icon.svg")),
    ]
});

/// The URLs of the files, for the pages.
pub static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let [site_css, print_css, print_js, icon] = &*FILES;
    Assets {
        site_css: site_css.path.clone(),
        print_css: print_css.path.clone(),
        print_js: print_js.path.clone(),
        icon: icon.path.clone(),
    }
});

fn asset(name: &str, extension: &str, content_type: &'static str, content: &'static str) -> Asset {
    Asset {
        path: format!("/static/{name}-{}.{extension}", hash(content.as_bytes())),
        response: CachedResponse::new(content_type, content).with_cache_control(IMMUTABLE),
    }
}

/// `/static/{name}`.
pub async fn serve(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, AppError> {
    let path = format!("/static/{name}");
    let file = FILES.iter().find(|file| file.path == path).ok_or(AppError::NotFound)?;
    Ok(file.response.respond(&request))
}
