//! The rules as tables, with the reason for each row.

use jpki_checklist::domain::answers::{Case, IssueReason, Pins};
use jpki_checklist::domain::identity::{DocumentList, IdentityDocuments, NationalDocument};
use jpki_checklist::domain::questions::{Expiry, Form, Page, Question};
use jpki_checklist::domain::rules;
use jpki_checklist::domain::rules::cautions::CautionKind;
use jpki_checklist::domain::sheet::{Item, PinKind, Preparer};
use jpki_checklist::domain::window::opening_day;

use crate::test_app::day;

#[test]
fn a_renewal_opens_on_the_same_day_three_months_before() {
    for (expiry, opens, why) in [
        ("2027-02-15", "2026-11-15", "a plain day, across the new year"),
        ("2026-11-30", "2026-08-30", "a last day of a short month is no last day elsewhere"),
        ("2027-05-28", "2027-02-28", "February has a 28th"),
        ("2027-05-29", "2027-02-28", "February has no 29th: its last day"),
        ("2027-05-30", "2027-02-28", "February has no 30th: its last day"),
        ("2027-05-31", "2027-02-28", "February has no 31st: its last day"),
        ("2028-05-29", "2028-02-29", "a leap February has a 29th"),
        ("2028-05-30", "2028-02-29", "a leap February has no 30th: its last day"),
        ("2028-05-31", "2028-02-29", "a leap February has no 31st: its last day"),
        ("2028-02-29", "2027-11-29", "a leap day counts back to a plain 29th"),
        ("2027-07-31", "2027-04-30", "April has no 31st: its last day"),
        ("2027-01-31", "2026-10-31", "October has a 31st"),
        ("2016-01-01", "2015-10-01", "the first accepted date"),
        ("2099-12-31", "2099-09-30", "the last accepted date"),
    ] {
        let opens_on = opening_day(day(expiry));
        assert_eq!(opens_on, day(opens), "{expiry}: {why}");
    }
}

#[test]
fn each_case_asks_for_its_items_in_order() {
    use Item::{AgentIdentityDocument, ApplicationForm, CardholderParticulars, InquiryFormAndProxy, MyNumberCard};
    let forms = vec![AgentIdentityDocument, MyNumberCard, InquiryFormAndProxy, ApplicationForm];
    let (reason, expiry) = (IssueReason::First, Expiry::Unknown);
    let reset = || Pins::Reset(IdentityDocuments::undecided(DocumentList::PinReset));
    let documents = || IdentityDocuments::undecided(DocumentList::Agent);
    let known_pins = vec![vec![MyNumberCard, Item::Pins]];
    let pin_reset = vec![vec![MyNumberCard, Item::Pins, Item::IdentityDocument]];
    for (case, visits, lines) in [
        (Case::IssueSelf { reason, pins: Pins::Known }, known_pins.clone(), "L23 L24"),
        (Case::RenewSelf { expiry, has_notice: false, pins: Pins::Known }, known_pins, "L55 L56"),
        (Case::IssueSelf { reason, pins: reset() }, pin_reset.clone(), "L25"),
        (Case::RenewSelf { expiry, has_notice: false, pins: reset() }, pin_reset, "L57"),
        (
            Case::IssueAgent { reason, documents: documents() },
            vec![vec![AgentIdentityDocument, CardholderParticulars], forms.clone()],
            "L31 to L42",
        ),
        (
            Case::RenewAgent { expiry, has_notice: true, form: Form::Have, documents: documents() },
            vec![forms],
            "L65 to L68",
        ),
    ] {
        assert_eq!(rules::visits(&case), visits, "{lines}");
    }
}

#[test]
fn the_cardholder_prepares_the_card_and_the_forms_and_the_visitor_the_rest() {
    for item in Item::ALL {
        let expected = match item.id() {
            "my-number-card" | "inquiry-form-and-proxy" | "application-form" => Preparer::Cardholder,
            _ => Preparer::Visitor,
        };
        assert_eq!(rules::prepared_by(*item), expected, "{}", item.id());
    }
}

#[test]
fn minors_and_wards_need_no_pin_for_signature() {
    let ids = |restricted| rules::pins(restricted).iter().map(|pin: &PinKind| pin.id()).collect::<Vec<_>>();
    assert_eq!(ids(false), ["signing", "resident-register", "card-info-entry", "user-authentication"], "L24 L56");
    assert_eq!(ids(true), ["resident-register", "card-info-entry", "user-authentication"], "L19");
}

#[test]
fn exactly_two_documents_are_discontinued() {
    for (document, last_day) in
        [(NationalDocument::ResidentRegisterCard, "2025-12-28"), (NationalDocument::HealthInsuranceCard, "2025-12-01")]
    {
        let last_day = day(last_day);
        assert!(!document.has_ended(last_day), "{} on its last day", document.id());
        assert!(document.has_ended(last_day.succ_opt().unwrap()), "{} on the day after", document.id());
    }
    let ended = NationalDocument::ALL.iter().filter(|document| document.has_ended(day("2099-12-31"))).count();
    assert_eq!(ended, 2);
}

#[test]
fn questions_and_cautions_are_in_the_order_of_the_rules() {
    let questions: Vec<_> = Question::ALL.iter().map(|question| question.id()).collect();
    let order = "visitor restricted card procedure notice expiry reissue pin form id office visit";
    assert_eq!(questions.join(" "), order);
    let cautions: Vec<_> = CautionKind::ALL.iter().map(|caution| caution.id()).collect();
    let pages: Vec<_> = Page::ALL.iter().map(|page| page.id()).collect();
    assert_eq!(pages.join(" "), "who card errand expiry reissue pin form id visit");
    let order = "inquiry-form-missing reissue-takes-time signing-certificate-unavailable expiry-unknown documents-ended visit-closed-day \
                 counter-closed lapsed-so-issue inquiry-form-lapsed expiry-looks-like-card window-first-day \
                 window-last-day last-days-closed mail-takes-days resident-record pin-in-doubt agent-pin";
    assert_eq!(cautions.join(" "), order);
}

#[test]
fn every_item_names_the_lines_that_ask_for_it() {
    let lines: Vec<_> = Item::ALL.iter().map(|item| (item.id(), item.source_lines())).collect();
    assert_eq!(
        lines,
        [
            ("my-number-card", "L23 L40 L55 L66"),
            ("pins", "L24 L56"),
            ("identity-document", "L25 L57"),
            ("agent-identity-document", "L33 L39 L65"),
            ("cardholder-particulars", "L34"),
            ("inquiry-form-and-proxy", "L41 L67"),
            ("application-form", "L42 L68"),
        ]
    );
}
