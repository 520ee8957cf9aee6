//! The page for entering a sheet number again.

use askama::Template;

use super::layout::Layout;
use crate::form::sheet_number::{InvalidSheetNumber, for_each_invalid_sheet_number};
use crate::form::urls::{PageUrl, Route, size};
use crate::l10n::Text;
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::words::words;

/// The input field for a sheet number, with the error message for an invalid one.
#[derive(Template)]
#[template(path = "number.html", whitespace = "minimize")]
pub struct NumberPage {
    layout: Layout,
    form_url: String,
    submitted: String,
    size: Option<(String, String)>,
    /// Why the number cannot be decoded; none before one has been typed.
    error: Option<&'static Text>,
}

words! {
    fn text(InvalidSheetNumber) => number_*_text;
}

impl NumberPage {
    /// The page, after a number that was typed could not be decoded.
    pub fn new(rejected: Option<(String, InvalidSheetNumber)>, is_large_print: bool, context: ViewContext<'_>) -> Self {
        let LocalizedCity { language, t, .. } = *context.city;
        let size = size(is_large_print);
        let typed = rejected.as_ref().map(|(typed, _)| typed.as_str());
        Self {
            form_url: PageUrl::new(Route::NumberForm).in_language(language),
            layout: Layout::new(context, &PageUrl::number_form(typed, size.clone())),
            submitted: typed.unwrap_or_default().to_owned(),
            size,
            error: rejected.map(|(_, error)| text(error, t)),
        }
    }
}
