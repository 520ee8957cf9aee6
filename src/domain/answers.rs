//! Answers that are complete and consistent: nothing that cannot be true can be written down.

use chrono::NaiveDate;

use super::identity::Documents;
use super::office::Office;
use super::questions::{Expiry, Form};

/// All that a sheet rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// What is wanted, and who comes for it.
    pub errand: Errand,
    /// Whether the cardholder is under 15 or an adult ward (L19).
    pub restricted: bool,
    /// The counter; `None` while undecided.
    pub office: Option<Office>,
    /// The day of the first visit.
    pub visit: NaiveDate,
}

/// One of the four cases, with what only that case needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// The cardholder comes for an issue (L21–25).
    IssueSelf {
        /// Why it is issued.
        grounds: Grounds,
        /// Whether the PINs are known.
        pins: Pins,
    },
    /// An agent comes for an issue (L27–42).
    IssueAgent {
        /// Why it is issued.
        grounds: Grounds,
        /// The agent's identity documents, of list 2.
        documents: Documents,
    },
    /// The cardholder comes for a renewal (L53–57).
    RenewSelf {
        /// Last day of validity.
        expiry: Expiry,
        /// Whether the PINs are known.
        pins: Pins,
    },
    /// An agent comes for a renewal (L59–68).
    RenewAgent {
        /// Last day of validity.
        expiry: Expiry,
        /// The form that came with the notice; missing too when no notice has come.
        form: Form,
        /// The agent's identity documents, of list 2.
        documents: Documents,
    },
}

/// Why a certificate is issued and not renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grounds {
    /// It was never issued, or lapsed at some time.
    First,
    /// It comes with a paid reissue of the card (L74).
    WithReissue,
    /// A renewal was meant, but this last day of validity lies before the visit.
    Lapsed {
        /// Last day of validity.
        expiry: NaiveDate,
    },
}

/// Whether the cardholder knows the PINs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pins {
    /// They are known.
    Known,
    /// One of them must be set again, with these documents of list 1 (L25, L57).
    Reset(Documents),
}
