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

/// One or several parts of a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateParts {
    pub year: bool,
    pub month: bool,
    pub day: bool,
}

impl DateParts {
    /// Whether a part is among them.
    pub const fn contains(self, part: DatePart) -> bool {
        match part {
            DatePart::Year => self.year,
            DatePart::Month => self.month,
            DatePart::Day => self.day,
        }
    }

    /// The part, if it is a single one.
    pub fn single(self) -> Option<DatePart> {
        let mut parts = DatePart::ALL.iter().copied().filter(|part| self.contains(*part));
        let first = parts.next();
        first.filter(|_| parts.next().is_none())
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
    /// These parts of the date are missing or no numbers.
    NotADate(DateParts),
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
