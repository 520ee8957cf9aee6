//! Answering the questions form by form, like a browser without scripts.

use std::collections::HashMap;

use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
use scraper::Html;

use crate::answers::{self, Answers, query};
use crate::complete_answers::{ISSUE, SHEET};
use crate::test_app::{TestApp, all, attributes, day, languages};

/// Following pages or redirects fails after this many steps.
const MAX_STEPS: usize = 20;

/// The URL that submitting the form of a page with these values requests.
fn submit(html: &Html, values: &[(String, String)]) -> String {
    let hidden = all(html, "form input[type=hidden]");
    let hidden =
        hidden.iter().map(|input| (input.attr("name").unwrap().to_owned(), input.attr("value").unwrap().to_owned()));
    let pairs: Vec<_> = hidden.chain(values.iter().cloned()).collect();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    format!("{}?{}", attributes(html, "form", "action")[0], query.finish())
}

/// The choice of a page that asks two questions at once, by their answers.
const CHOICES: [(&str, &str, [&str; 2]); 11] = [
    ("who", "self", ["visitor=self", "restricted=no"]),
    ("who", "agent", ["visitor=agent", "restricted=no"]),
    ("who", "agent-restricted", ["visitor=agent", "restricted=yes"]),
    ("who", "self-restricted", ["visitor=self", "restricted=yes"]),
    ("errand", "notice-certificate", ["procedure=renew", "notice=certificate"]),
    ("errand", "notice-card", ["procedure=renew", "notice=card"]),
    ("errand", "notice-both", ["procedure=renew", "notice=both"]),
    ("errand", "no-notice", ["procedure=renew", "notice=none"]),
    ("errand", "issue", ["procedure=issue", ""]),
    ("errand", "pin-reset", ["procedure=pin-reset", ""]),
    ("errand", "unsure", ["procedure=unsure", ""]),
];

/// What the page with these answers sends.
fn choose(html: &Html, page: &str, answers: &Answers) -> Vec<(String, String)> {
    let given =
        |wanted: &str| wanted.is_empty() || answers.iter().any(|(key, value)| format!("{key}={value}") == wanted);
    let pair = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
    let of_page = CHOICES.iter().filter(|(other, ..)| *other == page);
    if let Some((_, choice, _)) = of_page.clone().find(|(.., wanted)| wanted.iter().all(|wanted| given(wanted))) {
        assert!(attributes(html, &format!("form input[name={page}]"), "value").contains(choice), "{page}: {choice}");
        return pair(page, choice);
    }
    if page == "who" {
        // An exit does not need it.
        return pair("who", "self");
    }
    let wanted =
        |key: &str| answers.iter().filter(|(other, _)| *other == key).map(|(_, value)| *value).collect::<Vec<_>>();
    let date = |key: &str, date: &str| {
        let parts = ["year", "month", "day"].into_iter().zip(date.split('-'));
        parts.map(|(part, value)| (format!("{key}-{part}"), value.to_owned())).collect::<Vec<_>>()
    };
    match page {
        "expiry" => match wanted("expiry")[0] {
            "unknown" => pair("expiry-unknown", "yes"),
            day => date("expiry", day),
        },
        "visit" => {
            let visit = wanted("visit")[0];
            let offered = attributes(html, "input[name=visit-choice]", "value").contains(&visit);
            let day = if offered {
                pair("visit-choice", visit)
            } else {
                [pair("visit-choice", "other"), date("visit", visit)].concat()
            };
            [pair("office", wanted("office")[0]), day].concat()
        }
        // Only the visit, which is asked for later, shows that the certificate will have lapsed.
        "form" if wanted("form").is_empty() => pair("form", "have"),
        key => {
            let offered = attributes(html, &format!("form input[name={key}]"), "value");
            assert!(wanted(key).iter().all(|value| offered.contains(value)), "{key} offers {offered:?}");
            wanted(key).into_iter().flat_map(|value| pair(key, value)).collect()
        }
    }
}

/// Where a request leads.
enum Reached {
    Question(Html),
    Redirect(String),
}

/// Answers page after page until the sheet; returns its URL and the number of pages. What was requested before is in `seen`.
fn walk(app: &TestApp, seen: &mut HashMap<String, Reached>, begin: &str, answers: &Answers) -> (String, usize) {
    let mut address = begin.to_owned();
    for pages in 0..MAX_STEPS {
        let reached = seen.entry(address.clone()).or_insert_with(|| {
            let page = app.get(&address);
            match page.status {
                200 => Reached::Question(page.html()),
                303 => Reached::Redirect(page.header("location").to_owned()),
                other => panic!("{address}: {other}"),
            }
        });
        address = match reached {
            Reached::Question(html) => {
                let question = attributes(html, "form", "data-question")[0].to_owned();
                submit(html, &choose(html, &question, answers))
            }
            Reached::Redirect(sheet) => return (sheet.clone(), pages),
        };
    }
    panic!("{begin} has not led to a sheet after {MAX_STEPS} pages, but to {address}");
}

