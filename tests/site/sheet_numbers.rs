//! Sheet numbers.

use chrono::{Duration, NaiveDate};
use jpki_checklist::domain::questions::{Answer, Visit};
use jpki_checklist::domain::rules;
use jpki_checklist::form::sheet_number::{self, InvalidSheetNumber, MAX_SYMBOLS};
use proptest::prelude::*;

use crate::answers::{self, list_1, list_2, query};
use crate::complete_answers::{ISSUE, SHEET};
use crate::pages;
use crate::test_app::{TODAY, TestApp, all, attributes, city, day, parse, text};

const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The sheet number on the page at a URL.
pub fn number_on(app: &TestApp, address: &str) -> String {
    text(all(&app.get(address).html(), ".sheet-number")[0])
}

#[test]
fn every_sheet_is_found_again_by_its_number() {
    let app = TestApp::new();
    for answers in answers::sheets(&["undecided", "main", answers::counters().last().unwrap()]) {
        let address = format!("/ja/sheet?{}", query(&answers));
        let number = number_on(&app, &address);
        assert!(number.len() - number.matches('-').count() <= MAX_SYMBOLS, "{number}");
        let found = app.get(&format!("/ja/s/{number}"));
        assert_eq!((found.status, found.header("location")), (303, address.as_str()), "{number}");
    }
}

/// Arbitrary answers that lead to a sheet.
fn any_sheet() -> impl Strategy<Value = String> {
    let documents = |list: Vec<&'static str>| {
        let most = list.len();
        proptest::sample::subsequence(list, 0..=most).prop_map(|chosen| match chosen.as_slice() {
            [] => "id=undecided".to_owned(),
            chosen => chosen.iter().map(|id| format!("id={id}")).collect::<Vec<_>>().join("&"),
        })
    };
    let procedure = prop_oneof![
        prop_oneof!["yes", "no"].prop_map(|reissue| format!("procedure=issue&reissue={reissue}")),
        (prop_oneof!["certificate", "none"], prop_oneof![Just(None), (-3000..2190i64).prop_map(Some)]).prop_map(
            |(notice, expiry)| format!(
                "procedure=renew&notice={notice}&expiry={}",
                match expiry {
                    // Counted from the visit, which is not known here, or from today.
                    Some(days) => format!("visit{days}"),
                    None => "unknown".to_owned(),
                }
            )
        ),
    ];
    let visitor = prop_oneof![
        Just("visitor=self&pin=known".to_owned()),
        documents(list_1()).prop_map(|ids| format!("visitor=self&pin=reset&{ids}")),
        (prop_oneof!["have", "missing"], documents(list_2()))
            .prop_map(|(form, ids)| format!("visitor=agent&form={form}&{ids}")),
    ];
    let offices = proptest::sample::select(answers::offices());
    (procedure, visitor, prop_oneof!["yes", "no"], offices, 0..30681i64, any::<bool>()).prop_map(
        |(procedure, visitor, restricted, office, day, is_planned)| {
            let day = first_day() + Duration::days(day);
            let visit = if is_planned { format!("visit={day}") } else { format!("visit=undecided&day={day}") };
            let procedure = match procedure.split_once("visit") {
                Some((before, days)) => {
                    let from = if is_planned { day } else { crate::test_app::day(TODAY) };
                    let expiry = from + Duration::days(days.parse().unwrap());
                    format!("{before}{}", expiry.clamp(first_day(), last_day()))
                }
                None => procedure,
            };
            format!("card=my-number&{procedure}&{visitor}&restricted={restricted}&office={office}&{visit}")
        },
    )
}

fn first_day() -> NaiveDate {
    day("2016-01-01")
}

fn last_day() -> NaiveDate {
    day("2099-12-31")
}

#[test]
fn numbers_of_the_first_format_are_rejected() {
    for number in ["13KT-01H", "1GDQ-ZWR0-0043-MC01-S", "120F-N1M4-C201-0"] {
        assert_eq!(sheet_number::decode(number, city()), Err(InvalidSheetNumber::Malformed), "{number}");
    }
}

/// Of numbers with two or three wrong symbols, almost none opens another sheet.
#[test]
fn numbers_with_several_wrong_symbols_are_rejected() {
    let number = number_on(&TestApp::new(), &format!("/ja/sheet?{SHEET}")).replace('-', "");
    let symbols: Vec<char> = number.chars().collect();
    let mut state = 7_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut opened = 0;
    for attempt in 0..30_000 {
        let mut typed = symbols.clone();
        for _ in 0..2 + attempt % 2 {
            typed[random(symbols.len())] = char::from(SYMBOLS.as_bytes()[random(32)]);
        }
        if typed != symbols && sheet_number::decode(&String::from_iter(typed), city()).is_ok() {
            opened += 1;
        }
    }
    assert!(opened < 15, "{opened} of 30,000 open another sheet");
}

