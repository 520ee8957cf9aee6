//! Dates typed in separate fields.

use std::sync::LazyLock;

use crate::complete_answers::{ISSUE, RENEWAL};
use crate::test_app::{Response, TestApp, all, attributes};

/// Complete answers but for the expiry date; a visit before which every certificate has lapsed.
static GIVEN: LazyLock<String> = LazyLock::new(|| RENEWAL.replace("&expiry=2027-01-15", "") + "&visit=2094-01-01");

/// The JSON for a date typed in parts.
fn typed(app: &TestApp, era: &str, year: &str, month: &str, day: &str) -> Response {
    let mut query = url::form_urlencoded::Serializer::new(GIVEN.clone());
    for (part, value) in [("era", era), ("year", year), ("month", month), ("day", day)] {
        query.append_pair(&format!("expiry-{part}"), value);
    }
    app.get(&format!("/en/sheet.json?{}", query.finish()))
}

#[test]
fn dates_are_parsed_in_every_notation() {
    let app = TestApp::new();
    for (era, year, month, day, date, why) in [
        ("western", "2027", "2", "15", "2027-02-15", "plain"),
        ("reiwa", "9", "2", "15", "2027-02-15", "a year of Reiwa"),
        ("western", "２０２７", "０２", "１５", "2027-02-15", "full-width digits"),
        ("western", " 2027 ", "\u{3000}2", "15\t", "2027-02-15", "blanks around a number"),
        ("western", "R9", "2", "15", "2027-02-15", "an era before the year wins over the chosen one"),
        ("western", "Ｒ９", "2", "15", "2027-02-15", "a full-width letter"),
        ("heisei", "r9", "2", "15", "2027-02-15", "a small letter"),
        ("western", "令和9", "2", "15", "2027-02-15", "the era's own name"),
        ("western", "㋿9", "2", "15", "2027-02-15", "the era's name as one sign"),
        ("western", "令和 9年", "2月", "15日", "2027-02-15", "with the units"),
        ("western", "令和元", "5", "1", "2019-05-01", "the first day of Reiwa"),
        ("reiwa", "元", "12", "31", "2019-12-31", "the first year of Reiwa"),
        ("reiwa", "元年", "12", "31", "2019-12-31", "the first year with its unit"),
        ("heisei", "31", "4", "30", "2019-04-30", "the last day of Heisei"),
        ("western", "H31", "4", "30", "2019-04-30", "Heisei by its letter"),
        ("reiwa", "平成28", "1", "1", "2016-01-01", "the first accepted day"),
        ("", "2099", "12", "31", "2099-12-31", "the last accepted day, without a chosen calendar"),
        ("western", "2028", "2", "29", "2028-02-29", "a leap day"),
        ("reiwa", "2027", "2", "15", "2027-02-15", "a western year with the calendar overlooked"),
        ("heisei", "2027年", "2", "15", "2027-02-15", "the same with the unit"),
        ("", "9", "2", "15", "2027-02-15", "a year of Reiwa, since 2009 cannot be"),
        ("", "元", "5", "1", "2019-05-01", "the first year can only be of Reiwa"),
        ("", "27", "2", "15", "2027-02-15", "the end of a Western year, since Reiwa 27 is too far"),
        ("", "14", "2", "15", "2032-02-15", "Reiwa 14"),
        ("", "16", "2", "15", "2016-02-15", "2016, since Reiwa 16 is too far"),
        ("", "32", "2", "15", "2032-02-15", "2032, the last year that can be"),
        ("", "33", "2", "15", "2033-02-15", "neither can be: the one that is nearer"),
        ("", "h31", "4", "30", "2019-04-30", "Heisei by a small letter"),
        ("", "Reiwa 9", "2", "15", "2027-02-15", "the era's English name"),
        ("", "2027", "Feb", "15", "2027-02-15", "a month's name"),
        ("", "2027", "september", "15", "2027-09-15", "the whole name"),
        ("", "2027", "Sept.", "15", "2027-09-15", "another short form"),
        ("", "2027", "十二月", "15", "2027-12-15", "in kanji"),
        ("", "20270215", "", "", "2027-02-15", "a whole date in the first box"),
        ("", "", "2027/2/15", "", "2027-02-15", "in the second"),
        ("", "", "", "令和9年2月15日", "2027-02-15", "in the third"),
        ("", "令和元年5月1日", "", "", "2019-05-01", "the first year"),
        ("", "R9.2.15", "", "", "2027-02-15", "with full stops"),
        ("", "２０２７－２－１５", "", "", "2027-02-15", "full width"),
        ("", "15 Feb 2027", "", "", "2027-02-15", "in English"),
        ("", "Feb 15, 2027", "", "", "2027-02-15", "the month first"),
        ("", "15/2/2027", "", "", "2027-02-15", "the day first"),
        ("", "2027年（令和9年）2月15日（月）", "", "", "2027-02-15", "as our own pages write it"),
        ("", "2027年2月15日（月曜日）", "", "", "2027-02-15", "with the weekday"),
        ("", "Monday 15 February 2027 (Reiwa 9)", "", "", "2027-02-15", "as our own pages write it in English"),
        ("", "R.9", "2", "15", "2027-02-15", "a full stop after the era"),
        ("", "15.2.27", "", "", "2027-02-15", "the day first, with a short year, as English writes it"),
    ] {
        let data = typed(&app, era, year, month, day).json();
        assert_eq!(data["answers"]["expiry"], date, "{era} {year} {month} {day}: {why}");
    }
}

