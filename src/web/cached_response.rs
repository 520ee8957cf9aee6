//! Responses that are the same for every client: compressed at most once, and validated by ETag.

use std::hash::Hasher;
use std::sync::OnceLock;

use actix_web::http::StatusCode;
use actix_web::http::header::{
    AcceptEncoding, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, Encoding, EntityTag, Header, IfNoneMatch, VARY,
};
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use libdeflater::{CompressionLvl, Compressor};
use siphasher::sip::SipHasher13;

/// Content type of pages.
pub const HTML: &str = "text/html; charset=utf-8";

/// Marks a response that has been compressed, or left as it is, for its client.
pub struct EncodingDecided;

/// A body, plain and, once a client has asked for it, compressed.
#[derive(Debug)]
pub struct CachedResponse {
    content_type: &'static str,
    plain: Bytes,
    gzip: OnceLock<Bytes>,
    cache_control: &'static str,
    etag: EntityTag,
}

impl CachedResponse {
    /// A response that clients may cache as `cache_control` says, and validate by its ETag.
    pub fn new(content_type: &'static str, plain: impl Into<Bytes>, cache_control: &'static str) -> Self {
        let plain = plain.into();
        // Weak, because it is the same for both encodings.
        let etag = EntityTag::new_weak(hash(&plain));
        Self { content_type, plain, gzip: OnceLock::new(), cache_control, etag }
    }

    /// The response to a request.
    pub fn respond(&self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response
            .insert_header((VARY, "Accept-Encoding"))
            .insert_header((CACHE_CONTROL, self.cache_control))
            .insert_header((ETAG, self.etag.to_string()));
        if matches_if_none_match(request, &self.etag) {
            return response.status(StatusCode::NOT_MODIFIED).finish();
        }
        response.insert_header((CONTENT_TYPE, self.content_type));
        response.extensions_mut().insert(EncodingDecided);
        if accepts_gzip(request) {
            let gzip = self.gzip.get_or_init(|| gzip(&self.plain, CompressionLvl::best()));
            response.insert_header((CONTENT_ENCODING, "gzip")).body(gzip.clone())
        } else {
            response.body(self.plain.clone())
        }
    }
}

/// A hash that does not change with the compiler, as 16 hexadecimal digits; for file names and ETags.
pub fn hash(content: &[u8]) -> String {
    let mut hasher = SipHasher13::new();
    hasher.write(content);
    format!("{:016x}", hasher.finish())
}

pub fn gzip(plain: &[u8], level: CompressionLvl) -> Bytes {
    let mut compressor = Compressor::new(level);
    let mut compressed = vec![0; compressor.gzip_compress_bound(plain.len())];
    // It cannot fail with a buffer of that length.
    let length = compressor.gzip_compress(plain, &mut compressed).unwrap_or(0);
    compressed.truncate(length);
    compressed.into()
}

pub fn accepts_gzip(request: &HttpRequest) -> bool {
    let preferred = AcceptEncoding::parse(request)
        .ok()
        .and_then(|accepted| accepted.negotiate([Encoding::gzip(), Encoding::identity()].iter()));
    preferred == Some(Encoding::gzip())
}

fn matches_if_none_match(request: &HttpRequest, etag: &EntityTag) -> bool {
    match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(tags)) => tags.iter().any(|tag| tag.weak_eq(etag)),
        None => false,
    }
}
