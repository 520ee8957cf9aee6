//! The start page.

use askama::Template;

use super::address;
use super::frame::{Assets, Frame};
use crate::l10n::Language;

/// What this is, whom it is for, how long it takes, what is not asked.
#[derive(Template)]
#[template(path = "start.html", whitespace = "minimize")]
pub struct StartPage {
    frame: Frame,
    questions: String,
    number: String,
}

impl StartPage {
    /// The start page in a language.
    #[must_use]
    pub fn new(language: Language, assets: &'static Assets) -> Self {
        Self {
            frame: Frame::new(language, assets, false, address::start),
            questions: address::questions(language),
            number: address::number(language, ""),
        }
    }
}
