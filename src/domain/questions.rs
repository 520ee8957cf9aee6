//! The questions and their possible answers.

use chrono::NaiveDate;

use super::choice::Choice;
use super::identity::IdentityDocuments;
use crate::city::counter::Counter;

ids! {
    /// A question; its id is its key in the query string. In the order of asking, which is also the order of the
    /// canonical query string.
    Question {
        /// Who comes to the counter (L21, L27, L53, L59).
        Visitor = "visitor",
        /// Whether the cardholder is under 15 or an adult ward (L19).
        Restricted = "restricted",
        /// Which card the cardholder has, and how long it is valid (L6, L10, L48).
        Card = "card",
        /// First issue, renewal, or only a PIN (L17, L44, L80).
        Procedure = "procedure",
        /// What the Notice of Expiry names as reaching expiry (L48, L51).
        Notice = "notice",
        /// Expiry date of the certificate (L46).
        Expiry = "expiry",
        /// Whether the card is reissued for a fee at the same time (L74).
        Reissue = "reissue",
        /// Whether the PINs are known (L25, L57).
        Pin = "pin",
        /// Whether the agent has the Inquiry and Reply Form from the notice and the application form (L61, L68).
        Form = "form",
        /// Which identity documents can be brought (L84, L90).
        Id = "id",
        /// Which counter (L98–102).
        Counter = "office",
        Visit = "visit",
    }
}

ids! {
    /// A page of questions; its id is its name in the query string. In the order of asking.
    Page {
        Who = "who",
        Card = "card",
        Errand = "errand",
        Expiry = "expiry",
        Reissue = "reissue",
        Pin = "pin",
        Form = "form",
        Id = "id",
        Visit = "visit",
    }
}

ids! {
    /// The card that the cardholder has (L6, L10).
    Card, codes below 4 {
        /// Valid for more than three months.
        MyNumber = "my-number" (0),
        /// The date printed on it as its own has passed, or passes within three months. Not in the source: a certificate
        /// needs a valid card.
        MyNumberExpired = "my-number-expired" (3),
        Juki = "juki" (1),
        None = "none" (2),
    }
}

ids! {
    /// Which procedure is wanted (L17, L44, L80).
    Procedure, codes below 4 {
        /// Also after the certificate has expired.
        Issue = "issue" (0),
        Renew = "renew" (1),
        /// Only a PIN is set again.
        PinReset = "pin-reset" (3),
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
    /// Whether the cardholder knows the PINs (L24–25, L56–57); reset also one that is locked.
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
pub enum Expiry {
    Known(NaiveDate),
    Unknown,
}

/// Day of the first visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    On(NaiveDate),
    /// Not decided yet: the rules count from today.
    Undecided {
        today: NaiveDate,
        /// The day on which the sheet was made; not after today.
        made: NaiveDate,
    },
}

impl Visit {
    /// The day from which the rules count: D in section 1 of the rules.
    pub const fn reference_day(self) -> NaiveDate {
        match self {
            Self::On(day) | Self::Undecided { today: day, .. } => day,
        }
    }

    /// The planned day.
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

impl Page {
    /// The questions on this page.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        Question::ALL.iter().copied().filter(move |question| question.page() == self)
    }
}

impl Question {
    /// The page that asks it.
    pub const fn page(self) -> Page {
        match self {
            Self::Visitor | Self::Restricted => Page::Who,
            Self::Card => Page::Card,
            Self::Procedure | Self::Notice => Page::Errand,
            Self::Expiry => Page::Expiry,
            Self::Reissue => Page::Reissue,
            Self::Pin => Page::Pin,
            Self::Form => Page::Form,
            Self::Id => Page::Id,
            Self::Counter | Self::Visit => Page::Visit,
        }
    }

    /// For a question that asks for a date: the id of the answer that there is none.
    pub const fn instead_of_date(self) -> Option<&'static str> {
        if matches!(self, Self::Expiry) {
            Some(UNKNOWN)
        } else if matches!(self, Self::Visit) {
            Some(UNDECIDED)
        } else {
            None
        }
    }
}

/// Declares the answers: each is that to the question of the same name.
macro_rules! answers {
    ($($question:ident($type:ty),)+) => {
        /// The answer to one question.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Answer { $($question($type),)+ }

        impl Answer {
            /// The question this is the answer to.
            pub const fn question(&self) -> Question {
                match self { $(Self::$question(_) => Question::$question,)+ }
            }
        }
    };
}

answers! {
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
    /// The values in the canonical query string: one, or one per chosen document. Dates are `YYYY-MM-DD`.
    pub fn values(&self) -> Vec<String> {
        let value = match self {
            Self::Card(card) => card.id(),
            Self::Procedure(procedure) => procedure.id(),
            Self::Notice(notice) => notice.id(),
            Self::Expiry(Expiry::Known(date)) | Self::Visit(Visit::On(date)) => return vec![date.to_string()],
            Self::Expiry(Expiry::Unknown) => UNKNOWN,
            Self::Reissue(yes_no) | Self::Restricted(yes_no) => yes_no.id(),
            Self::Visitor(visitor) => visitor.id(),
            Self::Pin(pin) => pin.id(),
            Self::Form(form) => form.id(),
            Self::Id(documents) if !documents.chosen().is_empty() => {
                return documents.chosen().iter().map(|document| document.id().to_owned()).collect();
            }
            Self::Id(_) | Self::Visit(Visit::Undecided { .. }) | Self::Counter(Choice::Undecided) => UNDECIDED,
            Self::Counter(Choice::Chosen(counter)) => &counter.id,
        };
        vec![value.to_owned()]
    }
}
