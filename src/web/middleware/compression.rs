//! Compression of responses that are rendered for a single request.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY};
use libdeflater::CompressionLvl;

use crate::web::cached_response::{EncodingDecided, accepts_gzip, gzip};

/// Minimum size in bytes; anything smaller fits into one packet anyway.
const MIN_SIZE: usize = 1000;

/// How thoroughly pages are compressed that are sent once: the fastest level that compresses at all.
const LEVEL: CompressionLvl = match CompressionLvl::new(1) {
    Ok(level) => level,
    Err(_) => unreachable!(),
};

/// Compresses text, unless a handler has decided about it.
pub fn compress(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let headers = response.headers();
    // PDFs are compressed already.
    let is_text = headers.get(CONTENT_TYPE).and_then(|mime| mime.to_str().ok()).is_some_and(is_text);
    if !is_text || response.response().extensions().contains::<EncodingDecided>() {
        return response;
    }
    let accepted = accepts_gzip(response.request());
    response.map_body(|head, body| match body.try_into_bytes() {
        Ok(plain) if plain.len() >= MIN_SIZE => {
            head.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding"));
            if !accepted {
                return BoxBody::new(plain);
            }
            head.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            BoxBody::new(gzip(&plain, LEVEL))
        }
        Ok(plain) => BoxBody::new(plain),
        Err(body) => body,
    })
}

fn is_text(mime: &str) -> bool {
    mime.starts_with("text/") || mime.starts_with("application/json")
}
