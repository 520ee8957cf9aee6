//! Notices on sheets that are out of date.

use crate::complete_answers::{ISSUE_BY_AGENT, RENEWAL, RULES};
use crate::test_app::{TODAY, TestApp, all, attributes, languages, text};
use crate::texts::message;

#[test]
fn a_sheet_says_when_it_is_stale_and_what_the_same_answers_give_today() {
    let app = TestApp::new();
    for (visit, rules, stale, says_today, why) in [
        (format!("visit={TODAY}"), RULES, None, false, "the visit is today"),
        ("visit=2026-12-01".to_owned(), RULES, None, false, "the visit lies ahead"),
        ("visit=2026-11-21".to_owned(), RULES, Some("visit"), true, "the visit was yesterday"),
        ("visit=2026-10-14".to_owned(), RULES, Some("visit"), true, "the visit has passed"),
        (format!("visit=undecided&day={TODAY}"), RULES, None, false, "made today"),
        ("visit=undecided&day=2026-10-20".to_owned(), RULES, None, false, "made a month ago, with the same result"),
        ("visit=undecided&day=2026-10-14".to_owned(), RULES, Some("changed"), true, "it was too early then"),
        (
            "visit=undecided&day=2027-01-16".to_owned(),
            RULES,
            Some("changed"),
            true,
            "made on a day to come, when it has lapsed",
        ),
        (
            "visit=2026-12-01".to_owned(),
            RULES - 1,
            Some("rules"),
            false,
            "the version before, and the visit lies ahead",
        ),
        ("visit=2026-12-01".to_owned(), 1, Some("rules"), false, "older rules, and the visit lies ahead"),
        ("visit=2026-10-14".to_owned(), 1, Some("rules"), true, "older rules count before the day"),
        ("visit=2026-12-01".to_owned(), 0, Some("rules"), false, "a version that never was"),
    ] {
        let query = format!("{RENEWAL}&{visit}&rules={rules}");
        for language in languages() {
            let data = app.get(&format!("/{language}/sheet.json?{query}")).json();
            assert_eq!(data["stale"].as_str(), stale, "{why}");
            assert_eq!(data["rules"], RULES, "{why}: the content is always made with the current rules");
            let page = app.get(&format!("/{language}/sheet?{query}"));
            assert_eq!(page.status, 200, "{why}: this is its canonical address");
            let html = page.html();
            assert_eq!(attributes(&html, ".stale", "data-stale"), Vec::from_iter(stale), "{why}");
            if stale.is_some() {
                let link = attributes(&html, ".stale a", "href");
                assert_eq!(link.len(), 1, "{why}");
                assert!(link[0].ends_with("&change=visit") && !link[0].contains("day="), "{why}: {}", link[0]);
                assert_eq!(app.get(link[0]).status, 200, "{why}");
                let notice = text(all(&html, ".stale")[0]);
                let language = jpki_checklist::l10n::Language::from_tag(language).unwrap();
                assert_eq!(notice.contains(&message(language, "stale-now")), says_today, "{why}");
            }
        }
    }
}

#[test]
fn a_change_of_cautions_alone_makes_an_undecided_sheet_out_of_date() {
    let app = TestApp::new();
    let query = RENEWAL.replace("notice=none", "notice=certificate").replace("2027-01-15", "2027-03-10");
    for (made, stale, why) in [
        ("2026-10-20", Some("changed"), "more than four months before: the date may be the card's"),
        ("2026-11-12", None, "as today: too early, and no doubt about the date"),
    ] {
        let data = app.get(&format!("/ja/sheet.json?{query}&visit=undecided&day={made}&rules={RULES}")).json();
        assert_eq!((data["status"].as_str(), data["stale"].as_str()), (Some("too-early"), stale), "{why}");
    }
}

#[test]
fn the_items_of_the_second_visit_still_hold_after_the_first() {
    let app = TestApp::new();
    let second_visit = message(jpki_checklist::l10n::Language::Ja, "stale-second-visit");
    for (query, expected, why) in [
        (format!("{ISSUE_BY_AGENT}&visit=2026-11-20&rules={RULES}"), true, "between the visits"),
        (format!("{ISSUE_BY_AGENT}&visit=2026-12-01&rules={RULES}"), false, "before the first visit"),
        (format!("{RENEWAL}&visit=2026-11-20&rules={RULES}"), false, "there is one visit only"),
    ] {
        assert_eq!(app.get(&format!("/ja/sheet?{query}")).body.contains(&second_visit), expected, "{why}");
    }
}

#[test]
fn a_future_rules_version_becomes_the_current_one() {
    let app = TestApp::new();
    for rules in [&*(RULES + 1).to_string(), "99999999999999999999", "-1", "x", &*format!("{RULES}&rules={RULES}")] {
        let response = app.get(&format!("/ja/sheet?{RENEWAL}&visit={TODAY}&rules={rules}"));
        assert_eq!(response.header("location"), format!("/ja/sheet?{RENEWAL}&visit={TODAY}&rules={RULES}"), "{rules}");
    }
}

#[test]
fn a_printed_sheet_with_an_expiry_that_is_too_far_leads_to_its_question() {
    let app = TestApp::new();
    let printed = RENEWAL.replace("2027-01-15", "2035-01-15");
    let page = app.get(&format!("/ja/sheet?{printed}&visit=2026-12-01&rules=1"));
    assert_eq!(page.status, 422);
    let html = page.html();
    assert_eq!(attributes(&html, "form", "data-question"), ["expiry"]);
    assert_eq!((all(&html, ".error-summary").len(), all(&html, ".stale").len()), (1, 1), "the problem and the notice");
    let data = app.get(&format!("/ja/sheet.json?{printed}&visit=2026-12-01&rules=1")).json();
    assert_eq!(data["problems"][0]["kind"], "too-far");
}
