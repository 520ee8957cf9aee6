//! Reasons for rejecting an answer, independent of any language.

use chrono::NaiveDate;

ids! {
    /// A part of a date with its own input field.
    DatePart {
        Year = "year",
        Month = "month",
        Day = "day",
    }
}

/// Why an answer is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValidationError {
    /// The page was submitted without an answer.
    Missing,
    /// No such value, counter or document.
    UnknownValue,
    /// The key was given more than once.
    Repeated,
    /// This part of the date is missing or not a number.
    NotADate(DatePart),
    NoSuchDay,
    /// The date belongs to the other Japanese era.
    OutsideEra {
        date: NaiveDate,
    },
    /// Before 2016 or after 2099.
    OutOfRange,
    /// A visit before today.
    InThePast,
    /// A visit more than a year ahead, or an expiry date later than any certificate can have.
    TooFar,
    /// "I do not know" or "not decided yet", or one of several days, beside another answer.
    Contradiction,
}

impl ValidationError {
    /// The fixed name of this kind of error in the JSON.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::UnknownValue => "unknown-value",
            Self::Repeated => "repeated",
            Self::NotADate(_) => "not-a-date",
            Self::NoSuchDay => "no-such-day",
            Self::OutsideEra { .. } => "outside-era",
            Self::OutOfRange => "out-of-range",
            Self::InThePast => "in-the-past",
            Self::TooFar => "too-far",
            Self::Contradiction => "contradiction",
        }
    }
}