#[test]
fn every_sheet_is_reached_within_seven_pages() {
    let app = TestApp::new();
    for language in languages() {
        let (mut most, mut seen) = (0, HashMap::new());
        for answers in [answers::sheets(&["undecided"]), answers::sheets_for(&["main"], "undecided")].concat() {
            let (sheet, pages) = walk(&app, &mut seen, &format!("/{language}/questions"), &answers);
            assert_eq!(sheet, format!("/{language}/sheet?{}", query(&answers)));
            most = most.max(pages);
        }
        assert_eq!(most, 7);
        for (answers, ..) in answers::exits() {
            let (exit, pages) = walk(&app, &mut seen, &format!("/{language}/questions?"), &answers);
            let given = |key| answers::value(&answers, key).is_some();
            if given("visitor") && given("restricted") {
                assert_eq!(exit, format!("/{language}/sheet?{}", query(&answers)));
            }
            assert!(pages <= 3);
        }
    }
}

#[test]
fn a_changed_answer_keeps_the_later_ones_that_still_apply() {
    let app = TestApp::new();
    let page = app.get(&format!("/ja/questions?{SHEET}&change=who")).html();
    let chosen = attributes(&page, "input[checked]", "value");
    assert_eq!(chosen, ["agent"], "the page comes with its answer filled in");
    let response = app.get(&submit(&page, &[("who".to_owned(), "agent-restricted".to_owned())]));
    let expected = SHEET.replace("restricted=no", "restricted=yes");
    assert_eq!(response.header("location"), format!("/ja/sheet?{expected}"));
}

#[test]
fn a_changed_answer_drops_the_later_ones_that_no_longer_apply() {
    let app = TestApp::new();
    let page = app.get(&format!("/ja/questions?{SHEET}&change=visitor")).html();
    let next = app.get(&submit(&page, &[("who".to_owned(), "self".to_owned())]));
    let html = next.html();
    assert_eq!(attributes(&html, "form", "data-question"), ["pin"]);
    let hidden = attributes(&html, "input[type=hidden]", "name");
    assert!(!hidden.contains(&"form") && !hidden.contains(&"id"), "the agent's form and document are gone: {hidden:?}");
    let next = app.get(&submit(&html, &[("pin".to_owned(), "reset".to_owned())]));
    let html = next.html();
    assert_eq!(attributes(&html, "form", "data-question"), ["id"], "the agent's passport is not the cardholder's");
    assert!(all(&html, "input[checked]").is_empty());
}

#[test]
fn the_start_page_asks_the_first_question() {
    let app = TestApp::new();
    for language in languages() {
        let start = app.get(&format!("/{language}/")).html();
        let offered = attributes(&start, "input[name=who]", "value");
        assert_eq!(offered, ["self", "agent", "agent-restricted", "self-restricted"], "in the order of the rules");
        for (who, next) in [("agent", "card"), ("self-restricted", "card")] {
            let page = app.get(&format!("/{language}/questions?asked=who&who={who}"));
            assert_eq!((page.status, attributes(&page.html(), "form", "data-question")), (200, vec![next]));
        }
        let page = app.get(&format!("/{language}/questions?asked=who"));
        assert_eq!((page.status, attributes(&page.html(), "form", "data-question")), (422, vec!["who"]));
    }
}

#[test]
fn the_day_of_the_visit_can_be_changed_from_the_sheet() {
    let app = TestApp::new();
    let sheet = app.get(&format!("/en/sheet?{SHEET}"));
    let change = attributes(&sheet.html(), "a.change", "href")[0].to_owned();
    let page = app.get(&change).html();
    assert_eq!(attributes(&page, "form", "data-question"), ["visit"]);
    assert_eq!(
        attributes(&page, "input[type=hidden][name=visit]", "value"),
        ["2026-12-01"],
        "it sends what it was filled with"
    );
    let parts = [("choice", "other"), ("year", "8"), ("month", "12"), ("day", "24")]
        .map(|(part, value)| (format!("visit-{part}"), value.to_owned()));
    let answers = [vec![("office".to_owned(), "main".to_owned())], parts.to_vec()].concat();
    let response = app.get(&submit(&page, &answers));
    assert_eq!(response.header("location"), format!("/en/sheet?{}", SHEET.replace("2026-12-01", "2026-12-24")));
}

#[test]
fn a_visit_after_the_expiry_date_makes_it_an_issue() {
    let app = TestApp::new();
    let response = app.get(&format!("/en/sheet?{}", SHEET.replace("visit=2026-12-01", "visit=2027-01-16")));
    assert!(!response.header("location").contains("form="), "the form is not asked of an issue");
    assert_eq!(app.get(&response.header("location").replace("sheet", "sheet.json")).json()["case"], "issue-agent");
}

