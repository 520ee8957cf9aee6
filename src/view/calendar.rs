//! The days of a sheet, for a calendar.

use chrono::{Days, Duration, NaiveDate, NaiveTime};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

use super::address;
use super::sheet::{SheetView, WindowView};
use crate::domain::sheet::Case;
use crate::l10n::Texts;

/// Whether a sheet has a day for the calendar.
pub(super) fn has_days(sheet: &SheetView) -> bool {
    renewal(sheet).is_some() || visit_lies_ahead(sheet)
}

/// The window of what is still a renewal.
fn renewal(sheet: &SheetView) -> Option<&WindowView> {
    match sheet.case {
        Case::RenewSelf | Case::RenewAgent => sheet.window.as_ref(),
        Case::IssueSelf | Case::IssueAgent => None,
    }
}

fn visit_lies_ahead(sheet: &SheetView) -> bool {
    sheet.visit.date > sheet.made.date
}

/// The calendar of a sheet, as iCalendar text (RFC 5545); none where no day lies ahead and nothing is renewed.
///
/// A renewal with a known last day of validity has its first day and its last, the last with an alarm a week before;
/// the planned visit is there while it lies ahead. The ids hang on the sheet number alone: taking the calendar again
/// updates what was taken before.
#[must_use]
pub fn calendar(sheet: &SheetView, public_url: &str) -> Option<String> {
    if !has_days(sheet) {
        return None;
    }
    let t = sheet.language.texts();
    let today = sheet.made.date;
    let made = today.and_time(NaiveTime::MIN).and_utc();
    let page = format!("{public_url}{}", address::number(sheet.language, &sheet.number));
    let day = |id: &str, date: NaiveDate, summary: &str| {
        let mut event = Event::new();
        event
            .uid(&format!("{}-{id}@jpki-checklist", sheet.number))
            .timestamp(made)
            .starts(date)
            // The end is the first day that is no longer meant.
            .ends(date + Days::new(1))
            .summary(summary)
            .description(&description(sheet, &page, t))
            .append_property(Property::new("TRANSP", "TRANSPARENT"))
            .url(&page);
        if let Some(office) = &sheet.office {
            event.location(&office.name.text);
        }
        event
    };

    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//jpki-checklist//sheet//EN"));
    let mut events = Vec::new();
    if let Some(window) = renewal(sheet) {
        events.push(day("opens", window.opens, t.calendar_opens()));
        let week = Trigger::before_start(Duration::weeks(1));
        let mut alarm = Alarm::display(t.calendar_expires(), week);
        alarm.uid(&format!("{}-alarm@jpki-checklist", sheet.number)).timestamp(made);
        events.push(day("expires", window.expires, t.calendar_expires()).alarm(alarm).done());
    }
    if visit_lies_ahead(sheet) {
        events.push(day("visit", sheet.visit.date, t.calendar_visit()));
    }
    calendar.extend(events);
    Some(calendar.to_string())
}

/// What to bring and where, a line each.
fn description(sheet: &SheetView, page: &str, t: &Texts) -> String {
    let mut lines = vec![sheet.verdict.heading.to_owned()];
    for visit in &sheet.visits {
        lines.push(visit.heading.to_string());
        lines.extend(visit.groups.iter().flat_map(|group| &group.items).map(|item| format!("- {}", item.name.text)));
    }
    if let Some(office) = &sheet.office {
        lines.push(format!("{}: {}", office.name.text, office.telephone));
    }
    lines.push(t.sheet_caution_pin_on_paper().to_owned());
    lines.push(page.to_owned());
    lines.join("\n")
}
