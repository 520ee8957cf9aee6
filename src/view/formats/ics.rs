//! The dates of a sheet as iCalendar (RFC 5545).

use chrono::{Days, Duration, NaiveTime};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

use crate::l10n::Messages;
use crate::l10n::readings::without_readings;
use crate::view::sheet::SheetView;

/// Maximum length of a line in octets, without the line break.
const MAX_OCTETS: usize = 75;

/// The calendar of a sheet; `None` if it has no dates.
///
/// The UIDs depend on the answers without the day of the visit, so that importing the calendar again, also after moving
/// the visit, updates the existing events.
#[must_use]
pub fn calendar(sheet: &SheetView) -> Option<String> {
    if sheet.events.is_empty() {
        return None;
    }
    let t = sheet.locale.t;
    let made = sheet.made.date.and_time(NaiveTime::MIN).and_utc();
    let description = description(sheet, t);
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//jpki-checklist//sheet//EN"));
    for view in &sheet.events {
        let mut event = Event::new();
        event
            .uid(&format!("{}-{}@jpki-checklist", sheet.event_series, view.id))
            .timestamp(made)
            .starts(view.date)
            // The end is exclusive.
            .ends(view.date + Days::new(1))
            .summary(view.summary)
            .description(&description)
            .append_property(Property::new("TRANSP", "TRANSPARENT"))
            .url(&sheet.address);
        if let Some(counter) = &sheet.counter {
            event.location(&counter.name.text);
        }
        for days in view.reminder_days {
            let mut alarm = Alarm::display(view.summary, Trigger::before_start(Duration::days(*days)));
            alarm.uid(&format!("{}-alarm-{days}@jpki-checklist", sheet.event_series)).timestamp(made);
            event.alarm(alarm);
        }
        calendar.push(event.done());
    }
    Some(refold(&calendar.to_string()))
}

/// Leaves out readings, and folds lines after 75 octets (RFC 5545, section 3.1). The folding of `icalendar` 0.17 lets the last part of a line have
/// 76.
fn refold(calendar: &str) -> String {
    let mut folded = String::with_capacity(calendar.len());
    for line in without_readings(&calendar.replace("\r\n ", "")).split_terminator("\r\n") {
        let mut octets = 0;
        for character in line.chars() {
            if octets + character.len_utf8() > MAX_OCTETS {
                folded.push_str("\r\n ");
                octets = 1;
            }
            folded.push(character);
            octets += character.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

/// What to bring and where to go, one line each.
fn description(sheet: &SheetView, t: &Messages) -> String {
    let mut lines = vec![sheet.verdict.heading.to_string()];
    lines.extend(sheet.blocking_cautions().map(|caution| caution.text.to_string()));
    for visit in &sheet.visits {
        lines.push(visit.heading.to_string());
        lines.extend(visit.groups.iter().flat_map(|group| &group.items).map(|item| format!("- {}", item.name.text)));
    }
    if let Some(counter) = &sheet.counter {
        lines.push(format!("{}: {}", counter.name.text, counter.telephone));
    }
    lines.push(sheet.hours.to_string());
    lines.push(t.sheet_caution_pin_on_paper().to_owned());
    lines.push(sheet.address.clone());
    lines.join("\n")
}
