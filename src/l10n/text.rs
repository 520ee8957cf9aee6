//! Words of one language as typed runs.
//!
//! A text is no string: it is written to a page as escaped HTML, serialized for Typst, or made [plain](Text::plain). So no
//! reading can get into an attribute, a header or a file.

use std::borrow::Cow;
use std::mem;
use std::sync::Arc;

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::language::Language;
use super::readings::{Segment, segments};

/// A phrase of a text with readings ends with these too, without a blank after them.
const ENDS_OF_PHRASES: [char; 2] = ['。', '、'];

/// Begins a phrase of a text with readings.
const BRACKET: char = '（';

/// Words of one language. Clones share them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Arc<[Run]>);

/// A part of a text that is set in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words without anything special.
    Plain(Box<str>),
    Word {
        base: Box<str>,
        reading: Box<str>,
    },
    /// Not to be broken over two lines: a date, a time, a number.
    Unbroken(Text),
    /// Words of the official language in a text of another one.
    Official(Box<str>),
}

/// A part of a text on the way to a page.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'t> {
    PhraseStart,
    PhraseEnd,
    Plain(&'t str),
    Run(&'t Run),
}

impl Text {
    /// Reads a text of a file: a message, or a name of the city. Words with readings are `｜窓口《まどぐち》` in languages that
    /// have them.
    pub fn parse(text: &str, language: Language) -> Self {
        Self(runs(text, language).into())
    }

    /// Words without readings that are not to be broken, such as a telephone number.
    pub fn unbroken_word(word: &str) -> Self {
        Self::of_plain(word).unbroken()
    }

    /// The text as one run that is not to be broken.
    pub fn unbroken(self) -> Self {
        Self(Arc::from([Run::Unbroken(self)]))
    }

    /// The text as one run that is not to be broken, or between its parts only where there is no room for it: at blanks, and
    /// beside what is such a run already.
    pub fn unbroken_parts(&self) -> Self {
        let (mut runs, mut part) = (Vec::new(), Vec::new());
        let close = |part: &mut Vec<Run>, runs: &mut Vec<Run>| {
            let part = mem::take(part);
            runs.extend((!part.is_empty()).then(|| Run::Unbroken(Self(part.into()))));
        };
        for run in &*self.0 {
            match run {
                Run::Plain(words) => {
                    for (index, word) in words.split(' ').enumerate() {
                        if index > 0 {
                            close(&mut part, &mut runs);
                            runs.push(Run::Plain(" ".into()));
                        }
                        part.extend((!word.is_empty()).then(|| Run::Plain(word.into())));
                    }
                }
                Run::Unbroken(_) => {
                    close(&mut part, &mut runs);
                    runs.push(run.clone());
                }
                Run::Word { .. } | Run::Official(_) => part.push(run.clone()),
            }
        }
        close(&mut part, &mut runs);
        if let [Run::Unbroken(_)] = *runs { Self(runs.into()) } else { Self(runs.into()).unbroken() }
    }

    /// Whether it has parts that are not to be broken themselves.
    pub fn has_parts(&self) -> bool {
        self.0.iter().any(|run| matches!(run, Run::Unbroken(_)))
    }

    /// A text of the official language, for use in a text of another one.
    pub fn as_official(&self) -> Self {
        Self(Arc::from([Run::Official(self.plain().into())]))
    }

    /// A text without anything special, such as digits.
    pub fn of_plain(words: &str) -> Self {
        Self(Arc::from([Run::Plain(words.into())]))
    }

    /// The runs.
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Texts one after the other.
    pub fn concat<'t>(texts: impl IntoIterator<Item = &'t Self>) -> Self {
        Self(texts.into_iter().flat_map(|text| text.0.iter().cloned()).collect())
    }

    /// Texts with a separator between them.
    pub fn join(texts: &[Self], separator: &Self) -> Self {
        let pairs = texts.iter().enumerate().flat_map(|(index, text)| {
            let separator = (index > 0).then_some(separator);
            separator.into_iter().chain([text])
        });
        Self::concat(pairs)
    }

    /// The text in pieces. In one with readings, words between blanks are a phrase, within which a line is not broken; what is
    /// in brackets begins another one.
    /// Errors: the first one of `take`.
    pub fn pieces<E>(&self, take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        if !self.0.iter().any(|run| matches!(run, Run::Word { .. })) {
            return self.0.iter().try_for_each(|run| take(Piece::Run(run)));
        }
        let mut is_open = false;
        let mut open = |is_wanted: bool, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>| {
            if is_open != is_wanted {
                take(if is_wanted { Piece::PhraseStart } else { Piece::PhraseEnd })?;
            }
            is_open = is_wanted;
            Ok(())
        };
        for run in &*self.0 {
            let Run::Plain(words) = run else {
                open(true, take)?;
                take(Piece::Run(run))?;
                continue;
            };
            for (index, part) in words.split(' ').enumerate() {
                if index > 0 {
                    open(false, take)?;
                    take(Piece::Plain(" "))?;
                }
                for clause in part.split_inclusive(ENDS_OF_PHRASES).flat_map(before_brackets) {
                    if clause.starts_with(BRACKET) {
                        open(false, take)?;
                    }
                    open(true, take)?;
                    take(Piece::Plain(clause))?;
                    open(!clause.ends_with(ENDS_OF_PHRASES), take)?;
                }
            }
        }
        open(false, take)
    }

    /// The words alone.
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

/// The parts of some words that begin with a bracket, after what is before the first one.
fn before_brackets(words: &str) -> impl Iterator<Item = &str> {
    let places = words.match_indices(BRACKET).map(|(place, _)| place).filter(|place| *place > 0);
    let mut start = 0;
    places.chain([words.len()]).filter_map(move |end| words.get(mem::replace(&mut start, end)..end))
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
                    if official {
                        runs.push(Run::Official(words.into()));
                    } else {
                        add_with_dates(words, &mut runs);
                    }
                    rest = after;
                }
            }
        }
    }
    runs
}

