//! Dates in words, in the western and the Japanese calendar.

use chrono::{Datelike, Month, NaiveDate, Weekday};

use crate::form::era::Era;
use crate::l10n::{Messages, Text};

/// A date without its weekday, such as 2027年2月15日（令和9年2月15日） or 15 February 2027 (Reiwa 9).
pub(crate) fn in_both_calendars(date: NaiveDate, t: &Messages) -> Text {
    let (era, era_year) = era(date, t);
    t.date_full(date.year().unsigned_abs(), month_name(date.month(), t), date.day(), era, &era_year).unbroken()
}

/// A date with its weekday, such as 2027年2月15日（月） or Monday 15 February 2027.
pub(crate) fn with_weekday(date: NaiveDate, t: &Messages) -> Text {
    let weekday = weekday_in_dates(date.weekday(), t);
    t.date_day(date.year().unsigned_abs(), month_name(date.month(), t), date.day(), weekday).unbroken()
}

/// A date without weekday or era, such as 2027年2月15日 or 15 February 2027.
pub(crate) fn without_weekday(date: NaiveDate, t: &Messages) -> Text {
    t.date_plain(date.year().unsigned_abs(), month_name(date.month(), t), date.day()).unbroken()
}

/// A date with its weekday and the Japanese era, where the year is typed or compared.
pub(crate) fn with_weekday_and_era(date: NaiveDate, t: &Messages) -> Text {
    let (weekday, (era, era_year)) = (weekday_in_dates(date.weekday(), t), era(date, t));
    let month = month_name(date.month(), t);
    t.date_day_and_era(date.year().unsigned_abs(), month, date.day(), weekday, era, &era_year).unbroken()
}

/// The name of the era and the year in it.
fn era(date: NaiveDate, t: &Messages) -> (&Text, Text) {
    let (era, era_year) = Era::of(date);
    let era = match era {
        Era::Reiwa => t.date_reiwa(),
        Era::Heisei | Era::Western => t.date_heisei(),
    };
    let era_year = match era_year {
        1 => t.date_first_year().clone(),
        year => Text::of_plain(&year.to_string()),
    };
    (era, era_year)
}

/// A day of any year, such as 12月29日 or 29 December.
pub(crate) fn month_and_day(month: u32, day: u32, t: &Messages) -> Text {
    t.date_month_day(month_name(month, t), day).unbroken()
}

pub(crate) fn weekday_name(day: Weekday, t: &Messages) -> &Text {
    match day {
        Weekday::Mon => t.date_monday(),
        Weekday::Tue => t.date_tuesday(),
        Weekday::Wed => t.date_wednesday(),
        Weekday::Thu => t.date_thursday(),
        Weekday::Fri => t.date_friday(),
        Weekday::Sat => t.date_saturday(),
        Weekday::Sun => t.date_sunday(),
    }
}

/// The name of a weekday as it is written in dates.
fn weekday_in_dates(day: Weekday, t: &Messages) -> &Text {
    match day {
        Weekday::Mon => t.date_monday_in_dates(),
        Weekday::Tue => t.date_tuesday_in_dates(),
        Weekday::Wed => t.date_wednesday_in_dates(),
        Weekday::Thu => t.date_thursday_in_dates(),
        Weekday::Fri => t.date_friday_in_dates(),
        Weekday::Sat => t.date_saturday_in_dates(),
        Weekday::Sun => t.date_sunday_in_dates(),
    }
}

fn month_name(month: u32, t: &Messages) -> &Text {
    match Month::try_from(u8::try_from(month).unwrap_or(1)).unwrap_or(Month::January) {
        Month::January => t.date_january(),
        Month::February => t.date_february(),
        Month::March => t.date_march(),
        Month::April => t.date_april(),
        Month::May => t.date_may(),
        Month::June => t.date_june(),
        Month::July => t.date_july(),
        Month::August => t.date_august(),
        Month::September => t.date_september(),
        Month::October => t.date_october(),
        Month::November => t.date_november(),
        Month::December => t.date_december(),
    }
}
