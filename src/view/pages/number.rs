//! The page for entering a sheet number.

use askama::Template;

use super::layout::Layout;
use crate::form::sheet_number::{InvalidSheetNumber, for_each_invalid_sheet_number};
use crate::form::urls::{PageUrl, Params, Route, Steering};
use crate::l10n::{Language, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::words::words;

/// The form that opens a sheet by its number.
pub struct NumberForm {
    pub(super) url: String,
    pub(super) submitted: String,
    pub(super) hidden_params: Params,
}

/// The form, after an invalid number with an error message.
#[derive(Template)]
#[template(path = "number.html", whitespace = "minimize")]
pub struct NumberPage {
    layout: Layout,
    form: NumberForm,
    heading: &'static Text,
    error: Option<&'static Text>,
}

words! {
    fn heading(InvalidSheetNumber) => number_*;
    fn text(InvalidSheetNumber) => number_*_text;
}

impl NumberForm {
    /// The form before a number has been typed, for a sheet of standard size.
    pub fn empty(language: Language) -> Self {
        let url = PageUrl::new(Route::NumberForm).in_language(language);
        Self { url, submitted: String::new(), hidden_params: Params::new() }
    }
}

impl NumberPage {
    /// The page, for a first number or after a number that cannot be decoded.
    pub fn new(rejected: Option<(String, InvalidSheetNumber)>, steering: Steering, context: ViewContext<'_>) -> Self {
        let LocalizedCity { language, t, .. } = *context.city;
        let (typed, error) = rejected.unzip();
        Self {
            layout: Layout::new(context, &PageUrl::number_form(typed.as_deref(), steering)),
            form: NumberForm {
                submitted: typed.unwrap_or_default(),
                hidden_params: steering.params(),
                ..NumberForm::empty(language)
            },
            heading: error.map_or(t.number_title(), |error| heading(error, t)),
            error: error.map(|error| text(error, t)),
        }
    }
}
