//! Readings of kanji (furigana) in files, where a word and its reading are written `｜窓口《まどぐち》`.

/// Before a word with a reading, between the two, and after the reading.
const MARKS: [char; 3] = ['｜', '《', '》'];

/// A word with its reading, to show how it is written.
pub const EXAMPLE: &str = "｜窓口《まどぐち》";

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'t> {
    Plain(&'t str),
    Word { base: &'t str, reading: &'t str },
}

/// Whether a text of a file has readings.
pub fn has_notation(text: &str) -> bool {
    text.contains(MARKS)
}

/// Checks a text of a file in a language with readings.
/// Errors: the part that is wrong: a kanji without a reading, a word whose reading is not in kana, or an incomplete notation.
pub fn check(text: &str) -> Result<(), &str> {
    for segment in segments(text) {
        match segment {
            Segment::Plain(text) if text.contains(MARKS) => return Err(text),
            Segment::Plain(text) => {
                if let Some(kanji) = text.matches(is_kanji).next() {
                    return Err(kanji);
                }
            }
            Segment::Word { base, reading } => {
                if base.is_empty() || reading.is_empty() || !reading.chars().all(is_kana) {
                    return Err(if reading.is_empty() { base } else { reading });
                }
            }
        }
    }
    Ok(())
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

const fn is_kanji(character: char) -> bool {
    matches!(character, '々' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

const fn is_kana(character: char) -> bool {
    matches!(character, 'ぁ'..='ゖ' | 'ァ'..='ー')
}
