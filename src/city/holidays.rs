//! National holidays: the Act on National Holidays, with substitute holidays and days between two holidays.

use std::collections::HashSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use jpholiday::jpholiday::JPHoliday;

/// The years of dates that can be given; no answer is needed for others, and the equinoxes are known until then.
pub const ACCEPTED_YEARS: std::ops::RangeInclusive<i32> = 2016..=2099;

static HOLIDAYS: LazyLock<HashSet<NaiveDate>> = LazyLock::new(|| {
    let holidays = JPHoliday::new();
    // The window of an early expiry date begins in the year before.
    let years = *ACCEPTED_YEARS.start() - 1..=*ACCEPTED_YEARS.end();
    years.flat_map(|year| holidays.year_holidays(year)).map(|(day, _)| day).collect()
});

/// Computes the holidays, so that the first request does not have to.
pub(super) fn load() {
    LazyLock::force(&HOLIDAYS);
}

/// Whether a day is a national holiday. The equinoxes are computed: the official date is announced a year ahead.
pub fn is_national_holiday(day: NaiveDate) -> bool {
    HOLIDAYS.contains(&day)
}
