//! Dates typed in separate fields.

use chrono::{Datelike, NaiveDate};
use unicode_normalization::UnicodeNormalization;

use super::era::Era;
use crate::domain::validation::{DatePart, ValidationError};

/// Notations of an era in front of the year.
const ERA_PREFIXES: [(&str, Era); 6] = [
    ("令和", Era::Reiwa),
    ("R", Era::Reiwa),
    ("r", Era::Reiwa),
    ("平成", Era::Heisei),
    ("H", Era::Heisei),
    ("h", Era::Heisei),
];

/// The parts of a date as submitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateInput {
    /// Id of an [`Era`]; empty if none was chosen.
    pub era: String,
    pub year: String,
    pub month: String,
    pub day: String,
}

impl DateInput {
    /// The date that was entered, or `None` if year, month and day are blank.
    ///
    /// Accepts full-width digits, surrounding blanks, 元 for year 1 and units after the numbers.
    /// An era in front of the year takes precedence over the chosen one; without either, and with four digits, the year is
    /// western.
    pub fn parse(&self) -> Option<Result<NaiveDate, ValidationError>> {
        let [year, month, day] = [&self.year, &self.month, &self.day].map(|text| normalize(text));
        if year.is_empty() && month.is_empty() && day.is_empty() {
            return None;
        }
        Some(parse_parts(&self.era, &year, &month, &day))
    }

    /// The input fields for a `YYYY-MM-DD` date. Text that is not such a date goes into the year field.
    pub fn from_iso(text: &str) -> Self {
        if let Ok(date) = parse_iso(text) {
            return Self::from_date(date);
        }
        let [year, month, day] = split_iso(text).unwrap_or([text, "", ""]).map(str::to_owned);
        Self { era: Era::Western.id().to_owned(), year, month, day }
    }

    /// The input fields for a date.
    pub fn from_date(date: NaiveDate) -> Self {
        Self {
            era: Era::Western.id().to_owned(),
            year: date.year().to_string(),
            month: date.month().to_string(),
            day: date.day().to_string(),
        }
    }
}

/// Parses a `YYYY-MM-DD` date.
/// Errors: the reason why it is not an accepted date.
pub fn parse_iso(text: &str) -> Result<NaiveDate, ValidationError> {
    let [year, month, day] = split_iso(text).ok_or(ValidationError::NotADate(DatePart::Year))?;
    parse_parts(Era::Western.id(), year, month, day)
}

fn split_iso(text: &str) -> Option<[&str; 3]> {
    let mut parts = text.split('-');
    let [year, month, day] = [parts.next()?, parts.next()?, parts.next()?];
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && digits(year, 4) && digits(month, 2) && digits(day, 2)).then_some([year, month, day])
}

/// Converts full-width characters and trims blanks.
fn normalize(text: &str) -> String {
    text.nfkc().collect::<String>().trim().to_owned()
}

fn parse_parts(era: &str, year: &str, month: &str, day: &str) -> Result<NaiveDate, ValidationError> {
    let prefix = ERA_PREFIXES.iter().find_map(|(prefix, era)| Some((year.strip_prefix(prefix)?, *era)));
    let (year, era) = match prefix {
        Some((year, era)) => (year.trim_start(), era),
        None if era.is_empty() => (year, Era::Western),
        None => (year, Era::from_id(era).ok_or(ValidationError::UnknownValue)?),
    };
    let year = if year.trim_end_matches('年') == "元" { "1" } else { year };
    let year = parse_number(year, '年', DatePart::Year)?;
    let month = parse_number(month, '月', DatePart::Month)?;
    let day = parse_number(day, '日', DatePart::Day)?;
    if !(1..=12).contains(&month) {
        return Err(ValidationError::NotADate(DatePart::Month));
    }
    // No era has a thousand years: the choice of the era was overlooked.
    let era = if year < 1000 { era } else { Era::Western };
    era.date(year, month, day)
}

fn parse_number(text: &str, unit: char, part: DatePart) -> Result<u16, ValidationError> {
    let digits = text.strip_suffix(unit).unwrap_or(text).trim_end();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ValidationError::NotADate(part));
    }
    // A number that overflows is out of range for any part of a date.
    Ok(digits.parse().unwrap_or(u16::MAX))
}
