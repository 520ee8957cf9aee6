//! The static files, embedded in the program, with the hash of their content in their name.

use std::sync::LazyLock;

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::content::{Content, hash};
use super::errors::Failure;
use crate::view::frame::Assets;

/// A name is never used for another content: nobody need ask again for a year.
const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// An embedded file.
struct Asset {
    path: String,
    content: Content,
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
    Asset {
        path: format!("/static/{name}-{}.{extension}", hash(content.as_bytes())),
        content: Content::new(mime, content).kept(FOR_A_YEAR),
    }
}

/// Sends a file, to be kept for a year: another content has another name.
pub async fn serve(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, Failure> {
    let path = format!("/static/{name}");
    let file = FILES.iter().find(|file| file.path == path).ok_or(Failure::NotFound)?;
    Ok(file.content.answer(&request))
}
