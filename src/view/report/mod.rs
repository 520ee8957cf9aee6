//! What visitors will see of the city's file, for the person who has changed it.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::city::counter::Counter;
use crate::city::facts::{City, RenewalFirstDay};
use crate::city::hours::ClosedReason;
use crate::l10n::{Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::hours::HoursView;

pub mod fullest;
mod line;
mod timeline;

use line::line;

/// Days after which the facts should be checked again.
const RECHECK_AFTER_DAYS: u32 = 180;

/// Number of days that are looked at for the next closed days.
const DAYS_AHEAD: u64 = 60;

/// A line for each fact that visitors see on a day or later, in the words of the counters' language; then the warnings.
pub fn report(city: &'static City, today: NaiveDate) -> Vec<String> {
    let official = Language::OFFICIAL;
    let name = |text: &Text| text.plain().into_owned();
    let shown = LocalizedCity::new(city, official);
    let languages: Vec<_> = city.languages.iter().map(|language| language.tag()).collect();
    let first_day = Messages::for_staff(match city.renewal_first_day {
        RenewalFirstDay::Unconfirmed => Messages::staff_report_first_day_unconfirmed,
        RenewalFirstDay::SameDay => Messages::staff_report_first_day_same,
        RenewalFirstDay::NextDay => Messages::staff_report_first_day_next,
    });
    let city_line = format!("{} {} ({})", &*city.id, name(city.name.get(official)), languages.join(", "));
    let operator = city
        .operator
        .as_ref()
        .map_or_else(|| "-".to_owned(), |operator| format!("{} {}", name(operator.name.get(official)), &*operator.url));
    let mut lines = vec![
        line(Messages::staff_report_city, city_line),
        line(Messages::staff_report_operator, operator),
        line(Messages::staff_report_rules, shown.source.plain()),
        line(Messages::staff_report_first_day, first_day),
        line(Messages::staff_report_hours, shown.hours(today, None).plain()),
    ];
    lines.extend(city.counters.iter().map(|counter| counter_line(counter, &shown, today)));
    lines.extend(next_closed_days(city, today));
    lines.extend(timeline::timeline(city, today));
    for document in &city.documents {
        let ended = document.ended_since.map(|day| since(Messages::staff_report_ended_since, day)).unwrap_or_default();
        let document = format!("{} {} {}{ended}", document.code, &*document.id, name(document.name.get(official)));
        lines.push(line(Messages::staff_report_document, document));
    }
    for notice in &city.announcements {
        let notice = format!("{} – {} {}", notice.from, notice.to, name(notice.text.get(official)));
        lines.push(line(Messages::staff_report_notice, notice));
    }
    lines.push(line(Messages::staff_report_checked, city.checked.to_string()));
    lines.extend(warnings(city, today).into_iter().map(|warning| line(Messages::staff_warning, warning)));
    lines
}

fn since(about: fn(&Messages) -> &Text, day: NaiveDate) -> String {
    format!(", {}: {day}", Messages::for_staff(about))
}

fn counter_line(counter: &Counter, city: &LocalizedCity, today: NaiveDate) -> String {
    let hours: &HoursView = city.hours(today, Some(counter));
    let own = if hours == city.hours(today, None) { String::new() } else { format!(", {}", hours.plain()) };
    let opened = counter.opened_since.map(|day| since(Messages::staff_report_opened_since, day)).unwrap_or_default();
    let closed = counter.closure.as_ref().map_or_else(String::new, |closure| {
        format!("{} → {}", since(Messages::staff_report_closed_since, closure.since), &*closure.successor)
    });
    let details = counter.details.at(today);
    let (name, telephone) = (details.name.get(city.language).plain(), &*details.telephone);
    let counter = format!("{} {} {name} {telephone}{own}{opened}{closed}", counter.code, &*counter.id);
    line(Messages::staff_report_counter, counter)
}

/// The days on which the counters will be closed, except regular days of the week.
fn next_closed_days(city: &City, today: NaiveDate) -> impl Iterator<Item = String> {
    (0..DAYS_AHEAD).filter_map(move |offset| today.checked_add_days(Days::new(offset))).filter_map(|day| {
        let reason = match city.schedule.reason_closed(day)? {
            ClosedReason::Announced(reason) => reason.get(Language::OFFICIAL).plain().into_owned(),
            ClosedReason::YearEnd => Messages::for_staff(Messages::staff_report_year_end),
            ClosedReason::NationalHoliday => Messages::for_staff(Messages::staff_report_holiday),
            ClosedReason::Weekday(_) => return None,
        };
        Some(line(Messages::staff_report_closed, format!("{day} {} {reason}", day.format("%a"))))
    })
}

/// What is probably a mistake, although the file is right.
fn warnings(city: &City, today: NaiveDate) -> Vec<String> {
    let written = |day: NaiveDate| Text::of_plain(&day.to_string());
    let mut warnings = Vec::new();
    let schedules = [&city.schedule].into_iter().chain(city.counters.iter().map(|counter| &counter.schedule));
    let open_days: BTreeSet<_> = schedules
        .flat_map(|schedule| schedule.special_days.iter().filter(|(_, special)| special.is_open))
        .map(|(day, _)| *day)
        .collect();
    for day in open_days {
        if day < today {
            warnings.push(Messages::for_staff(|messages| messages.staff_warning_open_day_passed(&written(day))));
        } else if is_national_maintenance(day) {
            warnings.push(Messages::for_staff(|messages| messages.staff_warning_maintenance(&written(day))));
        }
    }
    if city.checked > today {
        let checked = written(city.checked);
        warnings.push(Messages::for_staff(|messages| messages.staff_warning_checked_in_future(&checked)));
    }
    if (today - city.checked).num_days() > i64::from(RECHECK_AFTER_DAYS) {
        warnings.push(Messages::for_staff(|messages| messages.staff_warning_checked_long_ago(RECHECK_AFTER_DAYS)));
    }
    warnings
}

/// Whether the national system is maintained: on the Sunday after the third Saturday of a month. Not in the source.
fn is_national_maintenance(day: NaiveDate) -> bool {
    day.weekday() == Weekday::Sun && (16..=22).contains(&day.day())
}