/// Adds words with their dates, such as 2027年2月15日, as runs that are not to be broken.
fn add_with_dates(mut words: &str, runs: &mut Vec<Run>) {
    let mut add = |words: &str, is_date: bool| {
        let plain = Run::Plain(words.into());
        runs.extend((!words.is_empty()).then(|| if is_date { Run::Unbroken(Text(Arc::from([plain]))) } else { plain }));
    };
    let is_of_date = |sign: char| sign.is_ascii_digit() || matches!(sign, '年' | '月' | '日');
    let mut from = 0;
    while let Some(start) = words[from..].find(|sign: char| sign.is_ascii_digit()).map(|place| from + place) {
        let end = words[start..].find(|sign| !is_of_date(sign)).map_or(words.len(), |place| start + place);
        from = end;
        let era = ["令和", "平成", "昭和"].into_iter().find(|era| words[..start].ends_with(era));
        let start = start - era.map_or(0, str::len);
        if words[start..end].ends_with('日') && words[start..end].contains('月') {
            add(&words[..start], false);
            add(&words[start..end], true);
            (words, from) = (&words[end..], 0);
        }
    }
    add(words, false);
}

impl Run {
    fn plain(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(words) | Self::Word { base: words, .. } | Self::Official(words) => Cow::Borrowed(words),
            Self::Unbroken(text) => text.plain(),
        }
    }
}

/// The input of Typst templates: a list of strings, words with their reading as pairs, and dictionaries for the rest. A
/// phrase is a dictionary of its own list, without the full stop or comma at its end: Typst does not begin a line with
/// these, but makes them narrow at the end of what is not broken.
impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (mut parts, mut phrase, mut end) = (Vec::new(), Vec::new(), None);
        self.pieces(&mut |piece| {
            match piece {
                Piece::PhraseStart => parts.append(&mut phrase),
                Piece::PhraseEnd => {
                    parts.push(json!({ "phrase": mem::take(&mut phrase) }));
                    parts.extend(end.take().map(Value::from));
                }
                Piece::Plain(words) => {
                    let words = narrow(words);
                    let (start, stop) = words.split_at(words.trim_end_matches(ENDS_OF_PHRASES).len());
                    phrase.push(start.into());
                    end = Some(stop.to_owned()).filter(|stop| !stop.is_empty());
                }
                Piece::Run(run) => phrase.push(serde_json::to_value(run)?),
            }
            Ok::<_, serde_json::Error>(())
        })
        .map_err(S::Error::custom)?;
        parts.append(&mut phrase);
        parts.serialize(serializer)
    }
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(words) => serializer.serialize_str(&narrow(words)),
            Self::Word { base, reading } => (base, reading).serialize(serializer),
            Self::Unbroken(text) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("unbroken", text.runs())?;
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
