//! A city in one language: its names, and the texts that depend on nothing else, formatted once at start.

use std::fmt;

use chrono::NaiveDate;

use crate::city::counter::Counter;
use crate::city::facts::City;
use crate::city::hours::Hours;
use crate::l10n::{Language, Messages};
use crate::view::text::hours::HoursView;

/// A city in one language.
pub struct Locale {
    /// The facts of the city.
    pub city: &'static City,
    /// The language.
    pub language: Language,
    /// The messages in the language.
    pub(crate) t: &'static Messages,
    /// For whom the site is.
    pub(crate) service_place: String,
    /// What the site is, for search engines.
    pub(crate) description: String,
    /// What the reference page is, for search engines.
    pub(crate) reference_description: String,
    /// What the site is based on.
    pub(crate) source: String,
    /// For whom the site is, on the start page.
    pub(crate) audience: String,
    /// The hours that hold for all counters.
    hours: HoursView,
    /// The hours of each counter, in the order of the city's file.
    counter_hours: Vec<HoursView>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}", self.city.id, self.language.tag())
    }
}

impl Locale {
    /// The city in every language that it offers.
    #[must_use]
    pub fn all(city: &'static City) -> Vec<Self> {
        city.languages.iter().map(|language| Self::new(city, *language)).collect()
    }

    fn new(city: &'static City, language: Language) -> Self {
        let t = language.messages();
        let (name, title) = (city.name.get(language), city.source.title.get(language));
        let hours = |hours: &Hours| HoursView::new(hours, city.source.checked, t);
        Self {
            city,
            language,
            t,
            service_place: t.page_service_place(name),
            description: t.page_description(name),
            reference_description: t.page_description_reference(name),
            source: t.page_source(name, title),
            audience: t.start_audience(name),
            hours: hours(&city.schedule.hours),
            counter_hours: city.counters.iter().map(|counter| hours(&counter.schedule.hours)).collect(),
        }
    }

    /// The other languages that the city offers.
    pub(crate) fn other_languages(&self) -> impl Iterator<Item = Language> {
        self.city.languages.iter().copied().filter(|other| *other != self.language)
    }

    /// The notices that are shown on a day.
    pub(crate) fn notices(&self, day: NaiveDate) -> Vec<&'static str> {
        self.city.notices_on(day).map(|notice| notice.text.get(self.language)).collect()
    }

    /// The hours of a counter, or those that hold for all counters.
    pub(crate) fn hours(&self, counter: Option<&Counter>) -> &HoursView {
        let index = counter.and_then(|counter| self.city.counters.iter().position(|other| other == counter));
        index.and_then(|index| self.counter_hours.get(index)).unwrap_or(&self.hours)
    }
}
