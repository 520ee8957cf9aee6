//! A city in one language: its names, and the texts that depend on nothing else, formatted once at start.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::city::counter::Counter;
use crate::city::dated::Dated;
use crate::city::facts::{City, NoticePlace};
use crate::city::hours::Hours;
use crate::domain::questions::Visit;
use crate::domain::rules::overview::{self, OverviewRow};
use crate::l10n::{Language, Messages, Text};
use crate::view::text::hours::HoursView;

/// A city in one language.
pub struct LocalizedCity {
    pub facts: &'static City,
    pub language: Language,
    pub(crate) t: &'static Messages,
    pub(crate) service_place: Text,
    /// What the site is, for search engines.
    pub(crate) description: String,
    /// What the reference page is, for search engines.
    pub(crate) reference_description: String,
    pub(crate) source: Text,
    /// For whom the site is, on the start page.
    pub(crate) audience: Text,
    /// Where the cardholder's resident record must be.
    pub(crate) resident: Text,
    hours: Dated<HoursView>,
    overview: OnceLock<Vec<OverviewRow>>,
    counter_hours: HashMap<&'static str, Dated<HoursView>>,
}

impl fmt::Debug for LocalizedCity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}", &*self.facts.id, self.language.tag())
    }
}

impl LocalizedCity {
    /// The city in every language that it offers.
    pub fn all(city: &'static City) -> Vec<Self> {
        city.languages.iter().map(|language| Self::new(city, *language)).collect()
    }

    /// The city in one language.
    pub(crate) fn new(city: &'static City, language: Language) -> Self {
        let t = language.messages();
        let name = city.name.get(language);
        let hours = |hours: &Dated<Hours>| hours.map(|hours| HoursView::new(hours, city.checked, language));
        Self {
            facts: city,
            language,
            t,
            service_place: t.page_service_place(name),
            description: t.page_description(name).plain().into_owned(),
            reference_description: t.page_description_reference(name).plain().into_owned(),
            source: t.page_source(t.source_city(), t.source_title()),
            audience: t.start_audience(name),
            resident: t.page_resident(name),
            overview: OnceLock::new(),
            hours: hours(&city.schedule.hours),
            counter_hours: city.counters.iter().map(|counter| (&*counter.id, hours(&counter.schedule.hours))).collect(),
        }
    }

    /// Every case of the rules; computed when it is first needed, as it is the same on every day.
    pub(crate) fn overview(&self) -> &[OverviewRow] {
        self.overview.get_or_init(|| overview::all(self.facts, overview::REFERENCE_DAY))
    }

    /// The other languages that the city offers.
    pub(crate) fn other_languages(&self) -> impl Iterator<Item = Language> {
        self.facts.languages.iter().copied().filter(|other| *other != self.language)
    }

    /// The notices that are shown in a place on a day.
    pub(crate) fn notices(&self, day: NaiveDate, place: NoticePlace) -> Vec<&'static Text> {
        self.facts.notices(day, place).map(|notice| notice.text.get(self.language)).collect()
    }

    /// The hours of a counter, or of all, for a visit: those of its day, if they differ from the regular hours.
    pub(crate) fn hours_of_visit(&self, visit: Visit, counter: Option<&Counter>) -> HoursView {
        let own = |day| Some((day, self.facts.schedule(counter).own_times_on(day)?));
        match visit.date().and_then(own) {
            Some((day, times)) => HoursView::of_day(day, times, self.facts.checked, self.language),
            None => self.hours(visit.reference_day(), counter).clone(),
        }
    }

    /// The regular hours of a counter on a day, or those that hold for all counters.
    pub(crate) fn hours(&self, day: NaiveDate, counter: Option<&Counter>) -> &HoursView {
        counter.and_then(|counter| self.counter_hours.get(&*counter.id)).unwrap_or(&self.hours).at(day)
    }
}
