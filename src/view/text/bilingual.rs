//! Terms that are also given in Japanese.

use serde::Serialize;

use crate::city::localized::LocalizedText;
use crate::l10n::{Language, Messages, Text};

/// A term in the language of the page. In other languages official terms are also given in Japanese, because the
/// counters and their forms use Japanese.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BilingualTerm {
    pub(crate) text: Text,
    /// The term in Japanese; `None` if the page is in Japanese.
    pub(crate) japanese: Option<&'static Text>,
}

impl BilingualTerm {
    /// A term that a clerk must recognise.
    pub(crate) fn official(language: Language, text: impl Fn(&'static Messages) -> &'static Text) -> Self {
        let japanese = (!language.is_japanese()).then(|| text(Language::OFFICIAL.messages()));
        Self { text: text(language.messages()).into(), japanese }
    }

    /// A name from the city's file, which a clerk must recognise.
    pub(crate) fn of_city(language: Language, name: &'static LocalizedText) -> Self {
        let japanese = (!language.is_japanese()).then(|| name.get(Language::OFFICIAL));
        Self { text: name.get(language).into(), japanese }
    }

    /// A text without Japanese.
    pub(crate) fn plain(text: impl Into<Text>) -> Self {
        Self { text: text.into(), japanese: None }
    }
}
