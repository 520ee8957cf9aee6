//! The choices of pages that ask two questions at once.

use crate::domain::ids;
use crate::domain::questions::{NoticeEntry, Procedure, Visitor, YesNo};

ids! {
    /// Who comes to the counter for whom.
    Who {
        /// Also somebody who accompanies a cardholder aged 15 or over who is not a ward.
        Cardholder = "self",
        Agent = "agent",
        /// For, or with, a child under 15 or a ward.
        AgentRestricted = "agent-restricted",
        /// Alone, and under 15 or a ward.
        CardholderRestricted = "self-restricted",
    }
}

ids! {
    /// What people hold in their hand, or want.
    Errand {
        NoticeCertificate = "notice-certificate",
        NoticeCard = "notice-card",
        NoticeBoth = "notice-both",
        NoNotice = "no-notice",
        Issue = "issue",
        PinReset = "pin-reset",
        Unsure = "unsure",
    }
}

impl Who {
    /// The answers that this choice gives.
    pub const fn answers(self) -> (Visitor, YesNo) {
        match self {
            Self::Cardholder => (Visitor::Cardholder, YesNo::No),
            Self::Agent => (Visitor::Agent, YesNo::No),
            Self::AgentRestricted => (Visitor::Agent, YesNo::Yes),
            Self::CardholderRestricted => (Visitor::Cardholder, YesNo::Yes),
        }
    }

    /// The choice that gives these answers.
    pub fn of(visitor: Visitor, restricted: YesNo) -> Option<Self> {
        Self::ALL.iter().copied().find(|who| who.answers() == (visitor, restricted))
    }
}

impl Errand {
    /// The answers that this choice gives.
    pub const fn answers(self) -> (Procedure, Option<NoticeEntry>) {
        match self {
            Self::NoticeCertificate => (Procedure::Renew, Some(NoticeEntry::Certificate)),
            Self::NoticeCard => (Procedure::Renew, Some(NoticeEntry::Card)),
            Self::NoticeBoth => (Procedure::Renew, Some(NoticeEntry::Both)),
            Self::NoNotice => (Procedure::Renew, Some(NoticeEntry::None)),
            Self::Issue => (Procedure::Issue, None),
            Self::PinReset => (Procedure::PinReset, None),
            Self::Unsure => (Procedure::Unsure, None),
        }
    }

    /// The choice that gives these answers; a notice counts for a renewal only.
    pub fn of(procedure: Procedure, notice: Option<NoticeEntry>) -> Option<Self> {
        let notice = notice.filter(|_| procedure == Procedure::Renew);
        Self::ALL.iter().copied().find(|errand| errand.answers() == (procedure, notice))
    }
}
