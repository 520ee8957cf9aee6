//! PDFs, as far as they can be tested without external tools; see also the browser tests.

use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use jpki_checklist::domain::evaluation::Evaluation;
use jpki_checklist::domain::traversal::Step;
use jpki_checklist::form::query::Query;
use jpki_checklist::form::urls::Steering;
use jpki_checklist::l10n::Language;
use jpki_checklist::view::context::ViewContext;
use jpki_checklist::view::formats::pdf::{PdfSource, replace_unprintable};
use jpki_checklist::view::localized_city::LocalizedCity;
use jpki_checklist::view::sheet::SheetView;
use serde_json::Value;

use crate::answers::{self, query};
use crate::test_app::{PUBLIC_URL, TODAY, TestApp, all, city, day, words};

#[test]
fn a_pdf_has_a_descriptive_file_name() {
    let app = TestApp::new();
    for (language, title) in
        [("ja", "%E9%9B%BB%E5%AD%90%E8%A8%BC%E6%98%8E%E6%9B%B8"), ("en", "electronic%2Dcertificate")]
    {
        let sheets = answers::sheets(&["undecided"]);
        for answers in sheets.iter().step_by(170) {
            let url = format!("/{language}/sheet.pdf?{}", query(answers));
            let response = app.get(&url);
            assert_eq!((response.status, response.header("content-type")), (200, "application/pdf"));
            assert!(response.body.starts_with("%PDF-1.7"));
            assert_eq!(response.header("cache-control"), "no-store");
            let name = response.header("content-disposition");
            assert!(name.starts_with("inline; filename=\""), "{name}");
            assert!(name.contains(&format!("filename*=UTF-8''{title}")), "{name}");
        }
    }
}

#[test]
fn a_pdf_of_incomplete_answers_redirects_to_the_questions() {
    let app = TestApp::new();
    for query in ["card=my-number", "card=juki", "card=gold"] {
        assert_eq!(app.get(&format!("/ja/sheet.pdf?{query}")).status, 303, "{query}");
    }
}

#[test]
fn a_sheet_links_to_its_pdf() {
    let app = TestApp::new();
    let answers = &answers::sheets(&["undecided"])[0];
    let page = app.get(&format!("/ja/sheet?{}", query(answers)));
    let link = format!("a[href='/ja/sheet.pdf?{}']", query(answers));
    assert_eq!(all(&page.html(), &link).len(), 1);
}

#[test]
fn pdfs_beyond_the_queue_capacity_get_503() {
    let url = format!("/ja/sheet.pdf?{}", query(&answers::sheets(&["undecided"])[0]));
    let app = TestApp::new();
    assert_eq!(app.get(&url).status, 200, "the templates are loaded");
    let started = Instant::now();
    let found = app.get_all(&vec![url; 200]);
    let (rendered, rejected): (Vec<_>, Vec<_>) = found.into_iter().partition(|response| response.status == 200);
    assert!(!rendered.is_empty() && !rejected.is_empty(), "{} rendered, {} rejected", rendered.len(), rejected.len());
    for response in rejected {
        assert_eq!((response.status, response.header("retry-after")), (503, "5"));
    }
    // Each waits five seconds at most.
    assert!(started.elapsed() < Duration::from_secs(15), "{:?}", started.elapsed());
}

#[test]
fn a_pdf_contains_only_texts_of_the_page() {
    let app = TestApp::new();
    let cities = LocalizedCity::all(city()).leak();
    let stale = vec![("visit", "2026-10-14")];
    for language in Language::ALL {
        // Labels are printed only where they are needed, but each must be on some page.
        let mut labels_not_seen = None;
        let mut all = answers::sheets(&["undecided", "main"]);
        let replaced: Vec<_> = all.iter().step_by(9).map(|answers| replace(answers, &stale)).collect();
        all.extend(replaced);
        for answers in all.iter().step_by(7) {
            let page = app.get(&format!("/{}/sheet?{}", language.tag(), query(answers)));
            assert_eq!(page.status, 200);
            let html = page.html();
            let shown: String = words(html.root_element()).flat_map(str::split_whitespace).collect();
            // The PDF has narrow brackets.
            let shown = shown.replace('（', "(").replace('）', ")");
            let mut texts = Vec::new();
            let data = pdf_data(&query(answers), language, cities, day(TODAY));
            strings(&data["sheet"], &mut texts);
            assert!(texts.len() > 25, "{}: only {} texts", page.url, texts.len());
            let is_shown = |words: &str| shown.contains(&words.split_whitespace().collect::<String>());
            for part in texts.iter().flat_map(|words| words.split(", ")) {
                assert!(is_shown(part), "{}: {part} is not on the sheet", page.url);
            }
            let labels = labels_not_seen.get_or_insert_with(|| {
                let mut labels = Vec::new();
                strings(&data["labels"], &mut labels);
                labels
            });
            labels.retain(|label| !is_shown(label));
        }
        assert_eq!(labels_not_seen, Some(Vec::new()), "labels that are on no page");
    }
}

