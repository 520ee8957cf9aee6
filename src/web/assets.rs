//! The static files, embedded in the program, with the hash of their content in their name.

use std::hash::{DefaultHasher, Hasher};
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::Path;

use super::errors::Failure;
use crate::view::frame::Assets;

/// An embedded file.
struct Asset {
    path: String,
    mime: &'static str,
    content: &'static str,
}

/// What is embedded: site.css, print.css, print.js, icon.svg.
static FILES: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    [
        asset("site", "css", "text/css; charset=utf-8", include_str!("../../static/site.css")),
        asset("print", "css", "text/css; charset=utf-8", include_str!("../../static/print.css")),
        asset("print", "js", "text/javascript; charset=utf-8", include_str!("../../static/print.js")),
        asset("icon", "svg", "image/svg+xml", include_str!("../../static/icon.svg")),
    ]
});

/// The addresses, for the pages.
pub static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let [site_css, print_css, print_js, icon] = &*FILES;
    Assets {
        site_css: site_css.path.clone(),
        print_css: print_css.path.clone(),
        print_js: print_js.path.clone(),
        icon: icon.path.clone(),
    }
});

fn asset(name: &str, extension: &str, mime: &'static str, content: &'static str) -> Asset {
    let mut hasher = DefaultHasher::new();
    hasher.write(content.as_bytes());
    Asset { path: format!("/static/{name}-{:016x}.{extension}", hasher.finish()), mime, content }
}

/// Sends a file, to be kept for a year: another content has another name.
pub async fn serve(name: Path<String>) -> Result<HttpResponse, Failure> {
    let path = format!("/static/{name}");
    let file = FILES.iter().find(|file| file.path == path).ok_or(Failure::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, file.mime))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(file.content))
}