#[test]
fn what_is_encoded_is_decoded_again() {
    let app = TestApp::new();
    proptest!(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) }, |(given in any_sheet())| {
        let canonical = app.get(&format!("/en/sheet?{given}")).header("location").to_owned();
        let number = number_on(&app, &canonical);
        prop_assert!(number.len() - number.matches('-').count() <= MAX_SYMBOLS);
        let found = app.get(&format!("/en/s/{number}"));
        // The number of a sheet that is not planned is made today.
        let made = canonical.split_once("&day=").map_or(canonical.clone(), |(before, rest)| {
            format!("{before}&day={TODAY}{}", &rest[TODAY.len()..])
        });
        prop_assert_eq!(found.header("location"), made);
    });
}

#[test]
fn any_text_is_decoded_or_rejected() {
    proptest!(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20_000) }, |(text in "[0-9A-Z \\-]{0,24}|.{0,30}")| {
        if let Ok(read) = sheet_number::decode(&text, city()) {
            let given = read.answers.traverse(day(TODAY)).answers;
            let spelled = sheet_number::encode(&given, read.rules_version).replace('-', "");
            let plain = text.to_uppercase().replace(['-', ' '], "").replace('O', "0").replace(['I', 'L'], "1");
            prop_assert!(spelled == plain, "there is one number for a sheet");
        }
    });
}

#[test]
fn a_wrong_symbol_or_a_transposition_is_always_detected() {
    let number = number_on(&TestApp::new(), &format!("/ja/sheet?{SHEET}")).replace('-', "");
    let symbols: Vec<char> = number.chars().collect();
    for place in 0..symbols.len() {
        for wrong in SYMBOLS.chars().filter(|wrong| *wrong != symbols[place]) {
            let mut typed = symbols.clone();
            typed[place] = wrong;
            assert_eq!(
                sheet_number::decode(&String::from_iter(typed), city()),
                Err(InvalidSheetNumber::Malformed),
                "{wrong} at {place}"
            );
        }
        for other in 0..place {
            let mut typed = symbols.clone();
            typed.swap(place, other);
            let read = sheet_number::decode(&String::from_iter(&typed), city());
            assert_eq!(read.is_err(), symbols[place] != symbols[other], "{place} and {other} changed places");
        }
        let mut typed = symbols.clone();
        typed.remove(place);
        assert!(sheet_number::decode(&String::from_iter(typed), city()).is_err(), "{place} is left out");
    }
}

#[test]
fn numbers_are_decoded_in_every_notation() {
    let app = TestApp::new();
    let number = number_on(&app, &format!("/ja/sheet?{SHEET}"));
    for (typed, why) in [
        (number.clone(), "as printed"),
        (number.to_lowercase(), "in small letters"),
        (number.replace('-', ""), "without hyphens"),
        (number.replace('-', "%20"), "with blanks"),
        (number.replace('0', "O").replace('1', "l"), "with letters for digits"),
        (number.replace('0', "o").replace('1', "I"), "with other letters for digits"),
    ] {
        for address in [format!("/ja/s/{typed}"), format!("/ja/s?number={typed}")] {
            let response = app.get(&address);
            let location = format!("/ja/sheet?{SHEET}");
            assert_eq!((response.status, response.header("location")), (303, location.as_str()), "{why}: {address}");
        }
    }
}

#[test]
fn an_invalid_number_is_shown_with_a_field_to_correct_it() {
    let app = TestApp::new();
    for typed in ["10DC-80G7", "%3Cscript%3E", "U", "%F0%9F%92%A9", &"1".repeat(500)] {
        for address in [format!("/en/s/{typed}"), format!("/en/s?number={typed}")] {
            let page = app.get(&address);
            assert_eq!(page.status, 422, "{address}");
            pages::assert_is_sound(&page);
            assert!(!page.body.contains("<script>"), "{address}");
            let html = page.html();
            assert_eq!(attributes(&html, "form", "action"), ["/en/s"]);
            assert_eq!(attributes(&html, "#number", "aria-invalid"), ["true"]);
        }
    }
    let missing = app.get("/en/s?number=%20");
    assert_eq!((missing.status, text(all(&missing.html(), "h1")[0]).as_str()), (422, "There is no number"));
    let wrong = app.get("/en/s?number=1");
    assert!(
        attributes(&wrong.html(), ".language-link", "href").contains(&"/ja/s?number=1"),
        "kept in another language"
    );
    assert_eq!(attributes(&app.get("/en/s").html(), "[aria-invalid]", "id"), [""; 0], "nothing is wrong yet");
    let start = app.get("/en/");
    assert_eq!(attributes(&start.html(), "form.number", "action"), ["/en/s"], "the start page has the field, too");
}

