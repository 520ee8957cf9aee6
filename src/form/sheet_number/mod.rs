//! Sheet numbers: the answers, the day of the visit and the rules version, short enough to type.
//!
//! Nothing is stored on the server; the number contains the answers. Numbers stay on paper for years, so a format never
//! changes: it has a layout of its own, and every value keeps its code. What does not fit needs a new format.

mod format_2;
mod symbols;

use crate::city::facts::City;
use crate::domain::partial_answers::PartialAnswers;
use crate::domain::questions::Answer;
use crate::domain::rules;

pub use symbols::MAX_SYMBOLS;

/// Why a text is not a sheet number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidSheetNumber {
    /// A symbol is wrong or missing.
    Malformed,
    /// The number names a version of the rules that has never written this format.
    UnknownVersion,
}

/// The content of a sheet number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedSheet {
    /// The answers, including the day of the visit.
    pub answers: PartialAnswers,
    /// The version of the rules that the sheet was made with.
    pub rules_version: u32,
}

/// The number of a sheet with these canonical answers.
#[must_use]
pub fn encode(answers: &[Answer], rules_version: u32) -> String {
    symbols::write(format_2::SYMBOL, format_2::encode(answers, rules_version))
}

/// Identifies the calendar events of these answers, whatever the day of the visit. It is the same in every version of the
/// rules, so that a calendar that is imported again updates its events.
#[must_use]
pub fn calendar_id(answers: &[Answer]) -> String {
    symbols::write(format_2::SYMBOL, format_2::encode_without_visit(answers, format_2::FIRST_VERSION))
}

/// Decodes a number of a city, also as people send it: in an address, with a label, in brackets, before a full stop.
///
/// # Errors
///
/// [`InvalidSheetNumber`] for an unknown symbol or format, a wrong check symbol, an answer that does not exist, or a
/// version of the rules that has never existed.
pub fn decode(text: &str, city: &'static City) -> Result<DecodedSheet, InvalidSheetNumber> {
    let (format, value) = symbols::read(text).ok_or(InvalidSheetNumber::Malformed)?;
    if format != format_2::SYMBOL {
        return Err(InvalidSheetNumber::Malformed);
    }
    let (answers, rules_version) = format_2::decode(value, city).ok_or(InvalidSheetNumber::Malformed)?;
    if !(format_2::FIRST_VERSION..=rules::VERSION).contains(&rules_version) {
        return Err(InvalidSheetNumber::UnknownVersion);
    }
    Ok(DecodedSheet { answers, rules_version })
}
