//! Complete and consistent answers: inconsistent combinations cannot be represented.

use chrono::NaiveDate;

use super::choice::Choice;
use super::identity::IdentityDocuments;
use super::questions::{Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Visit, Visitor, YesNo};
use crate::city::counter::Counter;

/// Everything the rules need to produce a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The procedure and who comes to the counter.
    pub case: Case,
    /// Whether the cardholder is under 15 or an adult ward (L19).
    pub restricted: bool,
    pub counter: Choice<&'static Counter>,
    pub visit: Visit,
}

impl Answers {
    /// The answer to each question that these complete answers were given to, in the order of the questions.
    pub fn to_list(&self) -> Vec<Answer> {
        let renewal = |expiry, has_notice| {
            let notice = if has_notice { NoticeEntry::Certificate } else { NoticeEntry::None };
            vec![Answer::Procedure(Procedure::Renew), Answer::Notice(notice), Answer::Expiry(expiry)]
        };
        let issue = |reason| {
            let reissue = match reason {
                IssueReason::First => YesNo::No,
                IssueReason::WithReissue => YesNo::Yes,
                IssueReason::Lapsed { expiry, has_notice } => return renewal(Expiry::Known(expiry), has_notice),
            };
            vec![Answer::Procedure(Procedure::Issue), Answer::Reissue(reissue)]
        };
        let procedure = match &self.case {
            Case::IssueSelf { reason, .. } | Case::IssueAgent { reason, .. } => issue(*reason),
            Case::RenewSelf { expiry, has_notice, .. } | Case::RenewAgent { expiry, has_notice, .. } => {
                renewal(*expiry, *has_notice)
            }
        };
        let is_asked_form = matches!(self.case, Case::RenewAgent { has_notice: true, .. });
        let visitor = match &self.case {
            Case::IssueSelf { pins, .. } | Case::RenewSelf { pins, .. } => match pins {
                Pins::Known => vec![Answer::Pin(Pin::Known)],
                Pins::Reset(documents) => vec![Answer::Pin(Pin::Reset), Answer::Id(documents.clone())],
            },
            Case::RenewAgent { form, documents, .. } if is_asked_form => {
                vec![Answer::Form(*form), Answer::Id(documents.clone())]
            }
            Case::IssueAgent { documents, .. } | Case::RenewAgent { documents, .. } => {
                vec![Answer::Id(documents.clone())]
            }
        };
        let who = if self.case.kind().is_by_agent() { Visitor::Agent } else { Visitor::Cardholder };
        let restricted = if self.restricted { YesNo::Yes } else { YesNo::No };
        let first = [Answer::Visitor(who), Answer::Restricted(restricted), Answer::Card(Card::MyNumber)];
        let last = [Answer::Counter(self.counter), Answer::Visit(self.visit)];
        first.into_iter().chain(procedure).chain(visitor).chain(last).collect()
    }
}

kinds! {
    /// One of the four cases, with the answers that only it needs.
    Case,
    /// A [`Case`] without its data.
    CaseKind {
        /// The cardholder comes for an issue (L21–25).
        IssueSelf {
            /// Why a certificate is issued rather than renewed.
            reason: IssueReason,
            pins: Pins,
        } = "issue-self",
        /// An agent comes for an issue, twice (L27–42).
        IssueAgent {
            /// Why a certificate is issued rather than renewed.
            reason: IssueReason,
            /// The agent's identity documents (list 2).
            documents: IdentityDocuments,
        } = "issue-agent",
        /// The cardholder comes for a renewal (L53–57).
        RenewSelf {
            expiry: Expiry,
            /// Whether a Notice of Expiry names the certificate (L48).
            has_notice: bool,
            pins: Pins,
        } = "renew-self",
        /// An agent comes for a renewal (L59–68).
        RenewAgent {
            expiry: Expiry,
            /// Whether a Notice of Expiry names the certificate (L48).
            has_notice: bool,
            /// The form that came with the notice and the application form; also missing when no notice has come.
            form: Form,
            /// The agent's identity documents (list 2).
            documents: IdentityDocuments,
        } = "renew-agent",
    }
}

impl Case {
    /// The identity documents that the visitor needs, if any (L25, L33, L39, L57, L65).
    pub const fn identity_documents(&self) -> Option<&IdentityDocuments> {
        match self {
            Self::IssueSelf { pins: Pins::Known, .. } | Self::RenewSelf { pins: Pins::Known, .. } => None,
            Self::IssueSelf { pins: Pins::Reset(documents), .. }
            | Self::RenewSelf { pins: Pins::Reset(documents), .. }
            | Self::IssueAgent { documents, .. }
            | Self::RenewAgent { documents, .. } => Some(documents),
        }
    }
}

impl CaseKind {
    /// Whether an agent comes to the counter.
    pub const fn is_by_agent(self) -> bool {
        match self {
            Self::IssueSelf | Self::RenewSelf => false,
            Self::IssueAgent | Self::RenewAgent => true,
        }
    }

    /// Whether the certificate is renewed rather than issued.
    pub const fn is_renewal(self) -> bool {
        match self {
            Self::IssueSelf | Self::IssueAgent => false,
            Self::RenewSelf | Self::RenewAgent => true,
        }
    }
}

/// Why a certificate is issued rather than renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssueReason {
    /// It has never been issued, or expired at some time in the past.
    First,
    /// The card is reissued for a fee at the same time (L74).
    WithReissue,
    /// A renewal was intended, but the certificate expires before the visit.
    Lapsed {
        expiry: NaiveDate,
        /// Whether a Notice of Expiry names the certificate (L48).
        has_notice: bool,
    },
}

/// Whether the cardholder knows the PINs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pins {
    Known,
    /// At least one must be reset, which takes one of these documents of list 1 (L25, L57).
    Reset(IdentityDocuments),
}
