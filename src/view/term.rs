//! Words that stand in two languages, and Japanese words inside English sentences.

use std::borrow::Cow;

use crate::l10n::{Language, Texts};

/// A term in the language of the page and, on a page that is not in Japanese, also in Japanese,
/// because the counter and its forms are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// In the language of the page.
    pub text: Cow<'static, str>,
    /// In Japanese, where the page is not.
    pub japanese: Option<&'static str>,
}

impl Term {
    /// A term that a clerk must recognise.
    pub(super) fn official(language: Language, text: impl Fn(&'static Texts) -> &'static str) -> Self {
        let japanese = match language {
            Language::Ja => None,
            Language::En => Some(text(Language::Ja.texts())),
        };
        Self { text: Cow::Borrowed(text(language.texts())), japanese }
    }

    /// A text that needs no Japanese beside it.
    pub(super) fn plain(text: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.into(), japanese: None }
    }
}

/// A part of a text that is in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'t> {
    /// The part.
    pub text: &'t str,
    /// Whether it is Japanese inside a text of another language, so that it is marked.
    pub foreign: bool,
}

/// Takes a text apart where it changes between its own language and Japanese.
pub(super) fn runs(language: Language, text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let marked = |character| language != Language::Ja && is_japanese(character);
        let foreign = marked(first);
        let end = match language {
            Language::Ja => rest.len(),
            Language::En => rest.find(|character| marked(character) != foreign).unwrap_or(rest.len()),
        };
        let (text, after) = rest.split_at(end);
        rest = after;
        Some(Run { text, foreign })
    })
}

/// Kana, kanji, and Japanese and full-width signs.
const fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}
