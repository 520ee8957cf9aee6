//! Every combination of answers: what the rules say, and that every format says the same.

use std::collections::BTreeSet;

use jpki_checklist::domain::exit::Exit;
use jpki_checklist::domain::rules::{self, cautions::Action};
use jpki_checklist::domain::sheet::{Sheet, Status};
use jpki_checklist::domain::traversal::Step;
use jpki_checklist::l10n::Language;
#[cfg(feature = "pdf")]
use jpki_checklist::view::localized_city::LocalizedCity;
use serde_json::Value;

use crate::answers::{self, Answers, counters, offices, query, value};
use crate::complete_answers::{ISSUE, ISSUE_BY_AGENT, RENEWAL, RENEWAL_BY_AGENT, RULES};
use crate::pages;
use crate::test_app::{Response, TODAY, TestApp, all, attributes, city, day, languages, parse, text};
use crate::texts::message;

/// What the specification says for these answers, derived independently of the program.
struct Expected {
    case: String,
    status: &'static str,
    /// First day, first open day, last open day, last day.
    window: Option<[Value; 4]>,
    fee: &'static str,
    cautions: Vec<(&'static str, Option<&'static str>)>,
    visits: Vec<Vec<&'static str>>,
}

/// Windows of the expiry dates in all combinations, counted by hand.
const WINDOWS: [(&str, &str); 7] = [
    ("2027-03-02", "2026-12-02"),
    ("2027-03-01", "2026-12-01"),
    ("2027-01-15", "2026-10-15"),
    ("2027-01-11", "2026-10-11"),
    ("2027-01-03", "2026-10-03"),
    ("2026-12-01", "2026-09-01"),
    ("2026-11-30", "2026-08-30"),
];

fn expected(answers: &Answers) -> Expected {
    let is = |key, wanted| value(answers, key) == Some(wanted);
    let visit = value(answers, "visit").unwrap();
    let (date, today) = if visit == "undecided" { (None, TODAY) } else { (Some(visit), visit) };
    let expiry = value(answers, "expiry").filter(|expiry| *expiry != "unknown");
    let opens = expiry.map(|expiry| WINDOWS.iter().find(|(end, _)| *end == expiry).unwrap().1);
    let is_closed = |date: &str| answers::is_closed(date, value(answers, "office").unwrap());
    // What the city does on the first day is not confirmed.
    let open_days: Vec<String> = match (opens, expiry) {
        (Some(opens), Some(expiry)) => {
            let days = day(opens).iter_days().skip(1).map(|day| day.to_string());
            days.take_while(|day| day.as_str() <= expiry).filter(|day| !is_closed(day)).collect()
        }
        _ => Vec::new(),
    };
    let lapsed = expiry.is_some_and(|expiry| expiry < today);
    let agent = is("visitor", "agent");
    let renewal = is("procedure", "renew") && !lapsed;
    let window = expiry.filter(|_| renewal);
    let form_missing = agent && renewal && !is("form", "have");
    let too_early = renewal && opens.is_some_and(|opens| today < opens);
    let chosen: Vec<_> = answers.iter().filter(|(key, _)| *key == "id").map(|(_, id)| *id).collect();
    let is_ended = |id: &&str| matches!(*id, "resident-register-card" | "health-insurance-card");
    let last_closed = window.is_some_and(is_closed);
    let is_late = open_days.last().is_none_or(|last| last.as_str() < today);

    // The expiry dates of all combinations are too near for `expiry-looks-like-card`, which has its own test.
    let cautions = [
        ("inquiry-form-missing", form_missing, Some("call")),
        ("reissue-takes-time", is("reissue", "yes"), Some("call")),
        ("signing-certificate-unavailable", is("restricted", "yes"), Some("call")),
        ("expiry-unknown", renewal && is("expiry", "unknown"), Some("check")),
        ("documents-ended", !chosen.is_empty() && chosen.iter().all(is_ended), Some("check")),
        ("visit-closed-day", date.is_some_and(is_closed), Some("check")),
        ("lapsed-so-issue", lapsed, None),
        ("inquiry-form-lapsed", lapsed && agent && is("notice", "certificate"), None),
        ("window-first-day", renewal && Some(today) == opens, Some("call")),
        ("window-last-day", renewal && date.is_some() && date == expiry, None),
        ("last-days-closed", last_closed, is_late.then_some("check")),
        ("mail-takes-days", agent && !renewal, None),
        ("resident-record", agent, None),
        ("pin-in-doubt", is("pin", "known"), None),
        ("agent-pin", agent, None),
    ];
    let cautions: Vec<_> = cautions.into_iter().filter(|(_, holds, _)| *holds).map(|(id, _, act)| (id, act)).collect();
    let requires = |action| cautions.iter().any(|(_, required)| *required == Some(action));
    let forms = vec!["agent-identity-document", "my-number-card", "inquiry-form-and-proxy", "application-form"];
    let day_or_null = |day: Option<&String>| day.map_or(Value::Null, |day| day.as_str().into());
    Expected {
        case: format!("{}-{}", if renewal { "renew" } else { "issue" }, if agent { "agent" } else { "self" }),
        status: match (too_early, requires("call"), requires("check")) {
            (true, ..) => "too-early",
            (false, true, _) => "call-first",
            (false, false, true) => "check-first",
            (false, false, false) => "ready",
        },
        window: opens.zip(expiry).map(|(opens, expiry)| {
            [opens.into(), day_or_null(open_days.first()), day_or_null(open_days.last()), expiry.into()]
        }),
        fee: if is("reissue", "yes") { "charged" } else { "free" },
        visits: match (renewal, agent, is("pin", "reset")) {
            (_, false, false) => vec![vec!["my-number-card", "pins"]],
            (_, false, true) => vec![vec!["my-number-card", "pins", "identity-document"]],
            (false, true, _) => vec![vec!["agent-identity-document", "cardholder-particulars"], forms],
            (true, true, _) => vec![forms],
        },
        cautions,
    }
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect()
}

