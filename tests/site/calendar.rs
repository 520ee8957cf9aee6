//! Calendar files.

use std::sync::atomic::{AtomicI64, Ordering};

use calcard::icalendar::ICalendar;

use crate::answers::{self, query, value};
use crate::complete_answers::{ISSUE, RENEWAL, RULES};
use crate::test_app::{TODAY, TestApp, languages};

/// The unfolded lines of a calendar file.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_calendar_is_valid_and_contains_the_dates() {
    let app = TestApp::new();
    for language in languages() {
        for answers in answers::sheets(&["undecided", "main"]) {
            let response = app.get(&format!("/{language}/sheet.ics?{}", query(&answers)));
            assert_eq!(response.status, 200, "the visit lies ahead");
            assert_eq!(response.header("content-type"), "text/calendar; charset=utf-8");
            for line in response.body.split("\r\n") {
                assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{line:?} is folded by bytes");
            }
            ICalendar::parse(&response.body).unwrap();
            let lines = lines(&response.body);
            let known = value(&answers, "expiry").filter(|expiry| *expiry != "unknown" && *expiry != "2026-11-30");
            let begins = |name: &str| lines.iter().filter(|line| line.starts_with(name)).count();
            // The window of the latest two begins on a day to come.
            let is_first_day_ahead = known.is_some_and(|expiry| expiry > "2027-02-23");
            let expected = 1 + usize::from(known.is_some()) + usize::from(is_first_day_ahead);
            assert_eq!(begins("BEGIN:VEVENT"), expected, "the visit, the last day and the first; none that has passed");
            let triggers: Vec<_> = lines.iter().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
            assert_eq!(triggers, ["-PT15H"], "at nine in the morning of the day before the visit, which is decided");
            // On a closed day the last open day takes its place.
            let office = value(&answers, "office").unwrap();
            if let Some(expiry) = known.filter(|expiry| !answers::is_closed(expiry, office)) {
                assert!(lines.contains(&format!("DTSTART;VALUE=DATE:{}", expiry.replace('-', ""))), "{lines:?}");
            }
            assert!(lines.contains(&format!("DTSTART;VALUE=DATE:{}", answers::VISIT.replace('-', ""))));
        }
    }
}

#[test]
fn importing_a_calendar_again_updates_the_events() {
    let app = TestApp::new();
    let ids = |language| {
        let lines = lines(&app.get(&format!("/{language}/sheet.ics?{RENEWAL}&visit=2026-12-01&rules={RULES}")).body);
        lines.into_iter().filter(|line| line.starts_with("UID:")).collect::<Vec<_>>()
    };
    assert_eq!(ids("ja").len(), 3, "two days, and an alarm for the visit");
    // Importers keep what they have unless the revision has grown.
    let revisions = |now: &str| {
        static NOW: AtomicI64 = AtomicI64::new(0);
        NOW.store(now.parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp(), Ordering::Relaxed);
        let app =
            TestApp::made_at(|| chrono::DateTime::from_timestamp(NOW.load(Ordering::Relaxed), 0).unwrap().naive_utc());
        let lines = lines(&app.get(&format!("/ja/sheet.ics?{RENEWAL}&visit=2026-12-01&rules={RULES}")).body);
        let values = |name: &str| lines.iter().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect();
        let (revisions, stamps): (Vec<String>, Vec<String>) = (values("SEQUENCE:"), values("DTSTAMP:"));
        assert!(revisions.len() == 2 && revisions.iter().all(|other| *other == revisions[0]), "{revisions:?}");
        (revisions[0].parse::<i32>().unwrap(), stamps[0].clone())
    };
    let (before, stamp) = revisions("2026-11-22T08:15:30Z");
    assert_eq!(stamp, "20261122T081530Z");
    assert!(before < revisions("2026-11-22T08:15:31Z").0, "a second later");
    assert!(revisions("2090-01-01T00:00:00Z").0 > before, "it is a whole number of 32 bits for decades");
    assert_eq!(ids("ja"), ids("ja"));
    assert_eq!(ids("ja"), ids("en"), "the language does not matter");
    let moved = lines(&app.get(&format!("/ja/sheet.ics?{RENEWAL}&visit=2026-12-24&rules={RULES}")).body);
    let moved: Vec<_> = moved.into_iter().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(ids("ja"), moved, "moving the visit moves its event");
}

