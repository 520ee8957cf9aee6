//! PDFs.

use actix_web::http::Method;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpRequest, HttpResponse};
use futures_util::stream;

use super::responses::{HandlerResult, inline, see_other};
use super::sheet::AnsweredRequest;
use crate::l10n::Language;
use crate::view::cardholder::CardholderView;
use crate::view::formats::pdf::PdfSource;
use crate::web::state::AppState;

/// The sheet as a PDF.
pub async fn sheet(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    match AnsweredRequest::new(&request, language, &state).sheet() {
        Ok(sheet) => {
            let names = (sheet.number.clone(), sheet.file_name());
            respond(&request, &state, names, PdfSource::Sheet(Box::new(sheet))).await
        }
        Err(questions) => see_other(questions),
    }
}

/// What the cardholder prepares for an agent, as a PDF. Other cases have no such page.
pub async fn cardholder(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    match AnsweredRequest::new(&request, language, &state).agent_sheet() {
        Ok(sheet) => {
            let view = CardholderView::new(&sheet);
            let names = (format!("{}-cardholder", view.number), view.file_name());
            respond(&request, &state, names, PdfSource::Cardholder(Box::new(view))).await
        }
        Err(url) => see_other(url),
    }
}

/// A PDF to print, or to save under a name in ASCII, or one in the language of the text.
async fn respond(
    request: &HttpRequest,
    state: &AppState,
    (ascii, name): (String, String),
    source: PdfSource,
) -> HandlerResult {
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, "application/pdf"));
    response.insert_header(inline(format!("{ascii}.pdf"), &format!("{name}.pdf")));
    if request.method() == Method::HEAD {
        // Without the length, which is not known before the PDF is rendered.
        return Ok(response.streaming(stream::empty::<Result<Bytes, Error>>()));
    }
    Ok(response.body(state.pdfs.render(source).await?))
}