fn data_says_what_the_rules_say(answers: &Answers, data: &Value) {
    let expected = expected(answers);
    assert_eq!(data["outcome"], "sheet");
    assert_eq!(data["case"], expected.case.as_str());
    assert_eq!(data["status"], expected.status);
    assert_eq!(data["fee"], expected.fee);
    let visit = value(answers, "visit").filter(|visit| *visit != "undecided");
    assert_eq!((data["visit"].as_str(), data["day"].as_str()), (visit, value(answers, "day")));
    match expected.window {
        Some(days) => {
            let keys = ["opens", "first_open_day", "last_open_day", "expires"];
            assert_eq!(keys.map(|key| data["window"][key].clone()), days);
        }
        None => assert!(data["window"].is_null()),
    }
    // The hours are those of the day of the visit.
    let is_closed = visit.is_some_and(|day| answers::is_closed(day, value(answers, "office").unwrap()));
    assert_eq!(data["hours"].is_null(), is_closed);
    for key in ["opens", "closes"].into_iter().filter(|_| !is_closed) {
        assert!(data["hours"][key].as_str().unwrap().parse::<chrono::NaiveTime>().is_ok(), "{key}");
    }
    let cautions = data["cautions"].as_array().unwrap();
    let cautions: Vec<_> =
        cautions.iter().map(|caution| (caution["id"].as_str().unwrap(), caution["action"].as_str())).collect();
    assert_eq!(cautions, expected.cautions);
    let visits: Vec<_> = data["visits"].as_array().unwrap().iter().map(|visit| ids(&visit["items"])).collect();
    assert_eq!(visits, expected.visits);
    match value(answers, "office") {
        Some("undecided") => assert!(data["office"].is_null()),
        office => assert_eq!(data["office"]["id"].as_str(), office),
    }
    // The answers are returned as given, documents as a list.
    for (key, value) in answers.iter().filter(|(key, _)| !matches!(*key, "visit" | "day")) {
        match *key {
            "id" => assert!(data["answers"]["id"].as_array().unwrap().iter().any(|id| id == value), "{key}={value}"),
            _ => assert_eq!(data["answers"][key].as_str(), Some(*value)),
        }
    }
    documents_and_pins_are_complete(answers, data);
}

