//! The facts of a city, and questions about them.

use chrono::{Duration, NaiveDate};

use super::counter::Counter;
use super::hours::Schedule;
use super::localized::LocalizedText;
use super::values::{ContactUrl, Id, Telephone};
use crate::l10n::Language;

/// The facts of one city.
#[derive(Debug)]
pub struct City {
    pub id: Id,
    pub name: LocalizedText,
    pub site_name: LocalizedText,
    /// Public telephone number for questions, if there is one.
    pub telephone: Option<Telephone>,
    /// Who runs the site, if the file says so.
    pub operator: Option<Operator>,
    pub checked: NaiveDate,
    /// The languages offered, in the order of [`Language::ALL`]; Japanese is always among them.
    pub languages: Vec<Language>,
    /// Every counter in the order of the file, also those that have closed.
    pub counters: Vec<Counter>,
    /// The identity documents that only this city issues, in the order of the file.
    pub documents: Vec<CityDocument>,
    pub announcements: Vec<Announcement>,
    /// Hours and closed days that hold for all counters.
    pub schedule: Schedule,
    pub renewal_first_day: RenewalFirstDay,
}

/// Which day is the first on which the counters renew a certificate. The source says "3 months before" (L46); most cities
/// begin on the day after that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewalFirstDay {
    /// The city has not said it: visitors on that day are told to phone first.
    #[default]
    Unconfirmed,
    /// The day that is 3 months before.
    SameDay,
    NextDay,
}

/// Who runs the site.
#[derive(Debug)]
pub struct Operator {
    pub name: LocalizedText,
    pub url: ContactUrl,
}

/// An identity document that only this city issues.
#[derive(Debug, PartialEq, Eq)]
pub struct CityDocument {
    /// The fixed id in query strings.
    pub id: Id,
    /// The fixed code in sheet numbers.
    pub code: u8,
    pub list: CityDocumentList,
    /// The id of the national document after which it is listed; `None` for the top of the list.
    pub after: Option<Id>,
    pub name: LocalizedText,
    /// The first day on which it is no longer accepted, if there is one.
    pub ended_since: Option<NaiveDate>,
}

impl CityDocument {
    /// The codes in sheet numbers that documents of cities can have; the others are for national documents.
    pub const CODES: [u8; 4] = [10, 11, 19, 20];
}

/// The lists that can contain a document of the city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CityDocumentList {
    PinReset,
    Agent,
}

/// Where a notice stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticePlace {
    /// On top of every page, and on the sheets.
    #[default]
    Top,
    /// Beside the question for the counter and the list of counters.
    Counters,
}

/// A notice of the city.
#[derive(Debug)]
pub struct Announcement {
    pub text: LocalizedText,
    pub place: NoticePlace,
    /// The first day on which it is shown.
    pub from: NaiveDate,
    /// The last day on which it is shown.
    pub to: NaiveDate,
}

/// Why a counter is not there on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence<'c> {
    Closed { since: NaiveDate, successor: &'c Counter },
    NotOpenYet { from: NaiveDate },
}

impl City {
    /// The counter with this id.
    pub fn counter(&self, id: &str) -> Option<&Counter> {
        self.counters.iter().find(|counter| *counter.id == *id)
    }

    /// The counters that are there on a day.
    pub fn counters_on(&self, day: NaiveDate) -> impl Iterator<Item = &Counter> {
        self.counters.iter().filter(move |counter| counter.exists(day))
    }

    /// Why a counter is not there on a day; `None` if it is.
    pub fn absence(&self, counter: &Counter, day: NaiveDate) -> Option<Absence<'_>> {
        if let Some(from) = counter.opened_since.filter(|from| day < *from) {
            return Some(Absence::NotOpenYet { from });
        }
        let closure = counter.closure.as_ref().filter(|closure| closure.since <= day)?;
        Some(Absence::Closed { since: closure.since, successor: self.counter(&closure.successor)? })
    }

    /// The notices that are shown in a place on a day.
    pub fn notices(&self, day: NaiveDate, place: NoticePlace) -> impl Iterator<Item = &Announcement> {
        self.announcements.iter().filter(move |shown| shown.place == place && shown.from <= day && day <= shown.to)
    }

    /// The hours and closed days of a counter, or those that hold for all counters.
    pub fn schedule<'c>(&'c self, counter: Option<&'c Counter>) -> &'c Schedule {
        counter.map_or(&self.schedule, |counter| &counter.schedule)
    }

    /// The counter that serves on a day: where this one has closed for good, its successor.
    pub fn serving<'c>(&'c self, counter: &'c Counter, day: NaiveDate) -> &'c Counter {
        match self.absence(counter, day) {
            Some(Absence::Closed { successor, .. }) => successor,
            Some(Absence::NotOpenYet { .. }) | None => counter,
        }
    }

    /// Whether a counter that is there on a day has other regular hours than the others.
    pub fn has_different_hours(&self, day: NaiveDate) -> bool {
        self.counters_on(day).any(|counter| counter.schedule.hours.at(day) != self.schedule.hours.at(day))
    }

    /// Whether a counter, or all of them, are open on a day.
    pub fn is_open(&self, day: NaiveDate, counter: Option<&Counter>) -> bool {
        let is_there = counter.is_none_or(|counter| counter.exists(day));
        is_there && self.schedule(counter).reason_closed(day).is_none()
    }

    /// The days of a period, both ends included, on which a counter, or all of them, are open.
    pub fn open_days<'c>(
        &'c self,
        first: NaiveDate,
        last: NaiveDate,
        counter: Option<&'c Counter>,
    ) -> impl DoubleEndedIterator<Item = NaiveDate> + 'c {
        let days = (last - first).num_days().max(-1);
        (0..=days).map(move |offset| first + Duration::days(offset)).filter(move |day| self.is_open(*day, counter))
    }
}
