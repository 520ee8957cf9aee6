//! The clock, which is read nowhere else.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// UTC offset of Japan; there is no daylight saving time.
const JAPAN_OFFSET: TimeDelta = TimeDelta::hours(9);

/// Now, in UTC.
#[expect(clippy::disallowed_methods, reason = "the only place that reads the clock")]
pub fn now() -> NaiveDateTime {
    Utc::now().naive_utc()
}

/// Today in Asia/Tokyo, whatever the time zone of the machine.
pub fn today() -> NaiveDate {
    in_japan(now()).date()
}

/// A time in UTC as it is in Asia/Tokyo.
pub fn in_japan(time: NaiveDateTime) -> NaiveDateTime {
    time + JAPAN_OFFSET
}