fn documents_and_pins_are_complete(answers: &Answers, data: &Value) {
    let chosen: Vec<_> = answers.iter().filter(|(key, _)| *key == "id").map(|(_, id)| *id).collect();
    let (list_1, list_2) = (answers::list_1(), answers::list_2());
    for item in data["visits"].as_array().unwrap().iter().flat_map(|visit| visit["items"].as_array().unwrap()) {
        let list: Option<&[&str]> = match item["id"].as_str().unwrap() {
            "identity-document" => Some(&list_1),
            "agent-identity-document" => Some(&list_2),
            _ => None,
        };
        match list {
            Some(list) => {
                assert_eq!(ids(&item["documents"]), list);
                for document in item["documents"].as_array().unwrap() {
                    let id = document["id"].as_str().unwrap();
                    assert_eq!(document["chosen"], chosen.contains(&id), "{id}");
                    let ended = matches!(id, "resident-register-card" | "health-insurance-card");
                    assert_eq!(document["ended"], ended, "{id}");
                }
            }
            None => assert!(item.get("documents").is_none()),
        }
        if item["id"] == "pins" {
            let count = if value(answers, "restricted") == Some("yes") { 3 } else { 4 };
            assert_eq!(ids(&item["pins"]).len(), count);
        } else {
            assert!(item.get("pins").is_none());
        }
    }
}

