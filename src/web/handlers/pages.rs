//! Pages without answers.

use std::cmp::Reverse;

use actix_web::http::header::{
    AcceptLanguage, CONTENT_DISPOSITION, Header, LOCATION, Preference, Quality, QualityItem, TryIntoHeaderValue, VARY,
};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::responses::{HandlerResult, attachment};
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Language;
use crate::view::context::ViewContext;
use crate::view::formats::csv;
use crate::view::pages::cases::{CasesPage, row_views};
use crate::view::pages::info::{AccessibilityPage, PrivacyPage};
use crate::view::pages::reference::ReferencePage;
use crate::view::pages::start::StartPage;
use crate::web::cached_response::{CachedResponse, HTML};
use crate::web::errors::AppError;
use crate::web::state::AppState;

/// Pages without answers may be cached, but must be revalidated before each use.
const REVALIDATE: &str = "no-cache";

/// `/`: redirects to the start page in the language that the browser prefers.
pub async fn redirect_to_preferred_language(request: HttpRequest, state: Data<AppState>) -> HttpResponse {
    let mut accepted = AcceptLanguage::parse(&request).map(|accepted| accepted.0).unwrap_or_default();
    accepted.retain(|range| range.quality > Quality::ZERO);
    accepted.sort_by_key(|range| Reverse(range.quality));
    let supported = |range: &QualityItem<Preference<_>>| match range.item.item() {
        Some(tag) => {
            let asked = primary_subtag(tag);
            let is_asked = |language: &Language| language.is_negotiated() && language.primary_subtag() == asked;
            state.city().languages.iter().copied().find(is_asked)
        }
        None => Some(Language::DEFAULT),
    };
    let language = accepted.iter().find_map(supported).unwrap_or(Language::DEFAULT);
    HttpResponse::Found()
        .insert_header((LOCATION, PageUrl::new(Route::Start).in_language(language)))
        .insert_header((VARY, "Accept-Language"))
        .finish()
}

/// The language of a tag such as `en-GB`.
fn primary_subtag(tag: &impl ToString) -> String {
    tag.to_string().split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// `/ja`: redirects to `/ja/`.
pub async fn redirect_to_start(language: Language) -> HttpResponse {
    let start = PageUrl::new(Route::Start).in_language(language);
    HttpResponse::PermanentRedirect().insert_header((LOCATION, start)).finish()
}

pub async fn start(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, Route::Start, language, &state, StartPage::new)
}

pub async fn reference(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, Route::Reference, language, &state, ReferencePage::new)
}

pub async fn privacy(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, Route::Privacy, language, &state, PrivacyPage::new)
}

pub async fn accessibility(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, Route::Accessibility, language, &state, AccessibilityPage::new)
}

/// Every case of the rules, for proofreading.
pub async fn cases(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, Route::Cases, language, &state, CasesPage::new)
}

/// The same as CSV.
pub async fn cases_csv(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let (edition, city) = (state.edition(), state.view_context(language).city);
    let page = edition.page(Route::CasesCsv, language, || {
        Ok(CachedResponse::new("text/csv; charset=utf-8", csv::cases(&row_views(city), city.t), REVALIDATE))
    })?;
    let mut response = page.respond(&request);
    let name = attachment("cases.csv".to_owned(), &format!("{}.csv", city.t.cases_title().plain()));
    let name = name.try_into_value().map_err(|error| AppError::internal("CSV", &error))?;
    response.headers_mut().insert(CONTENT_DISPOSITION, name);
    Ok(response)
}

/// A page without answers.
fn render_public<P: Template>(
    request: &HttpRequest,
    route: Route,
    language: Language,
    state: &AppState,
    page: impl FnOnce(ViewContext<'_>) -> P,
) -> HandlerResult {
    let edition = state.edition();
    let page = edition.page(route, language, || {
        Ok(CachedResponse::new(HTML, page(state.view_context(language)).render()?, REVALIDATE))
    })?;
    Ok(page.respond(request))
}
