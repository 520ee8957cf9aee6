//! Notices on sheets that are out of date.

use crate::test_app::{TODAY, all, attributes, site};

const GIVEN: &str = "card=my-number&procedure=renew&notice=none&expiry=2027-01-15&visitor=self&restricted=no&pin=known\
                     &office=main";

#[test]
fn a_sheet_says_when_it_is_stale_and_leads_to_the_one_for_today() {
    let get = site();
    for (visit, rules, stale, differs, why) in [
        (TODAY, 1, None, false, "made today"),
        ("2026-12-01", 1, None, false, "the visit lies ahead"),
        ("2026-11-21", 1, Some("visit"), false, "the visit was yesterday, and nothing else has changed"),
        ("2026-10-14", 1, Some("visit"), true, "it was too early then, and is not today"),
        (TODAY, 0, Some("rules"), false, "made with older rules"),
        ("2026-12-01", 0, Some("rules"), false, "made with older rules, and the visit lies ahead"),
        ("2026-10-14", 0, Some("rules"), true, "older rules count before the day"),
    ] {
        let query = format!("{GIVEN}&visit={visit}&rules={rules}");
        let data = get(&format!("/ja/sheet.json?{query}")).json();
        assert_eq!(data["stale"].as_str(), stale, "{why}");
        assert_eq!(data["rules"], 1, "{why}: the content is always made with the current rules");
        let page = get(&format!("/ja/sheet?{query}"));
        assert_eq!(page.status, 200, "{why}: this is its canonical address");
        let html = page.html();
        assert_eq!(attributes(&html, ".stale", "data-stale"), Vec::from_iter(stale), "{why}");
        if stale.is_some() {
            let link = attributes(&html, ".stale a", "href");
            // A planned day that lies ahead is never moved. Both are dates as YYYY-MM-DD.
            let next = visit.max(TODAY);
            assert_eq!(link, [format!("/ja/sheet?{GIVEN}&visit={next}&rules=1")], "{why}");
            assert_eq!(get(link[0]).status, 200);
            let verdict = data["status"] == "too-early";
            assert_eq!(verdict, differs, "{why}");
            let text: String = all(&html, ".stale")[0].text().collect();
            let now = crate::texts::message(jpki_checklist::l10n::Language::Ja, "stale-now");
            assert_eq!(text.contains(&now), differs, "{why}");
        }
    }
}

#[test]
fn a_future_rules_version_becomes_the_current_one() {
    let get = site();
    for rules in ["2", "99999999999999999999", "-1", "x", "1&rules=1"] {
        let response = get(&format!("/ja/sheet?{GIVEN}&visit={TODAY}&rules={rules}"));
        assert_eq!(response.header("location"), format!("/ja/sheet?{GIVEN}&visit={TODAY}&rules=1"), "{rules}");
    }
}
