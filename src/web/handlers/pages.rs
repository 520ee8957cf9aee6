//! Pages without answers.

use std::cmp::Reverse;

use actix_web::http::header::{AcceptLanguage, Header, LOCATION, Preference, Quality, QualityItem, VARY};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::responses::{HandlerResult, render_once_a_day};
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Language;
use crate::view::context::ViewContext;
use crate::view::pages::info::{InfoPage, InfoTopic};
use crate::view::pages::reference::ReferencePage;
use crate::view::pages::start::StartPage;
use crate::web::cached_response::{CachedResponse, HTML};
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
            state.languages().find(|language| language.is_negotiated() && language.primary_subtag() == asked)
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
    render_public(&request, language, &state, StartPage::new)
}

pub async fn reference(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, language, &state, ReferencePage::new)
}

pub async fn privacy(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, language, &state, |context| InfoPage::new(InfoTopic::Privacy, context))
}

pub async fn accessibility(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_public(&request, language, &state, |context| InfoPage::new(InfoTopic::Accessibility, context))
}

/// A page without answers.
fn render_public<P: Template>(
    request: &HttpRequest,
    language: Language,
    state: &AppState,
    page: impl FnOnce(ViewContext<'_>) -> P,
) -> HandlerResult {
    render_once_a_day(request, state, || {
        let page = page(state.view_context(language)).render()?;
        Ok(CachedResponse::new(HTML, page).with_cache_control(REVALIDATE))
    })
}
