//! The sheet and the exits, in every format.

use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::http::uri::PathAndQuery;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use unicode_normalization::UnicodeNormalization;

use super::questions::render_question;
use super::responses::{HandlerResult, attachment, render_json, render_private, see_other, serve_cached};
use crate::form::query::{Query, replace_control_characters};
use crate::form::sheet_number::{self, DecodedSheet};
use crate::form::urls::{NUMBER, PageUrl, Route};
use crate::l10n::Language;
use crate::view::cardholder::CardholderView;
use crate::view::formats::html::{CardholderPage, SheetPage};
use crate::view::formats::ics;
use crate::view::formats::json::{IncompleteJson, OutcomeJson};
use crate::view::outcome::OutcomeView;
use crate::view::pages::exit::ExitPage;
use crate::view::pages::number::NumberPage;
use crate::view::pages::render;
use crate::view::sheet::SheetView;
use crate::web::cache::CachedPage;
use crate::web::cached_response::{CachedResponse, HTML};
use crate::web::metrics::ServedResult;
use crate::web::state::AppState;

/// The page of the sheet or exit, at its canonical URL.
pub async fn page(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let context = state.view_context(language);
    let today = context.today;
    let url = request.uri().path_and_query().map_or("", PathAndQuery::as_str);
    if let Some(page) = state.page_cache.get(today, url) {
        return Ok(serve_cached(&page, &request, &state));
    }
    let query = Query::parse(request.query_string(), state.city());
    let outcome = match OutcomeView::for_query(&query, context) {
        Ok(outcome) => outcome,
        Err(incomplete) => {
            return match incomplete.errors.first() {
                Some((question, error)) => render_question(*question, Some(*error), &query, context),
                None => see_other(PageUrl::questions(&query.params()).in_language(language)),
            };
        }
    };
    let canonical = outcome.canonical_query();
    if canonical != request.query_string() {
        let sheet = PageUrl::new(Route::Sheet).in_language(language);
        return see_other(format!("{sheet}?{canonical}"));
    }
    let (page, result) = match outcome {
        OutcomeView::Exit(exit) => {
            let result = ServedResult::Exit(exit.exit, language);
            (render(&ExitPage::new(exit, context)), result)
        }
        OutcomeView::Sheet(sheet) => {
            let result = ServedResult::Sheet(sheet.case, sheet.status, language);
            (render(&SheetPage::new(*sheet, context)), result)
        }
    };
    let response = CachedResponse::new(HTML, page?);
    let page = state.page_cache.insert(today, url, CachedPage { response, result: Some(result) });
    Ok(serve_cached(&page, &request, &state))
}

/// The sheet or exit as JSON.
pub async fn json(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let query = Query::parse(request.query_string(), state.city());
    match OutcomeView::for_query(&query, state.view_context(language)) {
        Ok(outcome) => render_json(StatusCode::OK, &OutcomeJson::new(&outcome)),
        Err(incomplete) => render_json(StatusCode::UNPROCESSABLE_ENTITY, &IncompleteJson::new(&incomplete, language)),
    }
}

/// The dates of the sheet as iCalendar.
pub async fn calendar(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let sheet = match sheet_or_questions(&request, language, &state) {
        Ok(sheet) => sheet,
        Err(questions) => return see_other(questions),
    };
    let Some(calendar) = ics::calendar(&sheet) else {
        // No date lies in the future any more.
        return see_other(sheet.url(Route::Sheet).in_language(language));
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/calendar; charset=utf-8"))
        .insert_header(attachment(format!("{}.ics", sheet.number), format!("{}.ics", sheet.file_name())))
        .body(calendar))
}

/// What the cardholder prepares for an agent. Other cases have no such page.
pub async fn cardholder(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let (sheet, view) = match cardholder_or_redirect(&request, language, &state) {
        Ok(found) => found,
        Err(url) => return see_other(url),
    };
    let canonical = sheet.url(Route::Cardholder).in_language(language);
    if request.uri().path_and_query().map(PathAndQuery::as_str) != Some(&canonical) {
        return see_other(canonical);
    }
    render_private(StatusCode::OK, &CardholderPage::new(view, &sheet, state.view_context(language)))
}

/// The sheet of a request, or the URL of the questions if there is none.
pub fn sheet_or_questions(
    request: &HttpRequest,
    language: Language,
    state: &AppState,
) -> Result<Box<SheetView>, String> {
    let query = Query::parse(request.query_string(), state.city());
    match OutcomeView::for_query(&query, state.view_context(language)) {
        Ok(OutcomeView::Sheet(sheet)) => Ok(sheet),
        Ok(OutcomeView::Exit(_)) | Err(_) => Err(PageUrl::questions(&query.params()).in_language(language)),
    }
}

/// The page for the cardholder with the agent's sheet, or the URL to redirect to: the questions if there is no sheet, the
/// sheet if no agent goes.
pub fn cardholder_or_redirect(
    request: &HttpRequest,
    language: Language,
    state: &AppState,
) -> Result<(Box<SheetView>, CardholderView), String> {
    let sheet = sheet_or_questions(request, language, state)?;
    match CardholderView::of_sheet(&sheet) {
        Some(view) => Ok((sheet, view)),
        None => Err(sheet.url(Route::Sheet).in_language(language)),
    }
}

/// A sheet by the number in the path.
pub async fn by_number(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    redirect_to_numbered_sheet(request.match_info().query("number"), language, &state)
}

/// A sheet by the number submitted with the form on the start page.
pub async fn by_submitted_number(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let number = form_urlencoded::parse(request.query_string().as_bytes()).find(|(key, _)| key == NUMBER);
    redirect_to_numbered_sheet(&number.map(|(_, number)| number).unwrap_or_default(), language, &state)
}

fn redirect_to_numbered_sheet(submitted: &str, language: Language, state: &AppState) -> HandlerResult {
    match sheet_number::decode(&submitted.nfkc().collect::<String>(), state.city()) {
        Ok(DecodedSheet { answers, rules_version }) => {
            let answers = answers.valid_answers((state.today)());
            let sheet = PageUrl::sheet(Route::Sheet, &answers, rules_version);
            see_other(sheet.in_language(language))
        }
        Err(error) => {
            let page = NumberPage::new(replace_control_characters(submitted), error, state.view_context(language));
            render_private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
