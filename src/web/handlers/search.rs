//! What search engines ask for.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use askama::Template;

use super::responses::HandlerResult;
use crate::view::pages::sitemap::Sitemap;
use crate::web::state::AppState;

/// `/robots.txt`. Nothing is disallowed: a crawler that may not read a page with answers would not see that it must not
/// be indexed.
pub async fn robots(state: Data<AppState>) -> HttpResponse {
    let rules = format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", state.public_url);
    HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/plain; charset=utf-8")).body(rules)
}

/// `/sitemap.xml`.
pub async fn sitemap(state: Data<AppState>) -> HandlerResult {
    let sitemap = Sitemap::new(&state.public_url, &state.city().languages).render()?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "application/xml; charset=utf-8")).body(sitemap))
}