fn page_says_what_the_data_says(page: &Response, data: &Value) {
    let html = page.html();
    let text_of = |value: &Value| value.as_str().unwrap().to_owned();
    assert_eq!(attributes(&html, "article", "data-case"), [text_of(&data["case"])]);
    assert_eq!(attributes(&html, "article", "data-status"), [text_of(&data["status"])]);
    assert_eq!(attributes(&html, "[data-fee]", "data-fee"), [text_of(&data["fee"])]);
    // What blocks the visit is in the verdict, the rest in the notes.
    let place_of = |caution: &Value| match caution["id"].as_str().unwrap() {
        _ if !caution["action"].is_null() => ".sheet-verdict",
        "lapsed-so-issue" | "expiry-looks-like-card" => ".sheet-verdict",
        "pin-in-doubt" => ".items",
        "agent-pin" if data["case"] == "renew-agent" => ".items",
        "last-days-closed" => ".sheet-dates",
        "mail-takes-days" => ".sheet-between",
        _ => ".sheet-cautions",
    };
    for place in [".sheet-verdict", ".items", ".sheet-dates", ".sheet-between", ".sheet-cautions"] {
        let shown: BTreeSet<_> =
            attributes(&html, &format!("{place} [data-caution]"), "data-caution").into_iter().collect();
        let cautions = data["cautions"].as_array().unwrap().iter();
        let wanted = cautions.filter(|caution| place_of(caution) == place);
        assert_eq!(shown, wanted.map(|caution| caution["id"].as_str().unwrap()).collect(), "{place}");
    }

    let visits = data["visits"].as_array().unwrap();
    let sections = all(&html, ".sheet-visit");
    assert_eq!(sections.len(), visits.len());
    for (section, visit) in sections.into_iter().zip(visits) {
        let part = scraper::Html::parse_fragment(&section.html());
        assert_eq!(attributes(&part, "[data-item]", "data-item"), ids(&visit["items"]));
    }
    let items: Vec<_> = visits.iter().flat_map(|visit| visit["items"].as_array().unwrap()).collect();
    let pins: Vec<_> = items.iter().filter_map(|item| item.get("pins")).flat_map(ids).collect();
    assert_eq!(attributes(&html, "[data-pin]", "data-pin"), pins);
    let listed: BTreeSet<_> = items.iter().filter_map(|item| item.get("documents")).flat_map(ids).collect();
    let shown: BTreeSet<_> = attributes(&html, "[data-document]", "data-document").into_iter().collect();
    assert_eq!(shown, listed);
    let chosen: Vec<_> = items
        .iter()
        .filter_map(|item| item.get("documents"))
        .flat_map(|documents| documents.as_array().unwrap())
        .filter(|document| document["chosen"] == true)
        .map(|document| document["id"].as_str().unwrap())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let mut ticked = attributes(&html, ".chosen[data-document]", "data-document");
    ticked.sort_unstable();
    assert_eq!(ticked, chosen);

    let shown_counters = attributes(&html, "[data-counter]", "data-counter");
    match data["office"]["id"].as_str() {
        Some(office) => assert_eq!(shown_counters, [office]),
        None => assert_eq!(shown_counters, counters()),
    }
    let missing = ids(&data["cautions"]).contains(&"inquiry-form-missing");
    // On both papers.
    assert_eq!(all(&html, ".items .mark").len(), 2 * usize::from(missing));
    // If the visitor must telephone first, the numbers come before the items.
    let numbers_first = page.body.find("data-counter") < page.body.find("data-item");
    assert_eq!(
        numbers_first,
        matches!(data["status"].as_str(), Some("call-first" | "check-first")) || data["office"].is_object()
    );
    // One tick box per item, one about the PINs unless one is set again, and one for the page that an agent gives to the
    // cardholder; smaller ones for PINs and documents that still count.
    let is_by_agent = data["case"].as_str().unwrap().ends_with("agent");
    let about_pins = ids(&data["cautions"]).contains(&"pin-in-doubt") || data["case"] == "renew-agent";
    assert_eq!(all(&html, ".tick").len(), items.len() + usize::from(about_pins) + usize::from(is_by_agent));
    let ended = shown.iter().filter(|id| matches!(**id, "resident-register-card" | "health-insurance-card")).count();
    assert_eq!(all(&html, ".small-tick").len(), pins.len() + shown.len() - ended);
    assert_eq!(all(&html, ".cross").len(), ended);
    assert_eq!(all(&html, "input").len(), all(&html, ".tick, .small-tick").len(), "no other boxes");
}

/// What the program's rules say for these answers.
fn evaluated(answers: &Answers) -> Sheet {
    let query = query(answers);
    match parse(&query).traverse(day(TODAY)).step {
        Step::Sheet(answers) => rules::evaluate(&answers, city()),
        step => panic!("{query}: {step:?}"),
    }
}

#[test]
fn every_combination_gives_the_right_sheet() {
    for (visit, _) in answers::VISITS {
        for answers in answers::sheets_for(&offices(), visit) {
            let (sheet, expected) = (evaluated(&answers), expected(&answers));
            let query = query(&answers);
            assert_eq!(sheet.case.kind().id(), expected.case, "{query}");
            assert_eq!(sheet.status.id(), expected.status, "{query}");
            assert_eq!(sheet.fee.id(), expected.fee, "{query}");
            let cautions: Vec<_> =
                sheet.cautions.iter().map(|caution| (caution.id(), caution.action().map(Action::id))).collect();
            assert_eq!(cautions, expected.cautions, "{query}");
            let visits: Vec<Vec<_>> =
                sheet.visits.iter().map(|items| items.iter().map(|item| item.id()).collect()).collect();
            assert_eq!(visits, expected.visits, "{query}");
            let office = sheet.counter.map_or("undecided", |counter| &counter.id);
            assert_eq!(Some(office), value(&answers, "office"), "{query}");
        }
    }
}

