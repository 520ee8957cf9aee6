//! The period in which a certificate can be renewed (L46, L51).

use chrono::{Months, NaiveDate};

use crate::city::counter::Counter;
use crate::city::facts::City;

/// How long before the expiry date a certificate can be renewed, in months (L46, L51).
const OPEN_MONTHS: u32 = 3;

/// The first day on which a certificate that expires on `expiry` can be renewed: the same day of the month three calendar
/// months before, or the last day of that month if it has no such day (L46).
#[must_use]
pub fn opening_day(expiry: NaiveDate) -> NaiveDate {
    expiry - Months::new(OPEN_MONTHS)
}

/// The period in which a certificate can be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalWindow {
    /// The first day.
    pub opens: NaiveDate,
    /// The first day on which the counters are open; `None` if they are closed during the whole window.
    pub first_open_day: Option<NaiveDate>,
    /// The last day on which the counters are open.
    pub last_open_day: Option<NaiveDate>,
    /// The last day, which is the expiry date.
    pub expires: NaiveDate,
}

impl RenewalWindow {
    /// The window of a certificate, with the open days of a counter, or of all counters.
    #[must_use]
    pub fn new(expires: NaiveDate, city: &'static City, counter: Option<&'static Counter>) -> Self {
        let opens = opening_day(expires);
        let mut open_days = city.open_days(opens, expires, counter);
        let first_open_day = open_days.next();
        // With a single open day nothing is left.
        let last_open_day = open_days.next_back().or(first_open_day);
        Self { opens, first_open_day, last_open_day, expires }
    }
}
