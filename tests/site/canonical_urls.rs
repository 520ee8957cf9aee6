//! Canonical URLs.

use crate::answers::{self, Answers, query};
use crate::complete_answers::{ISSUE, ISSUE_BY_AGENT, RULES};
use crate::test_app::{TODAY, TestApp, all, attributes, languages};

/// The same answers in reverse order, with additional keys that do not apply.
fn written_otherwise(answers: &Answers) -> String {
    let mut pairs: Vec<String> = answers.iter().rev().map(|(key, value)| format!("{key}={value}")).collect();
    let given = |key| answers.iter().any(|(other, _)| *other == key);
    for (key, value) in [("pin", "known"), ("form", "have"), ("reissue", "yes"), ("notice", "none")] {
        if !given(key) {
            pairs.push(format!("{key}={value}"));
        }
    }
    pairs.push("colour=blue".to_owned());
    pairs.push("card-number=".to_owned());
    pairs.push("rules=99".to_owned());
    pairs.join("&")
}

#[test]
fn canonicalising_drops_what_does_not_apply_and_done_twice_changes_nothing() {
    let app = TestApp::new();
    for answers in answers::sheets(&["undecided"]) {
        let canonical = format!("/en/sheet?{}", query(&answers));
        let first = app.get(&format!("/en/sheet?{}", written_otherwise(&answers)));
        assert_eq!(first.status, 303);
        assert_eq!(first.header("location"), canonical);
        assert_eq!(app.get(&canonical).status, 200, "{canonical} is shown under its own address");
    }
    for (answers, ..) in answers::exits() {
        let canonical = format!("/en/sheet?{}", query(&answers));
        let first = app.get(&format!("/en/sheet?office=main&pin=known&visit=2026-12-01&{}", query(&answers)));
        assert_eq!((first.status, first.header("location")), (303, canonical.as_str()));
        assert_eq!(app.get(&canonical).status, 200);
    }
}

#[test]
fn an_address_without_a_visit_leads_to_its_question() {
    let app = TestApp::new();
    let response = app.get(&format!("/ja/sheet?{ISSUE}&rules={RULES}"));
    assert_eq!((response.status, response.header("location")), (303, &*format!("/ja/questions?{ISSUE}")));
    let page = app.get(response.header("location"));
    assert_eq!(attributes(&page.html(), "form", "data-question"), ["visit"]);
    let data = app.get(&format!("/ja/sheet.json?{ISSUE}")).json();
    assert_eq!((&data["next"], data["problems"].as_array().unwrap().len()), (&"visit".into(), 0));
}

#[test]
fn the_day_on_which_a_sheet_was_made_is_kept_beside_an_undecided_visit_only() {
    let app = TestApp::new();
    for (written, canonical, why) in [
        ("visit=undecided", format!("visit=undecided&day={TODAY}"), "made today"),
        ("visit=undecided&day=2026-10-01", "visit=undecided&day=2026-10-01".to_owned(), "made before"),
        ("visit=undecided&day=2027-10-01", format!("visit=undecided&day={TODAY}"), "a day to come"),
        ("visit=undecided&day=tomorrow", format!("visit=undecided&day={TODAY}"), "no day"),
        ("visit=2026-12-01&day=2026-10-01", "visit=2026-12-01".to_owned(), "beside a date"),
        ("visit-undecided=yes", format!("visit=undecided&day={TODAY}"), "the check box"),
        ("visit-choice=undecided", format!("visit=undecided&day={TODAY}"), "a choice"),
        ("visit-choice=2026-12-01", "visit=2026-12-01".to_owned(), "a day that was offered"),
        ("visit-choice=other&visit-year=8&visit-month=12&visit-day=1", "visit=2026-12-01".to_owned(), "typed"),
        ("visit-year=2026&visit-month=12&visit-day=1", "visit=2026-12-01".to_owned(), "typed without a choice"),
    ] {
        let response = app.get(&format!("/ja/sheet?{ISSUE}&{written}"));
        assert_eq!(response.header("location"), format!("/ja/sheet?{ISSUE}&{canonical}&rules={RULES}"), "{why}");
    }
}

#[test]
fn a_planned_visit_is_checked_when_its_page_is_submitted_only() {
    let app = TestApp::new();
    for (visit, problem) in
        [("2026-11-21", true), (TODAY, false), ("2027-11-22", false), ("2027-11-23", true), ("undecided", false)]
    {
        let submitted = app.get(&format!("/ja/questions?{ISSUE}&asked=visit&visit={visit}"));
        assert_eq!(submitted.status, if problem { 422 } else { 303 }, "{visit}");
        let given = app.get(&format!("/ja/sheet?{ISSUE}&visit={visit}&rules={RULES}"));
        assert_ne!(given.status, 422, "{visit}");
    }
}

#[test]
fn documents_are_put_in_the_order_of_their_list() {
    let app = TestApp::new();
    let given = &ISSUE_BY_AGENT.replace("&id=passport&office=main", "");
    let rest = &*format!("office=main&visit=2026-12-01&rules={RULES}");
    for (written, canonical, why) in [
        ("id=passport&id=my-number-card", "id=my-number-card&id=passport", "the list's order, not the visitor's"),
        ("id=passport&id=passport", "id=passport", "the same document twice is one document"),
        ("id=undecided&id=passport", "id=passport", "undecided beside a document is dropped"),
        ("id=pension-handbook&id=passport", "id=passport", "a document of the other list is dropped"),
        ("id=pension-handbook&id=undecided", "id=undecided", "undecided stays when nothing else does"),
    ] {
        let response = app.get(&format!("/ja/sheet?{given}&{written}&{rest}"));
        assert_eq!(response.header("location"), format!("/ja/sheet?{given}&{canonical}&{rest}"), "{why}");
    }
    let response = app.get(&format!("/ja/sheet.json?{given}&id=pension-handbook&{rest}"));
    assert_eq!(response.status, 422, "nothing of this list was chosen");
    assert_eq!(response.json()["next"], "id");
}

