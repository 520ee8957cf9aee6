//! Texts of the city's file in several languages.

use std::sync::LazyLock;

use crate::l10n::{Language, Text};

/// A text in every language that the city offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalizedText([Option<Text>; Language::ALL.len()]);

impl LocalizedText {
    /// Collects a text from pairs of language and text.
    pub(super) fn new(texts: impl IntoIterator<Item = (Language, Text)>) -> Self {
        let mut by_language = [const { None }; Language::ALL.len()];
        for (language, text) in texts {
            by_language[language as usize] = Some(text);
        }
        Self(by_language)
    }

    /// Whether there is a text in a language.
    pub(super) const fn has(&self, language: Language) -> bool {
        self.0[language as usize].is_some()
    }

    /// The text in a language. Reading the file has made sure that it exists for every language offered; others get the
    /// official one.
    #[must_use]
    pub fn get(&self, language: Language) -> &Text {
        static NONE: LazyLock<Text> = LazyLock::new(|| Text::of_plain(""));
        let of = |language: Language| self.0[language as usize].as_ref();
        of(language).or_else(|| of(Language::OFFICIAL)).unwrap_or(&NONE)
    }
}
