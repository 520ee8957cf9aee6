//! The questions and the values that each of them takes.

use chrono::NaiveDate;

use super::identity::Documents;
use super::office::Office;

ids! {
    /// A question, by its key in the query string; listed in the order of asking,
    /// which is also the order of the canonical form.
    Question {
        /// Which card the cardholder has (L6, L10).
        Card = "card",
        /// First issue or renewal (L17, L44).
        Procedure = "procedure",
        /// What the Notice of Expiry says is reaching expiry (L48, L51).
        Notice = "notice",
        /// Last day of validity of the certificate (L46).
        Expiry = "expiry",
        /// Whether it is issued together with a paid reissue of the card (L74).
        Reissue = "reissue",
        /// Who comes to the counter (L21, L27, L53, L59).
        Visitor = "visitor",
        /// Whether the cardholder is under 15 or an adult ward (L19).
        Restricted = "restricted",
        /// Whether the PINs are known (L25, L57).
        Pin = "pin",
        /// Whether the Inquiry and Reply Form from the notice is at hand (L61).
        Form = "form",
        /// Which identity documents can be brought (L84, L90).
        Id = "id",
        /// Which counter (L98–102).
        Office = "office",
        /// The day of the first visit; never asked by itself.
        Visit = "visit",
    }
}

ids! {
    /// The card that the cardholder has (L6, L10).
    Card {
        /// A My Number Card.
        MyNumber = "my-number",
        /// A Basic Resident Register Card.
        Juki = "juki",
        /// Neither.
        None = "none",
    }
}

ids! {
    /// What the cardholder wants done (L17, L44).
    Procedure {
        /// A first issue, also after a lapse.
        Issue = "issue",
        /// A renewal.
        Renew = "renew",
        /// Not known yet.
        Unsure = "unsure",
    }
}

ids! {
    /// The column 有効期限が到来するもの of the Notice of Expiry (L48, L51).
    Notice {
        /// The electronic certificate.
        Certificate = "certificate",
        /// The card.
        Card = "card",
        /// The card and the certificate.
        Both = "both",
        /// No notice has come.
        None = "none",
    }
}

ids! {
    /// A plain yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

ids! {
    /// Who comes to the counter (L21, L27).
    Visitor {
        /// The cardholder.
        Cardholder = "self",
        /// Somebody else.
        Agent = "agent",
    }
}

ids! {
    /// Whether the cardholder knows the PINs (L24–25, L56–57).
    Pin {
        /// They are known.
        Known = "known",
        /// One of them must be set again.
        Reset = "reset",
    }
}

ids! {
    /// The Inquiry and Reply Form that came with the notice (L61).
    Form {
        /// At hand.
        Have = "have",
        /// Not at hand.
        Missing = "missing",
    }
}

/// Last day of validity of the certificate (L46), as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// This day.
    Known(NaiveDate),
    /// Not known.
    Unknown,
}

/// The id of "not decided yet", for the counter and for the identity documents.
pub const UNDECIDED: &str = "undecided";

/// The id of "I do not know", for the last day of validity.
pub const UNKNOWN: &str = "unknown";

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// To [`Question::Card`].
    Card(Card),
    /// To [`Question::Procedure`].
    Procedure(Procedure),
    /// To [`Question::Notice`].
    Notice(Notice),
    /// To [`Question::Expiry`].
    Expiry(Expiry),
    /// To [`Question::Reissue`].
    Reissue(YesNo),
    /// To [`Question::Visitor`].
    Visitor(Visitor),
    /// To [`Question::Restricted`].
    Restricted(YesNo),
    /// To [`Question::Pin`].
    Pin(Pin),
    /// To [`Question::Form`].
    Form(Form),
    /// To [`Question::Id`].
    Id(Documents),
    /// To [`Question::Office`]; `None` while undecided.
    Office(Option<Office>),
    /// To [`Question::Visit`].
    Visit(NaiveDate),
}

impl Answer {
    /// The question that this answers.
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
            Self::Office(_) => Question::Office,
            Self::Visit(_) => Question::Visit,
        }
    }

    /// The values of the canonical form: one, or one for each chosen document.
    /// Dates are `YYYY-MM-DD`.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self {
            Self::Card(card) => vec![card.id().to_owned()],
            Self::Procedure(procedure) => vec![procedure.id().to_owned()],
            Self::Notice(notice) => vec![notice.id().to_owned()],
            Self::Expiry(Expiry::Known(date)) | Self::Visit(date) => vec![date.to_string()],
            Self::Expiry(Expiry::Unknown) => vec![UNKNOWN.to_owned()],
            Self::Reissue(yes_no) | Self::Restricted(yes_no) => vec![yes_no.id().to_owned()],
            Self::Visitor(visitor) => vec![visitor.id().to_owned()],
            Self::Pin(pin) => vec![pin.id().to_owned()],
            Self::Form(form) => vec![form.id().to_owned()],
            Self::Id(documents) if documents.chosen().is_empty() => vec![UNDECIDED.to_owned()],
            Self::Id(documents) => documents.chosen().iter().map(|document| document.id().to_owned()).collect(),
            Self::Office(office) => vec![office.map_or(UNDECIDED, Office::id).to_owned()],
        }
    }
}
