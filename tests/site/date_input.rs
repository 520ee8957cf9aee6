//! Dates typed in separate fields.

use std::sync::LazyLock;

use crate::complete_answers::RENEWAL;
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
        ("western", "27", "2", "15", "out-of-range", "a year without its century"),
        ("heisei", "27", "12", "31", "out-of-range", "Heisei 27 is 2015"),
        ("western", "99999999999999999999", "1", "1", "out-of-range", "a year too large to hold"),
        ("western", "", "2", "15", "not-a-date", "no year"),
        ("western", "2027", "", "15", "not-a-date", "no month"),
        ("western", "2027", "2", "", "not-a-date", "no day"),
        ("western", "next", "2", "15", "not-a-date", "a word"),
        ("western", "-2027", "2", "15", "not-a-date", "a sign"),
        ("western", "2027", "Feb", "15", "not-a-date", "a month's name"),
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
fn date_parts_take_precedence_over_an_iso_date_and_unknown() {
    let app = TestApp::new();
    let expiry =
        |query: &str| app.get(&format!("/en/sheet.json?{}&{query}", *GIVEN)).json()["answers"]["expiry"].clone();
    let parts = "expiry-era=reiwa&expiry-year=9&expiry-month=1&expiry-day=2";
    let blank = "expiry-era=western&expiry-year=&expiry-month=+&expiry-day=";
    assert_eq!(expiry(&format!("expiry=2027-02-15&{parts}")), "2027-01-02");
    assert_eq!(expiry(&format!("{parts}&expiry-unknown=yes")), "2027-01-02");
    assert_eq!(expiry("expiry-unknown=yes"), "unknown");
    assert_eq!(expiry(&format!("{blank}&expiry-unknown=yes")), "unknown");
    assert_eq!(expiry(&format!("{blank}&expiry=2027-02-15")), "2027-02-15");
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
    let given = RENEWAL.replace("&expiry=2027-01-15", "");
    let wrong = |key: &str| format!("{key}-era=western&{key}-year=2027&{key}-month=2&{key}-day=31&asked={key}");
    for (query, key, instead, is_checked, day, why) in [
        ("expiry=unknown&change=expiry".to_owned(), "expiry", "unknown", true, "", "an answer to change"),
        ("expiry=2027-02-15&change=expiry".to_owned(), "expiry", "unknown", false, "15", "a date to change"),
        (format!("expiry-unknown=yes&{}", wrong("expiry")), "expiry", "unknown", true, "31", "an error beside the box"),
        (wrong("expiry"), "expiry", "unknown", false, "31", "an error without the box"),
        ("expiry=unknown&visit=undecided&change=visit".to_owned(), "visit", "undecided", true, "", "not decided"),
        ("expiry=unknown&visit=2027-02-15&change=visit".to_owned(), "visit", "undecided", false, "15", "a day"),
        (
            format!("expiry=unknown&visit-undecided=yes&{}", wrong("visit")),
            "visit",
            "undecided",
            true,
            "31",
            "an error beside the box",
        ),
        (format!("expiry=unknown&{}", wrong("visit")), "visit", "undecided", false, "31", "an error without the box"),
    ] {
        let page = app.get(&format!("/en/questions?{given}&{query}"));
        let html = page.html();
        assert_eq!(attributes(&html, "form[data-question]", "data-question"), [key], "{why}: {query}");
        let checked = all(&html, &format!("input[name='{key}-{instead}'][checked]")).len();
        assert_eq!(checked, usize::from(is_checked), "{why}: {query}");
        assert_eq!(attributes(&html, &format!("input[name='{key}-day']"), "value"), [day], "{why}: {query}");
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
            "card=my-number&procedure=renew&notice=none&expiry-era=western&expiry-year={year}&expiry-month={month}\
             &expiry-day={day}&asked=expiry"
        );
        let page = app.get(&format!("/ja/questions?{query}")).html();
        assert_eq!(attributes(&page, "input[type=text][aria-invalid=true]", "name"), [field], "{why}");
    }
}