fn replace(answers: &answers::Answers, by: &answers::Answers) -> answers::Answers {
    let replaced = |key| answers::value(by, key);
    answers.iter().map(|(key, value)| (*key, replaced(key).unwrap_or(value))).collect()
}

/// The words that a PDF is made of, for a city in all languages on a day.
pub fn pdf_words(query: &str, language: Language, cities: &'static [LocalizedCity], today: NaiveDate) -> String {
    let mut words = Vec::new();
    strings(&pdf_data(query, language, cities, today), &mut words);
    words.join(" ")
}

/// The input of the PDF template for a query.
fn pdf_data(query: &str, language: Language, cities: &'static [LocalizedCity], today: NaiveDate) -> Value {
    let localized = cities.iter().find(|city| city.language == language).unwrap();
    let context = ViewContext {
        today,
        now: NaiveTime::MIN,
        city: localized,
        public_url: PUBLIC_URL,
        assets: Box::leak(Box::default()),
    };
    let traversal = Query::parse(query, localized.facts, today, language).1.traverse(today);
    let Step::Sheet(answers) = &traversal.step else { panic!("{query} is not a sheet") };
    let evaluation = Evaluation::new(&traversal, answers, false, localized.facts);
    let sheet = Box::new(SheetView::new(&evaluation, Steering::DEFAULT, context));
    let source = PdfSource::Sheet(sheet);
    let setting = source.candidates().0.first().map(PdfSource::on_one_page).or_else(|| source.on_two_pages().next());
    source.data(setting.unwrap()).unwrap().0
}

/// The words of a text.
fn joined(runs: &Value) -> String {
    let run = |run: &Value| match run {
        Value::Array(word) => word[0].as_str().unwrap().to_owned(),
        Value::Object(run) => match run.get("unbroken").or_else(|| run.get("phrase")) {
            Some(runs) => joined(runs),
            None => run["official"].as_str().unwrap().to_owned(),
        },
        words => words.as_str().unwrap().to_owned(),
    };
    runs.as_array().unwrap().iter().map(run).collect()
}

/// Whether a value is a text: a list that begins with a word, or a run.
fn is_text(value: &Value) -> bool {
    let is_run = |run: &Value| match run {
        Value::String(_) => true,
        Value::Array(word) => word.len() == 2 && word.iter().all(Value::is_string),
        Value::Object(run) => ["unbroken", "phrase", "official"].iter().any(|key| run.contains_key(*key)),
        _ => false,
    };
    value.as_array().is_some_and(|runs| !runs.is_empty() && runs.iter().all(is_run))
}

/// Every text in a value except the places of cautions.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        text if is_text(text) => found.push(joined(text)),
        Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
        // A row of the list says this caution in its own words.
        Value::Object(map) if map.get("place").is_some_and(|place| place == "list") => {}
        Value::Object(map) => {
            map.iter().filter(|(key, _)| !matches!(key.as_str(), "place")).for_each(|(_, value)| strings(value, found));
        }
        _ => {}
    }
}

#[test]
fn characters_that_the_fonts_lack_are_boxes() {
    let mut value = serde_json::json!({ "name": ["谷山⚠", { "phrase": ["한글"] }], "number": 2 });
    assert_eq!(replace_unprintable(&mut value, Language::DEFAULT), ['⚠', '한', '글']);
    assert_eq!(value, serde_json::json!({ "name": ["谷山□", { "phrase": ["□□"] }], "number": 2 }));
    assert!(Language::ALL.into_iter().all(|language| language.can_print('□')));
}
