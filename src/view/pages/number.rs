//! The page for entering a sheet number again.

use askama::Template;

use super::layout::Layout;
use crate::form::sheet_number::InvalidSheetNumber;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Text;
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;

/// The error message for an invalid sheet number, with the input field.
#[derive(Template)]
#[template(path = "number.html", whitespace = "minimize")]
pub struct NumberPage {
    layout: Layout,
    form_url: String,
    submitted: String,
    error: &'static Text,
}

impl NumberPage {
    /// The page after `submitted` could not be decoded.
    #[must_use]
    pub fn new(submitted: String, error: InvalidSheetNumber, context: ViewContext<'_>) -> Self {
        let LocalizedCity { language, t, .. } = *context.city;
        let url = PageUrl::new(Route::NumberForm);
        Self {
            form_url: url.in_language(language),
            layout: Layout::new(context, &url),
            submitted,
            error: match error {
                InvalidSheetNumber::Malformed => t.number_unreadable_text(),
                InvalidSheetNumber::UnknownVersion => t.number_unknown_version_text(),
            },
        }
    }
}
