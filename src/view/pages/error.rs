//! The error page.

use std::iter;

use askama::Template;

use super::layout::Layout;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Language, Messages, Text};
use crate::view::context::ViewContext;

/// An error with a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after the HTTP statuses")]
pub enum ErrorKind {
    NotFound,
    MethodNotAllowed,
    QueryTooLong,
    HeadersTooLarge,
    /// Too many PDFs were requested.
    ServiceUnavailable,
    Internal,
}

/// An error in the language of the address, or in every language if the address names none.
/// Never repeats what was sent.
#[derive(Template)]
#[template(path = "error.html", whitespace = "minimize")]
pub struct ErrorPage {
    layout: Layout,
    sections: Vec<ErrorSection>,
}

struct ErrorSection {
    language: Language,
    heading: &'static Text,
    text: &'static Text,
    start_url: String,
    start_label: &'static Text,
}

impl ErrorPage {
    /// The page of an error, in the language of the context or in every language.
    #[must_use]
    pub fn new(kind: ErrorKind, in_every_language: bool, context: ViewContext<'_>) -> Self {
        let start = PageUrl::new(Route::Start);
        let language = context.city.language;
        let others = context.city.other_languages().filter(|_| in_every_language);
        let section = |language: Language| {
            let t = language.messages();
            let (heading, text) = texts(kind, t);
            ErrorSection {
                language,
                heading,
                text,
                start_url: start.in_language(language),
                start_label: t.page_start(),
            }
        };
        Self { layout: Layout::of_error(context), sections: iter::once(language).chain(others).map(section).collect() }
    }
}

fn texts(kind: ErrorKind, t: &'static Messages) -> (&'static Text, &'static Text) {
    match kind {
        ErrorKind::NotFound => (t.error_not_found(), t.error_not_found_text()),
        ErrorKind::MethodNotAllowed => (t.error_method_not_allowed(), t.error_method_not_allowed_text()),
        ErrorKind::QueryTooLong => (t.error_query_too_long(), t.error_query_too_long_text()),
        ErrorKind::HeadersTooLarge => (t.error_head_too_large(), t.error_head_too_large_text()),
        ErrorKind::ServiceUnavailable => (t.error_busy(), t.error_busy_text()),
        ErrorKind::Internal => (t.error_internal(), t.error_internal_text()),
    }
}