#[test]
fn every_format_says_what_the_rules_say_in_every_language() {
    let app = TestApp::new();
    // Steps that share no factor with the numbers of answers, so that every answer is among the samples.
    for (visit, step) in answers::VISITS.map(|(visit, _)| visit).into_iter().zip([7, 11, 13, 17, 19]) {
        for (index, answers) in answers::sheets_for(&["undecided", "main"], visit).iter().step_by(step).enumerate() {
            let query = query(answers);
            for (offset, language) in languages().enumerate() {
                let data = app.get(&format!("/{language}/sheet.json?{query}"));
                assert_eq!(data.status, 200, "{query}");
                let data = data.json();
                assert_eq!(data["lang"], language);
                assert_eq!(data["rules"], RULES);
                data_says_what_the_rules_say(answers, &data);
                if index % 3 == offset {
                    let page = app.get(&format!("/{language}/sheet?{query}"));
                    assert_eq!(page.status, 200, "{query} is canonical and leads to a sheet");
                    page_says_what_the_data_says(&page, &data);
                    pages::assert_is_sound(&page);
                }
            }
        }
    }
}

/// On every sheet, and on the page for the cardholder.
#[test]
fn no_paper_asks_for_a_pin_to_be_written_on_it() {
    let app = TestApp::new();
    #[cfg(feature = "pdf")]
    let cities = LocalizedCity::all(city()).leak();
    for language in Language::ALL {
        let (tag, warning) = (language.tag(), message(language, "sheet-this-paper"));
        for answers in &answers::sheets(&["undecided"]) {
            let page = app.get(&format!("/{tag}/sheet?{}", query(answers)));
            assert!(text(all(&page.html(), "article")[0]).contains(&warning), "{}", page.url);
            #[cfg(feature = "pdf")]
            assert!(crate::pdf::pdf_words(&query(answers), language, cities, day(TODAY)).contains(&warning));
            if value(answers, "visitor") == Some("agent") {
                let page = app.get(&format!("/{tag}/cardholder?{}", query(answers)));
                let warning = message(language, "sheet-caution-pin-on-paper");
                assert!(text(all(&page.html(), "article")[0]).contains(&warning), "{}", page.url);
            }
        }
    }
}

/// No sheet has the status "ready" while something must be done before the visit.
#[test]
fn no_sheet_says_go_while_something_blocks_the_visit() {
    for (visit, _) in answers::VISITS {
        for answers in answers::sheets_for(&["undecided"], visit) {
            let sheet = evaluated(&answers);
            let is = |key, wanted| value(&answers, key) == Some(wanted);
            let today = if visit == "undecided" { TODAY } else { visit };
            let renewal = sheet.case.kind().is_renewal();
            let chosen: Vec<_> = answers.iter().filter(|(key, _)| *key == "id").map(|(_, id)| *id).collect();
            let ended = |id: &&str| matches!(*id, "resident-register-card" | "health-insurance-card");
            let blocked = (renewal && is("expiry", "unknown"))
                || (visit != "undecided" && answers::is_closed(visit, "undecided"))
                || (!chosen.is_empty() && chosen.iter().all(ended))
                || is("restricted", "yes")
                || (renewal && is("visitor", "agent") && !is("form", "have"))
                || sheet.window.is_some_and(|window| day(today) <= window.opens);
            assert!(!blocked || sheet.status != Status::Ready, "{}", query(&answers));
        }
    }
}

#[test]
fn an_expired_card_leads_to_its_exit_whatever_else_is_answered() {
    for answers in answers::sheets(&["undecided"]) {
        let query = query(&answers).replacen("card=my-number", "card=my-number-expired", 1);
        assert_eq!(parse(&query).traverse(day(TODAY)).step, Step::Exit(Exit::CardExpired), "{query}");
    }
}

