//! What is the same for everybody who asks for it: compressed once, and sent again only to who has not got it.

use std::hash::{DefaultHasher, Hasher};
use std::io::Write;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    AcceptEncoding, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, Encoding, EntityTag, Header, HeaderValue,
    IfNoneMatch, VARY,
};
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use flate2::Compression;
use flate2::write::GzEncoder;

/// The fewest bytes that are worth compressing: less fits into one packet anyhow.
const WORTH_COMPRESSING: usize = 1000;

/// A page or file, plain and compressed.
#[derive(Debug)]
pub struct Content {
    mime: &'static str,
    plain: Bytes,
    gzip: Bytes,
    kept: Option<Kept>,
}

/// How long it may be kept, and how it is known again.
#[derive(Debug)]
struct Kept {
    control: &'static str,
    tag: EntityTag,
}

impl Content {
    /// What nobody may keep.
    pub fn new(mime: &'static str, plain: impl Into<Bytes>) -> Self {
        let plain = plain.into();
        Self { mime, gzip: gzip(&plain), plain, kept: None }
    }

    /// What may be kept as `control` says; asked for again, it need not be sent again.
    pub fn kept(self, control: &'static str) -> Self {
        // The same for both encodings, hence weak.
        let tag = EntityTag::new_weak(hash(&self.plain));
        Self { kept: Some(Kept { control, tag }), ..self }
    }

    /// The answer to a request.
    pub fn answer(&self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response.insert_header((VARY, "Accept-Encoding"));
        if let Some(Kept { control, tag }) = &self.kept {
            response.insert_header((CACHE_CONTROL, *control)).insert_header((ETAG, tag.to_string()));
            if is_known(request, tag) {
                return response.status(StatusCode::NOT_MODIFIED).finish();
            }
        }
        response.insert_header((CONTENT_TYPE, self.mime));
        if accepts_gzip(request) {
            response.insert_header((CONTENT_ENCODING, "gzip")).body(self.gzip.clone())
        } else {
            response.body(self.plain.clone())
        }
    }
}

/// The hash of a content, as it stands in names and tags.
pub fn hash(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    format!("{:016x}", hasher.finish())
}

/// Compresses what a handler made for this request alone.
pub fn compress(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let headers = response.headers();
    // Nothing but text: a PDF is compressed already.
    let is_text = headers.get(CONTENT_TYPE).and_then(|mime| mime.to_str().ok()).is_some_and(is_text);
    if !is_text || headers.contains_key(CONTENT_ENCODING) || headers.contains_key(VARY) {
        return response;
    }
    let accepted = accepts_gzip(response.request());
    response.map_body(|head, body| match body.try_into_bytes() {
        Ok(plain) if plain.len() >= WORTH_COMPRESSING => {
            head.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding"));
            if !accepted {
                return BoxBody::new(plain);
            }
            head.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            BoxBody::new(gzip(&plain))
        }
        Ok(plain) => BoxBody::new(plain),
        Err(body) => body,
    })
}

fn is_text(mime: &str) -> bool {
    mime.starts_with("text/") || mime.starts_with("application/json")
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::default());
    // Writing into memory does not fail.
    _ = encoder.write_all(plain);
    encoder.finish().unwrap_or_default().into()
}

fn accepts_gzip(request: &HttpRequest) -> bool {
    let preferred = AcceptEncoding::parse(request)
        .ok()
        .and_then(|accepted| accepted.negotiate([Encoding::gzip(), Encoding::identity()].iter()));
    preferred == Some(Encoding::gzip())
}

fn is_known(request: &HttpRequest, tag: &EntityTag) -> bool {
    match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(known)) => known.iter().any(|known| known.weak_eq(tag)),
        None => false,
    }
}
