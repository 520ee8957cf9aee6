//! The cautions (section 3 of the rules): when each applies, and what it requires before the visit.

use chrono::{Months, NaiveDate};

use crate::city::facts::City;
use crate::domain::answers::{Answers, Case, IssueReason, Pins};
use crate::domain::questions::{Expiry, Form, Visit};
use crate::domain::window::RenewalWindow;

ids! {
    /// A caution, in the order of printing.
    Caution {
        /// An agent renews without the form from the notice (L51, L61).
        InquiryFormMissing = "inquiry-form-missing",
        /// No certificate for signature under 15 or for adult wards (L19).
        SigningCertificateUnavailable = "signing-certificate-unavailable",
        /// The expiry date is not known (L13–15, L46).
        ExpiryUnknown = "expiry-unknown",
        /// Every chosen document is no longer accepted.
        DocumentsEnded = "documents-ended",
        /// The counters are closed on the day of the visit.
        VisitClosedDay = "visit-closed-day",
        /// The chosen counter is closed for good by the day of the visit.
        CounterClosed = "counter-closed",
        /// The certificate expires before the visit, so it is an issue.
        LapsedSoIssue = "lapsed-so-issue",
        /// The form from the notice ends with the certificate.
        InquiryFormLapsed = "inquiry-form-lapsed",
        /// The notice comes two or three months before the expiry, so this may be the expiry date of the card.
        ExpiryLooksLikeCard = "expiry-looks-like-card",
        /// The visit is on the first day of the window; some cities start a day later.
        WindowFirstDay = "window-first-day",
        /// The visit is on the last day of the window.
        WindowLastDay = "window-last-day",
        /// The counters are closed on the last day of the window.
        LastDaysClosed = "last-days-closed",
        /// The city posts the forms to the address on the resident record (L29, L35).
        MailTakesDays = "mail-takes-days",
        /// A cardholder who is not sure of the PINs needs an identity document as well (L25, L57).
        PinInDoubt = "pin-in-doubt",
        /// The source covers a PIN reset only for the cardholder.
        AgentPin = "agent-pin",
    }
}

impl Caution {
    /// The lines of the source that this caution is based on; `None` for what is not in the source.
    #[must_use]
    pub const fn source_lines(self) -> Option<&'static str> {
        match self {
            Self::InquiryFormMissing => Some("L51 L61"),
            Self::SigningCertificateUnavailable => Some("L19"),
            Self::ExpiryUnknown => Some("L13 L15 L46"),
            Self::MailTakesDays => Some("L29 L35"),
            Self::PinInDoubt | Self::AgentPin => Some("L25 L57"),
            Self::DocumentsEnded
            | Self::VisitClosedDay
            | Self::CounterClosed
            | Self::LapsedSoIssue
            | Self::InquiryFormLapsed
            | Self::ExpiryLooksLikeCard
            | Self::WindowFirstDay
            | Self::WindowLastDay
            | Self::LastDaysClosed => None,
        }
    }
}

ids! {
    /// What a caution requires before the visit.
    Action {
        /// Telephone the counter.
        Call = "call",
        /// Check or change something.
        Check = "check",
    }
}

/// A caution that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppliedCaution {
    /// Which one.
    pub caution: Caution,
    /// What it requires before the visit; `None` for a note.
    pub action: Option<Action>,
}

/// The cautions that apply, in the order of printing. `window` is that of a renewal or of a certificate that has lapsed.
#[must_use]
pub fn cautions(answers: &Answers, window: Option<RenewalWindow>, city: &'static City) -> Vec<AppliedCaution> {
    let situation = Situation { answers, window: window.filter(|_| answers.case.kind().is_renewal()), city };
    let applied = |caution: &Caution| {
        situation.applies(*caution).then(|| AppliedCaution { caution: *caution, action: situation.action(*caution) })
    };
    Caution::ALL.iter().filter_map(applied).collect()
}

/// What the cautions depend on.
struct Situation<'a> {
    answers: &'a Answers,
    /// The window of a renewal with a known expiry date.
    window: Option<RenewalWindow>,
    city: &'static City,
}