#[test]
fn every_exit_says_what_to_do_and_leads_back_to_its_question() {
    let app = TestApp::new();
    for language in languages() {
        for (answers, outcome, changed) in answers::exits() {
            let query = query(&answers);
            let page = app.get(&format!("/{language}/sheet?{query}"));
            assert_eq!(page.status, 200, "{query}");
            pages::assert_is_sound(&page);
            let html = page.html();
            assert_eq!(attributes(&html, "[data-outcome]", "data-outcome"), [outcome]);
            assert_eq!(attributes(&html, "[data-counter]", "data-counter"), counters());
            let changes = attributes(&html, ".exit-changes a[href*='change=']", "href");
            let pages: Vec<_> = changes.iter().map(|link| link.split_once("change=").unwrap().1).collect();
            assert_eq!(pages, changed, "{query}");

            let data = app.get(&format!("/{language}/sheet.json?{query}")).json();
            let keys: BTreeSet<_> = data.as_object().unwrap().keys().map(String::as_str).collect();
            let mut expected = vec!["answers", "label", "lang", "outcome", "rules"];
            if outcome == "reset-pin" {
                let is = |key, wanted| value(&answers, key) == Some(wanted);
                let is_by_phone = is("visitor", "agent") || is("restricted", "yes");
                let items: &[&str] = if is_by_phone { &[] } else { &["my-number-card", "identity-document"] };
                assert_eq!(ids(&data["items"]), items, "{query}");
                assert_eq!(attributes(&html, "[data-item]", "data-item"), items, "{query}");
                let documents = attributes(&html, "[data-document]", "data-document");
                assert_eq!(documents.len(), if is_by_phone { 0 } else { answers::list_1().len() }, "{query}");
                expected.insert(1, "items");
            }
            assert_eq!(keys.into_iter().collect::<Vec<_>>(), expected, "an exit has nothing else");
            assert_eq!(data["outcome"], outcome);
            // No other format, and no number.
            for format in
                ["sheet.ics", "cardholder", "sheet.pdf"].into_iter().take(if cfg!(feature = "pdf") { 3 } else { 2 })
            {
                let found = app.get(&format!("/{language}/{format}?{query}"));
                assert_eq!(found.header("location"), format!("/{language}/sheet?{query}"), "{format}");
            }
            assert!(all(&html, ".sheet-number, .clerk, .clerk").is_empty());
            assert_eq!(text(all(&html, "h1")[0]), data["label"].as_str().unwrap());
        }
    }
}

#[test]
fn an_agent_renewing_without_the_form_on_the_first_day_is_told_to_telephone_first() {
    let app = TestApp::new();
    let query = RENEWAL_BY_AGENT.replace("2027-01-15", "2027-05-31").replace("form=have", "form=missing");
    let data = app.get(&format!("/ja/sheet.json?{query}&visit=2027-02-28")).json();
    assert_eq!(data["case"], "renew-agent");
    assert_eq!(data["status"], "call-first");
    assert_eq!(data["window"]["opens"], "2027-02-28");
    assert_eq!(
        ids(&data["cautions"]),
        ["inquiry-form-missing", "visit-closed-day", "window-first-day", "resident-record", "agent-pin"]
    );
    assert_eq!(data["visits"].as_array().unwrap().len(), 1);
    let items = ["agent-identity-document", "my-number-card", "inquiry-form-and-proxy", "application-form"];
    assert_eq!(ids(&data["visits"][0]["items"]), items);
}

