//! The sheets with the most on them, to see whether they fit on their pages with a city's file.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::line::line;
use crate::city::facts::City;
use crate::domain::evaluation::Evaluation;
use crate::domain::rules::overview;
use crate::form::urls::Steering;
use crate::l10n::{Messages, Text};
use crate::view::context::{Assets, ViewContext};
use crate::view::localized_city::LocalizedCity;
use crate::view::paper;
use crate::view::sheet::SheetView;

/// The length of the site's address in the QR code, as a stand-in for the one that is not known here.
const PUBLIC_URL: &str = "https://checklist.example.jp";

/// Within so many days there is an open one, or no sheet is of interest.
const YEAR: usize = 366;

/// The fullest sheet of a case on a day, in one language.
pub struct FullestSheet {
    pub sheet: SheetView,
    day: NaiveDate,
}

impl FullestSheet {
    /// The number of pages that it may take.
    pub fn allowed_pages(&self) -> usize {
        if self.sheet.language().has_readings() { 2 } else { 1 }
    }

    /// The warning that it, or its page for the cardholder, takes more pages than allowed.
    pub fn warning(&self, pages: usize, allowed: usize) -> String {
        let number = |pages: usize| u32::try_from(pages).unwrap_or(u32::MAX);
        let day = Text::of_plain(&self.day.to_string());
        let (case, tag) = (Text::of_plain(self.sheet.case.id()), Text::of_plain(self.sheet.language().tag()));
        let warning = Messages::for_staff(|messages| {
            messages.staff_warning_pages(&day, &case, &tag, number(pages), number(allowed))
        });
        line(Messages::staff_warning, warning)
    }
}

/// For each language and case the fullest sheet of each day from which something else is shown.
pub fn fullest_sheets(city: &'static City, today: NaiveDate) -> Vec<FullestSheet> {
    let assets = Box::leak(Box::<Assets>::default());
    let mut fullest = Vec::new();
    for city in &*LocalizedCity::all(city).leak() {
        for day in days(city.facts, today) {
            let context = ViewContext { today: day, now: NaiveTime::MIN, city, public_url: PUBLIC_URL, assets };
            let views = overview::sheets(city.facts, day).map(|(answers, sheet)| {
                let evaluation = Evaluation { sheet, answers, stale: None, has_passed: false, before: None };
                SheetView::new(&evaluation, Steering::DEFAULT, context)
            });
            let mut views: Vec<_> = views.collect();
            views.sort_by_key(|sheet| (sheet.case.id(), Reverse(paper::measure(sheet))));
            views.dedup_by_key(|sheet| sheet.case);
            fullest.extend(views.into_iter().map(|sheet| FullestSheet { sheet, day }));
        }
    }
    fullest
}

/// The first open days from today on, and from the days on which notices, names or hours are others.
fn days(city: &'static City, today: NaiveDate) -> BTreeSet<NaiveDate> {
    let notices = city.announcements.iter().map(|notice| notice.from);
    let opened = city.counters.iter().filter_map(|counter| counter.opened_since);
    let details = city.counters.iter().flat_map(|counter| counter.details.changes_between(today, NaiveDate::MAX));
    let hours = city.schedule.hours.changes_between(today, NaiveDate::MAX).map(|(from, _)| *from);
    let later = notices.chain(opened).chain(details.map(|(from, _)| *from)).chain(hours);
    let from = later.filter(|day| *day > today).chain([today]);
    from.filter_map(|day| day.iter_days().take(YEAR).find(|day| city.is_open(*day, None))).collect()
}
