//! The rules of the reference sheet, as total functions. Each names its source lines.

pub mod cautions;
pub mod overview;

use chrono::NaiveDate;

use crate::city::facts::City;
use crate::domain::answers::{Answers, Case, IssueReason, Pins};
use crate::domain::questions::Expiry;
use crate::domain::sheet::{Fee, Item, PinKind, Preparer, Sheet, Status};
use crate::domain::window::RenewalWindow;
use cautions::{Action, Caution, cautions};

/// Version of the rules, printed on every sheet. Raised whenever the same answers give a different sheet.
pub const VERSION: u32 = 4;

/// The sheet for complete answers.
pub fn evaluate(answers: &Answers, city: &'static City) -> Sheet {
    let Answers { case, restricted, counter, visit } = answers;
    let counter = counter.chosen();
    let serving = counter.map(|counter| city.serving(counter, visit.reference_day()));
    let window = renewed_until(case).map(|expiry| RenewalWindow::new(expiry, city, serving));
    let cautions = cautions(answers, window, city);
    Sheet {
        case: case.clone(),
        status: status(window, visit.reference_day(), &cautions),
        visit: *visit,
        window,
        fee: fee(case),
        cautions,
        visits: visits(case),
        pins: pins(*restricted),
        counter,
    }
}

/// The expiry date of a certificate that is renewed, if it is known (L46).
const fn renewed_until(case: &Case) -> Option<NaiveDate> {
    match case {
        Case::RenewSelf { expiry: Expiry::Known(expiry), .. }
        | Case::RenewAgent { expiry: Expiry::Known(expiry), .. } => Some(*expiry),
        Case::RenewSelf { expiry: Expiry::Unknown, .. }
        | Case::RenewAgent { expiry: Expiry::Unknown, .. }
        | Case::IssueSelf { .. }
        | Case::IssueAgent { .. } => None,
    }
}

/// The first that applies: a date that contradicts the notice, too early (L46), a caution that requires a call, one that
/// requires a check, ready.
fn status(window: Option<RenewalWindow>, day: NaiveDate, cautions: &[Caution]) -> Status {
    let requires = |action: Action| cautions.iter().any(|caution| caution.action() == Some(action));
    let is_contradicted = cautions.iter().any(Caution::contradicts_notice);
    match window {
        Some(_) if is_contradicted => Status::CheckFirst,
        Some(window) if day < window.opens => Status::TooEarly { from: window.first_open_day.unwrap_or(window.opens) },
        Some(_) | None if requires(Action::Call) => Status::CallFirst,
        Some(_) | None if requires(Action::Check) => Status::CheckFirst,
        Some(_) | None => Status::Ready,
    }
}

/// The items for each visit (L23–25, L31–42, L55–57, L65–68).
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

/// What a cardholder brings for whom only a PIN is set again (L80, L84).
pub const PIN_RESET_ITEMS: [Item; 2] = [Item::MyNumberCard, Item::IdentityDocument];

/// Who prepares an item: the cardholder the card and the two forms (L40–42, L61, L66–68), the visitor the rest.
pub const fn prepared_by(item: Item) -> Preparer {
    match item {
        Item::MyNumberCard | Item::InquiryFormAndProxy | Item::ApplicationForm => Preparer::Cardholder,
        Item::Pins | Item::IdentityDocument | Item::AgentIdentityDocument | Item::CardholderParticulars => {
            Preparer::Visitor
        }
    }
}

/// The PINs that are needed (L24, L56); minors and wards get no certificate for signature (L19).
pub const fn pins(restricted: bool) -> &'static [PinKind] {
    if restricted {
        &[PinKind::ResidentRegister, PinKind::CardInfoEntry, PinKind::UserAuthentication]
    } else {
        PinKind::ALL
    }
}

/// What the certificate costs: free as a transitional measure, unless the card is reissued for a fee (L74, L76).
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
