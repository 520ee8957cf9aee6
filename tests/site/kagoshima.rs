//! The facts of Kagoshima City, and what has been printed for it.

use jpki_checklist::domain::identity::{DocumentList, IdentityDocument};
use jpki_checklist::domain::partial_answers::{Given, PartialAnswers};
use jpki_checklist::form::sheet_number;

use crate::answers::{LIST_1, LIST_2};
use crate::test_app::{TODAY, TestApp, city, day, parse};

#[test]
fn every_counter_has_the_telephone_number_of_the_source() {
    let numbers: Vec<_> =
        city().counters.iter().map(|counter| (&*counter.id, &*counter.details.at(day(TODAY)).telephone)).collect();
    assert_eq!(
        numbers,
        [
            ("main", "099-216-1221"),
            ("taniyama", "099-269-8407"),
            ("ishiki", "099-229-2115"),
            ("yoshino", "099-244-7284"),
            ("yoshida", "099-294-1212"),
            ("sakurajima", "099-293-2347"),
            ("higashi-sakurajima", "099-221-2111"),
            ("kiire", "099-345-3754"),
            ("matsumoto", "099-278-2114"),
            ("koriyama", "099-298-2113"),
        ],
        "L98 to L102"
    );
}

#[test]
fn the_document_lists_are_in_the_order_of_the_source() {
    let ids = |list: DocumentList| list.documents(city()).into_iter().map(IdentityDocument::id).collect::<Vec<_>>();
    assert_eq!(ids(DocumentList::PinReset).join(" "), LIST_1, "L84");
    assert_eq!(ids(DocumentList::Agent).join(" "), LIST_2, "L90");
}

/// Numbers of format 2 with their answers, written by the program that introduced the format: every value of every field,
/// and every combination of questions. Never change a row; only add rows.
const NUMBERS: &str = include_str!("numbers_of_format_2.tsv");

#[test]
fn printed_numbers_open_their_answers_for_ever() {
    let app = TestApp::new();
    for line in NUMBERS.lines() {
        let (number, sheet) = line.split_once('\t').unwrap();
        let given = parse(sheet);
        let decoded = sheet_number::decode(number, city()).unwrap();
        assert_eq!((sorted(&decoded.answers), decoded.rules_version), (sorted(&given), 2), "{number}");
        // A sheet that is not planned is made anew today.
        if !sheet.contains("undecided&day=") {
            let answers = given.traverse(day(TODAY)).answers;
            assert_eq!(sheet_number::encode(&answers, 2), number, "{sheet}");
        }
        assert_eq!(app.get(&format!("/ja/s/{number}")).status, 303, "{number}");
    }
}

/// The same answers with the documents by their codes.
fn sorted(given: &PartialAnswers) -> PartialAnswers {
    let mut sorted = given.clone();
    if let Given::Valid(documents) = &mut sorted.id {
        documents.sort_by_key(|document| document.chosen().map(IdentityDocument::code));
    }
    sorted
}

#[test]
fn the_printed_numbers_have_every_value_of_every_field() {
    let with = |key: &str, id: &str| NUMBERS.contains(&format!("{key}={id}&"));
    let documents = IdentityDocument::all(city()).map(|document| ("id", document.id()));
    let counters = city().counters.iter().map(|counter| ("office", &*counter.id));
    let undecided = [("id", "undecided"), ("office", "undecided"), ("visit", "undecided"), ("expiry", "unknown")];
    let others = [
        ("reissue", "yes"),
        ("reissue", "no"),
        ("notice", "certificate"),
        ("notice", "none"),
        ("restricted", "yes"),
        ("restricted", "no"),
        ("pin", "known"),
        ("pin", "reset"),
        ("form", "have"),
        ("form", "missing"),
        ("expiry", "2016-01-01"),
        ("expiry", "2099-12-31"),
        ("visit", "2016-01-01"),
        ("visit", "2099-12-31"),
        ("day", "2016-01-01"),
        ("day", "2099-12-31"),
    ];
    for (key, id) in documents.chain(counters).chain(undecided).chain(others) {
        assert!(with(key, id), "no number with {key}={id}");
    }
}
