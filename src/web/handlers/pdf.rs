//! PDFs.

use actix_web::http::Method;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::responses::{HandlerResult, attachment, see_other};
use super::sheet::sheet_or_questions;
use crate::l10n::Language;
use crate::web::state::AppState;

/// The sheet as a PDF.
pub async fn sheet(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let sheet = match sheet_or_questions(&request, language, &state) {
        Ok(sheet) => sheet,
        Err(questions) => return see_other(questions),
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, "application/pdf"));
    let name = format!("{}.pdf", sheet.file_name());
    response.insert_header(attachment(format!("{}.pdf", sheet.number), name));
    if request.method() == Method::HEAD {
        return Ok(response.finish());
    }
    Ok(response.body(state.pdf_pool.render(sheet).await?))
}
