//! Terms that are also given in Japanese, and Japanese words in other texts.

use std::borrow::Cow;

use serde::Serialize;

use crate::city::localized::LocalizedText;
use crate::l10n::{Language, Messages};

/// A term in the language of the page. In other languages official terms are also given in Japanese, because the
/// counters and their forms use Japanese.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BilingualTerm {
    pub(crate) text: Cow<'static, str>,
    /// The term in Japanese; `None` if the page is in Japanese.
    pub(crate) japanese: Option<&'static str>,
}

impl BilingualTerm {
    /// A term that a clerk must recognise.
    pub(crate) fn official(language: Language, text: impl Fn(&'static Messages) -> &'static str) -> Self {
        let japanese = (!language.is_japanese()).then(|| text(Language::OFFICIAL.messages()));
        Self { text: Cow::Borrowed(text(language.messages())), japanese }
    }

    /// A name from the city's file, which a clerk must recognise.
    pub(crate) fn of_city(language: Language, name: &'static LocalizedText) -> Self {
        let japanese = (!language.is_japanese()).then(|| name.get(Language::OFFICIAL));
        Self { text: Cow::Borrowed(name.get(language)), japanese }
    }

    /// A text without Japanese.
    pub(crate) fn plain(text: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.into(), japanese: None }
    }
}

/// A part of a text in a single language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextRun<'t> {
    pub(crate) text: &'t str,
    /// Whether this is Japanese within a text of another language and needs a `lang` attribute.
    pub(crate) is_foreign: bool,
}

/// Splits a text where it changes between its own language and Japanese.
pub(crate) fn text_runs(language: Language, text: &str) -> impl Iterator<Item = TextRun<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_foreign = |character| !language.is_japanese() && is_japanese(character);
        let foreign = is_foreign(first);
        let end = rest.find(|character| is_foreign(character) != foreign).unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        rest = after;
        Some(TextRun { text, is_foreign: foreign })
    })
}

/// Kana, kanji, and Japanese and full-width punctuation.
const fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}
