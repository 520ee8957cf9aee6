//! The dates of a sheet that belong in a calendar.

use chrono::NaiveDate;

use crate::domain::answers::CaseKind;
use crate::domain::window::RenewalWindow;
use crate::l10n::Messages;

/// A day for the calendar.
#[derive(Clone, Debug)]
pub struct EventView {
    /// Distinguishes the events of one sheet.
    pub(crate) id: &'static str,
    pub(crate) date: NaiveDate,
    pub(crate) summary: &'static str,
    /// Weeks before the event on which the calendar reminds of it.
    pub(crate) reminder_weeks: Option<i64>,
}

/// The first and last day of a renewal with a known expiry date, and the visit if it is in the future.
pub(super) fn events(
    case: CaseKind,
    window: Option<RenewalWindow>,
    visit: NaiveDate,
    today: NaiveDate,
    t: &'static Messages,
) -> Vec<EventView> {
    let event = |id, date, summary| EventView { id, date, summary, reminder_weeks: None };
    let mut events = Vec::new();
    if let Some(window) = window.filter(|_| case.is_renewal()) {
        events.push(event("opens", window.opens(), t.calendar_opens()));
        events.push(EventView { reminder_weeks: Some(1), ..event("expires", window.expires(), t.calendar_expires()) });
    }
    if visit > today {
        events.push(event("visit", visit, t.calendar_visit()));
    }
    events
}
