//! The names of routes in logs and metrics.

use crate::form::urls::Route;

/// Name of requests that match no route.
pub const UNMATCHED: &str = "none";
/// Name of the route of static files.
pub const STATIC: &str = "static";
/// Name of the route of a language without the slash at its end.
pub const WITHOUT_SLASH: &str = "start-without-slash";

/// The routes without a language, with their paths.
pub const FIXED: [(&str, &str); 6] = [
    ("language", "/"),
    ("healthz", "/healthz"),
    ("robots.txt", "/robots.txt"),
    ("sitemap.xml", "/sitemap.xml"),
    ("security.txt", "/.well-known/security.txt"),
    ("readyz", "/readyz"),
];

/// The name of every route.
pub fn all() -> impl Iterator<Item = &'static str> {
    let pages = Route::ALL.iter().map(|route| route.id());
    FIXED.into_iter().map(|(name, _)| name).chain([STATIC, WITHOUT_SLASH, UNMATCHED]).chain(pages)
}
