//! The facts of Kagoshima City, and what has been printed for it.

use jpki_checklist::domain::identity::{DocumentList, IdentityDocument};

use crate::answers::{LIST_1, LIST_2};
use crate::sheet_numbers::{SHEET, number_on};
use crate::test_app::{attributes, city, site};

#[test]
fn every_counter_has_the_telephone_number_of_the_source() {
    let numbers: Vec<_> =
        city().counters.iter().map(|counter| (counter.id.as_str(), counter.telephone.as_str())).collect();
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
    assert_eq!(ids(DocumentList::PinReset), LIST_1, "L84");
    assert_eq!(ids(DocumentList::Agent), LIST_2, "L90");
}

/// Numbers that version 1 printed, with their answers: written by the program of that version. Never change a row.
const NUMBERS_OF_VERSION_1: &str = include_str!("numbers_of_version_1.tsv");

#[test]
fn numbers_of_version_1_open_their_answers_with_a_notice() {
    let get = site();
    assert_eq!(NUMBERS_OF_VERSION_1.lines().count(), 260);
    for line in NUMBERS_OF_VERSION_1.lines() {
        let (number, sheet) = line.split_once('\t').unwrap();
        let opened = get(&format!("/ja/s/{number}"));
        assert_eq!(opened.header("location"), format!("/ja/sheet?{sheet}"), "{number}");
        let page = get(opened.header("location"));
        // An expiry date that no certificate can have is asked for again.
        assert!(matches!(page.status, 200 | 422), "{number}");
        assert_eq!(attributes(&page.html(), ".stale", "class").len(), 1, "{number}");
    }
}

/// Numbers on printed sheets must remain readable. Never change a row; only add rows.
#[test]
fn printed_numbers_remain_readable() {
    let get = site();
    for (number, sheet) in [
        ("2100-012R-ZG88-3WM0-2JQ", SHEET),
        (
            "2513-WB02-1F",
            "card=my-number&procedure=issue&reissue=no&visitor=self&restricted=no&pin=known&office=undecided&visit=undecided&day=2026-11-22&rules=2",
        ),
    ] {
        let printed = number_on(&get, &format!("/en/sheet?{sheet}"));
        assert_eq!(printed, number);
        assert_eq!(get(&format!("/en/s/{number}")).header("location"), format!("/en/sheet?{sheet}"));
    }
}

/// One row for every value of every field. Printed sheets depend on these codes: never change a row, only add rows.
#[test]
fn codes_in_sheet_numbers_never_change() {
    use jpki_checklist::domain::identity::NationalDocument;
    use jpki_checklist::domain::questions::{Card, Form, Notice, Pin, Procedure, Visitor, YesNo};

    macro_rules! assert_codes {
        ($type:ident below $radix:literal: $($id:literal = $code:literal)*) => {
            let codes: Vec<_> = $type::ALL.iter().map(|value| (value.id(), value.code())).collect();
            assert_eq!(codes, [$(($id, $code)),*], stringify!($type));
            for value in $type::ALL {
                assert!(u32::from(value.code()) < $radix, "{} does not fit into its digit", value.id());
                assert_eq!($type::from_code(value.code()), Some(*value));
            }
        };
    }
    assert_codes!(Card below 4: "my-number" = 0 "juki" = 1 "none" = 2);
    assert_codes!(Procedure below 4: "issue" = 0 "renew" = 1 "unsure" = 2);
    assert_codes!(Notice below 8: "certificate" = 0 "card" = 1 "both" = 2 "none" = 3);
    assert_codes!(YesNo below 2: "yes" = 0 "no" = 1);
    assert_codes!(Visitor below 2: "self" = 0 "agent" = 1);
    assert_codes!(Pin below 2: "known" = 0 "reset" = 1);
    assert_codes!(Form below 2: "have" = 0 "missing" = 1);
    // Each is a bit.
    assert_codes!(NationalDocument below 24:
        "my-number-card" = 0 "resident-register-card" = 1 "drivers-license" = 2 "driving-history-certificate" = 3
        "passport" = 4 "physical-disability-certificate" = 5 "mental-disability-certificate" = 6
        "rehabilitation-certificate" = 7 "residence-card" = 8 "special-permanent-resident-certificate" = 9
        "health-insurance-card" = 12 "long-term-care-insurance-card" = 13
        "medical-care-recipient-certificate" = 14 "pension-handbook" = 15 "child-rearing-allowance-certificate" = 16
        "special-child-rearing-allowance-certificate" = 17 "public-assistance-recipient-certificate" = 18);
    // Zero stands for "undecided".
    let counters: Vec<_> = city().counters.iter().map(|counter| (counter.id.as_str(), counter.code)).collect();
    assert_eq!(
        counters,
        [
            ("main", 1),
            ("taniyama", 2),
            ("ishiki", 3),
            ("yoshino", 4),
            ("yoshida", 5),
            ("sakurajima", 6),
            ("higashi-sakurajima", 7),
            ("kiire", 8),
            ("matsumoto", 9),
            ("koriyama", 10),
        ]
    );
    let documents: Vec<_> = city().documents.iter().map(|document| (document.id.as_str(), document.code)).collect();
    assert_eq!(documents, [("seniors-pass", 10), ("yuai-pass", 11)]);
}
