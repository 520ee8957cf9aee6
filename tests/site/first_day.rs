//! The first day of a renewal, which the source and other cities name differently.

use chrono::Days;
use serde_json::{Value, json};

use crate::city_file::site_with;
use crate::complete_answers::{RENEWAL, RULES};
use crate::test_app::{Response, TestApp, all, attributes, day, languages, text};

/// A renewal whose certificate expires on 2 June 2027, which is 3 months after 2 March (a Tuesday).
fn renewal() -> String {
    RENEWAL.replace("2027-01-15", "2027-06-02")
}

/// A city's file that says which day is the first.
fn site(first_day: &str) -> TestApp {
    site_with(&[("renewal_first_day = \"unconfirmed\"", &format!("renewal_first_day = \"{first_day}\""))])
}

fn ids(data: &Value) -> Vec<&str> {
    data["cautions"].as_array().unwrap().iter().map(|caution| caution["id"].as_str().unwrap()).collect()
}

#[test]
fn visitors_on_the_first_day_are_told_to_phone_unless_the_city_has_confirmed_it() {
    let call = ["window-first-day", "pin-in-doubt"].as_slice();
    let none = ["pin-in-doubt"].as_slice();
    for (first_day, visit, status, cautions, opens, first_open_day, why) in [
        ("unconfirmed", "2027-03-02", "call-first", call, "2027-03-02", "2027-03-03", "the day of the source"),
        ("unconfirmed", "2027-03-03", "ready", none, "2027-03-02", "2027-03-03", "the day after is certain"),
        ("unconfirmed", "2027-03-01", "too-early", none, "2027-03-02", "2027-03-03", "the day before"),
        ("same-day", "2027-03-02", "ready", none, "2027-03-02", "2027-03-02", "confirmed"),
        ("same-day", "2027-03-01", "too-early", none, "2027-03-02", "2027-03-02", "the day before"),
        ("next-day", "2027-03-02", "too-early", none, "2027-03-03", "2027-03-03", "it opens a day later"),
        ("next-day", "2027-03-03", "ready", none, "2027-03-03", "2027-03-03", "its first day"),
    ] {
        let app = site(first_day);
        let data = app.get(&format!("/ja/sheet.json?{}&visit={visit}", renewal())).json();
        assert_eq!((data["status"].as_str().unwrap(), ids(&data)), (status, cautions.to_vec()), "{first_day}: {why}");
        let window = json!({ "opens": opens, "first_open_day": first_open_day,
                             "last_open_day": "2027-06-02", "expires": "2027-06-02" });
        assert_eq!(data["window"], window, "{first_day}: {why}");
    }
    let app = TestApp::on(|| day("2027-03-02"));
    let data = app.get(&format!("/ja/sheet.json?{}&visit=undecided&day=2027-02-01", renewal())).json();
    assert_eq!((data["status"].as_str().unwrap(), ids(&data)), ("call-first", call.to_vec()), "undecided, and today");
}

#[test]
fn a_sheet_that_is_too_early_names_the_day_that_is_certain_everywhere() {
    let app = site("unconfirmed");
    // 15 September 2027 is a Wednesday.
    let query = format!("{}&visit=2027-03-15&rules={RULES}", renewal().replace("2027-06-02", "2027-12-15"));
    let calendar = app.get(&format!("/ja/sheet.ics?{query}")).body;
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270916\r\n") && !calendar.contains("20270915\r\n"), "{calendar}");
    for (language, words) in
        [("ja", "2027年9月16日（木）"), ("easy", "2027年9月16日（木曜日）"), ("en", "Thursday 16 September 2027")]
    {
        let page = app.get(&format!("/{language}/sheet?{query}"));
        let html = page.html();
        assert_eq!(attributes(&html, "article", "data-status"), ["too-early"]);
        let verdict = text(all(&html, ".sheet-verdict h2")[0]);
        assert!(verdict.contains(words), "{language}: {verdict}");
        let dates = text(all(&html, ".sheet-dates")[0]);
        assert!(dates.contains(words), "{language}: {dates}");
    }
}

#[test]
fn the_certain_day_is_printed_only_while_it_is_ahead() {
    let app = site("unconfirmed");
    for (visit, lines, why) in [
        ("2027-03-01", 2, "too early: the window and the certain day"),
        ("2027-03-02", 2, "on the first day"),
        ("2027-03-03", 1, "on the certain day: the window alone"),
        ("2027-03-10", 1, "later"),
    ] {
        let page = app.get(&format!("/en/sheet?{}&visit={visit}&rules={RULES}", renewal()));
        assert_eq!(all(&page.html(), ".sheet-dates p").len(), lines, "{visit}: {why}");
    }
}

#[test]
fn a_sheet_that_is_too_early_leads_to_the_errand_in_every_language() {
    let app = TestApp::new();
    let link = |page: &Response| {
        attributes(&page.html(), ".sheet-verdict > p a.change", "href").first().map(|link| (*link).to_owned())
    };
    for language in languages() {
        let early = app.get(&format!("/{language}/sheet?{}&visit=2026-12-01&rules={RULES}", renewal()));
        let link_of_early = link(&early).unwrap();
        assert!(link_of_early.ends_with("change=errand"), "{link_of_early}");
        assert_eq!(app.get(&link_of_early).status, 200);
        let open = app.get(&format!("/{language}/sheet?{}&visit=2027-03-03&rules={RULES}", renewal()));
        assert_eq!(link(&open), None, "nothing else is offered on a sheet that says go");
    }
}

#[test]
fn every_open_day_of_the_window_is_within_it() {
    for first_day in ["unconfirmed", "same-day", "next-day"] {
        let app = site(first_day);
        for offset in (0..400).step_by(7) {
            let expiry = day("2026-12-24") + Days::new(offset);
            let query = renewal().replace("2027-06-02", &expiry.to_string());
            let window = app.get(&format!("/ja/sheet.json?{query}&visit=2026-11-24")).json()["window"].clone();
            // A date that has lapsed has no window.
            let Some(opens) = window["opens"].as_str() else { continue };
            let (first, last) = (window["first_open_day"].as_str().unwrap(), window["last_open_day"].as_str().unwrap());
            assert!(opens <= first && first <= last && last <= &*expiry.to_string(), "{first_day}, {expiry}: {window}");
            assert!(opens < first || first_day != "unconfirmed", "{expiry}: {window}");
        }
    }
}
