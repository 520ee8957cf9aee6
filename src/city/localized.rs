//! Texts of the city's file in several languages.

use crate::l10n::Language;

/// A text in every language that the city offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalizedText([Option<Box<str>>; Language::ALL.len()]);

impl LocalizedText {
    /// Collects a text from pairs of language and text.
    pub(super) fn new(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        let mut by_language = [const { None }; Language::ALL.len()];
        for (language, text) in texts {
            by_language[language as usize] = Some(text.into_boxed_str());
        }
        Self(by_language)
    }

    /// Whether there is a text in a language.
    pub(super) const fn has(&self, language: Language) -> bool {
        self.0[language as usize].is_some()
    }

    /// The text in a language. Reading the file has made sure that it exists for every language offered; for the others
    /// it is empty.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.0[language as usize].as_deref().unwrap_or_default()
    }
}
