//! Pages without answers.

use std::cmp::Reverse;

use actix_web::http::header::{AcceptLanguage, Header, LOCATION, Preference, Quality, QualityItem, VARY};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;

use super::responses::{HandlerResult, serve_cached};
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Language;
use crate::view::pages::info::{InfoPage, InfoTopic};
use crate::view::pages::reference::ReferencePage;
use crate::view::pages::start::StartPage;
use crate::web::assets::ASSETS;
use crate::web::cache::CachedPage;
use crate::web::cached_response::{CachedResponse, HTML};
use crate::web::state::AppState;

/// Pages without answers may be cached, but must be revalidated before each use.
const REVALIDATE: &str = "no-cache";

/// `/`: redirects to the start page in the language that the browser prefers.
pub async fn redirect_to_preferred_language(request: HttpRequest) -> HttpResponse {
    let mut accepted = AcceptLanguage::parse(&request).map(|accepted| accepted.0).unwrap_or_default();
    accepted.retain(|range| range.quality > Quality::ZERO);
    accepted.sort_by_key(|range| Reverse(range.quality));
    let supported = |range: &QualityItem<Preference<_>>| match range.item.item() {
        Some(tag) => Language::from_tag(&primary_subtag(tag)),
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
    render_public(&request, &state, |_| StartPage::new(language, &ASSETS))
}

pub async fn reference(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, &state, |today| ReferencePage::new(today, language, &ASSETS))
}

pub async fn privacy(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, &state, |_| InfoPage::new(InfoTopic::Privacy, language, &ASSETS))
}

pub async fn accessibility(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, &state, |_| InfoPage::new(InfoTopic::Accessibility, language, &ASSETS))
}

/// A page without answers, rendered once a day.
fn render_public<P: Template>(
    request: &HttpRequest,
    state: &AppState,
    page: impl FnOnce(NaiveDate) -> P,
) -> HandlerResult {
    let (today, path) = ((state.today)(), request.path());
    if let Some(page) = state.page_cache.get(today, path) {
        return Ok(serve_cached(&page, request, state));
    }
    let page = page(today).render()?;
    let response = CachedResponse::new(HTML, page).with_cache_control(REVALIDATE);
    let page = state.page_cache.insert(today, path, CachedPage { response, result: None });
    Ok(serve_cached(&page, request, state))
}