#[test]
fn every_invalid_date_has_its_own_error() {
    let app = TestApp::new();
    for (era, year, month, day, kind, why) in [
        ("western", "2027", "2", "31", "no-such-day", "February has no 31st"),
        ("western", "2027", "2", "29", "no-such-day", "2027 is no leap year"),
        ("western", "2027", "13", "1", "not-a-date", "there is no 13th month"),
        ("western", "2027", "0", "1", "not-a-date", "there is no month 0"),
        ("western", "2027", "99999999999999999999", "1", "not-a-date", "a month too large to hold"),
        ("heisei", "35", "2", "3", "outside-era", "Heisei ended in its year 31"),
        ("heisei", "31", "5", "1", "outside-era", "the first day of Reiwa"),
        ("reiwa", "1", "4", "30", "outside-era", "the last day of Heisei"),
        ("reiwa", "0", "12", "31", "outside-era", "before the first year of Reiwa"),
        ("western", "2015", "12", "31", "out-of-range", "the day before the first accepted one"),
        ("western", "2100", "1", "1", "out-of-range", "the day after the last accepted one"),
        ("heisei", "27", "12", "31", "out-of-range", "Heisei 27 is 2015"),
        ("western", "99999999999999999999", "1", "1", "out-of-range", "a year too large to hold"),
        ("western", "", "2", "15", "not-a-date", "no year"),
        ("western", "2027", "", "15", "not-a-date", "no month"),
        ("western", "2027", "2", "", "not-a-date", "no day"),
        ("western", "next", "2", "15", "not-a-date", "a word"),
        ("western", "-2027", "2", "15", "not-a-date", "a sign"),
        ("western", "2027", "Fe", "15", "not-a-date", "too short for a month"),
        ("", "127", "2", "15", "out-of-range", "three digits"),
        ("", "9", "2", "31", "no-such-day", "in neither reading"),
        ("", "2010/2/3", "", "", "out-of-range", "a whole date in one box"),
        ("", "2027/2", "", "", "not-a-date", "half a date in one box"),
        ("western", "令和", "2", "15", "not-a-date", "an era without a year"),
        ("showa", "100", "2", "15", "unknown-value", "another era"),
    ] {
        let response = typed(&app, era, year, month, day);
        assert_eq!(response.status, 422, "{why}");
        let data = response.json();
        assert_eq!(data["problems"][0]["kind"], kind, "{era} {year} {month} {day}: {why}");
        assert_eq!(data["problems"][0]["field"], "expiry", "{why}");
        assert_eq!(data["problems"].as_array().unwrap().len(), 1, "{why}");
        assert!(data["next"].is_null(), "{why}");
    }
}

#[test]
fn a_date_outside_its_era_is_corrected_in_the_message() {
    let app = TestApp::new();
    let label = |era, year, month, day| {
        typed(&app, era, year, month, day).json()["problems"][0]["label"].as_str().unwrap().to_owned()
    };
    assert!(label("heisei", "35", "2", "3").contains("Reiwa 5"));
    assert!(label("reiwa", "1", "4", "30").contains("Heisei 31"));
}

#[test]
fn iso_dates_are_parsed_strictly() {
    let app = TestApp::new();
    for (expiry, expected, why) in [
        ("2027-02-15", Ok("2027-02-15"), "the canonical form"),
        ("unknown", Ok("unknown"), "not known"),
        ("2027-02-31", Err("no-such-day"), "February has no 31st"),
        ("2027-2-15", Err("not-a-date"), "a month has two digits here"),
        ("2027-02-15-01", Err("not-a-date"), "too many parts"),
        ("15.2.2027", Err("not-a-date"), "another way of writing"),
        ("2015-12-31", Err("out-of-range"), "too early"),
        ("2027-02-15&expiry=2027-02-15", Err("repeated"), "twice"),
    ] {
        let data = app.get(&format!("/en/sheet.json?{}&expiry={expiry}", *GIVEN)).json();
        match expected {
            Ok(read) => assert_eq!(data["answers"]["expiry"], read, "{why}"),
            Err(kind) => assert_eq!(data["problems"][0]["kind"], kind, "{why}"),
        }
    }
}

