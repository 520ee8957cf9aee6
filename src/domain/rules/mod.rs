//! The rules of the reference sheet, as total functions. Each names its source lines.

pub mod cases;
pub mod cautions;

use chrono::NaiveDate;

use crate::city::facts::City;
use crate::domain::answers::{Answers, Case, IssueReason, Pins};
use crate::domain::questions::Expiry;
use crate::domain::sheet::{Fee, Item, PinKind, Preparer, Sheet, Status};
use crate::domain::window::RenewalWindow;
use cautions::{Action, AppliedCaution, cautions};

/// Version of the rules, printed on every sheet. Raised whenever the same answers give a different sheet.
pub const VERSION: u32 = 2;

/// The sheet for complete answers.
#[must_use]
pub fn evaluate(answers: &Answers, city: &'static City) -> Sheet {
    let Answers { case, minor_or_ward, counter, visit } = answers;
    let day = visit.reference_day();
    let window = expiry(case).map(|expiry| RenewalWindow::new(expiry, city, *counter));
    let cautions = cautions(answers, window, city);
    Sheet {
        case: case.clone(),
        status: status(window.filter(|_| case.kind().is_renewal()), day, &cautions),
        visit: *visit,
        window,
        fee: fee(case),
        cautions,
        visits: visits(case),
        pins: pins(*minor_or_ward),
        counter: *counter,
        successor: counter.and_then(|counter| city.successor(counter, day)),
    }
}

/// The expiry date if it is known, also of a certificate that has lapsed (L46).
const fn expiry(case: &Case) -> Option<NaiveDate> {
    match case {
        Case::IssueSelf { reason, .. } | Case::IssueAgent { reason, .. } => match reason {
            IssueReason::Lapsed { expiry, .. } => Some(*expiry),
            IssueReason::First | IssueReason::WithReissue => None,
        },
        Case::RenewSelf { expiry, .. } | Case::RenewAgent { expiry, .. } => match expiry {
            Expiry::Known(expiry) => Some(*expiry),
            Expiry::Unknown => None,
        },
    }
}

/// The first that applies: too early (L46), a caution that requires a call, one that requires a check, ready.
/// `window` is that of a renewal.
fn status(window: Option<RenewalWindow>, day: NaiveDate, cautions: &[AppliedCaution]) -> Status {
    let requires = |action: Action| cautions.iter().any(|applied| applied.action == Some(action));
    if window.is_some_and(|window| day < window.opens) {
        Status::TooEarly
    } else if requires(Action::Call) {
        Status::CallFirst
    } else if requires(Action::Check) {
        Status::CheckFirst
    } else {
        Status::Ready
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
