//! Texts for domain values.

use serde::Serialize;

use crate::l10n::Text;

pub mod bilingual;
pub(crate) mod date_format;
pub(crate) mod hours;
pub(crate) mod html;
pub(crate) mod labels;
pub(crate) mod questions;
pub(crate) mod validation;
pub(crate) mod words;

/// A heading and the text below it.
#[derive(Clone, Debug, Serialize)]
pub struct HeadingAndText {
    pub(crate) heading: Text,
    pub(crate) text: Text,
}
