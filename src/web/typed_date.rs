//! A date typed in parts, as people type it.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::domain::draft::Field;
use crate::domain::era::Era;
use crate::domain::problem::{DatePart, Problem};
use crate::view::question::TypedDate;

/// How an era may be written before the year.
const PREFIXES: [(&str, Era); 6] = [
    ("令和", Era::Reiwa),
    ("R", Era::Reiwa),
    ("r", Era::Reiwa),
    ("平成", Era::Heisei),
    ("H", Era::Heisei),
    ("h", Era::Heisei),
];

/// The date that was meant; nothing where year, month and day are blank.
///
/// Full-width digits, blanks around a number, 元 for year 1 and the unit after a number are understood.
/// An era before the year wins over the chosen one; without either the year is a western one.
pub fn read(typed: &TypedDate) -> Field<NaiveDate> {
    let [year, month, day] = [&typed.year, &typed.month, &typed.day].map(|text| plain(text));
    if year.is_empty() && month.is_empty() && day.is_empty() {
        return None;
    }
    Some(date(&typed.era, &year, &month, &day))
}

/// A date as `YYYY-MM-DD`.
///
/// # Errors
///
/// Whatever keeps it from being an accepted date.
pub fn read_iso(text: &str) -> Result<NaiveDate, Problem> {
    let [year, month, day] = iso_parts(text).ok_or(Problem::NotADate(DatePart::Year))?;
    date(Era::Western.id(), year, month, day)
}

/// A date as `YYYY-MM-DD`, or whatever stands there instead, as if it had been typed in parts.
pub fn from_iso(text: &str) -> TypedDate {
    let [year, month, day] = iso_parts(text).unwrap_or([text, "", ""]).map(str::to_owned);
    let as_written = TypedDate { era: Era::Western.id().to_owned(), year, month, day };
    read_iso(text).map_or(as_written, TypedDate::from_date)
}

fn iso_parts(text: &str) -> Option<[&str; 3]> {
    let mut parts = text.split('-');
    let [year, month, day] = [parts.next()?, parts.next()?, parts.next()?];
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && digits(year, 4) && digits(month, 2) && digits(day, 2)).then_some([year, month, day])
}

/// The text with full-width signs made plain and blanks cut off.
fn plain(text: &str) -> String {
    text.nfkc().collect::<String>().trim().to_owned()
}

fn date(era: &str, year: &str, month: &str, day: &str) -> Result<NaiveDate, Problem> {
    let prefix = PREFIXES.iter().find_map(|(prefix, era)| Some((year.strip_prefix(prefix)?, *era)));
    let (year, era) = match prefix {
        Some((year, era)) => (year.trim_start(), era),
        None if era.is_empty() => (year, Era::Western),
        None => (year, Era::from_id(era).ok_or(Problem::UnknownValue)?),
    };
    let year = if year.trim_end_matches('年') == "元" { "1" } else { year };
    era.date(
        number(year, '年', DatePart::Year)?,
        number(month, '月', DatePart::Month)?,
        number(day, '日', DatePart::Day)?,
    )
}

fn number(text: &str, unit: char, part: DatePart) -> Result<u16, Problem> {
    let digits = text.strip_suffix(unit).unwrap_or(text).trim_end();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::NotADate(part));
    }
    // A number too large to hold is too large for any date, too.
    Ok(digits.parse().unwrap_or(u16::MAX))
}
