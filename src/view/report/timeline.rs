//! What is entered ahead in the city's file: from which day, what, the old and the new.

use chrono::NaiveDate;

use super::line::line;
use crate::city::counter::{Counter, CounterDetails};
use crate::city::dated::Dated;
use crate::city::facts::City;
use crate::city::hours::Hours;
use crate::city::localized::LocalizedText;
use crate::l10n::{Language, Messages, Text};
use crate::view::text::hours::{HoursView, special_days};

/// A line for each change after today, in the order of the days; then the single days.
pub(super) fn timeline(city: &City, today: NaiveDate) -> Vec<String> {
    let mut changes = hours(&city.schedule.hours, &Messages::for_staff(Messages::staff_report_hours), city, today);
    for counter in &city.counters {
        changes.extend(of_counter(counter, city, today));
    }
    let of_documents = city.documents.iter().filter_map(|document| {
        let what = format!("{} {}", &*document.id, document.name.get(Language::OFFICIAL).plain());
        Some((document.ended_since?, format!("{what}: {}", Messages::for_staff(Messages::staff_report_ended_since))))
    });
    changes.extend(of_documents.filter(|(from, _)| *from > today));
    changes.sort();
    let changes = changes.into_iter().map(|(from, what)| line(Messages::staff_report_change, format!("{from} {what}")));
    let days = special_days(city, today, Language::OFFICIAL);
    let days = days.iter().map(|day| line(Messages::staff_report_single_day, day.plain()));
    changes.chain(days).collect()
}

fn of_counter(counter: &Counter, city: &City, today: NaiveDate) -> Vec<(NaiveDate, String)> {
    let id = &*counter.id;
    let opened = counter
        .opened_since
        .map(|day| (day, format!("{id}: {}", Messages::for_staff(Messages::staff_report_opened_since))));
    let closed = counter.closure.as_ref().map(|closure| {
        let closed = Messages::for_staff(Messages::staff_report_closed_since);
        (closure.since, format!("{id}: {closed} → {}", &*closure.successor))
    });
    let mut changes: Vec<_> = opened.into_iter().chain(closed).filter(|(from, _)| *from > today).collect();
    for (from, old, new) in of_dated(&counter.details, today) {
        let [old, new] = [old, new].map(|details| values(details, &city.languages));
        for ((language, old), (_, new)) in old.into_iter().zip(new).filter(|(old, new)| old != new) {
            changes.push((from, format!("{id}{language}: {old} → {new}")));
        }
    }
    if counter.schedule.hours != city.schedule.hours {
        changes.extend(hours(&counter.schedule.hours, id, city, today));
    }
    changes
}

/// The values of a counter that can change, each with the language of a name.
fn values(details: &CounterDetails, languages: &[Language]) -> Vec<(String, String)> {
    let name = |name: &LocalizedText, language: &Language| name.get(*language).plain().into_owned();
    let names = [&details.name, &details.short_name].into_iter().flat_map(|text| {
        languages.iter().map(move |language| (format!(" ({})", language.tag()), name(text, language)))
    });
    names.chain([(String::new(), details.telephone.to_string())]).collect()
}

fn hours(dated: &Dated<Hours>, whose: &str, city: &City, today: NaiveDate) -> Vec<(NaiveDate, String)> {
    let words = |hours| {
        let HoursView { open, closed, .. } = HoursView::new(hours, city.checked, Language::OFFICIAL);
        [Some(open), closed].iter().flatten().map(Text::plain).collect::<Vec<_>>().join(" ")
    };
    let changes = of_dated(dated, today).filter(|(_, old, new)| old != new);
    changes.map(|(from, old, new)| (from, format!("{whose}: {} → {}", words(old), words(new)))).collect()
}

/// The changes after today, each with what holds before and from it on.
fn of_dated<T>(dated: &Dated<T>, today: NaiveDate) -> impl Iterator<Item = (NaiveDate, &T, &T)> {
    let changes = dated.changes_between(today, NaiveDate::MAX);
    changes.map(|(from, new)| (*from, dated.at(from.pred_opt().unwrap_or(*from)), new))
}