#[test]
fn what_is_beside_the_boxes_counts_unless_it_contradicts_them() {
    let app = TestApp::new();
    let read = |query: &str| {
        let data = app.get(&format!("/en/sheet.json?{}&{query}", *GIVEN)).json();
        let kind = &data["problems"][0]["kind"];
        data["answers"]["expiry"].as_str().or(kind.as_str()).unwrap().to_owned()
    };
    let (parts, filled) = ("expiry-year=2027&expiry-month=1&expiry-day=2", "expiry=2027-01-02");
    let (other, blank) = ("expiry-year=9&expiry-month=2&expiry-day=2", "expiry-year=&expiry-month=+&expiry-day=");
    let tick = "expiry-unknown=yes";
    for (query, expected, why) in [
        (format!("{filled}&{other}"), "2027-02-02", "the boxes win over what they were filled with"),
        (tick.to_owned(), "unknown", "a tick alone"),
        (format!("{blank}&{tick}"), "unknown", "a tick beside empty boxes"),
        (format!("{filled}&{parts}&{tick}"), "unknown", "a tick beside boxes as the page filled them"),
        (format!("{filled}&{blank}&{tick}"), "unknown", "a tick beside boxes that were emptied"),
        (format!("{parts}&{tick}"), "contradiction", "a tick beside a date"),
        (format!("{filled}&{other}&{tick}"), "contradiction", "a tick beside a date that was changed"),
        (format!("expiry=unknown&{parts}"), "2027-01-02", "the tick was removed, and a date typed"),
        (format!("expiry=unknown&{parts}&{tick}"), "contradiction", "the tick was left"),
        (format!("{filled}&{blank}"), "missing", "the boxes were emptied"),
        (format!("expiry=unknown&{blank}"), "missing", "the tick was removed"),
        (blank.to_owned(), "missing", "nothing"),
        (filled.to_owned(), "2027-01-02", "an address"),
    ] {
        assert_eq!(read(&query), expected, "{why}: {query}");
    }
}

#[test]
fn a_choice_of_a_day_counts_unless_the_boxes_contradict_it() {
    let app = TestApp::new();
    let read = |query: &str| {
        let page = app.get(&format!("/en/questions?{ISSUE}&asked=visit&{query}"));
        let found = page.header("location").split_once("&visit=").map(|(_, rest)| rest.to_owned());
        let rejected = || format!("{} errors", all(&page.html(), ".error").len());
        found.map_or_else(rejected, |visit| visit.split('&').next().unwrap().to_owned())
    };
    let (parts, filled) = ("visit-year=2026&visit-month=12&visit-day=24", "visit=2026-12-24");
    let blank = "visit-year=&visit-month=&visit-day=";
    for (query, expected, why) in [
        (format!("visit-choice=2026-12-01&{blank}"), "2026-12-01", "a day that is offered"),
        (format!("visit-choice=undecided&{blank}"), "undecided", "not decided"),
        (format!("visit-choice=other&{parts}"), "2026-12-24", "another day"),
        (parts.to_owned(), "2026-12-24", "boxes without a choice"),
        (format!("{filled}&visit-choice=2026-12-01&{parts}"), "2026-12-01", "boxes as the page filled them"),
        (format!("{filled}&visit-choice=undecided&{parts}"), "undecided", "boxes as the page filled them"),
        (format!("visit-choice=2026-12-01&{parts}"), "1 errors", "a day that is offered, and another one"),
        (format!("visit-choice=undecided&{parts}"), "1 errors", "not decided, and a day"),
        (
            "visit-choice=other&visit-year=%E2%80%AE2026&visit-month=1%E2%80%8B2&visit-day=2%C2%AD4".to_owned(),
            "2026-12-24",
            "invisible characters",
        ),
        ("visit-choice=2026-12-01&visit-undecided=yes".to_owned(), "1 errors", "a day, and not decided"),
        (format!("{filled}&visit-choice=other&{blank}"), "1 errors", "another day, which is not typed"),
        (format!("{filled}&{blank}"), "1 errors", "nothing, whatever it was filled with"),
        ("visit-choice=2026-11-21".to_owned(), "1 errors", "a day that has passed counts as typed"),
        ("visit-choice=2028-01-01".to_owned(), "1 errors", "a day that is too far counts as typed"),
    ] {
        assert_eq!(read(&query), expected, "{why}: {query}");
    }
    let neither = app.get("/en/questions?who=self&card=my-number&errand=issue&reissue=no&pin=known&asked=visit");
    assert_eq!(all(&neither.html(), ".error-summary li").len(), 2, "neither a counter nor a day");
}

