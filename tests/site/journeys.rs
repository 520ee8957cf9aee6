//! Answering the questions form by form, like a browser without scripts.

use scraper::Html;

use crate::answers::{self, Answers, query};
use crate::complete_answers::SHEET;
use crate::test_app::{TestApp, all, attributes, languages};

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

/// The form fields for the answers to the question of a page.
fn choose(html: &Html, question: &str, answers: &Answers) -> Vec<(String, String)> {
    let wanted: Vec<_> = answers.iter().filter(|(key, _)| *key == question).map(|(_, value)| *value).collect();
    if matches!(question, "expiry" | "visit") {
        return match wanted[0].split('-').collect::<Vec<_>>()[..] {
            [year, month, day] => [("era", "western"), ("year", year), ("month", month), ("day", day)]
                .map(|(part, value)| (format!("{question}-{part}"), value.to_owned()))
                .to_vec(),
            _ => vec![(format!("{question}-{}", wanted[0]), "yes".to_owned())],
        };
    }
    if question == "form" && wanted.is_empty() {
        // Only the visit, which is asked for later, shows that the certificate will have lapsed.
        return vec![("form".to_owned(), "have".to_owned())];
    }
    let offered = attributes(html, &format!("form input[name={question}]"), "value");
    assert!(wanted.iter().all(|value| offered.contains(value)), "{question} offers {offered:?}, not {wanted:?}");
    wanted.into_iter().map(|value| (question.to_owned(), value.to_owned())).collect()
}

/// Answers page after page until the sheet; returns its URL and the number of pages.
fn walk(app: &TestApp, begin: &str, answers: &Answers) -> (String, usize) {
    let mut address = begin.to_owned();
    for pages in 0..MAX_STEPS {
        let page = app.get(&address);
        if page.status == 303 {
            return (page.header("location").to_owned(), pages);
        }
        assert_eq!(page.status, 200, "{address}");
        let html = page.html();
        let question = attributes(&html, "form", "data-question")[0].to_owned();
        address = submit(&html, &choose(&html, &question, answers));
    }
    panic!("{begin} has not led to a sheet after {MAX_STEPS} pages, but to {address}");
}

#[test]
fn every_sheet_is_reached_within_ten_pages() {
    let app = TestApp::new();
    for language in languages() {
        let mut most = 0;
        for answers in [answers::sheets(&["undecided"]), answers::sheets_for(&["main"], "undecided")].concat() {
            let (sheet, pages) = walk(&app, &format!("/{language}/questions"), &answers);
            assert_eq!(sheet, format!("/{language}/sheet?{}", query(&answers)));
            most = most.max(pages);
        }
        assert_eq!(most, 10);
        for (answers, ..) in answers::exits() {
            let (exit, pages) = walk(&app, &format!("/{language}/questions"), &answers);
            assert_eq!(exit, format!("/{language}/sheet?{}", query(&answers)));
            assert!(pages <= 3);
        }
    }
}

#[test]
fn a_changed_answer_keeps_the_later_ones_that_still_apply() {
    let app = TestApp::new();
    let page = app.get(&format!("/ja/questions?{SHEET}&change=restricted")).html();
    let chosen = attributes(&page, "input[checked]", "value");
    assert_eq!(chosen, ["no"], "the page comes with its answer filled in");
    let response = app.get(&submit(&page, &[("restricted".to_owned(), "yes".to_owned())]));
    let expected = SHEET.replace("restricted=no", "restricted=yes");
    assert_eq!(response.header("location"), format!("/ja/sheet?{expected}"));
}

#[test]
fn a_changed_answer_drops_the_later_ones_that_no_longer_apply() {
    let app = TestApp::new();
    let page = app.get(&format!("/ja/questions?{SHEET}&change=visitor")).html();
    let next = app.get(&submit(&page, &[("visitor".to_owned(), "self".to_owned())]));
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
fn the_day_of_the_visit_can_be_changed_from_the_sheet() {
    let app = TestApp::new();
    let sheet = app.get(&format!("/en/sheet?{SHEET}"));
    let change = attributes(&sheet.html(), "a.change", "href")[0].to_owned();
    let page = app.get(&change).html();
    assert_eq!(attributes(&page, "form", "data-question"), ["visit"]);
    let typed: Vec<_> = attributes(&page, ".date-box", "value");
    assert_eq!(typed, ["2026", "12", "1"]);
    let parts = [("era", "reiwa"), ("year", "8"), ("month", "12"), ("day", "24")]
        .map(|(part, value)| (format!("visit-{part}"), value.to_owned()));
    let response = app.get(&submit(&page, &parts));
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
        "/en/questions?card=my-number&procedure=renew&notice=none&visitor=agent&office=main&id=passport&asked=expiry\
         &expiry-era=heisei&expiry-year=35&expiry-month=x&expiry-day=%3Cb%3E",
    );
    assert_eq!(page.status, 422);
    let html = page.html();
    assert_eq!(attributes(&html, ".date-box", "value"), ["35", "x", "<b>"]);
    assert!(!page.body.contains("<b>"), "what was typed is escaped");
    assert_eq!(attributes(&html, "option[selected]", "value"), ["heisei"]);
    let hidden: Vec<_> = attributes(&html, "input[type=hidden]", "value");
    assert_eq!(hidden, ["my-number", "renew", "none", "agent", "main", "passport", "expiry"]);
}

#[test]
fn an_invalid_iso_date_is_shown_in_the_date_fields() {
    let app = TestApp::new();
    for (expiry, boxes) in [("2027-02-31", ["2027", "02", "31"]), ("tomorrow", ["tomorrow", "", ""])] {
        let page = app.get(&format!("/ja/questions?card=my-number&procedure=renew&notice=none&expiry={expiry}"));
        assert_eq!(page.status, 422);
        assert_eq!(attributes(&page.html(), ".date-box", "value"), boxes);
    }
}

#[test]
fn back_leads_through_the_questions_to_the_start_page() {
    let app = TestApp::new();
    let mut address = format!("/ja/questions?{}&change=office", SHEET.replace("&office=main", ""));
    let mut questions = Vec::new();
    while address != "/ja/" {
        assert!(
            questions.len() < MAX_STEPS,
            "back does not lead to the start page, but from {questions:?} to {address}"
        );
        let html = app.get(&address).html();
        questions.push(attributes(&html, "form", "data-question")[0].to_owned());
        address = attributes(&html, ".back a", "href")[0].to_owned();
    }
    assert_eq!(questions, ["office", "id", "form", "restricted", "visitor", "expiry", "notice", "procedure", "card"]);
}
