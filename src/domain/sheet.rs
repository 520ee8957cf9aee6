//! The sheet: what the rules say for one set of answers, in ids and dates.

use chrono::NaiveDate;

use super::identity::Documents;
use super::office::Office;
use super::window::Window;

ids! {
    /// Which procedure it is and who comes.
    Case {
        /// An issue; the cardholder comes (L21).
        IssueSelf = "issue-self",
        /// An issue; an agent comes, twice (L27–29).
        IssueAgent = "issue-agent",
        /// A renewal; the cardholder comes (L53).
        RenewSelf = "renew-self",
        /// A renewal; an agent comes (L59).
        RenewAgent = "renew-agent",
    }
}

ids! {
    /// Whether to go to the counter on the planned day.
    Status {
        /// The window of the renewal is not open yet (L46).
        TooEarly = "too-early",
        /// The source does not say what then: telephone first (L51, L61).
        CallFirst = "call-first",
        /// Go.
        Ready = "ready",
    }
}

ids! {
    /// Something to know before going, in the order of printing.
    Caution {
        /// The last day of validity has passed: it is an issue now.
        LapsedSoIssue = "lapsed-so-issue",
        /// The visit is on the very first day of the window, on which cities differ.
        WindowFirstDay = "window-first-day",
        /// The last day of validity is not known (L13–15, L46).
        ExpiryUnknown = "expiry-unknown",
        /// An agent renews without the form from the notice (L61).
        InquiryFormMissing = "inquiry-form-missing",
        /// No certificate for signature under 15 or for adult wards (L19).
        SigningCertificateUnavailable = "signing-certificate-unavailable",
        /// The forms go by mail to the address on the resident record (L29, L35).
        MailTakesDays = "mail-takes-days",
        /// The source covers a PIN reset only for the cardholder.
        AgentPin = "agent-pin",
    }
}

ids! {
    /// What the certificates cost.
    Fee {
        /// Nothing, for the time being (L74, L76).
        Free = "free",
        /// A fee is due: it comes with a paid reissue of the card (L74).
        Charged = "charged",
    }
}

ids! {
    /// Something to have ready at the counter.
    Item {
        /// The cardholder's My Number Card (L23, L40, L55, L66).
        MyNumberCard = "my-number-card",
        /// The PINs, in the head (L24, L56).
        Pins = "pins",
        /// The cardholder's identity document of list 1, to set a PIN again (L25, L57).
        IdentityDocument = "identity-document",
        /// The agent's identity document of list 2 (L33, L39, L65).
        AgentIdentityDocument = "agent-identity-document",
        /// The cardholder's name, birth date, address, sex and contact: to be told, not brought (L34).
        CardholderParticulars = "cardholder-particulars",
        /// 照会書兼回答書及び委任状, sealed in its envelope (L41, L67).
        InquiryFormAndProxy = "inquiry-form-and-proxy",
        /// 申請書 (L42, L68).
        ApplicationForm = "application-form",
    }
}

ids! {
    /// Who gets an item ready.
    Preparer {
        /// The cardholder, at home.
        Cardholder = "cardholder",
        /// Whoever comes to the counter.
        Visitor = "visitor",
    }
}

ids! {
    /// One of the four PINs (L24, L56).
    PinKind {
        /// 署名用電子証明書用.
        Signing = "signing",
        /// 住民基本台帳用.
        ResidentRegister = "resident-register",
        /// 券面事項入力補助用.
        CardInfoEntry = "card-info-entry",
        /// 利用者証明用電子証明書用.
        UserAuthentication = "user-authentication",
    }
}

/// Why a certificate is asked for, as a clerk needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An issue.
    Issue,
    /// An issue together with a paid reissue of the card.
    IssueWithReissue,
    /// An issue because the last one lapsed.
    IssueAfterLapse,
    /// A renewal.
    Renewal,
}

/// Who comes, and whether a PIN is set again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visitor {
    /// The cardholder.
    Cardholder,
    /// The cardholder, who sets a PIN again.
    CardholderForPinReset,
    /// An agent.
    Agent,
}

/// What to do, on which day, with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Which procedure it is and who comes.
    pub case: Case,
    /// Why a certificate is asked for.
    pub purpose: Purpose,
    /// Who comes.
    pub visitor: Visitor,
    /// Whether to go on the planned day.
    pub status: Status,
    /// The planned day of the first visit.
    pub visit: NaiveDate,
    /// The window, where a last day of validity is known; it has passed for one that lapsed.
    pub window: Option<Window>,
    /// What it costs.
    pub fee: Fee,
    /// What to know before going, in the order of printing.
    pub cautions: Vec<Caution>,
    /// The items of each visit, in the order of bringing.
    pub visits: Vec<Vec<Item>>,
    /// The PINs that are asked for.
    pub pins: &'static [PinKind],
    /// The identity documents, where one is asked for.
    pub documents: Option<Documents>,
    /// The counter; `None` while undecided.
    pub office: Option<Office>,
}

impl Sheet {
    /// Whether this caution is on the sheet.
    #[must_use]
    pub fn warns(&self, caution: Caution) -> bool {
        self.cautions.contains(&caution)
    }
}