#[test]
fn undecided_beside_a_document_is_a_contradiction_on_its_page_only() {
    let app = TestApp::new();
    let given = "visitor=agent&restricted=no&card=my-number&procedure=issue&reissue=no&id=passport&id=undecided";
    let page = app.get(&format!("/en/questions?{given}&asked=id"));
    assert_eq!((page.status, attributes(&page.html(), "form", "data-question")), (422, vec!["id"]));
    let page = app.get(&format!("/en/questions?{given}&office=main&visit=2026-12-01"));
    assert!(page.header("location").contains("&id=passport&office"), "dropped in an address");
}

#[test]
fn a_repeated_part_of_a_date_is_rejected() {
    let app = TestApp::new();
    let parts = "expiry-era=western&expiry-year=2027&expiry-month=2&expiry-day=15";
    for part in ["expiry-era=reiwa", "expiry-year=2028", "expiry-month=3", "expiry-day=16"] {
        let data = app.get(&format!("/en/sheet.json?{}&{parts}&{part}", *GIVEN)).json();
        assert_eq!(data["problems"][0]["kind"], "repeated", "{part}");
    }
}

#[test]
fn the_page_of_a_date_shows_what_was_submitted() {
    let app = TestApp::new();
    let expiry = RENEWAL.replace("&expiry=2027-01-15", "");
    let wrong = |key: &str| format!("{key}-year=2027&{key}-month=2&{key}-day=31&asked={key}");
    for (query, page, checked, day, why) in [
        (format!("{expiry}&expiry=unknown&change=expiry"), "expiry", vec!["yes"], "", "an answer to change"),
        (format!("{expiry}&expiry=2027-02-15&change=expiry"), "expiry", vec![], "15", "a date to change"),
        (format!("{expiry}&expiry-unknown=yes&{}", wrong("expiry")), "expiry", vec!["yes"], "31", "a contradiction"),
        (format!("{expiry}&{}", wrong("expiry")), "expiry", vec![], "31", "an error"),
        (format!("{ISSUE}&visit=undecided&change=visit"), "visit", vec!["main", "undecided"], "", "not decided"),
        (format!("{ISSUE}&visit=2027-02-15&change=visit"), "visit", vec!["main", "other"], "15", "a typed day"),
        (format!("{ISSUE}&visit=2026-11-24&change=visit"), "visit", vec!["main", "2026-11-24"], "", "an offered day"),
        (format!("{ISSUE}&{}", wrong("visit")), "visit", vec!["main", "other"], "31", "an error"),
        (
            format!("{ISSUE}&visit-choice=undecided&{}", wrong("visit")),
            "visit",
            vec!["main", "undecided"],
            "31",
            "a contradiction",
        ),
    ] {
        let html = app.get(&format!("/en/questions?{query}")).html();
        assert_eq!(attributes(&html, "form[data-question]", "data-question"), [page], "{why}: {query}");
        assert_eq!(attributes(&html, "input[checked]", "value"), checked, "{why}: {query}");
        assert_eq!(attributes(&html, &format!("input[name='{page}-day']"), "value"), [day], "{why}: {query}");
    }
}

#[test]
fn all_that_is_wrong_with_a_date_is_said_at_once() {
    let app = TestApp::new();
    for (year, month, day, marked, why) in [
        ("abc", "13", "zz", "year month day", "every part"),
        ("2027", "", "", "month day", "two that are missing"),
        ("2027", "13", "1", "month", "one"),
    ] {
        let query = format!("who=self&card=my-number&errand=no-notice&expiry-year={year}&expiry-month={month}");
        let page = app.get(&format!("/ja/questions?{query}&expiry-day={day}&asked=expiry")).html();
        assert_eq!(all(&page, ".error-summary li").len(), 1, "{why}: one message");
        let marked: Vec<_> = marked.split(' ').map(|part| format!("expiry-{part}")).collect();
        assert_eq!(attributes(&page, "input[aria-invalid=true]", "name"), marked, "{why}");
    }
}

#[test]
fn the_field_to_correct_is_marked() {
    let app = TestApp::new();
    for (year, month, day, field, why) in [
        ("2027", "13", "1", "expiry-month", "month 13"),
        ("2027", "0", "1", "expiry-month", "month 0"),
        ("2027", "2", "30", "expiry-day", "a day that February does not have"),
        ("2010", "2", "3", "expiry-year", "a year before the first card"),
    ] {
        let query = format!(
            "who=self&card=my-number&procedure=renew&notice=none&expiry-era=western&expiry-year={year}&expiry-month={month}\
             &expiry-day={day}&asked=expiry"
        );
        let page = app.get(&format!("/ja/questions?{query}")).html();
        assert_eq!(attributes(&page, "input[type=text][aria-invalid=true]", "name"), [field], "{why}");
    }
}
