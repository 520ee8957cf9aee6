//! Dates in words, in the western and the Japanese calendar.

use chrono::{Datelike, Month, NaiveDate, Weekday};

use super::words::{arms, words};
use crate::form::era::{Era, for_each_era};
use crate::l10n::{Messages, Text};

/// A date in both calendars, such as 2027年2月15日（令和9年2月15日） or 15 February 2027 (Reiwa 9).
pub(crate) fn in_both_calendars(date: NaiveDate, t: &Messages) -> Text {
    let (era, era_year) = era(date, t);
    t.date_full(&without_weekday(date, t), &day_of_month(date, t).unbroken(), era, &era_year)
}

/// A date with its weekday, such as 2027年2月15日（月） or Monday 15 February 2027.
pub(crate) fn with_weekday(date: NaiveDate, t: &Messages) -> Text {
    let (day, weekday) = (day_of_month(date, t), weekday_in_dates(date.weekday(), t));
    t.date_day(year(date), &day, &without_weekday(date, t), weekday).unbroken_parts()
}

/// A near date with its weekday, such as 2月15日（月） or Monday 15 February.
pub(crate) fn of_this_year(date: NaiveDate, t: &Messages) -> Text {
    t.date_near(&day_of_month(date, t), weekday_in_dates(date.weekday(), t)).unbroken()
}

/// A date without weekday or era, such as 2027年2月15日 or 15 February 2027.
pub(crate) fn without_weekday(date: NaiveDate, t: &Messages) -> Text {
    t.date_plain(year(date), &day_of_month(date, t)).unbroken()
}

/// A date with its weekday and the Japanese era, where the year is typed or compared.
pub(crate) fn with_weekday_and_era(date: NaiveDate, t: &Messages) -> Text {
    let (weekday, (era, era_year)) = (weekday_in_dates(date.weekday(), t), era(date, t));
    let (near, date, year) = (of_this_year(date, t), without_weekday(date, t), year(date));
    t.date_day_and_era(year, &near, &date, weekday, era, &era_year).unbroken_parts()
}

words! {
    pub(crate) fn era_name(Era) => date_*;
}

/// The name of the era and the year in it.
fn era(date: NaiveDate, t: &Messages) -> (&Text, Text) {
    let (era, era_year) = Era::of(date);
    let era_year = match era_year {
        1 => t.date_first_year().clone(),
        year => Text::of_plain(&year.to_string()),
    };
    (era_name(era, t), era_year)
}

/// A day of any year, such as 12月29日 or 29 December.
pub(crate) fn month_and_day(month: u32, day: u32, t: &Messages) -> Text {
    t.date_month_day(month_name(month, t), day).unbroken()
}

fn day_of_month(date: NaiveDate, t: &Messages) -> Text {
    t.date_month_day(month_name(date.month(), t), date.day())
}

fn year(date: NaiveDate) -> u32 {
    date.year().unsigned_abs()
}

arms! {
    (pub(crate) fn weekday_name) Weekday date_;
    [Mon "monday"] [Tue "tuesday"] [Wed "wednesday"] [Thu "thursday"] [Fri "friday"] [Sat "saturday"] [Sun "sunday"]
}

arms! {
    (/** The name of a weekday as it is written in dates. */ fn weekday_in_dates) Weekday date_ _in_dates;
    [Mon "monday"] [Tue "tuesday"] [Wed "wednesday"] [Thu "thursday"] [Fri "friday"] [Sat "saturday"] [Sun "sunday"]
}

arms! {
    (fn name_of_month) Month date_;
    [January "january"] [February "february"] [March "march"] [April "april"] [May "may"] [June "june"] [July "july"]
    [August "august"] [September "september"] [October "october"] [November "november"] [December "december"]
}

fn month_name(month: u32, t: &Messages) -> &Text {
    name_of_month(Month::try_from(u8::try_from(month).unwrap_or(1)).unwrap_or(Month::January), t)
}
