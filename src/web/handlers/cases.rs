//! Every case of the rules, for proofreading.

use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::responses::{HandlerResult, attachment, render_private};
use crate::l10n::Language;
use crate::view::formats::csv;
use crate::view::pages::cases::{CasesPage, case_views};
use crate::web::errors::AppError;
use crate::web::state::AppState;

/// The cases as a table.
pub async fn page(_: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    render_private(StatusCode::OK, &CasesPage::new(state.view_context(language)))
}

/// The cases as CSV.
pub async fn csv(_: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let locale = state.view_context(language).locale;
    let file = csv::cases(&case_views(locale), locale.t).map_err(|error| AppError::internal("CSV", &error))?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header(attachment("cases.csv".to_owned(), format!("{}.csv", locale.t.cases_title())))
        .body(file))
}
