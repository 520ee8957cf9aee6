//! Invisible characters, and those that the fonts of PDFs have.

use std::cmp::Ordering;
use std::ops::RangeInclusive;

use super::language::Language;

include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The soft hyphen, zero-width and direction-changing characters, and the byte-order mark.
const INVISIBLE: [RangeInclusive<char>; 5] = [
    '\u{ad}'..='\u{ad}',
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{feff}'..='\u{feff}',
];

/// What else cannot be seen in the city's file: blanks that are not broken, separators, and variation selectors, which
/// choose the form of a kanji or an emoji.
const UNSEEN: [RangeInclusive<char>; 4] =
    ['\u{a0}'..='\u{a0}', '\u{2028}'..='\u{2029}', '\u{fe00}'..='\u{fe0f}', '\u{e0100}'..='\u{e01ef}'];

/// Whether a character cannot be seen in a text of the city's file.
pub fn is_unseen(character: char) -> bool {
    is_invisible(character) || UNSEEN.iter().any(|range| range.contains(&character))
}

/// Whether a character is invisible and changes the direction of a text or where it may be broken.
pub fn is_invisible(character: char) -> bool {
    INVISIBLE.iter().any(|range| range.contains(&character))
}

impl Language {
    /// Whether the fonts of PDFs in this language have a character, in regular and in bold.
    pub fn can_print(self, character: char) -> bool {
        has(&JAPANESE_FONT, character) || !self.is_japanese() && has(&LATIN_FONT, character)
    }
}

fn has(font: &[RangeInclusive<char>], character: char) -> bool {
    let place = |range: &RangeInclusive<char>| match (*range.end() < character, *range.start() > character) {
        (true, _) => Ordering::Less,
        (_, true) => Ordering::Greater,
        _ => Ordering::Equal,
    };
    font.binary_search_by(place).is_ok()
}
