//! Words of one language as typed runs.
//!
//! A text is no string: it is written to a page as escaped HTML, serialized for Typst, or made [plain](Text::plain). So no
//! reading can get into an attribute, a header or a file.

use std::borrow::Cow;
use std::sync::Arc;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::language::Language;
use super::readings::{Segment, segments};

/// Words of one language. Clones share them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Arc<[Run]>);

/// A part of a text that is set in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words without anything special.
    Plain(Box<str>),
    /// A word with its reading in kana.
    Word {
        /// The word.
        base: Box<str>,
        /// Its reading.
        reading: Box<str>,
    },
    /// Not to be broken over two lines: a date, a time, a number.
    Unbroken(Text),
    /// Words of the official language in a text of another one.
    Official(Box<str>),
}

impl Text {
    /// Reads a text of a file: a message, or a name of the city. Words with readings are `｜窓口《まどぐち》` in languages that
    /// have them.
    #[must_use]
    pub fn parse(text: &str, language: Language) -> Self {
        Self(runs(text, language).into())
    }

    /// Words without readings that are not to be broken, such as a telephone number.
    #[must_use]
    pub fn unbroken_word(word: &str) -> Self {
        Self::of_plain(word).unbroken()
    }

    /// The text as one run that is not to be broken.
    #[must_use]
    pub fn unbroken(self) -> Self {
        Self(Arc::from([Run::Unbroken(self)]))
    }

    /// A text of the official language, for use in a text of another one.
    #[must_use]
    pub fn as_official(&self) -> Self {
        Self(Arc::from([Run::Official(self.plain().into())]))
    }

    /// A text without anything special, such as digits.
    #[must_use]
    pub fn of_plain(words: &str) -> Self {
        Self(Arc::from([Run::Plain(words.into())]))
    }

    /// The runs.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Texts one after the other.
    pub fn concat<'t>(texts: impl IntoIterator<Item = &'t Self>) -> Self {
        Self(texts.into_iter().flat_map(|text| text.0.iter().cloned()).collect())
    }

    /// Texts with a separator between them.
    #[must_use]
    pub fn join(texts: &[Self], separator: &Self) -> Self {
        let pairs = texts.iter().enumerate().flat_map(|(index, text)| {
            let separator = (index > 0).then_some(separator);
            separator.into_iter().chain([text])
        });
        Self::concat(pairs)
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> Cow<'_, str> {
        match &*self.0 {
            [] => Cow::Borrowed(""),
            [run] => run.plain(),
            runs => Cow::Owned(runs.iter().map(Run::plain).collect()),
        }
    }
}

/// A formatted text: runs of the message, and those of its variables.
impl FromIterator<Run> for Text {
    fn from_iter<I: IntoIterator<Item = Run>>(runs: I) -> Self {
        Self(runs.into_iter().collect())
    }
}

impl From<&Self> for Text {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

/// The runs of a text of a file.
pub(super) fn runs(text: &str, language: Language) -> Vec<Run> {
    let mut runs = Vec::new();
    let is_official = |character| language.is_official_word(character);
    for segment in segments(text) {
        match segment {
            Segment::Word { base, reading } => runs.push(Run::Word { base: base.into(), reading: reading.into() }),
            Segment::Plain(mut rest) => {
                while let Some(first) = rest.chars().next() {
                    let official = is_official(first);
                    let end = rest.find(|other| is_official(other) != official).unwrap_or(rest.len());
                    let (words, after) = rest.split_at(end);
                    runs.push(if official { Run::Official(words.into()) } else { Run::Plain(words.into()) });
                    rest = after;
                }
            }
        }
    }
    runs
}

impl Run {
    fn plain(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(words) | Self::Word { base: words, .. } | Self::Official(words) => Cow::Borrowed(words),
            Self::Unbroken(text) => text.plain(),
        }
    }
}

/// The input of Typst templates: a list of runs, each a string, a word with its reading as a pair, or a dictionary.
impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter())
    }
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(words) => serializer.serialize_str(&narrow(words)),
            Self::Word { base, reading } => (base, reading).serialize(serializer),
            Self::Unbroken(text) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("unbroken", text)?;
                map.end()
            }
            Self::Official(words) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("official", &narrow(words))?;
                map.end()
            }
        }
    }
}

/// Typst halves full-width brackets at the end of a line, but those of the font are narrow already.
fn narrow(words: &str) -> String {
    words.replace('（', "(").replace('）', ")")
}