#[test]
fn an_expiry_date_far_after_the_notice_may_be_that_of_the_card() {
    let app = TestApp::new();
    let (note, check) = (Some(None), Some(Some("check")));
    for (notice, expiry, visit, expected, why) in [
        ("certificate", "2027-04-01", "2026-12-01", None, "four months after the visit"),
        ("certificate", "2027-04-02", "2026-12-01", check, "a day more"),
        ("certificate", "2031-06-01", "2026-12-01", check, "years more"),
        ("none", "2027-09-01", "2026-12-01", None, "nine months after the visit, without a notice"),
        ("none", "2027-09-02", "2026-12-01", note, "a day more"),
        ("none", "2031-06-01", "2026-12-01", note, "years more"),
        ("certificate", "2027-03-22", "undecided&day=2026-11-22", None, "four months after today"),
        ("certificate", "2027-03-23", "undecided&day=2026-11-22", check, "a day more"),
        ("certificate", "2027-03-22", "undecided&day=2026-10-22", None, "today counts, not the day it was made"),
    ] {
        let query = RENEWAL.replace("notice=none", &format!("notice={notice}")).replace("2027-01-15", expiry);
        let data = app.get(&format!("/ja/sheet.json?{query}&visit={visit}&rules={RULES}")).json();
        let cautions = data["cautions"].as_array().unwrap();
        let found = cautions.iter().find(|caution| caution["id"] == "expiry-looks-like-card");
        assert_eq!(found.map(|caution| caution["action"].as_str()), expected, "{expiry}: {why}");
        let status = if expected == check { "check-first" } else { "too-early" };
        assert_eq!(data["status"], status, "{expiry}: {why}");
        let page = app.get(&format!("/ja/sheet?{query}&visit={visit}&rules={RULES}")).html();
        let link = attributes(&page, "[data-caution=expiry-looks-like-card] a", "href");
        assert_eq!(link.iter().filter(|link| link.ends_with("change=expiry")).count(), usize::from(expected.is_some()));
    }
}

#[test]
fn on_the_last_open_day_itself_it_is_not_too_late() {
    let app = TestApp::new();
    // 14 February 2027 is a Sunday, and the last open day is the Friday before; in the second city the Saturday.
    let last = if *city().id == *"shiosai" { "2027-02-13" } else { "2027-02-12" };
    for (visit, action) in [(last, None), ("2027-02-14", Some("check"))] {
        let query = RENEWAL.replace("2027-01-15", "2027-02-14");
        let data = app.get(&format!("/ja/sheet.json?{query}&visit={visit}&rules={RULES}")).json();
        let cautions = data["cautions"].as_array().unwrap();
        let found = cautions.iter().find(|caution| caution["id"] == "last-days-closed").unwrap();
        assert_eq!(found["action"].as_str(), action, "{visit}");
    }
}

#[test]
fn choosing_only_discontinued_documents_gives_a_warning() {
    let app = TestApp::new();
    let sheet = |ids: &str, visit: &str| {
        let query = ISSUE_BY_AGENT.replace("id=passport", ids);
        let page = app.get(&format!("/ja/sheet?{query}&visit={visit}&rules={RULES}"));
        assert_eq!(page.status, 200, "{ids}");
        !all(&page.html(), ".sheet-verdict [data-caution=documents-ended]").is_empty()
    };
    for (ids, visit, warned, why) in [
        ("id=resident-register-card", "2026-12-01", true, "the only one has ended"),
        ("id=resident-register-card", "2025-12-28", false, "it was valid on that day"),
        ("id=resident-register-card&id=passport", "2026-12-01", false, "the other one is valid"),
        ("id=undecided", "2026-12-01", false, "nothing was chosen"),
    ] {
        assert_eq!(sheet(ids, visit), warned, "{why}");
    }
}

#[test]
fn a_sheet_stays_the_same_on_any_later_day() {
    let on = |today| parse(&query(&answers::sheets(&["undecided"])[40])).traverse(day(today)).step;
    assert!(matches!(on("2026-11-22"), Step::Sheet(_)));
    assert_eq!(on("2026-11-22"), on("2031-01-01"), "the day of the visit counts, not today");
}

#[test]
fn the_next_person_of_a_family_gets_the_same_counter_and_a_day_that_has_not_passed() {
    let app = TestApp::new();
    for (visit, kept) in [
        ("visit=2026-12-01", "office=main&visit=2026-12-01"),
        ("visit=2026-11-20", "office=main"),
        ("visit=undecided&day=2026-11-20", "office=main&visit=undecided"),
    ] {
        let page = app.get(&format!("/en/sheet?{ISSUE}&{visit}&rules={RULES}")).html();
        let next = format!("/en/questions?{kept}");
        assert!(attributes(&page, ".again a", "href").contains(&next.as_str()), "{visit}");
        assert_eq!(attributes(&app.get(&next).html(), "form", "data-question"), ["who"]);
    }
}
