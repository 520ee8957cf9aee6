//! The period in which a certificate can be renewed (L46, L51).

use chrono::{Months, NaiveDate};

/// The first and last day on which a certificate can be renewed, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalWindow {
    expires: NaiveDate,
}

impl RenewalWindow {
    /// The window of a certificate that expires on `expires`.
    #[must_use]
    pub const fn for_expiry(expires: NaiveDate) -> Self {
        Self { expires }
    }

    /// The first day: the same day of the month three calendar months before,
    /// or the last day of that month if it has no such day (L46).
    #[must_use]
    pub fn opens(self) -> NaiveDate {
        self.expires - Months::new(3)
    }

    /// The last day, which is the expiry date.
    #[must_use]
    pub const fn expires(self) -> NaiveDate {
        self.expires
    }
}
