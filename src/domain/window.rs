//! The window of a renewal (L46, L51).

use chrono::{Months, NaiveDate};

/// The days on which a renewal can be done, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    expires: NaiveDate,
}

impl Window {
    /// The window of a certificate whose last day of validity is `expires`.
    #[must_use]
    pub const fn of(expires: NaiveDate) -> Self {
        Self { expires }
    }

    /// The first day: the same day of the month three calendar months before,
    /// or the last day of that month where it has no such day (L46).
    #[must_use]
    pub fn opens(self) -> NaiveDate {
        self.expires - Months::new(3)
    }

    /// The last day: the last day of validity.
    #[must_use]
    pub const fn expires(self) -> NaiveDate {
        self.expires
    }
}
