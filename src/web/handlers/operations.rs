//! Health checks for operators.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;

use crate::web::state::AppState;

const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

/// `/healthz`: the process is up.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, PLAIN_TEXT)).body("ok")
}

/// `/readyz`: everything is loaded and a PDF has been rendered, so that no visitor has to wait for it.
pub async fn readyz(state: Data<AppState>) -> HttpResponse {
    let (mut response, body) =
        if state.is_ready() { (HttpResponse::Ok(), "ready") } else { (HttpResponse::ServiceUnavailable(), "loading") };
    response.insert_header((CONTENT_TYPE, PLAIN_TEXT)).body(body)
}
