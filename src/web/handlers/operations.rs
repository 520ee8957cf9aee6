//! Health checks for operators.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use chrono::TimeDelta;

use super::responses::HandlerResult;
use crate::web::errors::AppError;
use crate::web::state::AppState;

/// For how long what `security.txt` says holds.
const SECURITY_TXT_VALID: TimeDelta = TimeDelta::days(180);

const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

/// `/healthz`: the process is up.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, PLAIN_TEXT)).body("ok")
}

/// `/.well-known/security.txt` (RFC 9116): where to report a vulnerability, if the city's file names an operator.
pub async fn security_txt(state: Data<AppState>) -> HandlerResult {
    let operator = state.city().operator.as_ref().ok_or(AppError::NotFound)?;
    let expires = (state.now)() + SECURITY_TXT_VALID;
    let text = format!(
        "Contact: {}\nExpires: {}Z\nPreferred-Languages: ja, en\nCanonical: {}/.well-known/security.txt\n",
        &*operator.url,
        expires.format("%Y-%m-%dT%H:%M:%S"),
        state.public_url
    );
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, PLAIN_TEXT)).body(text))
}

/// `/readyz`: everything is loaded and a PDF has been rendered, so that no visitor has to wait for it.
pub async fn readyz(state: Data<AppState>) -> HttpResponse {
    let (mut response, body) =
        if state.is_ready() { (HttpResponse::Ok(), "ready") } else { (HttpResponse::ServiceUnavailable(), "loading") };
    response.insert_header((CONTENT_TYPE, PLAIN_TEXT)).body(body)
}
