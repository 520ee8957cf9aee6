//! What visitors will see of the city's file, for the person who has changed it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::city::counter::Counter;
use crate::city::facts::{City, RenewalFirstDay};
use crate::city::hours::{ClosedReason, Schedule};
use crate::l10n::{Language, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::hours::{HoursView, changes, special_days};

/// Days after which the facts should be checked again.
const RECHECK_AFTER_DAYS: i64 = 180;

/// Number of days that are looked at for the next closed days.
const DAYS_AHEAD: u64 = 60;

/// A line for each fact that visitors see on a day or later, in the words of the counters' language; then the warnings.
#[must_use]
pub fn report(city: &'static City, today: NaiveDate) -> Vec<String> {
    let official = Language::OFFICIAL;
    let name = |text: &Text| text.plain().into_owned();
    let shown = LocalizedCity::new(city, official);
    let languages: Vec<_> = city.languages.iter().map(|language| language.tag()).collect();
    let mut lines = vec![
        format!("city {}: {}, in {}", city.id, name(city.name.get(official)), languages.join(", ")),
        format!("rules: {}", shown.source.plain()),
        format!("first day of a renewal: {}", first_day(city.renewal_first_day)),
        format!("hours: {}", shown.hours(today, None).plain()),
    ];
    for counter in &city.counters {
        lines.push(counter_line(counter, &shown, today));
    }
    lines.extend(next_closed_days(city, today));
    lines.extend(changes(city, today, official).iter().map(|change| format!("change: {}", change.plain())));
    lines.extend(special_days(city, today, official).iter().map(|day| format!("single day: {}", day.plain())));
    for document in &city.documents {
        let ended = document.ended_since.map(|since| format!(", not accepted since {since}")).unwrap_or_default();
        lines.push(format!("document {} {}: {}{ended}", document.code, document.id, name(document.name.get(official))));
    }
    for notice in &city.announcements {
        lines.push(format!("notice from {} to {}: {}", notice.from, notice.to, name(notice.text.get(official))));
    }
    lines.push(format!("checked on {}", city.checked));
    lines.extend(warnings(city, today).into_iter().map(|warning| format!("warning: {warning}")));
    lines
}

const fn first_day(first_day: RenewalFirstDay) -> &'static str {
    match first_day {
        RenewalFirstDay::Unconfirmed => {
            "not confirmed; visitors on the day 3 months before the expiry date are told to phone first"
        }
        RenewalFirstDay::SameDay => "the day 3 months before the expiry date",
        RenewalFirstDay::NextDay => "the day after the one 3 months before the expiry date",
    }
}

fn counter_line(counter: &Counter, city: &LocalizedCity, today: NaiveDate) -> String {
    let hours: &HoursView = city.hours(today, Some(counter));
    let own = if hours == city.hours(today, None) { String::new() } else { format!(", {}", hours.plain()) };
    let closure = counter.closure.as_ref();
    let closure = closure.map(|closure| format!(", closed since {}, see {}", closure.since, closure.successor));
    let name = counter.details.at(today).name.get(city.language).plain();
    format!(
        "counter {} {}: {name}, {}{own}{}",
        counter.code,
        counter.id,
        counter.details.at(today).telephone,
        closure.unwrap_or_default()
    )
}

/// The days of the next time on which the counters are closed, except regular days of the week.
fn next_closed_days(city: &City, today: NaiveDate) -> impl Iterator<Item = String> {
    (0..DAYS_AHEAD).filter_map(move |offset| today.checked_add_days(Days::new(offset))).filter_map(|day| {
        let reason = match city.reason_closed(day, None)? {
            ClosedReason::Announced(reason) => reason.get(Language::OFFICIAL).plain().into_owned(),
            ClosedReason::YearEnd => "new year".to_owned(),
            ClosedReason::NationalHoliday => "national holiday".to_owned(),
            ClosedReason::Weekday(_) => return None,
        };
        Some(format!("closed on {day}, {}: {reason}", day.format("%A")))
    })
}

/// What is probably a mistake, although the file is right.
fn warnings(city: &City, today: NaiveDate) -> Vec<String> {
    let mut warnings = Vec::new();
    let schedules = || [&city.schedule].into_iter().chain(city.counters.iter().map(|counter| &counter.schedule));
    let open_days = |schedule: &Schedule| {
        schedule.special_days.iter().filter(|(_, special)| special.is_open).map(|(day, _)| *day).collect::<Vec<_>>()
    };
    let mut open: Vec<_> = schedules().flat_map(open_days).collect();
    open.sort_unstable();
    open.dedup();
    for day in open {
        if day < today {
            warnings.push(format!("the open day {day} has passed: delete it"));
        } else if is_national_maintenance(day) {
            warnings.push(format!(
                "the open day {day} is the Sunday after the third Saturday, when the national system is maintained and no city \
                 can do a procedure: check it"
            ));
        }
    }
    if city.checked > today {
        warnings
            .push(format!("the facts were checked on {}, which is still to come: correct \"checked\"", city.checked));
    }
    if (today - city.checked).num_days() > RECHECK_AFTER_DAYS {
        warnings.push(format!(
            "the facts were checked more than {RECHECK_AFTER_DAYS} days ago: check them and change \"checked\""
        ));
    }
    warnings
}

/// Whether the national system is maintained: on the Sunday after the third Saturday of a month. Not in the source.
fn is_national_maintenance(day: NaiveDate) -> bool {
    day.weekday() == Weekday::Sun && (16..=22).contains(&day.day())
}
