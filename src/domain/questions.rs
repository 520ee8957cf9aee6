//! The questions and their possible answers.

use chrono::NaiveDate;

use super::choice::Choice;
use super::identity::IdentityDocuments;
use crate::city::counter::Counter;

ids! {
    /// A question; its id is its key in the query string. In the order of asking, which is also the order of the
    /// canonical query string.
    Question {
        /// Which card the cardholder has, and whether it has expired (L6, L10).
        Card = "card",
        /// First issue or renewal (L17, L44).
        Procedure = "procedure",
        /// What the Notice of Expiry names as reaching expiry (L48, L51).
        Notice = "notice",
        /// Expiry date of the certificate (L46).
        Expiry = "expiry",
        /// Whether the card is reissued for a fee at the same time (L74).
        Reissue = "reissue",
        /// Who comes to the counter (L21, L27, L53, L59).
        Visitor = "visitor",
        /// Whether the cardholder is under 15 or an adult ward (L19).
        Restricted = "restricted",
        /// Whether the PINs are known (L25, L57).
        Pin = "pin",
        /// Whether the agent has the Inquiry and Reply Form from the notice and the application form (L61, L68).
        Form = "form",
        /// Which identity documents can be brought (L84, L90).
        Id = "id",
        /// Which counter (L98–102).
        Counter = "office",
        /// Day of the first visit.
        Visit = "visit",
    }
}

ids! {
    /// The card that the cardholder has (L6, L10).
    Card, codes below 4 {
        /// Not expired.
        MyNumber = "my-number" (0),
        /// The date printed on it as its own has passed. Not in the source: a certificate needs a valid card.
        MyNumberExpired = "my-number-expired" (3),
        Juki = "juki" (1),
        None = "none" (2),
    }
}

ids! {
    /// Which procedure is wanted (L17, L44).
    Procedure, codes below 4 {
        /// Also after the certificate has expired.
        Issue = "issue" (0),
        Renew = "renew" (1),
        Unsure = "unsure" (2),
    }
}

ids! {
    /// The column 有効期限が到来するもの of the Notice of Expiry (L48, L51).
    NoticeEntry, codes below 8 {
        Certificate = "certificate" (0),
        Card = "card" (1),
        Both = "both" (2),
        None = "none" (3),
    }
}

ids! {
    /// Answer to a yes-or-no question.
    YesNo, codes below 2 {
        Yes = "yes" (0),
        No = "no" (1),
    }
}

ids! {
    /// Who comes to the counter (L21, L27).
    Visitor, codes below 2 {
        Cardholder = "self" (0),
        Agent = "agent" (1),
    }
}

ids! {
    /// Whether the cardholder knows the PINs (L24–25, L56–57).
    Pin, codes below 2 {
        Known = "known" (0),
        Reset = "reset" (1),
    }
}

ids! {
    /// The papers for an agent's renewal: the Inquiry and Reply Form that came with the notice (L61) and the application
    /// form (L68). Missing if either is.
    Form, codes below 2 {
        Have = "have" (0),
        Missing = "missing" (1),
    }
}

/// Expiry date of the certificate (L46).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Expiry {
    Known(NaiveDate),
    Unknown,
}

/// Day of the first visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// A planned day.
    On(NaiveDate),
    /// Not decided yet.
    Undecided {
        /// The day on which the sheet was made.
        day: NaiveDate,
    },
}

impl Visit {
    /// The day from which the rules count: D in section 1 of the rules.
    #[must_use]
    pub const fn reference_day(self) -> NaiveDate {
        match self {
            Self::On(day) | Self::Undecided { day } => day,
        }
    }

    /// The planned day.
    #[must_use]
    pub const fn date(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::Undecided { .. } => None,
        }
    }
}

/// The id of "not decided yet" for the identity documents, the counter and the visit.
pub const UNDECIDED: &str = "undecided";

/// The id of "I do not know" for the expiry date.
pub const UNKNOWN: &str = "unknown";

impl Question {
    /// For a question that asks for a date: the id of the answer that there is none.
    #[must_use]
    pub const fn instead_of_date(self) -> Option<&'static str> {
        match self {
            Self::Expiry => Some(UNKNOWN),
            Self::Visit => Some(UNDECIDED),
            Self::Card
            | Self::Procedure
            | Self::Notice
            | Self::Reissue
            | Self::Visitor
            | Self::Restricted
            | Self::Pin
            | Self::Form
            | Self::Id
            | Self::Counter => None,
        }
    }
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is the answer to the question of the same name")]
pub enum Answer {
    Card(Card),
    Procedure(Procedure),
    Notice(NoticeEntry),
    Expiry(Expiry),
    Reissue(YesNo),
    Visitor(Visitor),
    Restricted(YesNo),
    Pin(Pin),
    Form(Form),
    Id(IdentityDocuments),
    Counter(Choice<&'static Counter>),
    Visit(Visit),
}

impl Answer {
    /// The question this is the answer to.
    #[must_use]
    pub const fn question(&self) -> Question {
        match self {
            Self::Card(_) => Question::Card,
            Self::Procedure(_) => Question::Procedure,
            Self::Notice(_) => Question::Notice,
            Self::Expiry(_) => Question::Expiry,
            Self::Reissue(_) => Question::Reissue,
            Self::Visitor(_) => Question::Visitor,
            Self::Restricted(_) => Question::Restricted,
            Self::Pin(_) => Question::Pin,
            Self::Form(_) => Question::Form,
            Self::Id(_) => Question::Id,
            Self::Counter(_) => Question::Counter,
            Self::Visit(_) => Question::Visit,
        }
    }

    /// The values in the canonical query string: one, or one per chosen document. Dates are `YYYY-MM-DD`.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self {
            Self::Card(card) => vec![card.id().to_owned()],
            Self::Procedure(procedure) => vec![procedure.id().to_owned()],
            Self::Notice(notice) => vec![notice.id().to_owned()],
            Self::Expiry(Expiry::Known(date)) | Self::Visit(Visit::On(date)) => vec![date.to_string()],
            Self::Expiry(Expiry::Unknown) => vec![UNKNOWN.to_owned()],
            Self::Reissue(yes_no) | Self::Restricted(yes_no) => vec![yes_no.id().to_owned()],
            Self::Visitor(visitor) => vec![visitor.id().to_owned()],
            Self::Pin(pin) => vec![pin.id().to_owned()],
            Self::Form(form) => vec![form.id().to_owned()],
            Self::Id(documents) if documents.chosen().is_empty() => vec![UNDECIDED.to_owned()],
            Self::Id(documents) => documents.chosen().iter().map(|document| document.id().to_owned()).collect(),
            Self::Visit(Visit::Undecided { .. }) | Self::Counter(Choice::Undecided) => vec![UNDECIDED.to_owned()],
            Self::Counter(Choice::Chosen(counter)) => vec![counter.id.to_string()],
        }
    }
}
