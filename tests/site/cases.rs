//! The list of all cases, and what the cautions say.

use std::collections::BTreeSet;

use jpki_checklist::domain::answers::CaseKind;
use jpki_checklist::domain::exit::Exit;
use jpki_checklist::domain::rules::cautions::{Caution, CautionKind};
use jpki_checklist::domain::rules::overview::{self, Outcome};
use jpki_checklist::domain::sheet::{Fee, StatusKind};
use jpki_checklist::l10n::Language;

use crate::answers::{self, query};
use crate::test_app::{TestApp, all, attributes, city, day, languages, text};

#[test]
fn the_list_contains_every_case_status_caution_and_exit() {
    let rows = overview::all(city(), overview::REFERENCE_DAY);
    let mut found = BTreeSet::new();
    for row in &rows {
        match &row.outcome {
            Outcome::Exit(exit) => _ = found.insert(exit.id()),
            Outcome::Sheet(sheet) => {
                found.extend([sheet.case.kind().id(), sheet.status.id(), sheet.fee.id()]);
                found.extend(sheet.cautions.iter().map(Caution::id));
            }
        }
    }
    let expected = [
        CaseKind::ALL.iter().map(|case| case.id()).collect::<Vec<_>>(),
        Exit::ALL.iter().map(|exit| exit.id()).collect(),
        StatusKind::ALL.iter().map(|status| status.id()).collect(),
        Fee::ALL.iter().map(|fee| fee.id()).collect(),
        // No counter of these cities is closed for good.
        CautionKind::ALL.iter().map(|caution| caution.id()).filter(|id| *id != "counter-closed").collect(),
    ];
    for id in expected.concat() {
        assert!(found.contains(id), "{id} is in no case");
    }
    assert!((100..250).contains(&rows.len()), "{} cases", rows.len());
}

#[test]
fn the_list_is_the_same_on_every_day_and_in_both_formats() {
    for language in languages() {
        let page = TestApp::new().get(&format!("/{language}/cases"));
        let csv = TestApp::new().get(&format!("/{language}/cases.csv"));
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!((page.header("x-robots-tag"), csv.header("x-robots-tag")), ("noindex", "noindex"));
        assert_eq!(
            TestApp::on(|| day("2031-07-01")).get(&format!("/{language}/cases.csv")).body,
            csv.body,
            "on another day"
        );
        let rows = all(&page.html(), "tbody tr").len();
        assert_eq!(rows, overview::all(city(), overview::REFERENCE_DAY).len());
        let mut reader = csv::Reader::from_reader(csv.body.as_bytes());
        let records: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), rows);
        assert!(records.iter().all(|record| record.len() == 7), "every line has all columns");
    }
}

#[test]
fn sheets_in_other_languages_end_with_sentences_to_show() {
    let app = TestApp::new();
    for language in Language::ALL {
        for answers in answers::sheets(&["undecided"]).iter().step_by(7) {
            let tag = language.tag();
            let page = app.get(&format!("/{tag}/sheet?{}", query(answers))).html();
            // A PIN that somebody is not sure of asks for nothing.
            let cautions = all(&page, "[data-caution]:not([data-caution=pin-in-doubt])").len();
            let sentences: BTreeSet<_> = all(&page, ".show").into_iter().map(text).collect();
            // One for each caution, one for a period of stay, one for help, one for having no seal.
            let expected = if language.is_official() { 0 } else { cautions + 3 };
            assert_eq!(sentences.len(), expected, "{tag}: {}", query(answers));
        }
    }
    let start = |tag: &str| app.get(&format!("/{tag}/")).html();
    assert_eq!(all(&start("en"), "section.stay .show").len(), 1);
    assert_eq!(all(&start("en"), "section.stay + section .telephone").len(), answers::counters().len());
    assert!(all(&start("ja"), ".show").is_empty());
}

#[test]
fn every_page_says_about_how_many_are_left() {
    let app = TestApp::new();
    let number = |given: &str| {
        let page = app.get(&format!("/en/questions?{given}")).html();
        let words = text(all(&page, ".question-number")[0]);
        words.split_whitespace().find_map(|word| word.parse::<usize>().ok()).unwrap_or(1)
    };
    for (given, left) in [
        ("", 6),
        ("who=self", 5),
        ("who=self&card=my-number", 4),
        ("who=self&card=my-number&errand=notice-certificate", 3),
        ("who=self&card=my-number&errand=notice-certificate&expiry=2027-01-15", 2),
        ("who=self&card=my-number&errand=notice-certificate&expiry=2027-01-15&pin=known", 1),
        ("who=agent&card=my-number&errand=notice-certificate", 4),
        ("who=self&card=my-number&errand=issue&reissue=no&pin=known&office=main", 1),
    ] {
        assert_eq!(number(given), left, "{given}");
    }
}

#[test]
fn questions_about_dates_and_notices_have_a_drawing_with_labels() {
    let app = TestApp::new();
    for language in languages() {
        for (given, labels) in
            [("who=self&card=my-number", 1), ("who=self&card=my-number&errand=no-notice", 2), ("who=self", 1)]
        {
            let page = app.get(&format!("/{language}/questions?{given}")).html();
            assert_eq!(attributes(&page, ".drawing svg", "aria-hidden"), ["true"]);
            assert_eq!(all(&page, ".drawing-labels li").len(), labels);
        }
    }
}
