//! What the program has read, for the person who has changed the file.

use chrono::{Days, NaiveDate};

use super::facts::City;
use super::hours::ClosedReason;
use crate::l10n::Language;

/// Days after which the facts should be compared with the source again.
const RECHECK_AFTER_DAYS: i64 = 180;

/// Number of days that are looked at for the next closed days.
const DAYS_AHEAD: u64 = 60;

impl City {
    /// A few lines about the facts on a day: counters, hours, the next closed days except regular days of the week, and
    /// a warning if the facts have not been checked for a long time.
    #[must_use]
    pub fn report(&self, today: NaiveDate) -> Vec<String> {
        let languages: Vec<_> = self.languages.iter().map(|language| language.tag()).collect();
        let mut lines =
            vec![format!("{} ({}), in {}", self.name.get(Language::DEFAULT).plain(), self.id, languages.join(", "))];
        for counter in &self.counters {
            let closure = counter.closure.as_ref();
            let closure = closure.map(|closure| format!(", closed since {}, see {}", closure.since, closure.successor));
            lines.push(format!(
                "counter {} {}: {}{}",
                counter.code,
                counter.name.get(Language::DEFAULT).plain(),
                counter.telephone,
                closure.unwrap_or_default()
            ));
        }
        let hours = &self.schedule.hours;
        let weekdays: Vec<_> = hours.weekdays.iter().map(ToString::to_string).collect();
        lines.push(format!(
            "open {} to {}, {}",
            hours.times.opens.format("%-H:%M"),
            hours.times.closes.format("%-H:%M"),
            weekdays.join(" ")
        ));
        lines.extend(self.next_closed_days(today));
        let checked = self.checked;
        lines.push(format!("checked on {checked}"));
        if (today - checked).num_days() > RECHECK_AFTER_DAYS {
            lines.push(format!(
                "warning: the facts were checked more than {RECHECK_AFTER_DAYS} days ago: check them and change \"checked\""
            ));
        }
        lines
    }

    fn next_closed_days(&self, today: NaiveDate) -> impl Iterator<Item = String> {
        (0..DAYS_AHEAD).filter_map(move |offset| today.checked_add_days(Days::new(offset))).filter_map(|day| {
            let reason = match self.reason_closed(day, None)? {
                ClosedReason::Announced(reason) => reason.get(Language::DEFAULT).plain().into_owned(),
                ClosedReason::YearEnd => "new year".to_owned(),
                ClosedReason::NationalHoliday => "national holiday".to_owned(),
                ClosedReason::Weekday(_) => return None,
            };
            Some(format!("closed on {day}, {}: {reason}", day.format("%A")))
        })
    }
}
