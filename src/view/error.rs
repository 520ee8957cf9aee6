//! The error page.

use askama::Template;

use super::address;
use super::frame::{Assets, Frame};
use crate::l10n::{Language, Texts};

/// An error that has a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// There is no such page.
    NotFound,
    /// Pages can only be read.
    MethodNotAllowed,
    /// The query string is too long.
    QueryTooLong,
    /// The browser sends too much beside the address.
    HeadTooLarge,
    /// More PDFs are asked for than can be made.
    Busy,
    /// Something went wrong on our side.
    Internal,
}

/// What went wrong, in one language, or in all of them where the address does not name one.
/// It never says what was sent in.
#[derive(Template)]
#[template(path = "error.html", whitespace = "minimize")]
pub struct ErrorPage {
    frame: Frame,
    messages: Vec<Message>,
}

struct Message {
    language: Language,
    heading: &'static str,
    text: &'static str,
    start: String,
    start_text: &'static str,
}

impl ErrorPage {
    /// The page of an error.
    #[must_use]
    pub fn new(kind: ErrorKind, language: Option<Language>, assets: &'static Assets) -> Self {
        let languages = language.map_or(Language::ALL.to_vec(), |language| vec![language]);
        let frame = Frame::new(languages[0], assets, true, address::start);
        let message = |language: Language| {
            let t = language.texts();
            let (heading, text) = words(kind, t);
            Message { language, heading, text, start: address::start(language), start_text: t.page_start() }
        };
        Self { frame, messages: languages.into_iter().map(message).collect() }
    }
}

fn words(kind: ErrorKind, t: &'static Texts) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::NotFound => (t.error_not_found(), t.error_not_found_text()),
        ErrorKind::MethodNotAllowed => (t.error_method_not_allowed(), t.error_method_not_allowed_text()),
        ErrorKind::QueryTooLong => (t.error_query_too_long(), t.error_query_too_long_text()),
        ErrorKind::HeadTooLarge => (t.error_head_too_large(), t.error_head_too_large_text()),
        ErrorKind::Busy => (t.error_busy(), t.error_busy_text()),
        ErrorKind::Internal => (t.error_internal(), t.error_internal_text()),
    }
}
