//! Sheet numbers: the answers, the day of the visit and the rules version, short enough to type.
//!
//! Nothing is stored on the server; the number contains the answers. Numbers stay on paper for years, so a format never
//! changes: it has a layout of its own, which is frozen, and every value keeps its code. What does not fit needs a new
//! format, which is another file and another entry of the list here.

mod digits;
mod format_2;
mod symbols;

use crate::city::facts::City;
use crate::domain::ids;
use crate::domain::partial_answers::PartialAnswers;
use crate::domain::questions::{Answer, Question};
use crate::domain::rules;

use digits::Format;

pub use symbols::MAX_SYMBOLS;

ids! {
    /// Why a text is not a sheet number.
    InvalidSheetNumber {
        /// Nothing was typed.
        Missing = "missing",
        /// A symbol is wrong or missing.
        Malformed = "unreadable",
        /// The number names a version of the rules that has never written this format.
        UnknownVersion = "unknown-version",
    }
}

/// The content of a sheet number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedSheet {
    /// The answers, including the day of the visit.
    pub answers: PartialAnswers,
    pub rules_version: u32,
}

/// Every format, from the oldest.
const FORMATS: [&Format; 1] = [&format_2::FORMAT];

/// The format that a version of the rules writes.
fn format_of(rules_version: u32) -> &'static Format {
    FORMATS.into_iter().rfind(|format| format.first_version <= rules_version).unwrap_or(FORMATS[0])
}

/// The number of a sheet with these canonical answers.
pub fn encode(answers: &[Answer], rules_version: u32) -> String {
    let format = format_of(rules_version);
    symbols::write(format.symbol, format.encode(answers, None, rules_version))
}

/// Identifies the calendar events of these answers, whatever the day of the visit. It is the same in every version of the
/// rules, so that a calendar that is imported again updates its events.
pub fn calendar_id(answers: &[Answer]) -> String {
    let format = format_of(rules::VERSION);
    symbols::write(format.symbol, format.encode(answers, Some(Question::Visit), format.first_version))
}

/// Decodes a number of a city, also as people send it: in an address, with a label, in brackets, before a full stop.
/// Errors: [`InvalidSheetNumber`] for no text, an unknown symbol or format, a wrong check symbol, an answer that does not exist, or a
/// version of the rules that has never existed.
pub fn decode(text: &str, city: &'static City) -> Result<DecodedSheet, InvalidSheetNumber> {
    if text.trim().is_empty() {
        return Err(InvalidSheetNumber::Missing);
    }
    let (symbol, value) = symbols::read(text).ok_or(InvalidSheetNumber::Malformed)?;
    let format = FORMATS.into_iter().find(|format| format.symbol == symbol).ok_or(InvalidSheetNumber::Malformed)?;
    let (answers, rules_version) = format.decode(value, city).ok_or(InvalidSheetNumber::Malformed)?;
    if !(format.first_version..=rules::VERSION).contains(&rules_version) {
        return Err(InvalidSheetNumber::UnknownVersion);
    }
    Ok(DecodedSheet { answers, rules_version })
}
