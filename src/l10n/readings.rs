//! Readings of kanji (furigana) in texts.
//!
//! In files a word and its reading are written `｜窓口《まどぐち》`. In memory these marks are replaced by the interlinear
//! annotation characters of Unicode (chapter 23.8), which keyboards do not produce, so that input of a visitor with the
//! marks of the files is not shown as a reading.

use std::borrow::Cow;

/// Before a word with a reading, between the two, and after the reading.
const MARKS: [char; 3] = ['\u{fff9}', '\u{fffa}', '\u{fffb}'];

/// The same in files.
const NOTATION: [char; 3] = ['｜', '《', '》'];

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'t> {
    /// A text without readings.
    Plain(&'t str),
    /// A word and its reading in kana.
    Word {
        /// The word.
        base: &'t str,
        /// Its reading.
        reading: &'t str,
    },
}

/// Whether a text of a file has readings.
#[must_use]
pub fn has_notation(text: &str) -> bool {
    text.contains(NOTATION)
}

/// Checks a text of a file in a language with readings.
///
/// # Errors
///
/// What is wrong: a kanji without a reading, a reading that is not in kana, or an incomplete notation.
pub fn check(text: &str) -> Result<(), String> {
    let text = from_notation(text);
    for segment in segments(&text) {
        match segment {
            Segment::Plain(text) if text.contains(MARKS) => {
                return Err(format!(
                    "write a word and its reading as ｜窓口《まどぐち》, not as in “{}”",
                    to_notation(text)
                ));
            }
            Segment::Plain(text) => {
                if let Some(kanji) = text.chars().find(|character| is_kanji(*character)) {
                    return Err(format!("{kanji} has no reading: write ｜{kanji}《…》"));
                }
            }
            Segment::Word { base, reading }
                if base.is_empty() || reading.is_empty() || !reading.chars().all(is_kana) =>
            {
                return Err(format!("the reading of “{base}” is not in kana: {reading}"));
            }
            Segment::Word { .. } => {}
        }
    }
    Ok(())
}

/// A text of a file as it is kept in memory.
#[must_use]
pub fn from_notation(text: &str) -> String {
    replace(text, NOTATION, MARKS)
}

fn to_notation(text: &str) -> String {
    replace(text, MARKS, NOTATION)
}

fn replace(text: &str, from: [char; 3], to: [char; 3]) -> String {
    let mark = |character| from.iter().zip(to).find(|(mark, _)| **mark == character).map_or(character, |(_, to)| to);
    text.chars().map(mark).collect()
}

/// The parts of a text. An incomplete word is plain text with marks.
pub fn segments(text: &str) -> impl Iterator<Item = Segment<'_>> {
    let [anchor, separator, terminator] = MARKS;
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let word = rest.strip_prefix(anchor).and_then(|after| {
            let (word, after) = after.split_once(terminator)?;
            let (base, reading) = word.split_once(separator)?;
            (!base.contains(anchor)).then_some((Segment::Word { base, reading }, after))
        });
        let (segment, after) = word.unwrap_or_else(|| {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            let end = rest.get(first..).and_then(|others| others.find(anchor)).map_or(rest.len(), |end| first + end);
            let (plain, after) = rest.split_at(end);
            (Segment::Plain(plain), after)
        });
        rest = after;
        Some(segment)
    })
}

/// Whether a text in memory has words with readings.
#[must_use]
pub fn has_words(text: &str) -> bool {
    // A string is found several times as fast as a character.
    text.contains("\u{fff9}")
}

/// The text without its readings.
#[must_use]
pub fn without_readings(text: &str) -> Cow<'_, str> {
    if !has_words(text) {
        return Cow::Borrowed(text);
    }
    let base = |segment| match segment {
        Segment::Plain(text) | Segment::Word { base: text, .. } => text,
    };
    Cow::Owned(segments(text).map(base).collect())
}

const fn is_kanji(character: char) -> bool {
    matches!(character, '々' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

const fn is_kana(character: char) -> bool {
    matches!(character, 'ぁ'..='ゖ' | 'ァ'..='ー')
}
