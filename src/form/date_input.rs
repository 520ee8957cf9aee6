//! Typed dates.

use std::ops::RangeInclusive;

use chrono::{Datelike, Months, NaiveDate, Weekday};
use unicode_normalization::UnicodeNormalization;

use super::era::Era;
use crate::domain::partial_answers::MAX_PLANNING;
use crate::domain::traversal::MAX_VALIDITY;
use crate::domain::validation::{DateParts, ValidationError};

/// Notations of an era in front of the year, in any case; the longer ones first.
const ERA_PREFIXES: [(&str, Era); 6] = [
    ("令和", Era::Reiwa),
    ("reiwa", Era::Reiwa),
    ("r", Era::Reiwa),
    ("平成", Era::Heisei),
    ("heisei", Era::Heisei),
    ("h", Era::Heisei),
];

/// Names of the months in English, which may be shortened to three letters.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Numbers of the months in kanji.
const KANJI_MONTHS: [&str; 12] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/// The first day that can be the expiry date of a certificate.
const FIRST_EXPIRY: NaiveDate = NaiveDate::from_ymd_opt(2016, 1, 1).expect("a day");

/// How a date is read whose notation leaves a choice.
#[derive(Clone, Debug)]
pub struct DateReading {
    today: NaiveDate,
    /// The dates that can be an answer.
    plausible: RangeInclusive<NaiveDate>,
    /// Whether the language writes the day first.
    is_day_first: bool,
}

/// The parts of a date as submitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateInput {
    /// Id of an [`Era`]; empty if none was sent.
    pub era: String,
    pub year: String,
    pub month: String,
    pub day: String,
}

impl DateReading {
    /// For the expiry date of a certificate.
    pub fn of_expiry(today: NaiveDate, is_day_first: bool) -> Self {
        Self { today, plausible: FIRST_EXPIRY..=today + Months::new(12 * MAX_VALIDITY), is_day_first }
    }

    /// For the day of a visit.
    pub fn of_visit(today: NaiveDate, is_day_first: bool) -> Self {
        Self { today, plausible: today..=today + Months::new(MAX_PLANNING), is_day_first }
    }
}

impl DateInput {
    /// The date that was entered, or `None` if year, month and day are blank. A whole date may stand in one of the boxes.
    ///
    /// Accepts full-width digits, surrounding blanks, 元 for year 1, units after the numbers, and names of months. An era in
    /// front of the year takes precedence over one that was sent beside it; without either, four digits are a Western year,
    /// and one or two the reading that can be an answer.
    pub fn parse(&self, reading: &DateReading) -> Option<Result<NaiveDate, ValidationError>> {
        let [year, month, day] = [&self.year, &self.month, &self.day].map(|text| normalize(text));
        let filled: Vec<&String> = [&year, &month, &day].into_iter().filter(|text| !text.is_empty()).collect();
        let whole = match filled[..] {
            [] => return None,
            [whole] => split_whole(whole, reading),
            _ => None,
        };
        let [year, month, day] = whole.unwrap_or([year, month, day]);
        Some(parse_parts(&self.era, &year, &month, &day, reading))
    }

    /// Whether nothing was entered.
    pub fn is_blank(&self) -> bool {
        [&self.year, &self.month, &self.day].iter().all(|text| text.trim().is_empty())
    }

    /// The boxes for a `YYYY-MM-DD` date. Text that is not such a date goes into the box of the year.
    pub fn from_iso(text: &str) -> Self {
        if let Ok(date) = parse_iso(text) {
            return Self::from_date(date);
        }
        let [year, month, day] = split_iso(text).unwrap_or([text, "", ""]).map(str::to_owned);
        Self { era: String::new(), year, month, day }
    }

    /// The boxes for a date.
    pub fn from_date(date: NaiveDate) -> Self {
        let [year, month, day] = [date.year().to_string(), date.month().to_string(), date.day().to_string()];
        Self { era: String::new(), year, month, day }
    }
}

