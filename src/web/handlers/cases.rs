//! Every case of the rules, for proofreading.

use actix_web::http::header::{CONTENT_DISPOSITION, TryIntoHeaderValue};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::responses::{HandlerResult, attachment, render_once_a_day};
use crate::l10n::Language;
use crate::view::formats::csv;
use crate::view::pages::cases::{CasesPage, row_views};
use crate::web::cached_response::{CachedResponse, HTML};
use crate::web::errors::AppError;
use crate::web::state::AppState;

/// The cases as a table.
pub async fn page(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_once_a_day(&request, &state, || {
        Ok(CachedResponse::new(HTML, CasesPage::new(state.view_context(language)).render()?))
    })
}

/// The cases as CSV.
pub async fn csv(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let city = state.view_context(language).city;
    let mut response: HttpResponse = render_once_a_day(&request, &state, || {
        let file = csv::cases(&row_views(city), city.t).map_err(|error| AppError::internal("CSV", &error))?;
        Ok(CachedResponse::new("text/csv; charset=utf-8", file))
    })?;
    let name = attachment("cases.csv".to_owned(), &format!("{}.csv", city.t.cases_title().plain()));
    response
        .headers_mut()
        .insert(CONTENT_DISPOSITION, name.try_into_value().map_err(|error| AppError::internal("CSV", &error))?);
    Ok(response)
}
