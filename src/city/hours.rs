//! Opening hours and closed days.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::dated::Dated;
use super::holidays::is_national_holiday;
use super::localized::LocalizedText;

/// From when until when the counters are open on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// When they open.
    pub opens: NaiveTime,
    /// When they close.
    pub closes: NaiveTime,
}

/// The regular hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// On the days on which the counters are open.
    pub times: Times,
    /// The days of the week on which they are open, from Monday.
    pub weekdays: Vec<Weekday>,
    /// Whether they are closed on national holidays.
    pub closed_on_national_holidays: bool,
    /// The days around the new year on which they are closed, if there are any.
    pub year_end: Option<YearEnd>,
}

/// The days around the new year on which the counters are closed, both ends included, as month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearEnd {
    /// The first day, at the end of a year.
    pub from: (u32, u32),
    /// The last day, at the beginning of the next year.
    pub to: (u32, u32),
}

/// A single day that differs from the regular hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// Whether the counters are open.
    pub is_open: bool,
    /// From when until when, if that differs from the regular hours.
    pub own_times: Option<Times>,
    /// What visitors are told as the reason.
    pub reason: LocalizedText,
}

/// Regular hours and single days, which take precedence.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The regular hours.
    pub hours: Dated<Hours>,
    /// The single days.
    pub special_days: BTreeMap<NaiveDate, SpecialDay>,
}

/// Why the counters are closed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedReason<'c> {
    /// A reason from the city's file.
    Announced(&'c LocalizedText),
    /// The days around the new year.
    YearEnd,
    /// A national holiday.
    NationalHoliday,
    /// A day of the week on which they are never open.
    Weekday(Weekday),
}

impl YearEnd {
    fn contains(self, day: NaiveDate) -> bool {
        let day = (day.month(), day.day());
        self.from <= day || day <= self.to
    }
}

impl Schedule {
    /// From when until when the counters are open on a day; `None` if they are closed.
    #[must_use]
    pub fn times_on(&self, day: NaiveDate) -> Option<Times> {
        let times = self.own_times_on(day).unwrap_or(self.hours.at(day).times);
        self.reason_closed(day).is_none().then_some(times)
    }

    /// The times of a day that differ from the regular hours.
    #[must_use]
    pub fn own_times_on(&self, day: NaiveDate) -> Option<Times> {
        self.special_days.get(&day).and_then(|special| special.own_times)
    }

    /// Why the counters are closed on a day; `None` if they are open.
    #[must_use]
    pub fn reason_closed(&self, day: NaiveDate) -> Option<ClosedReason<'_>> {
        if let Some(special) = self.special_days.get(&day) {
            return (!special.is_open).then_some(ClosedReason::Announced(&special.reason));
        }
        let hours = self.hours.at(day);
        if hours.year_end.is_some_and(|year_end| year_end.contains(day)) {
            Some(ClosedReason::YearEnd)
        } else if hours.closed_on_national_holidays && is_national_holiday(day) {
            Some(ClosedReason::NationalHoliday)
        } else {
            (!hours.weekdays.contains(&day.weekday())).then(|| ClosedReason::Weekday(day.weekday()))
        }
    }
}
