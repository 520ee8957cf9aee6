//! The addresses, each with the name under which it is logged and counted.

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, Resource};

#[cfg(feature = "pdf")]
use super::press;
use super::{assets, handlers};
use crate::l10n::Language;

/// An address that is not listed.
pub const NONE: &str = "none";
/// A sheet by its number.
pub const NUMBER: &str = "number";
/// A static file.
pub const STATIC: &str = "static";

/// The name of the address that was found.
struct Name(&'static str);

/// Adds every address.
pub fn add(config: &mut ServiceConfig) {
    config
        .service(named("language", "/").to(handlers::choose_language))
        .service(named("healthz", "/healthz").to(handlers::healthz))
        .service(named("readyz", "/readyz").to(handlers::readyz))
        .service(named(STATIC, "/static/{name}").to(assets::serve));
    // A scope for each language: fixed addresses are found without a regular expression.
    for language in Language::ALL {
        let pages = web::scope(&format!("/{}", language.tag())).app_data(language);
        #[cfg(feature = "pdf")]
        let pages = pages.service(named("sheet.pdf", "/sheet.pdf").to(press::sheet_pdf));
        config.service(
            pages
                .service(named("start-without-slash", "").to(handlers::start_without_slash))
                .service(named("start", "/").to(handlers::start))
                .service(named("questions", "/questions").to(handlers::questions))
                .service(named("sheet", "/sheet").to(handlers::sheet))
                .service(named("sheet.json", "/sheet.json").to(handlers::sheet_json))
                .service(named("sheet.ics", "/sheet.ics").to(handlers::sheet_calendar))
                .service(named("number-field", "/s").to(handlers::number))
                .service(named(NUMBER, "/s/{number}").to(handlers::sheet_by_number))
                .service(named("reference", "/reference").to(handlers::reference))
                .service(named("privacy", "/privacy").to(handlers::privacy))
                .service(named("accessibility", "/accessibility").to(handlers::accessibility)),
        );
    }
}

fn named(name: &'static str, path: &str) -> Resource {
    web::resource(path.to_owned()).app_data(Name(name))
}

/// The name of the address that a request asks for.
pub fn name(request: &HttpRequest) -> &'static str {
    request.app_data::<Name>().map_or(NONE, |name| name.0)
}
