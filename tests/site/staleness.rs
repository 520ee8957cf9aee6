//! Notices on sheets that are out of date.

use crate::complete_answers::{ISSUE_BY_AGENT, RENEWAL, RENEWAL_BY_AGENT, RULES};
use crate::test_app::{TODAY, TestApp, all, attributes, languages, text};
use crate::texts::message;

#[test]
fn a_sheet_says_when_it_is_stale_and_links_to_what_brings_it_up_to_date() {
    let app = TestApp::new();
    let (visit, today) = ("&change=visit", &*format!("&visit=undecided&day={TODAY}&rules={RULES}"));
    let as_it_is = &*format!("&visit=2026-12-01&rules={RULES}");
    for (planned, rules, stale, link, why) in [
        (format!("visit={TODAY}"), RULES, None, "", "the visit is today"),
        ("visit=2026-12-01".to_owned(), RULES, None, "", "the visit lies ahead"),
        ("visit=2026-11-21".to_owned(), RULES, Some("visit"), visit, "the visit was yesterday"),
        ("visit=2026-10-14".to_owned(), RULES, Some("visit"), visit, "the visit has passed"),
        (format!("visit=undecided&day={TODAY}"), RULES, None, "", "made today"),
        ("visit=undecided&day=2026-10-20".to_owned(), RULES, None, "", "made a month ago, with the same result"),
        ("visit=undecided&day=2026-10-14".to_owned(), RULES, Some("changed"), today, "it was too early then"),
        ("visit=2026-12-01".to_owned(), RULES - 1, Some("rules"), as_it_is, "the version before"),
        ("visit=2026-12-01".to_owned(), 1, Some("rules"), as_it_is, "older rules, and the visit lies ahead"),
        ("visit=2026-10-14".to_owned(), 1, Some("rules"), visit, "older rules count before the day"),
        ("visit=undecided&day=2026-10-20".to_owned(), 3, Some("rules"), today, "not planned"),
        ("visit=2026-12-01".to_owned(), 0, Some("rules"), as_it_is, "a version that never was"),
    ] {
        let query = format!("{RENEWAL}&{planned}&rules={rules}");
        for language in languages() {
            let data = app.get(&format!("/{language}/sheet.json?{query}")).json();
            assert_eq!(data["stale"].as_str(), stale, "{why}");
            assert_eq!(data["rules"], RULES, "{why}: the content is always made with the current rules");
            let page = app.get(&format!("/{language}/sheet?{query}"));
            assert_eq!(page.status, 200, "{why}: this is its canonical address");
            let html = page.html();
            assert_eq!(attributes(&html, ".stale", "data-stale"), Vec::from_iter(stale), "{why}");
            // A day that has passed takes the place of the verdict.
            let has_passed = link == visit;
            assert_eq!(all(&html, ".sheet-verdict .stale").len(), usize::from(has_passed), "{why}");
            let verdict = text(all(&html, ".sheet-verdict h2")[0]);
            let language = jpki_checklist::l10n::Language::from_tag(language).unwrap();
            assert_eq!(verdict.contains(&message(language, "stale-visit")), has_passed, "{why}");
            let links = attributes(&html, ".stale a", "href");
            assert_eq!(links.len(), usize::from(stale.is_some()) + usize::from(rules <= 3), "{why}");
            for (found, end) in links.iter().zip([link, "&change=card"]) {
                assert!(found.ends_with(end) && !found.contains("day=2026-10"), "{why}: {found}");
                assert_eq!(app.get(found).status, 200, "{why}: {found}");
            }
        }
    }
}

#[test]
fn an_undecided_sheet_shows_the_result_of_today_and_what_it_was_before() {
    let app = TestApp::new();
    for language in jpki_checklist::l10n::Language::ALL {
        let tag = language.tag();
        let page = app.get(&format!("/{tag}/sheet?{RENEWAL}&visit=undecided&day=2026-10-14&rules={RULES}")).html();
        assert_eq!(attributes(&page, "article", "data-status"), ["ready"], "today");
        let number = text(all(&page, ".sheet-number")[0]);
        let today = app.get(&format!("/{tag}/sheet?{RENEWAL}&visit=undecided&day={TODAY}&rules={RULES}")).html();
        assert_eq!(number, text(all(&today, ".sheet-number")[0]), "its number is that of today");
        assert!(all(&today, ".stale").is_empty());
        let too_early = match tag {
            "en" => "too early",
            "ja" => "まだ早い",
            _ => "まだ",
        };
        let notice = text(all(&page, ".stale")[0]);
        assert!(notice.contains(too_early), "{notice}");
    }
    // An answer is gone that was needed on its day.
    let lapsed = RENEWAL_BY_AGENT.replace("2027-01-15", "2026-11-20").replace("&form=have", "");
    let page = app.get(&format!("/ja/sheet?{lapsed}&visit=undecided&day=2026-11-10&rules={RULES}"));
    assert_eq!((page.status, attributes(&page.html(), ".stale", "data-stale")), (200, vec!["changed"]));
}

#[test]
fn a_change_of_cautions_alone_makes_an_undecided_sheet_out_of_date() {
    let app = TestApp::new();
    let query = RENEWAL.replace("2027-01-15", "2027-08-15");
    for (made, stale, why) in [
        ("2026-11-10", Some("changed"), "more than nine months before: the date may be the card's"),
        ("2026-11-18", None, "as today: too early, and no doubt about the date"),
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
