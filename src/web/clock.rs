//! The one clock.

use chrono::{FixedOffset, NaiveDate, Utc};

/// Hours by which Japan is ahead of UTC, the whole year round.
const JAPAN: i32 = 9;

/// Today in Asia/Tokyo, wherever the machine stands.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub fn today() -> NaiveDate {
    let now = Utc::now();
    FixedOffset::east_opt(JAPAN * 3600).map_or_else(|| now.date_naive(), |japan| now.with_timezone(&japan).date_naive())
}
