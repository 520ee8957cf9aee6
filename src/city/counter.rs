//! Counters that issue and renew certificates (L94, L98–102).

use chrono::NaiveDate;

use super::hours::Schedule;
use super::localized::LocalizedText;

/// A counter.
#[derive(Debug)]
pub struct Counter {
    /// The fixed id in query strings.
    pub id: String,
    /// The fixed code in sheet numbers.
    pub code: u8,
    /// The full name, as on the door.
    pub name: LocalizedText,
    /// The place by which it is known.
    pub short_name: LocalizedText,
    /// The telephone number, with area code and hyphens.
    pub telephone: String,
    /// Since when it is closed for good, if it is.
    pub closure: Option<Closure>,
    /// Its hours and closed days.
    pub schedule: Schedule,
}

/// The end of a counter.
#[derive(Debug)]
pub struct Closure {
    /// The first day on which it is closed.
    pub since: NaiveDate,
    /// The id of the counter that serves instead.
    pub successor: String,
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

    /// Whether the counter is closed for good on a day.
    #[must_use]
    pub fn is_closed_for_good(&self, day: NaiveDate) -> bool {
        self.closure.as_ref().is_some_and(|closure| closure.since <= day)
    }
}
