//! Counters that issue and renew certificates (L94, L98–102).

use chrono::NaiveDate;

use super::dated::Dated;
use super::hours::Schedule;
use super::localized::LocalizedText;
use super::values::{Id, Telephone};

/// A counter.
#[derive(Debug)]
pub struct Counter {
    /// The fixed id in query strings.
    pub id: Id,
    /// The fixed code in sheet numbers.
    pub code: u8,
    /// Its names and its telephone number.
    pub details: Dated<CounterDetails>,
    /// The first day on which it is there, if it is new.
    pub opened_since: Option<NaiveDate>,
    pub closure: Option<Closure>,
    /// Its hours and closed days.
    pub schedule: Schedule,
}

/// What a counter is called, and its telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterDetails {
    /// The full name, as on the door.
    pub name: LocalizedText,
    /// The place by which it is known.
    pub short_name: LocalizedText,
    pub telephone: Telephone,
}

/// The end of a counter.
#[derive(Debug)]
pub struct Closure {
    pub since: NaiveDate,
    pub successor: Id,
}

/// The id identifies a counter within a city.
impl PartialEq for Counter {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Counter {}

impl Counter {
    /// Codes in sheet numbers are at least 1, since 0 is for "not decided yet", and below this.
    pub const CODE_LIMIT: u8 = 32;

    /// Whether the counter is there on a day: it has opened, and is not closed for good.
    pub fn exists(&self, day: NaiveDate) -> bool {
        let is_closed_for_good = self.closure.as_ref().is_some_and(|closure| closure.since <= day);
        self.opened_since.is_none_or(|since| since <= day) && !is_closed_for_good
    }
}