impl Situation<'_> {
    /// Whether a caution applies.
    fn applies(&self, caution: Caution) -> bool {
        let Answers { case, minor_or_ward, counter, visit } = self.answers;
        let day = visit.reference_day();
        match caution {
            // L51, L61.
            Caution::InquiryFormMissing => matches!(case, Case::RenewAgent { form: Form::Missing, .. }),
            // L19.
            Caution::SigningCertificateUnavailable => *minor_or_ward,
            // L13–15, L46.
            Caution::ExpiryUnknown => matches!(
                case,
                Case::RenewSelf { expiry: Expiry::Unknown, .. } | Case::RenewAgent { expiry: Expiry::Unknown, .. }
            ),
            // Not in the source: facts about documents.
            Caution::DocumentsEnded => case.identity_documents().is_some_and(|chosen| chosen.all_discontinued(day)),
            // Not in the source: facts of the city.
            Caution::VisitClosedDay => visit.date().is_some_and(|date| !self.city.is_open(date, *counter)),
            Caution::CounterClosed => counter.is_some_and(|counter| counter.is_closed_for_good(day)),
            // Section 3 of the rules: a renewal whose expiry date has passed.
            Caution::LapsedSoIssue => lapsed(case).is_some(),
            // Not in the source: the form ends with the certificate.
            Caution::InquiryFormLapsed => case.kind().is_by_agent() && lapsed(case) == Some(true),
            // Not in the source: when the notice comes.
            Caution::ExpiryLooksLikeCard => self.looks_like_card(day),
            // Not in the source: other cities count from the next day.
            Caution::WindowFirstDay => self.is_on(*visit, |window| window.opens),
            Caution::WindowLastDay => self.is_on(*visit, |window| window.expires),
            // Not in the source: facts of the city.
            Caution::LastDaysClosed => self.window.is_some_and(|window| !self.city.is_open(window.expires, *counter)),
            // L29, L35.
            Caution::MailTakesDays => matches!(case, Case::IssueAgent { .. }),
            // L25, L57.
            Caution::PinInDoubt => {
                matches!(case, Case::IssueSelf { pins: Pins::Known, .. } | Case::RenewSelf { pins: Pins::Known, .. })
            }
            // L25 and L57 cover a PIN reset for the cardholder only.
            Caution::AgentPin => case.kind().is_by_agent(),
        }
    }

    /// What a caution that applies requires before the visit.
    fn action(&self, caution: Caution) -> Option<Action> {
        match caution {
            Caution::InquiryFormMissing | Caution::SigningCertificateUnavailable => Some(Action::Call),
            Caution::ExpiryUnknown | Caution::DocumentsEnded | Caution::VisitClosedDay | Caution::CounterClosed => {
                Some(Action::Check)
            }
            Caution::LastDaysClosed => {
                let last = self.window.and_then(|window| window.last_open_day);
                let is_too_late = last.is_none_or(|last| last < self.answers.visit.reference_day());
                is_too_late.then_some(Action::Check)
            }
            Caution::LapsedSoIssue
            | Caution::InquiryFormLapsed
            | Caution::ExpiryLooksLikeCard
            | Caution::WindowFirstDay
            | Caution::WindowLastDay
            | Caution::MailTakesDays
            | Caution::PinInDoubt
            | Caution::AgentPin => None,
        }
    }

    /// Whether a planned visit is on this day of the window.
    fn is_on(&self, visit: Visit, day: fn(RenewalWindow) -> NaiveDate) -> bool {
        self.window.is_some_and(|window| visit.date() == Some(day(window)))
    }

    /// Whether a notice has come, although the window opens more than a month from now.
    fn looks_like_card(&self, day: NaiveDate) -> bool {
        let has_notice = matches!(
            self.answers.case,
            Case::RenewSelf { has_notice: true, .. } | Case::RenewAgent { has_notice: true, .. }
        );
        has_notice && self.window.is_some_and(|window| window.expires > day + Months::new(4))
    }
}

/// For a certificate that expires before the visit: whether a Notice of Expiry named it.
const fn lapsed(case: &Case) -> Option<bool> {
    match case {
        Case::IssueSelf { reason: IssueReason::Lapsed { has_notice, .. }, .. }
        | Case::IssueAgent { reason: IssueReason::Lapsed { has_notice, .. }, .. } => Some(*has_notice),
        Case::IssueSelf { reason: IssueReason::First | IssueReason::WithReissue, .. }
        | Case::IssueAgent { reason: IssueReason::First | IssueReason::WithReissue, .. }
        | Case::RenewSelf { .. }
        | Case::RenewAgent { .. } => None,
    }
}