#[test]
fn incomplete_answers_lead_to_the_questions_and_the_data_names_the_next() {
    let app = TestApp::new();
    for (given, next) in [
        ("card=my-number&procedure=issue&office=main", "visitor"),
        ("visitor=self&card=my-number&procedure=issue&office=main", "restricted"),
        ("visitor=self&restricted=no&card=my-number&procedure=issue&office=main", "reissue"),
    ] {
        let response = app.get(&format!("/ja/sheet?{given}"));
        assert_eq!((response.status, response.header("location")), (303, &*format!("/ja/questions?{given}")));
        let data = app.get(&format!("/ja/sheet.json?{given}"));
        assert_eq!(data.status, 422);
        assert_eq!(data.json(), serde_json::json!({ "next": next, "problems": [] }));
    }
}

#[test]
fn complete_answers_lead_from_the_questions_to_the_sheet() {
    let app = TestApp::new();
    for answers in answers::sheets(&["main"]).iter().step_by(17) {
        let query = query(answers);
        let response = app.get(&format!("/en/questions?{query}"));
        assert_eq!((response.status, response.header("location")), (303, format!("/en/sheet?{query}").as_str()));
    }
}

#[test]
fn a_query_that_was_encoded_once_more_loses_no_answer() {
    let app = TestApp::new();
    let query = format!("{ISSUE}&visit=2026-12-01&rules={RULES}");
    let encoded = query.replace('=', "%3D");
    for changed in [query.replace('&', "&amp;"), encoded.replace('&', "%26"), encoded] {
        let found = app.get(&format!("/en/sheet?{changed}"));
        assert_eq!((found.status, found.header("location")), (303, &*format!("/en/sheet?{query}")), "{changed}");
    }
}

#[test]
fn the_size_survives_every_link_and_redirect() {
    let app = TestApp::new();
    let is_fixed = |link: &str| ["/privacy", "/reference", "/accessibility", "/"].iter().any(|end| link.ends_with(end));
    for language in languages() {
        let mut pages = crate::page_urls::every_kind_of_page(language);
        pages.retain(|page| page.contains('?'));
        for page in pages.iter().filter(|page| !page.contains("size=")) {
            let response = app.get(&format!("{page}&size=large"));
            let html = response.html();
            let links = attributes(&html, "main a[href^='/'], .language-link", "href");
            for link in links.into_iter().filter(|link| !is_fixed(link) && !link.contains("/sheet.ics?")) {
                // A page in large print leads back to the standard size.
                let is_standard = link == page;
                assert!(is_standard || link.ends_with("size=large"), "{page} leads to {link}");
            }
            if attributes(&html, "form[data-question], form.number", "action").is_empty() {
                continue;
            }
            assert_eq!(attributes(&html, "input[type=hidden][name=size]", "value"), ["large"], "{page}");
        }
    }
    for url in [
        format!("/ja/sheet?size=large&{ISSUE}"),
        format!("/ja/questions?size=large&{ISSUE}&visit=2026-12-01"),
        "/ja/questions?size=large&card=juki".to_owned(),
        format!("/ja/cardholder?size=large&{ISSUE_BY_AGENT}&visit=2026-12-01"),
        format!("/ja/cardholder?size=large&{ISSUE}&visit=2026-12-01"),
        #[cfg(feature = "pdf")]
        format!("/ja/sheet.pdf?size=large&{ISSUE}"),
    ] {
        let response = app.get(&url);
        assert_eq!(response.status, 303, "{url}");
        assert!(response.header("location").ends_with("size=large"), "{url}: {}", response.header("location"));
    }
}

#[test]
fn older_rules_survive_until_the_sheet_and_change_links_carry_todays() {
    let app = TestApp::new();
    let older = RULES - 1;
    let incomplete = app.get(&format!("/ja/sheet?{ISSUE}&rules={older}")).header("location").to_owned();
    assert!(incomplete.ends_with(&format!("rules={older}")), "{incomplete}");
    let page = app.get(&incomplete);
    let html = page.html();
    assert_eq!(all(&html, ".stale").len(), 1, "the notice is on the question's page");
    assert_eq!(attributes(&html, "input[type=hidden][name=rules]", "value"), [older.to_string()]);
    for link in attributes(&html, ".language-link", "href") {
        assert!(link.contains(&format!("rules={older}")), "{link}");
    }
    let answered = app.get(&format!("{incomplete}&asked=visit&visit=2026-12-01"));
    assert_eq!(answered.header("location"), format!("/ja/sheet?{ISSUE}&visit=2026-12-01&rules={older}"));
    let sheet = app.get(answered.header("location")).html();
    for link in attributes(&sheet, "main a[href*='change=']", "href") {
        assert!(!link.contains("rules="), "what is changed is made with today's rules: {link}");
    }
}