#[test]
fn a_rejected_answer_keeps_everything_that_was_typed() {
    let app = TestApp::new();
    let page = app.get(
        "/en/questions?card=my-number&procedure=renew&notice=none&who=agent&office=main&id=passport&asked=expiry\
         &expiry=2027-01-15&expiry-year=35&expiry-month=x&expiry-day=%3Cb%3E",
    );
    assert_eq!(page.status, 422);
    let html = page.html();
    assert_eq!(attributes(&html, ".date-box", "value"), ["<b>", "x", "35"], "in English the day comes first");
    assert!(!page.body.contains("<b>"), "what was typed is escaped");
    let hidden: Vec<_> = attributes(&html, "input[type=hidden]", "value");
    assert_eq!(hidden, ["my-number", "renew", "none", "agent", "main", "passport", "2027-01-15", "expiry"]);
}

#[test]
fn an_invalid_iso_date_is_shown_in_the_date_fields() {
    let app = TestApp::new();
    for (expiry, boxes) in [("2027-02-31", ["2027", "02", "31"]), ("tomorrow", ["tomorrow", "", ""])] {
        let page =
            app.get(&format!("/ja/questions?who=self&card=my-number&procedure=renew&notice=none&expiry={expiry}"));
        assert_eq!(page.status, 422);
        assert_eq!(attributes(&page.html(), ".date-box", "value"), boxes);
    }
}

#[test]
fn back_leads_through_the_pages_to_the_start_page() {
    let app = TestApp::new();
    let mut address = format!("/ja/questions?{}&change=visit", SHEET.replace("&office=main", ""));
    let mut pages = Vec::new();
    while address != "/ja/" {
        assert!(pages.len() < MAX_STEPS, "back does not lead to the start page, but from {pages:?} to {address}");
        let html = app.get(&address).html();
        pages.push(attributes(&html, "form", "data-question")[0].to_owned());
        address = attributes(&html, ".back a", "href")[0].to_owned();
    }
    assert_eq!(pages, ["visit", "id", "form", "expiry", "errand", "card", "who"]);
}

#[test]
fn the_page_of_the_visit_offers_the_next_open_days() {
    let renewal = "visitor=self&restricted=no&card=my-number&procedure=renew&pin=known";
    let issue = "visitor=self&restricted=no&card=my-number&procedure=issue&reissue=no&pin=known";
    // TODAY is a Sunday; the Monday after it is a holiday.
    let next = ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"];
    for (given, offered, why) in [
        (issue.to_owned(), next.to_vec(), "an issue: the next open days"),
        (format!("{renewal}&notice=none&expiry=unknown"), next.to_vec(), "a renewal without a date"),
        (format!("{renewal}&notice=none&expiry=2026-11-26"), next[..3].to_vec(), "until it expires"),
        (format!("{renewal}&notice=none&expiry=2026-11-21"), next.to_vec(), "lapsed yesterday: an issue"),
        (
            format!("{renewal}&notice=none&expiry=2027-02-27"),
            vec!["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07"],
            "from the first open day that is certain",
        ),
        (format!("{renewal}&notice=certificate&expiry=2030-01-15"), vec![], "the date contradicts the notice"),
        (format!("{renewal}&notice=none&expiry=2030-01-15"), vec![], "more than a year ahead"),
        (
            format!("{renewal}&notice=none&expiry=2026-11-26&visit=2026-12-24"),
            next[..3].to_vec(),
            "whatever was planned",
        ),
    ] {
        let html = TestApp::of(kagoshima()).get(&format!("/ja/questions?{given}&change=visit")).html();
        let choices = attributes(&html, "input[name=visit-choice]", "value");
        assert_eq!(choices, [offered, vec!["other", "undecided"]].concat(), "{why}");
    }
}

#[test]
fn today_is_offered_until_the_counters_close() {
    let offered = |now: fn() -> chrono::NaiveDateTime| {
        let app = TestApp::of_city_at(kagoshima(), || day("2026-11-24"), now);
        let html = app.get(&format!("/ja/questions?{ISSUE}&change=visit")).html();
        attributes(&html, "input[name=visit-choice]", "value")[0].to_owned()
    };
    // 16:29 and 16:30 in Japan.
    assert_eq!(offered(|| day("2026-11-24").and_hms_opt(7, 29, 0).unwrap()), "2026-11-24");
    assert_eq!(offered(|| day("2026-11-24").and_hms_opt(7, 30, 0).unwrap()), "2026-11-25");
}

/// The days and hours of these tests are those of this city.
fn kagoshima() -> &'static City {
    Box::leak(Box::new(City::load(None, &NationalDocument::ids()).unwrap()))
}
