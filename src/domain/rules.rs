//! The rules of the reference sheet, as total functions. Each names its source lines.

use super::answers::{Answers, Case, IssueReason, Pins};
use super::questions::{Expiry, Form};
use super::sheet::{Caution, Fee, Item, PinKind, Preparer, Sheet, Status};
use super::window::RenewalWindow;
use crate::city::facts::City;

/// Version of the rules, printed on every sheet. Raised whenever the same answers give a different sheet.
pub const VERSION: u32 = 1;

/// The sheet for complete answers.
#[must_use]
pub fn evaluate(answers: &Answers, city: &'static City) -> Sheet {
    let Answers { case, minor_or_ward, counter, visit } = answers;
    Sheet {
        case: case.clone(),
        status: status(answers),
        visit: *visit,
        window: window(case),
        fee: fee(case),
        cautions: Caution::ALL.iter().copied().filter(|caution| has_caution(*caution, answers)).collect(),
        visits: visits(case),
        pins: pins(*minor_or_ward),
        counter: *counter,
        successor: counter.and_then(|counter| city.successor(counter, *visit)),
    }
}

/// The renewal window if the expiry date is known, also if the certificate has expired (L46, L51).
const fn window(case: &Case) -> Option<RenewalWindow> {
    match case {
        Case::IssueSelf { reason, .. } | Case::IssueAgent { reason, .. } => match reason {
            IssueReason::Lapsed { expiry } => Some(RenewalWindow::for_expiry(*expiry)),
            IssueReason::First | IssueReason::WithReissue => None,
        },
        Case::RenewSelf { expiry, .. } | Case::RenewAgent { expiry, .. } => match expiry {
            Expiry::Known(expiry) => Some(RenewalWindow::for_expiry(*expiry)),
            Expiry::Unknown => None,
        },
    }
}

/// The window while a renewal is still possible (L46).
const fn open_window(case: &Case) -> Option<RenewalWindow> {
    if case.kind().is_renewal() { window(case) } else { None }
}

/// The first that applies: too early (L46), a required form is missing (L51, L61), ready.
fn status(answers: &Answers) -> Status {
    if open_window(&answers.case).is_some_and(|window| answers.visit < window.opens()) {
        Status::TooEarly
    } else if lacks_form(&answers.case) {
        Status::CallFirst
    } else {
        Status::Ready
    }
}

/// An agent renews without the form that came with the notice (L61).
const fn lacks_form(case: &Case) -> bool {
    matches!(case, Case::RenewAgent { form: Form::Missing, .. })
}

fn has_caution(caution: Caution, answers: &Answers) -> bool {
    let case = &answers.case;
    match caution {
        // Section 3 of the rules: a renewal whose expiry date has passed.
        Caution::LapsedSoIssue => matches!(
            case,
            Case::IssueSelf { reason: IssueReason::Lapsed { .. }, .. }
                | Case::IssueAgent { reason: IssueReason::Lapsed { .. }, .. }
        ),
        // Not in the source: other cities count from the next day.
        Caution::WindowFirstDay => open_window(case).is_some_and(|window| answers.visit == window.opens()),
        // L13–15, L46.
        Caution::ExpiryUnknown => matches!(
            case,
            Case::RenewSelf { expiry: Expiry::Unknown, .. } | Case::RenewAgent { expiry: Expiry::Unknown, .. }
        ),
        // L61.
        Caution::InquiryFormMissing => lacks_form(case),
        // L19.
        Caution::SigningCertificateUnavailable => answers.minor_or_ward,
        // Not in the source: a fact of the city.
        Caution::CounterClosed => answers.counter.is_some_and(|counter| counter.is_closed_for_good(answers.visit)),
        // L29, L35.
        Caution::MailTakesDays => matches!(case, Case::IssueAgent { .. }),
        // L25 and L57 cover a PIN reset for the cardholder only.
        Caution::AgentPin => case.kind().is_by_agent(),
    }
}

/// The items for each visit (L23–25, L31–42, L55–57, L65–68).
#[must_use]
pub fn visits(case: &Case) -> Vec<Vec<Item>> {
    use Item::{
        AgentIdentityDocument, ApplicationForm, CardholderParticulars, IdentityDocument, InquiryFormAndProxy,
        MyNumberCard,
    };
    let forms = || vec![AgentIdentityDocument, MyNumberCard, InquiryFormAndProxy, ApplicationForm];
    match case {
        Case::IssueSelf { pins, .. } | Case::RenewSelf { pins, .. } => match pins {
            Pins::Reset(_) => vec![vec![MyNumberCard, Item::Pins, IdentityDocument]],
            Pins::Known => vec![vec![MyNumberCard, Item::Pins]],
        },
        Case::IssueAgent { .. } => vec![vec![AgentIdentityDocument, CardholderParticulars], forms()],
        Case::RenewAgent { .. } => vec![forms()],
    }
}

/// Who prepares an item: the cardholder the card and the two forms (L40–42, L61, L66–68), the visitor the rest.
#[must_use]
pub const fn prepared_by(item: Item) -> Preparer {
    match item {
        Item::MyNumberCard | Item::InquiryFormAndProxy | Item::ApplicationForm => Preparer::Cardholder,
        Item::Pins | Item::IdentityDocument | Item::AgentIdentityDocument | Item::CardholderParticulars => {
            Preparer::Visitor
        }
    }
}

/// The PINs that are needed (L24, L56); minors and wards get no certificate for signature (L19).
#[must_use]
pub const fn pins(minor_or_ward: bool) -> &'static [PinKind] {
    if minor_or_ward {
        &[PinKind::ResidentRegister, PinKind::CardInfoEntry, PinKind::UserAuthentication]
    } else {
        PinKind::ALL
    }
}

/// L74, L76.
const fn fee(case: &Case) -> Fee {
    match case {
        Case::IssueSelf { reason: IssueReason::WithReissue, .. }
        | Case::IssueAgent { reason: IssueReason::WithReissue, .. } => Fee::Charged,
        Case::IssueSelf { reason: IssueReason::First | IssueReason::Lapsed { .. }, .. }
        | Case::IssueAgent { reason: IssueReason::First | IssueReason::Lapsed { .. }, .. }
        | Case::RenewSelf { .. }
        | Case::RenewAgent { .. } => Fee::Free,
    }
}
