//! The period in which a certificate can be renewed (L46, L51).

use chrono::{Months, NaiveDate};

use crate::city::counter::Counter;
use crate::city::facts::{City, RenewalFirstDay};

/// How long before the expiry date a certificate can be renewed, in months (L46, L51).
const OPEN_MONTHS: u32 = 3;

/// The first day on which a certificate that expires on `expiry` can be renewed by the source: the same day of the month
/// three calendar months before, or the last day of that month if it has no such day (L46).
pub fn opening_day(expiry: NaiveDate) -> NaiveDate {
    expiry - Months::new(OPEN_MONTHS)
}

/// The day after the one in the source, from which other cities count. Not in the source.
fn day_after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// The period in which a certificate can be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalWindow {
    pub opens: NaiveDate,
    /// Whether the counters are known to renew on the first day already.
    pub is_first_day_certain: bool,
    /// The first day on which the counters are certain to renew and open; `None` if they are closed until the end.
    pub first_open_day: Option<NaiveDate>,
    pub last_open_day: Option<NaiveDate>,
    pub expires: NaiveDate,
}

impl RenewalWindow {
    /// The window of a certificate, with the open days of a counter, or of all counters.
    pub fn new(expires: NaiveDate, city: &'static City, counter: Option<&'static Counter>) -> Self {
        let first_day = opening_day(expires);
        let (opens, certain) = match city.renewal_first_day {
            RenewalFirstDay::Unconfirmed => (first_day, day_after(first_day)),
            RenewalFirstDay::SameDay => (first_day, first_day),
            RenewalFirstDay::NextDay => (day_after(first_day), day_after(first_day)),
        };
        // Until a counter opens after the expiry date, the others can renew.
        let counter = counter.filter(|counter| counter.opened_since.is_none_or(|from| from <= expires));
        let mut open_days = city.open_days(opens, expires, counter);
        let last_open_day = open_days.next_back();
        let first_open_day = city.open_days(certain, expires, counter).next();
        Self { opens, is_first_day_certain: opens == certain, first_open_day, last_open_day, expires }
    }
}
