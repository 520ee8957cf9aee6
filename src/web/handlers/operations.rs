//! Health checks for operators.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;

const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

/// `/healthz`: the process is up.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, PLAIN_TEXT)).body("ok")
}

/// `/readyz`: everything is loaded, so that no visitor has to wait for it.
pub async fn readyz() -> HttpResponse {
    #[cfg(feature = "pdf")]
    let is_ready = crate::pdf::is_loaded();
    #[cfg(not(feature = "pdf"))]
    let is_ready = true;
    let (mut response, body) =
        if is_ready { (HttpResponse::Ok(), "ready") } else { (HttpResponse::ServiceUnavailable(), "loading") };
    response.insert_header((CONTENT_TYPE, PLAIN_TEXT)).body(body)
}
