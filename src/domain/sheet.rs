//! The sheet that the rules produce.

use chrono::NaiveDate;

use super::answers::Case;
use super::questions::Visit;
use super::rules::cautions::{Caution, CautionKind};
use super::window::RenewalWindow;
use crate::city::counter::Counter;

kinds! {
    /// Whether to go to the counter on the planned day.
    Status,
    /// A [`Status`] without its data.
    StatusKind {
        /// The renewal window has not opened yet (L46).
        TooEarly {
            /// The first day on which the counters renew the certificate.
            from: NaiveDate,
        } = "too-early",
        /// A caution requires a telephone call before the visit.
        CallFirst = "call-first",
        /// A caution requires that something is checked before the visit.
        CheckFirst = "check-first",
        Ready = "ready",
    }
}

ids! {
    Fee {
        /// Nothing, as a transitional measure (L74, L76).
        Free = "free",
        /// A fee is due because the card is reissued for a fee (L74).
        Charged = "charged",
    }
}

ids! {
    /// Something the visitor must have ready at the counter.
    Item {
        /// The cardholder's My Number Card (L23, L40, L55, L66).
        MyNumberCard = "my-number-card",
        /// The PINs, to be remembered (L24, L56).
        Pins = "pins",
        /// The cardholder's identity document of list 1, for a PIN reset (L25, L57).
        IdentityDocument = "identity-document",
        /// The agent's identity document of list 2 (L33, L39, L65).
        AgentIdentityDocument = "agent-identity-document",
        /// The cardholder's name, birth date, address, sex and contact, which the agent is asked for (L34).
        CardholderParticulars = "cardholder-particulars",
        /// 照会書兼回答書及び委任状, in a sealed envelope (L41, L67).
        InquiryFormAndProxy = "inquiry-form-and-proxy",
        /// 申請書 (L42, L68).
        ApplicationForm = "application-form",
    }
}

ids! {
    Preparer {
        Cardholder = "cardholder",
        /// The person who comes to the counter.
        Visitor = "visitor",
    }
}

ids! {
    /// One of the four PINs (L24, L56).
    PinKind {
        Signing = "signing",
        ResidentRegister = "resident-register",
        CardInfoEntry = "card-info-entry",
        UserAuthentication = "user-authentication",
    }
}

impl Item {
    /// The lines of the source that ask for this item.
    pub const fn source_lines(self) -> &'static str {
        match self {
            Self::MyNumberCard => "L23 L40 L55 L66",
            Self::Pins => "L24 L56",
            Self::IdentityDocument => "L25 L57",
            Self::AgentIdentityDocument => "L33 L39 L65",
            Self::CardholderParticulars => "L34",
            Self::InquiryFormAndProxy => "L41 L67",
            Self::ApplicationForm => "L42 L68",
        }
    }
}

/// What the rules say for one set of answers, in ids and dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub case: Case,
    /// Whether to go on the planned day.
    pub status: Status,
    pub visit: Visit,
    /// When a certificate with a known expiry date can be renewed; `None` for an issue.
    pub window: Option<RenewalWindow>,
    pub fee: Fee,
    pub cautions: Vec<Caution>,
    pub visits: Vec<Vec<Item>>,
    pub pins: &'static [PinKind],
    /// The counter; `None` while undecided.
    pub counter: Option<&'static Counter>,
}

impl Sheet {
    /// Whether this caution applies.
    pub fn has_caution(&self, kind: CautionKind) -> bool {
        self.cautions.iter().any(|caution| caution.kind() == kind)
    }

    /// Whether the counter is visited twice.
    pub const fn is_twice(&self) -> bool {
        self.visits.len() > 1
    }
}
