//! The routes, each with its name in logs and metrics.

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, Resource};

use super::assets;
use super::handlers::{operations, pages, questions, search, sheet};
use super::route_names::{FIXED, STATIC, UNMATCHED, WITHOUT_SLASH};
use crate::form::urls::Route;
use crate::l10n::Language;

/// The route that matched.
#[derive(Clone, Copy)]
struct MatchedRoute {
    name: &'static str,
    is_noindex: bool,
}

/// Adds every route in every language; those that the city does not offer are not found.
pub fn configure(config: &mut ServiceConfig) {
    let [language, healthz, robots, sitemap, security, readyz] = FIXED.map(|(name, path)| resource(name, path));
    config
        .service(language.to(pages::redirect_to_preferred_language))
        .service(healthz.to(operations::healthz))
        .service(robots.to(search::robots))
        .service(sitemap.to(search::sitemap))
        .service(security.to(operations::security_txt))
        .service(readyz.to(operations::readyz))
        .service(resource(STATIC, "/static/{name}").to(assets::serve));
    for path in ["/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"] {
        config.service(resource(STATIC, path).to(assets::fixed_icon));
    }
    // One scope per language: Actix matches fixed paths without a regular expression.
    for language in Language::ALL {
        let mut scope = web::scope(&format!("/{}", language.tag()))
            .app_data(language)
            .service(resource(WITHOUT_SLASH, "").to(pages::redirect_to_start));
        for route in Route::ALL {
            scope = scope.service(page(*route));
        }
        config.service(scope);
    }
}

/// A route that exists in every language.
fn page(route: Route) -> Resource {
    let matched = MatchedRoute { name: route.id(), is_noindex: !route.is_public() };
    let resource = web::resource(route.path()).app_data(matched);
    match route {
        Route::Start => resource.to(pages::start),
        Route::Questions => resource.to(questions::questions),
        Route::Sheet => resource.to(sheet::page),
        Route::SheetJson => resource.to(sheet::json),
        #[cfg(feature = "pdf")]
        Route::SheetPdf => resource.to(super::handlers::pdf::sheet),
        #[cfg(not(feature = "pdf"))]
        Route::SheetPdf => resource.to(super::errors::not_found),
        Route::SheetIcs => resource.to(sheet::calendar),
        Route::Cardholder => resource.to(sheet::cardholder),
        #[cfg(feature = "pdf")]
        Route::CardholderPdf => resource.to(super::handlers::pdf::cardholder),
        #[cfg(not(feature = "pdf"))]
        Route::CardholderPdf => resource.to(super::errors::not_found),
        Route::NumberForm => resource.to(sheet::by_submitted_number),
        Route::NumberedSheet => resource.to(sheet::by_number),
        Route::Reference => resource.to(pages::reference),
        Route::Cases => resource.to(pages::cases),
        Route::CasesCsv => resource.to(pages::cases_csv),
        Route::Privacy => resource.to(pages::privacy),
        Route::Accessibility => resource.to(pages::accessibility),
    }
}

fn resource(name: &'static str, path: &str) -> Resource {
    web::resource(path.to_owned()).app_data(MatchedRoute { name, is_noindex: false })
}

/// The name of the route that a request matched.
pub fn name(request: &HttpRequest) -> &'static str {
    request.app_data::<MatchedRoute>().map_or(UNMATCHED, |route| route.name)
}

/// Whether search engines must not index the route that a request matched.
pub fn is_noindex(request: &HttpRequest) -> bool {
    request.app_data::<MatchedRoute>().is_some_and(|route| route.is_noindex)
}