#[test]
fn a_visit_today_or_in_the_past_is_not_in_the_calendar() {
    let app = TestApp::new();
    let renewal = app.get(&format!("/ja/sheet.ics?{RENEWAL}&visit={TODAY}&rules={RULES}"));
    assert_eq!(renewal.body.matches("BEGIN:VEVENT").count(), 1, "the last day; the first one has passed");
    let issue = format!("{ISSUE}&visit={TODAY}&rules={RULES}");
    let response = app.get(&format!("/ja/sheet.ics?{issue}"));
    let sheet = format!("/ja/sheet?{issue}");
    assert_eq!((response.status, response.header("location")), (303, sheet.as_str()), "no date lies in the future");
    assert!(!app.get(&format!("/ja/sheet?{issue}")).body.contains("sheet.ics"), "and no link");
    assert_eq!(app.get("/ja/sheet.ics?card=juki").status, 303);
    assert_eq!(app.get("/ja/sheet.ics?card=my-number").status, 303);
}

#[test]
fn no_line_of_a_calendar_is_longer_than_75_octets() {
    let queries = [
        format!("{RENEWAL}&visit=2026-12-01&rules={RULES}"),
        query(&answers::sheets(&[answers::counters().last().unwrap()])[4]),
    ];
    for length in 1..=75 {
        let app = TestApp::at(&format!("https://{}.example.jp", "x".repeat(length)));
        for language in languages() {
            for query in &queries {
                let calendar = app.get(&format!("/{language}/sheet.ics?{query}")).body;
                for line in calendar.split("\r\n") {
                    assert!(line.len() <= 75, "{} octets: {line}", line.len());
                }
                ICalendar::parse(&calendar).unwrap();
            }
        }
    }
}

#[test]
fn the_description_says_what_to_bring_and_where() {
    let app = TestApp::new();
    for language in languages() {
        let data = app.get(&format!("/{language}/sheet.json?{RENEWAL}&visit=2026-12-01&rules={RULES}")).json();
        let calendar = app.get(&format!("/{language}/sheet.ics?{RENEWAL}&visit=2026-12-01&rules={RULES}")).body;
        let descriptions: Vec<_> =
            lines(&calendar).into_iter().filter(|line| line.starts_with("DESCRIPTION:")).collect();
        let items = data["visits"][0]["items"].as_array().unwrap().iter().map(|item| item["label"].as_str().unwrap());
        let office = [data["office"]["label"].as_str().unwrap(), data["office"]["telephone"].as_str().unwrap()];
        for text in items.chain(office).chain([&*format!("/{language}/s/")]) {
            let escaped = text.replace(',', "\\,");
            let found = descriptions.iter().filter(|description| description.contains(&escaped)).count();
            assert_eq!(found, 2, "{text} in {descriptions:?}");
        }
    }
}

#[test]
fn closed_days_are_replaced_by_the_open_days_before_and_after() {
    let app = TestApp::new();
    let days = |expiry: &str, visit: &str| {
        let query = RENEWAL.replace("2027-01-15", expiry);
        let calendar = app.get(&format!("/ja/sheet.ics?{query}&visit={visit}&day={TODAY}&rules={RULES}")).body;
        let days =
            lines(&calendar).into_iter().filter_map(|line| Some(line.strip_prefix("DTSTART;VALUE=DATE:")?.to_owned()));
        days.collect::<Vec<_>>()
    };
    for (expiry, visit, expected, why) in [
        ("2027-03-14", "undecided", vec!["20261215", "20270312"], "the window ends on a Sunday"),
        ("2027-03-14", "2027-03-14", vec!["20261215", "20270312", "20270314"], "a planned day is kept"),
        ("2027-01-15", "undecided", vec!["20270115"], "the first day has passed"),
        ("2027-02-19", "undecided", vec!["20270219"], "a first day that passed two days ago"),
        (
            "2027-02-22",
            "undecided",
            vec!["20261124", "20270222"],
            "the day after the first is certain, after a holiday",
        ),
    ] {
        // The second city is open on Saturdays.
        let expected = expected.into_iter().map(|day| match (&*crate::test_app::city().id, day) {
            ("shiosai", "20270312") => "20270313",
            (_, day) => day,
        });
        assert_eq!(days(expiry, visit), expected.collect::<Vec<_>>(), "{why}");
    }
    let summary = |visit: &str| {
        let calendar = app.get(&format!("/ja/sheet.ics?{RENEWAL}&visit={visit}&rules={RULES}")).body;
        lines(&calendar).into_iter().rfind(|line| line.starts_with("SUMMARY:")).unwrap()
    };
    assert_ne!(summary("2026-12-06"), summary("2026-12-07"), "a visit on a closed day says so");
}
