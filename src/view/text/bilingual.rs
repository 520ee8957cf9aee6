//! Terms that are also given in Japanese, and Japanese words in other texts.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;
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

/// Dates, times and telephone numbers, which are not broken over two lines of paper.
const UNBROKEN: &str = concat!(
    r"[0-9]{4}年(?:[（(][^（）()]{2,5}年[）)])?[0-9]{1,2}月[0-9]{1,2}日(?:[（(][^（）()]{1,3}[）)])?|[0-9]{1,2}月[0-9]{1,2}日",
    r"|[0-9]{1,2}:[0-9]{2}(?:～| to )[0-9]{1,2}:[0-9]{2}",
    r"|0[0-9]{1,3}-[0-9]{2,4}-[0-9]{3,4}",
    // With readings: digits and the words that belong to them.
    "|(?:[0-9]+|\u{fff9}[0-9][^\u{fffb}]*\u{fffb})(?:[0-9]+|\u{fff9}[^\u{fffb}]*\u{fffb}|[（(][0-9]*(?:\u{fff9}[^\u{fffb}]*\u{fffb}[0-9]*)+[）)])+",
    r"|(?:[A-Z][a-z]+day )?[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}(?: \([A-Z][a-z]+ [0-9a-z]+\))?"
);

static UNBROKEN_RUNS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(UNBROKEN).ok());

/// A part of a text that is set in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextRun<'t> {
    pub(crate) text: &'t str,
    /// Whether this is Japanese within a text of another language and needs a `lang` attribute.
    pub(crate) is_foreign: bool,
    /// Whether this is a date or a telephone number.
    pub(crate) is_unbroken: bool,
}

/// Splits a text around dates and telephone numbers, and where it changes between its own language and Japanese.
pub(crate) fn text_runs(language: Language, text: &str) -> impl Iterator<Item = TextRun<'_>> {
    let (mut rest, mut start) = (text, 0);
    // Most texts have no digits, and are not searched.
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    let regex = UNBROKEN_RUNS.as_ref().filter(|_| has_digits);
    let mut unbroken = regex.into_iter().flat_map(move |regex| regex.find_iter(text)).peekable();
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_foreign = |character| !language.is_japanese() && is_japanese(character);
        let foreign = is_foreign(first);
        let next = unbroken.peek().map(regex::Match::range);
        let (end, is_unbroken) = match next {
            Some(range) if range.start == start => {
                unbroken.next();
                (range.len(), true)
            }
            next => {
                let limit = next.map_or(rest.len(), |range| range.start - start);
                let plain = rest.get(..limit).unwrap_or(rest);
                (plain.find(|character| is_foreign(character) != foreign).unwrap_or(plain.len()), false)
            }
        };
        let (text, after) = rest.split_at(end);
        (rest, start) = (after, start + end);
        Some(TextRun { text, is_foreign: foreign && !is_unbroken, is_unbroken })
    })
}

/// Kana, kanji, and Japanese and full-width punctuation.
const fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}
