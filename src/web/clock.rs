//! The clock, which is read nowhere else.

use chrono::{FixedOffset, NaiveDate, Utc};

/// UTC offset of Japan in hours; there is no daylight saving time.
const JAPAN_OFFSET: i32 = 9;

/// Today in Asia/Tokyo, whatever the time zone of the machine.
#[expect(clippy::disallowed_methods, reason = "the only place that reads the clock")]
#[must_use]
pub fn today() -> NaiveDate {
    let now = Utc::now();
    FixedOffset::east_opt(JAPAN_OFFSET * 3600)
        .map_or_else(|| now.date_naive(), |japan| now.with_timezone(&japan).date_naive())
}
