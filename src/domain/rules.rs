//! The rules of the reference sheet, as total functions. Each names the lines that it comes from.

use super::answers::{Answers, Errand, Grounds, Pins};
use super::identity::Documents;
use super::questions::{Expiry, Form};
use super::sheet::{Case, Caution, Fee, Item, PinKind, Preparer, Purpose, Sheet, Status, Visitor};
use super::window::Window;

/// The version of the rules, printed on every sheet. It grows when the same answers give another sheet.
pub const VERSION: u32 = 1;

/// What the city asks for, given complete answers.
#[must_use]
pub fn decide(answers: &Answers) -> Sheet {
    let Answers { errand, restricted, office, visit } = answers;
    let case = case(errand);
    let visitor = visitor(errand);
    Sheet {
        case,
        purpose: purpose(errand),
        visitor,
        status: status(answers),
        visit: *visit,
        window: window(errand),
        fee: fee(errand),
        cautions: Caution::ALL.iter().copied().filter(|caution| warns(*caution, answers)).collect(),
        visits: visits(case, visitor),
        pins: pins(*restricted),
        documents: documents(errand).cloned(),
        office: *office,
    }
}

/// L21, L27, L53, L59. One that lapsed is an issue.
const fn case(errand: &Errand) -> Case {
    match errand {
        Errand::IssueSelf { .. } => Case::IssueSelf,
        Errand::IssueAgent { .. } => Case::IssueAgent,
        Errand::RenewSelf { .. } => Case::RenewSelf,
        Errand::RenewAgent { .. } => Case::RenewAgent,
    }
}

/// L17, L44, L74.
const fn purpose(errand: &Errand) -> Purpose {
    match errand {
        Errand::IssueSelf { grounds, .. } | Errand::IssueAgent { grounds, .. } => match grounds {
            Grounds::First => Purpose::Issue,
            Grounds::WithReissue => Purpose::IssueWithReissue,
            Grounds::Lapsed { .. } => Purpose::IssueAfterLapse,
        },
        Errand::RenewSelf { .. } | Errand::RenewAgent { .. } => Purpose::Renewal,
    }
}

/// L21, L25, L27, L53, L57, L59.
const fn visitor(errand: &Errand) -> Visitor {
    match errand {
        Errand::IssueSelf { pins: Pins::Known, .. } | Errand::RenewSelf { pins: Pins::Known, .. } => {
            Visitor::Cardholder
        }
        Errand::IssueSelf { pins: Pins::Reset(_), .. } | Errand::RenewSelf { pins: Pins::Reset(_), .. } => {
            Visitor::CardholderForPinReset
        }
        Errand::IssueAgent { .. } | Errand::RenewAgent { .. } => Visitor::Agent,
    }
}

/// The window of a renewal, and of one that lapsed (L46, L51).
const fn window(errand: &Errand) -> Option<Window> {
    match errand {
        Errand::IssueSelf { grounds, .. } | Errand::IssueAgent { grounds, .. } => match grounds {
            Grounds::Lapsed { expiry } => Some(Window::of(*expiry)),
            Grounds::First | Grounds::WithReissue => None,
        },
        Errand::RenewSelf { expiry, .. } | Errand::RenewAgent { expiry, .. } => match expiry {
            Expiry::Known(expiry) => Some(Window::of(*expiry)),
            Expiry::Unknown => None,
        },
    }
}

/// The window of what is still a renewal (L46).
const fn renewal_window(errand: &Errand) -> Option<Window> {
    match errand {
        Errand::IssueSelf { .. } | Errand::IssueAgent { .. } => None,
        Errand::RenewSelf { .. } | Errand::RenewAgent { .. } => window(errand),
    }
}

/// The first that holds: too early (L46), no form where one is needed and the source is silent (L51, L61), ready.
fn status(answers: &Answers) -> Status {
    if renewal_window(&answers.errand).is_some_and(|window| answers.visit < window.opens()) {
        Status::TooEarly
    } else if lacks_form(&answers.errand) {
        Status::CallFirst
    } else {
        Status::Ready
    }
}