/// Parses a `YYYY-MM-DD` date.
/// Errors: the reason why it is not an accepted date.
pub fn parse_iso(text: &str) -> Result<NaiveDate, ValidationError> {
    let year_is_wrong = ValidationError::NotADate(DateParts { year: true, ..DateParts::default() });
    let month_is_wrong = ValidationError::NotADate(DateParts { month: true, ..DateParts::default() });
    let [year, month_text, day] = split_iso(text).ok_or(year_is_wrong)?;
    let month = month(month_text).ok_or(month_is_wrong)?;
    Era::Western.date(number(year).unwrap_or_default(), month, number(day).unwrap_or_default())
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

/// Year, month and day of a whole date in one text, such as `20270215`, `2027/2/15`, `令和9年2月15日` or `15 Feb 2027`;
/// `None` if it is none.
fn split_whole(text: &str, reading: &DateReading) -> Option<[String; 3]> {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() == 8 && is_digits(text) {
        return Some([&text[..4], &text[4..6], &text[6..]].map(str::to_owned));
    }
    // What stands in brackets or names the weekday says nothing new.
    let mut depth = 0;
    let outside: String = text
        .chars()
        .filter(|sign| {
            depth += i32::from(*sign == '(');
            let is_outside = depth == 0;
            depth -= i32::from(*sign == ')');
            is_outside
        })
        .collect();
    let is_separator = |sign: char| !sign.is_alphanumeric() || matches!(sign, '年' | '月' | '日');
    let words = outside.split(is_separator).filter(|word| !word.is_empty() && word.parse::<Weekday>().is_err());
    // `令和 9` is one year.
    let mut parts: Vec<String> = Vec::new();
    for word in words {
        match parts.last_mut() {
            Some(era) if era_prefix(era).is_some_and(|(rest, _)| rest.is_empty()) => era.push_str(word),
            Some(_) | None => parts.push(word.to_owned()),
        }
    }
    let [first, second, third] = <[String; 3]>::try_from(parts).ok()?;
    let is_year = |text: &str| text == "元" || era_prefix(text).is_some() || (text.len() == 4 && is_digits(text));
    let is_named_month = |text: &str| !is_digits(text) && month(text).is_some();
    if is_year(&first) || text.contains('年') || !(is_year(&third) || reading.is_day_first) {
        Some([first, second, third])
    } else if is_named_month(&first) {
        Some([third, first, second])
    } else {
        Some([third, second, first])
    }
}

/// The text after an era in front of a year, and the era.
fn era_prefix(year: &str) -> Option<(&str, Era)> {
    let without = |prefix: &str| {
        let (start, rest) = year.split_at_checked(prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then(|| rest.trim_start_matches(['.', ' ']))
    };
    ERA_PREFIXES.iter().find_map(|(prefix, era)| Some((without(prefix)?, *era)))
}

fn parse_parts(
    sent_era: &str,
    year: &str,
    month_text: &str,
    day: &str,
    reading: &DateReading,
) -> Result<NaiveDate, ValidationError> {
    let (digits, era) = match era_prefix(year) {
        Some((digits, era)) => (digits, Some(era)),
        None if sent_era.is_empty() => (year, None),
        None => (year, Some(Era::from_id(sent_era).ok_or(ValidationError::UnknownValue)?)),
    };
    let (digits, era) = match (digits.trim_end_matches('年'), era) {
        ("元", None | Some(Era::Western)) => ("1", Some(Era::Reiwa)),
        ("元", Some(era)) => ("1", Some(era)),
        (digits, era) => (digits.trim_end(), era),
    };
    let day = number(day.trim_end_matches('日').trim_end());
    // All that is wrong is said at once.
    let (Some(year), Some(month), Some(day)) = (number(digits), month(month_text), day) else {
        let wrong =
            DateParts { year: number(digits).is_none(), month: month(month_text).is_none(), day: day.is_none() };
        return Err(ValidationError::NotADate(wrong));
    };
    match era {
        Some(era @ (Era::Reiwa | Era::Heisei)) if year < 1000 => era.date(year, month, day),
        Some(Era::Western) | None if digits.len() <= 2 => short_year(year, month, day, reading),
        // No era has a thousand years.
        Some(Era::Western | Era::Reiwa | Era::Heisei) | None => Era::Western.date(year, month, day),
    }
}

/// The date of a year of one or two digits: of Reiwa, or the end of a Western one. The reading that can be an answer is
/// taken, the later one if both can; if neither can, the nearest to today.
fn short_year(year: u16, month: u16, day: u16, reading: &DateReading) -> Result<NaiveDate, ValidationError> {
    let readings = [Era::Western.date(2000 + year, month, day), Era::Reiwa.date(year, month, day)];
    let dates = || readings.iter().flatten().copied();
    let plausible = dates().filter(|date| reading.plausible.contains(date)).max();
    let nearest = || dates().min_by_key(|date| (*date - reading.today).num_days().abs());
    let error = if readings.contains(&Err(ValidationError::NoSuchDay)) {
        ValidationError::NoSuchDay
    } else {
        ValidationError::OutOfRange
    };
    plausible.or_else(nearest).ok_or(error)
}

/// The number of a month, by its number or name.
fn month(text: &str) -> Option<u16> {
    let text = text.trim_end_matches(['月', '.']).trim_end();
    let is_named = |name: &str| text.len() >= 3 && name.starts_with(&text.to_lowercase());
    let named = MONTHS.iter().position(|name| is_named(name));
    let place = named.or_else(|| KANJI_MONTHS.iter().position(|kanji| *kanji == text));
    let named = place.and_then(|place| u16::try_from(place + 1).ok());
    named.or_else(|| number(text)).filter(|month| (1..=12).contains(month))
}

/// A number of digits; one that overflows is out of range for any part of a date.
fn number(digits: &str) -> Option<u16> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u16::MAX))
}
