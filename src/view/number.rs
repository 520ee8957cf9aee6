//! The page that asks for a sheet number, again where one could not be read.

use askama::Template;

use super::address;
use super::frame::{Assets, Frame};
use crate::l10n::Language;

/// A field for a sheet number, with what was typed.
#[derive(Template)]
#[template(path = "number.html", whitespace = "minimize")]
pub struct NumberPage {
    frame: Frame,
    action: String,
    typed: String,
}

impl NumberPage {
    /// The page, after this was typed in vain.
    #[must_use]
    pub fn new(typed: String, language: Language, assets: &'static Assets) -> Self {
        Self {
            frame: Frame::new(language, assets, true, |language| address::number(language, "")),
            action: address::number(language, ""),
            typed,
        }
    }
}
