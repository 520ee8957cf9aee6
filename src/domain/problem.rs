//! What can be wrong with an answer, without words.

use chrono::NaiveDate;

/// A part of a date that is typed in its own box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The year, in its era.
    Year,
    /// The month.
    Month,
    /// The day of the month.
    Day,
}

/// Why an answer cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The page was submitted without an answer.
    Missing,
    /// No such value, counter or document.
    UnknownValue,
    /// The key stands there more than once.
    Repeated,
    /// Something that is no number, or nothing, where this part of a date belongs.
    NotADate(DatePart),
    /// The calendar has no such day.
    NoSuchDay,
    /// The date exists, but in the other Japanese era.
    OutsideEra {
        /// The date as it was meant.
        date: NaiveDate,
    },
    /// Before 2016 or after 2099.
    OutOfRange,
}

impl Problem {
    /// The fixed name of this kind of problem in the JSON.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::UnknownValue => "unknown-value",
            Self::Repeated => "repeated",
            Self::NotADate(_) => "not-a-date",
            Self::NoSuchDay => "no-such-day",
            Self::OutsideEra { .. } => "outside-era",
            Self::OutOfRange => "out-of-range",
        }
    }
}
