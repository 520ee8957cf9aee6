//! Opening hours in words.

use chrono::{Days, NaiveDate, NaiveTime, Timelike, Weekday};
use serde::Serialize;

use super::date_format;
use crate::city::counter::Counter;
use crate::city::facts::City;
use crate::city::hours::{Hours, Schedule, SpecialDay, Times};
use crate::city::values::MonthDay;
use crate::l10n::{Language, Messages, Text};

/// Opening hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HoursView {
    /// Days of the week and times.
    pub(crate) open: Text,
    /// The regular closed days besides days of the week, if there are any.
    pub(crate) closed: Option<Text>,
    pub(crate) may_change: Text,
}

impl HoursView {
    /// The texts without readings, one after the other.
    pub(crate) fn plain(&self) -> String {
        let parts = [Some(&self.open), self.closed.as_ref(), Some(&self.may_change)];
        parts.into_iter().flatten().map(Text::plain).collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn new(hours: &Hours, checked: NaiveDate, language: Language) -> Self {
        let t = language.messages();
        let day = |MonthDay(month, day)| date_format::month_and_day(month, day, t);
        let closed = match (hours.closed_on_national_holidays, hours.year_end) {
            (true, Some(days)) => Some(t.hours_closed_holidays_and_year_end(&day(days.from), &day(days.to))),
            (true, None) => Some(t.hours_closed_holidays().clone()),
            (false, Some(days)) => Some(t.hours_closed_year_end(&day(days.from), &day(days.to))),
            (false, None) => None,
        };
        Self {
            open: t.hours_open(&weekdays(&hours.weekdays.0, t), &times_words(hours.times(), language)),
            closed,
            may_change: may_change(checked, t),
        }
    }

    /// The hours of a single day.
    pub(crate) fn of_day(day: NaiveDate, times: Times, checked: NaiveDate, language: Language) -> Self {
        let t = language.messages();
        Self {
            open: t.hours_open_on(&date_format::with_weekday(day, t), &times_words(times, language)),
            closed: None,
            may_change: may_change(checked, t),
        }
    }
}

/// A day that is offered for a visit, with its hours at a counter or in general.
pub(crate) fn offered_day(day: NaiveDate, today: NaiveDate, schedule: &Schedule, language: Language) -> Text {
    let t = language.messages();
    let date = date_format::of_this_year(day, t);
    let times = times_words(schedule.own_times_on(day).unwrap_or(schedule.hours.at(day).times()), language);
    if day == today { t.hours_today(&date, &times) } else { t.hours_offered(&date, &times) }
}

fn may_change(checked: NaiveDate, t: &Messages) -> Text {
    t.hours_may_change(&date_format::without_weekday(checked, t))
}

/// From when until when the counters are open.
pub(crate) fn times_words(times: Times, language: Language) -> Text {
    let t = language.messages();
    let time =
        |time: NaiveTime| t.hours_time(&Text::of_plain(&time.format("%-H:%M").to_string()), time.hour(), time.minute());
    let (opens, closes) = (time(times.opens.0), time(times.closes.0));
    if language.has_readings() {
        // Both together may be wider than a phone.
        t.hours_times(&opens.unbroken(), &closes.unbroken())
    } else {
        t.hours_times(&opens, &closes).unbroken()
    }
}

/// Days of the week, sorted from Monday; three or more in a row as a range.
fn weekdays(days: &[Weekday], t: &Messages) -> Text {
    let name = |day: Weekday| date_format::weekday_name(day, t);
    let in_a_row = |one: &Weekday, next: &Weekday| one.succ() == *next;
    let mut parts = Vec::new();
    for run in days.chunk_by(in_a_row) {
        match run {
            [first, _, .., last] => parts.push(t.hours_range(name(*first), name(*last))),
            _ => parts.extend(run.iter().map(|day| name(*day).clone())),
        }
    }
    Text::join(&parts, t.hours_separator())
}

/// Number of days before which a change of hours and counters is announced.
const ANNOUNCED_AHEAD: u64 = 60;

/// What changes soon: the hours of all counters, and names, telephone numbers and new ones.
pub(crate) fn changes(city: &City, today: NaiveDate, language: Language) -> Vec<Text> {
    let t = language.messages();
    let until = today.checked_add_days(Days::new(ANNOUNCED_AHEAD)).unwrap_or(today);
    let date = |day: NaiveDate| date_format::with_weekday(day, t);
    let mut lines: Vec<Text> = Vec::new();
    for (from, hours) in city.schedule.hours.changes_between(today, until) {
        lines.push(t.hours_change(&date(*from), &HoursView::new(hours, city.checked, language).open));
    }
    for counter in &city.counters {
        if let Some(since) = counter.opened_since.filter(|since| today < *since && *since <= until) {
            let details = counter.details.at(since);
            let telephone = Text::unbroken_word(&details.telephone);
            lines.push(t.hours_counter_opens(&date(since), details.name.get(language), &telephone));
        }
        for (from, details) in counter.details.changes_between(today, until) {
            let (now, telephone) = (&counter.details.at(today).short_name, Text::unbroken_word(&details.telephone));
            let name = details.name.get(language);
            lines.push(t.hours_counter_change(&date(*from), now.get(language), name, &telephone));
        }
    }
    lines
}

/// The single open and closed days from a day on: those of all counters, then those of some.
pub(crate) fn special_days(city: &City, today: NaiveDate, language: Language) -> Vec<Text> {
    let schedule = &city.schedule;
    let mut lines: Vec<Text> =
        upcoming(schedule, today).map(|(day, special)| special_day(*day, special, schedule, None, language)).collect();
    for counter in &city.counters {
        let own = upcoming(&counter.schedule, today)
            .filter(|(day, _)| counter.exists(**day))
            .filter(|(day, special)| schedule.special_days.get(day).is_none_or(|other| other != *special));
        let schedule = &counter.schedule;
        lines.extend(own.map(|(day, special)| special_day(*day, special, schedule, Some(counter), language)));
    }
    lines
}

fn upcoming(schedule: &Schedule, today: NaiveDate) -> impl Iterator<Item = (&NaiveDate, &SpecialDay)> {
    schedule.special_days.range(today..)
}

fn special_day(
    day: NaiveDate,
    special: &SpecialDay,
    schedule: &Schedule,
    counter: Option<&Counter>,
    language: Language,
) -> Text {
    let t = language.messages();
    let times = times_words(special.own_times.unwrap_or(schedule.hours.at(day).times()), language);
    let counter = counter.map(|counter| counter.details.at(day).short_name.get(language));
    let (day, reason) = (date_format::with_weekday(day, t), special.reason.get(language));
    match (counter, special.is_open) {
        (None, true) => t.hours_special_open(&day, &times, reason),
        (None, false) => t.hours_special_closed(&day, reason),
        (Some(counter), true) => t.hours_special_open_at(counter, &day, &times, reason),
        (Some(counter), false) => t.hours_special_closed_at(counter, &day, reason),
    }
}
