//! The counters in words.

use chrono::NaiveDate;
use serde::Serialize;

use crate::city::counter::Counter;
use crate::city::facts::Absence;
use crate::l10n::Text;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::hours::HoursView;

/// A counter with its telephone number.
#[derive(Clone, Debug, Serialize)]
pub struct CounterView {
    #[serde(skip)]
    pub(crate) id: &'static str,
    pub(crate) name: BilingualTerm,
    /// With area code and hyphens.
    pub(crate) telephone: &'static str,
    pub(crate) own_hours: Option<OwnHours>,
    /// Why it is not there on the day of the visit.
    #[serde(skip)]
    pub(crate) absence: Option<Absence<'static>>,
}

/// Hours that differ from those of all counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OwnHours {
    pub(crate) open: &'static Text,
    /// The regular closed days, where these differ too.
    pub(crate) closed: Option<&'static Text>,
}

impl OwnHours {
    fn new(own: &'static HoursView, general: &'static HoursView) -> Option<Self> {
        let closed = own.closed.as_ref().filter(|_| own.closed != general.closed);
        (own != general).then_some(Self { open: &own.open, closed })
    }
}

/// Counters that have the same hours of their own.
#[derive(Clone, Debug, Serialize)]
pub struct OwnHoursView {
    pub(crate) counters: Text,
    pub(crate) hours: OwnHours,
}

/// The hours of those counters that have their own, each said once.
pub(crate) fn own_hours(counters: &[CounterView], city: &LocalizedCity) -> Vec<OwnHoursView> {
    let mut groups: Vec<(OwnHours, Vec<Text>)> = Vec::new();
    for (hours, name) in counters.iter().filter_map(|counter| Some((counter.own_hours?, counter.name.text.clone()))) {
        match groups.iter_mut().find(|(other, _)| *other == hours) {
            Some((_, names)) => names.push(name),
            None => groups.push((hours, vec![name])),
        }
    }
    let separator = city.t.hours_separator();
    groups.into_iter().map(|(hours, names)| OwnHoursView { counters: Text::join(&names, separator), hours }).collect()
}

impl CounterView {
    /// A counter with its full name, for a visit on `day`.
    pub(super) fn new(counter: &'static Counter, day: NaiveDate, city: &'static LocalizedCity) -> Self {
        let hours = city.hours(day, Some(counter));
        let details = counter.details.at(day);
        Self {
            id: &counter.id,
            name: BilingualTerm::of_city(city.language, &details.name),
            telephone: &details.telephone,
            own_hours: OwnHours::new(hours, city.hours(day, None)),
            absence: city.facts.absence(counter, day),
        }
    }

    /// Every counter that is open on `day`, in the order of the source. The full name is needed in Japanese only: where
    /// the Japanese follows, the place is enough.
    pub(crate) fn all(day: NaiveDate, city: &'static LocalizedCity) -> Vec<Self> {
        let view = |counter: &'static Counter| {
            let mut view = Self::new(counter, day, city);
            if view.name.japanese.is_some() {
                view.name.text = counter.details.at(day).short_name.get(city.language).into();
            }
            view
        };
        city.facts.counters_on(day).map(view).collect()
    }

    /// The same with short names.
    pub(super) fn all_short(day: NaiveDate, city: &'static LocalizedCity) -> Vec<Self> {
        let short =
            |counter: &'static Counter| BilingualTerm::of_city(city.language, &counter.details.at(day).short_name);
        city.facts
            .counters_on(day)
            .map(|counter| Self { name: short(counter), ..Self::new(counter, day, city) })
            .collect()
    }
}
