//! The dates of a sheet that belong in a calendar.

use chrono::NaiveDate;

use crate::domain::rules::cautions::CautionKind;
use crate::domain::sheet::Sheet;
use crate::l10n::{Messages, Text};

/// A day for the calendar.
#[derive(Clone, Debug)]
pub struct EventView {
    pub(crate) id: &'static str,
    pub(crate) date: NaiveDate,
    pub(crate) summary: &'static Text,
    pub(crate) reminder_days: &'static [i64],
}

/// The first and last open day of a renewal with a known expiry date, and the planned visit; what has passed is left out.
/// Without an open day in the window, its end.
pub(super) fn events(sheet: &Sheet, today: NaiveDate, t: &'static Messages) -> Vec<EventView> {
    let event = |id, date, summary| EventView { id, date, summary, reminder_days: &[] };
    let mut events = Vec::new();
    if let Some(window) = sheet.window {
        if let Some(first) = window.first_open_day {
            events.push(event("opens", first, t.calendar_opens()));
        }
        let last = match window.last_open_day {
            Some(last) => event("expires", last, t.calendar_go_by()),
            None => event("expires", window.expires, t.calendar_expires_closed()),
        };
        // With a planned visit, the alarm is that of the visit.
        let reminder_days: &[_] = if sheet.visit.date().is_some() { &[] } else { &[7, 1] };
        events.push(EventView { reminder_days, ..last });
    }
    events.retain(|event| event.date >= today);
    if let Some(visit) = sheet.visit.date().filter(|visit| *visit > today) {
        let is_closed =
            [CautionKind::VisitClosedDay, CautionKind::CounterClosed].iter().any(|kind| sheet.has_caution(*kind));
        let summary = if is_closed { t.calendar_visit_closed() } else { t.calendar_visit() };
        events.push(EventView { reminder_days: &[1], ..event("visit", visit, summary) });
    }
    events
}
