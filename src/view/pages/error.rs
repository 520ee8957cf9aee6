//! The error page.

use std::iter;

use askama::Template;

use super::layout::Layout;
use crate::domain::ids;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Language, Text};
use crate::view::context::ViewContext;
use crate::view::text::words::words;

ids! {
    ErrorKind {
        NotFound = "not-found",
        MethodNotAllowed = "method-not-allowed",
        QueryTooLong = "query-too-long",
        HeadersTooLarge = "head-too-large",
        /// Too many PDFs were requested.
        ServiceUnavailable = "busy",
        Internal = "internal",
    }
}

words! {
    fn heading(ErrorKind) => error_*;
    fn text(ErrorKind) => error_*_text;
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
    /// The id of the request in the log; `None` for errors that are not internal.
    id: Option<Text>,
    start_url: String,
    start_label: &'static Text,
}

impl ErrorPage {
    /// The page of an error, in the language of the context or in every language.
    pub fn new(kind: ErrorKind, in_every_language: bool, id: &str, context: ViewContext<'_>) -> Self {
        let start = PageUrl::new(Route::Start);
        let language = context.city.language;
        let others = context.city.other_languages().filter(|_| in_every_language);
        let section = |language: Language| {
            let t = language.messages();
            ErrorSection {
                language,
                heading: heading(kind, t),
                text: text(kind, t),
                id: (kind == ErrorKind::Internal).then(|| t.error_id(&Text::of_plain(id))),
                start_url: start.in_language(language),
                start_label: t.page_start(),
            }
        };
        Self { layout: Layout::of_error(context), sections: iter::once(language).chain(others).map(section).collect() }
    }
}