#[test]
fn every_kind_of_hyphen_is_accepted() {
    let number = &*number_on(&TestApp::new(), &format!("/ja/sheet?{SHEET}"));
    let expected = sheet_number::decode(number, city()).unwrap();
    for hyphen in "-‐‑‒–—―−ーｰ－".chars() {
        assert_eq!(
            sheet_number::decode(&number.replace('-', &hyphen.to_string()), city()),
            Ok(expected.clone()),
            "{hyphen}"
        );
        let typed: String = url::form_urlencoded::byte_serialize(hyphen.to_string().as_bytes()).collect();
        assert_eq!(
            TestApp::new().get(&format!("/ja/s?number={}", number.replace('-', &typed))).status,
            303,
            "{hyphen}"
        );
    }
}

#[test]
fn a_number_of_a_version_that_never_existed_is_rejected_with_its_own_message() {
    let app = TestApp::new();
    let answers = parse(SHEET).traverse(day(TODAY)).answers;
    let message = |number: &str| {
        let page = app.get(&format!("/en/s/{number}"));
        assert_eq!(page.status, 422, "{number}");
        text(all(&page.html(), "#error")[0])
    };
    let malformed = message("10DC-80G7");
    for version in [0, 1, rules::VERSION + 1, 99, 1023] {
        let number = sheet_number::encode(&answers, version);
        assert_eq!(sheet_number::decode(&number, city()), Err(InvalidSheetNumber::UnknownVersion), "version {version}");
        assert_ne!(message(&number), malformed);
    }
}

#[test]
fn overlong_numbers_are_rejected_whatever_their_check_symbol() {
    for symbol in SYMBOLS.chars() {
        for length in [19, 20, 21, 60] {
            let number = format!("2{}{symbol}", "Z".repeat(length - 2));
            assert_eq!(sheet_number::decode(&number, city()), Err(InvalidSheetNumber::Malformed), "{number}");
        }
    }
}

#[test]
fn a_number_with_a_date_after_the_last_accepted_one_is_rejected() {
    let answers = |visit: &str| {
        let parsed = parse(ISSUE).traverse(day(TODAY)).answers;
        parsed.into_iter().chain([Answer::Visit(Visit::On(visit.parse().unwrap()))]).collect::<Vec<_>>()
    };
    let decode = |visit| sheet_number::decode(&sheet_number::encode(&answers(visit), rules::VERSION), city());
    assert!(decode("2099-12-31").is_ok());
    assert_eq!(decode("2100-01-01").unwrap_err(), InvalidSheetNumber::Malformed);
}

#[test]
fn numbers_and_their_links_are_read_as_people_send_them() {
    let app = TestApp::new();
    let sheet = format!("/ja/sheet?{SHEET}");
    let number = number_on(&app, &sheet);
    // A link, with what belongs to the sentence or the mail that it stands in.
    for end in ["。", "）", ".", ",", ")", "%3E", "/", "」", "、", "?utm_source=mail", "%E3%80%82", "%20"] {
        let encoded: String = url::form_urlencoded::byte_serialize(end.as_bytes()).collect();
        let end = if end.is_ascii() { end } else { encoded.as_str() };
        let found = app.get(&format!("/ja/s/{number}{end}"));
        assert_eq!((found.status, found.header("location")), (303, sheet.as_str()), "{end}");
    }
    for (typed, why) in [
        (format!("シート番号：{number}"), "with its label"),
        (format!("シート番号 {number}"), "with its label and a blank"),
        (format!("Sheet number {number}"), "with its English label"),
        (format!("Sheet number: {number}."), "with a colon and a full stop"),
        (format!("「{number}」"), "in brackets"),
        (format!("（{number}）を見てください"), "in a sentence"),
        (format!("https://checklist.example.jp/ja/s/{number}"), "the whole address"),
        (format!("checklist.example.jp/ja/s/{number}/"), "the address without its scheme"),
        (number.replace('-', "\u{200b}-"), "with spaces of no width"),
        (format!("\u{feff}{number}\u{2060}"), "between signs of no width"),
        (number.to_lowercase().replace('-', " "), "with blanks"),
    ] {
        let typed: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let found = app.get(&format!("/ja/s?number={typed}"));
        assert_eq!((found.status, found.header("location")), (303, sheet.as_str()), "{why}");
    }
    // Signs within it are a mistake that only its owner can correct.
    assert_eq!(app.get(&format!("/ja/s?number={}", number.replacen('-', "x!", 1))).status, 422);
    let without = app.get("/ja/s/");
    assert_eq!((without.status, without.header("location")), (303, "/ja/s"), "an address without its number");
    // Paper names this address beside the number.
    let page = app.get("/ja/s");
    assert_eq!((page.status, attributes(&page.html(), ".error", "id").len()), (200, 0));
}
