//! Texts for domain values.

use std::borrow::Cow;

use serde::Serialize;

pub mod bilingual;
pub(crate) mod date_format;
pub(crate) mod hours;
pub(crate) mod labels;
pub(crate) mod questions;
pub(crate) mod ruby;
pub(crate) mod validation;

/// A heading and the text below it.
#[derive(Clone, Debug, Serialize)]
pub struct HeadingAndText {
    pub(crate) heading: Cow<'static, str>,
    pub(crate) text: Cow<'static, str>,
}
