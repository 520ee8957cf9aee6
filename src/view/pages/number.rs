//! The page for entering a sheet number again.

use askama::Template;

use super::layout::Layout;
use crate::form::sheet_number::{InvalidSheetNumber, for_each_invalid_sheet_number};
use crate::form::urls::{PageUrl, Route, size};
use crate::l10n::Text;
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::words::words;

/// The error message for an invalid sheet number, with the input field.
#[derive(Template)]
#[template(path = "number.html", whitespace = "minimize")]
pub struct NumberPage {
    layout: Layout,
    form_url: String,
    submitted: String,
    size: Option<(String, String)>,
    error: &'static Text,
}

words! {
    fn text(InvalidSheetNumber) => number_*_text;
}

impl NumberPage {
    /// The page after `submitted` could not be decoded.
    pub fn new(submitted: String, is_large_print: bool, error: InvalidSheetNumber, context: ViewContext<'_>) -> Self {
        let size = size(is_large_print);
        let LocalizedCity { language, t, .. } = *context.city;
        Self {
            form_url: PageUrl::new(Route::NumberForm).in_language(language),
            layout: Layout::new(context, &PageUrl::number_form(&submitted, size.clone())),
            submitted,
            size,
            error: text(error, t),
        }
    }
}
