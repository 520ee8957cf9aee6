//! Opening hours and closed days.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use super::dated::Dated;
use super::holidays::is_national_holiday;
use super::localized::LocalizedText;
use super::values::{MonthDay, TimeOfDay, Weekdays};

/// From when until when the counters are open on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub opens: TimeOfDay,
    pub closes: TimeOfDay,
}

/// The regular hours.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    pub opens: TimeOfDay,
    pub closes: TimeOfDay,
    pub weekdays: Weekdays,
    pub closed_on_national_holidays: bool,
    /// The days around the new year on which they are closed, if there are any.
    pub year_end: Option<YearEnd>,
}

/// The days around the new year on which the counters are closed, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearEnd {
    pub from: MonthDay,
    /// The last day, at the beginning of the next year.
    pub to: MonthDay,
}

/// A single day that differs from the regular hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    pub is_open: bool,
    /// From when until when, if that differs from the regular hours.
    pub own_times: Option<Times>,
    pub reason: LocalizedText,
}

/// Regular hours and single days, which take precedence.
#[derive(Clone, Debug)]
pub struct Schedule {
    pub hours: Dated<Hours>,
    pub special_days: BTreeMap<NaiveDate, SpecialDay>,
}

/// Why the counters are closed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedReason<'c> {
    Announced(&'c LocalizedText),
    /// The days around the new year.
    YearEnd,
    NationalHoliday,
    /// A day of the week on which they are never open.
    Weekday(Weekday),
}

impl Hours {
    /// From when until when they are open on the days on which they are open.
    pub const fn times(&self) -> Times {
        Times { opens: self.opens, closes: self.closes }
    }
}

impl Schedule {
    /// From when until when the counters are open on a day; `None` if they are closed.
    pub fn times_on(&self, day: NaiveDate) -> Option<Times> {
        let times = self.own_times_on(day).unwrap_or(self.hours.at(day).times());
        self.reason_closed(day).is_none().then_some(times)
    }

    /// The times of a day that differ from the regular hours.
    pub fn own_times_on(&self, day: NaiveDate) -> Option<Times> {
        self.special_days.get(&day).and_then(|special| special.own_times)
    }

    /// Why the counters are closed on a day; `None` if they are open.
    pub fn reason_closed(&self, day: NaiveDate) -> Option<ClosedReason<'_>> {
        if let Some(special) = self.special_days.get(&day) {
            return (!special.is_open).then_some(ClosedReason::Announced(&special.reason));
        }
        let (hours, of_year) = (self.hours.at(day), MonthDay(day.month(), day.day()));
        if hours.year_end.is_some_and(|days| days.from <= of_year || of_year <= days.to) {
            Some(ClosedReason::YearEnd)
        } else if hours.closed_on_national_holidays && is_national_holiday(day) {
            Some(ClosedReason::NationalHoliday)
        } else {
            (!hours.weekdays.0.contains(&day.weekday())).then(|| ClosedReason::Weekday(day.weekday()))
        }
    }
}
