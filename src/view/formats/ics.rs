//! The dates of a sheet as iCalendar (RFC 5545).

use chrono::{Days, NaiveDate, NaiveDateTime};

use crate::l10n::Messages;
use crate::view::sheet::SheetView;

/// Maximum length of a line in octets, without the line break (section 3.1).
const MAX_OCTETS: usize = 75;

/// The lines of a calendar.
#[derive(Default)]
struct Lines(String);

/// 1 January 2026, from which revisions are counted.
const FIRST_REVISION: i64 = 1_767_225_600;

/// The calendar of a sheet, made at this time in UTC; `None` if it has no dates.
///
/// The UIDs depend on the answers without the day of the visit, and the number of the revision grows by the second, so that
/// importing the calendar again, also after moving the visit, updates the existing events (RFC 5545, section 3.8.7.4).
pub fn calendar(sheet: &SheetView, now: NaiveDateTime) -> Option<String> {
    if sheet.events.is_empty() {
        return None;
    }
    let t = sheet.city.t;
    let (made, revision) =
        (now.format("%Y%m%dT%H%M%SZ").to_string(), (now.and_utc().timestamp() - FIRST_REVISION).to_string());
    let (description, id) = (description(sheet, t), &sheet.calendar_id);
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//jpki-checklist//sheet//EN");
    for view in &sheet.events {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &format!("{id}-{}@jpki-checklist", view.id));
        lines.add("DTSTAMP", &made);
        lines.add("SEQUENCE", &revision);
        lines.add("DTSTART;VALUE=DATE", &day(view.date));
        // The end is exclusive.
        lines.add("DTEND;VALUE=DATE", &day(view.date + Days::new(1)));
        lines.add_text("SUMMARY", &view.summary.plain());
        lines.add_text("DESCRIPTION", &description);
        if let Some(counter) = &sheet.counter {
            lines.add_text("LOCATION", &counter.name.text.plain());
        }
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("URL", &sheet.number_url);
        for days in view.reminder_days {
            lines.add("BEGIN", "VALARM");
            lines.add("UID", &format!("{id}-alarm-{days}@jpki-checklist"));
            lines.add("DTSTAMP", &made);
            lines.add("ACTION", "DISPLAY");
            lines.add_text("DESCRIPTION", &view.summary.plain());
            // From midnight: at nine in the morning.
            let whole_days = if *days > 1 { format!("{}D", days - 1) } else { String::new() };
            lines.add("TRIGGER", &format!("-P{whole_days}T15H"));
            lines.add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
    }
    lines.add("END", "VCALENDAR");
    Some(lines.0)
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

impl Lines {
    /// Adds a property, folded.
    fn add(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if octets + character.len_utf8() > MAX_OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(character);
            octets += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a property with a text (section 3.3.11).
    fn add_text(&mut self, name: &str, text: &str) {
        let text = text.replace('\\', r"\\").replace(';', r"\;").replace(',', r"\,").replace('\n', r"\n");
        self.add(name, &text);
    }
}

/// What to bring and where to go, one line each.
fn description(sheet: &SheetView, t: &Messages) -> String {
    let mut lines = vec![sheet.verdict.heading.plain().into_owned()];
    lines.extend(sheet.blocking_cautions().map(|caution| caution.text.plain().into_owned()));
    for visit in &sheet.visits {
        lines.push(visit.heading.plain().into_owned());
        lines.extend(
            visit.groups.iter().flat_map(|group| &group.items).map(|item| format!("- {}", item.name.text.plain())),
        );
    }
    if let Some(counter) = &sheet.counter {
        lines.push(format!("{}: {}", counter.name.text.plain(), counter.telephone));
    }
    lines.push(sheet.hours.plain());
    lines.push(t.sheet_caution_pin_on_paper().plain().into_owned());
    lines.push(sheet.number_url.clone());
    lines.join("\n")
}