/// An agent renews without the form that came with the notice (L61).
const fn lacks_form(errand: &Errand) -> bool {
    matches!(errand, Errand::RenewAgent { form: Form::Missing, .. })
}

/// Whether a caution belongs on the sheet.
fn warns(caution: Caution, answers: &Answers) -> bool {
    let errand = &answers.errand;
    match caution {
        // Section 3 of the rules: a renewal whose last day of validity has passed.
        Caution::LapsedSoIssue => matches!(purpose(errand), Purpose::IssueAfterLapse),
        // Ours: other cities count from the next day.
        Caution::WindowFirstDay => renewal_window(errand).is_some_and(|window| answers.visit == window.opens()),
        // L13–15, L46.
        Caution::ExpiryUnknown => matches!(
            errand,
            Errand::RenewSelf { expiry: Expiry::Unknown, .. } | Errand::RenewAgent { expiry: Expiry::Unknown, .. }
        ),
        // L61.
        Caution::InquiryFormMissing => lacks_form(errand),
        // L19.
        Caution::SigningCertificateUnavailable => answers.restricted,
        // L29, L35.
        Caution::MailTakesDays => matches!(errand, Errand::IssueAgent { .. }),
        // L25 and L57 speak of the cardholder only.
        Caution::AgentPin => matches!(visitor(errand), Visitor::Agent),
    }
}

/// What to bring to each visit (L23–25, L31–42, L55–57, L65–68).
#[must_use]
pub fn visits(case: Case, visitor: Visitor) -> Vec<Vec<Item>> {
    use Item::{
        AgentIdentityDocument, ApplicationForm, CardholderParticulars, IdentityDocument, InquiryFormAndProxy,
        MyNumberCard, Pins,
    };
    let forms = || vec![AgentIdentityDocument, MyNumberCard, InquiryFormAndProxy, ApplicationForm];
    match case {
        Case::IssueSelf | Case::RenewSelf => match visitor {
            Visitor::CardholderForPinReset => vec![vec![MyNumberCard, Pins, IdentityDocument]],
            Visitor::Cardholder | Visitor::Agent => vec![vec![MyNumberCard, Pins]],
        },
        Case::IssueAgent => vec![vec![AgentIdentityDocument, CardholderParticulars], forms()],
        Case::RenewAgent => vec![forms()],
    }
}

/// Who gets an item ready: the cardholder the card and the two forms (L40–42, L61, L66–68), the visitor the rest.
#[must_use]
pub const fn prepared_by(item: Item) -> Preparer {
    match item {
        Item::MyNumberCard | Item::InquiryFormAndProxy | Item::ApplicationForm => Preparer::Cardholder,
        Item::Pins | Item::IdentityDocument | Item::AgentIdentityDocument | Item::CardholderParticulars => {
            Preparer::Visitor
        }
    }
}

/// The PINs that are asked for (L24, L56); the one for signature has no certificate when restricted (L19).
#[must_use]
pub const fn pins(restricted: bool) -> &'static [PinKind] {
    if restricted {
        &[PinKind::ResidentRegister, PinKind::CardInfoEntry, PinKind::UserAuthentication]
    } else {
        PinKind::ALL
    }
}

/// L74, L76.
const fn fee(errand: &Errand) -> Fee {
    match purpose(errand) {
        Purpose::IssueWithReissue => Fee::Charged,
        Purpose::Issue | Purpose::IssueAfterLapse | Purpose::Renewal => Fee::Free,
    }
}

/// The identity documents that are asked for (L25, L31, L39, L57, L65).
const fn documents(errand: &Errand) -> Option<&Documents> {
    match errand {
        Errand::IssueSelf { pins, .. } | Errand::RenewSelf { pins, .. } => match pins {
            Pins::Known => None,
            Pins::Reset(documents) => Some(documents),
        },
        Errand::IssueAgent { documents, .. } | Errand::RenewAgent { documents, .. } => Some(documents),
    }
}
