//! Results without a sheet.

use super::questions::{Answer, Card, NoticeEntry, Procedure, Question};

ids! {
    /// A result without a sheet: another procedure comes first, or the visitor must check something before.
    Exit {
        /// A Juki card: apply for a My Number Card first (L10, L11).
        JukiCard = "juki-card",
        /// No card: a My Number Card is needed (L6).
        NoCard = "no-card",
        /// The card has expired. Not in the source: a certificate needs a valid card.
        CardExpired = "card-expired",
        /// The visitor does not know which procedure applies and must look up the expiry date (L13–15).
        CheckExpiry = "check-expiry",
        /// The notice names the card: it must be renewed itself (L48).
        RenewCard = "renew-card",
        /// The notice names both, or its title was read, which is the same for everybody (L48).
        RenewBoth = "renew-both",
    }
}

impl Exit {
    /// The fixed id of the outcome in the JSON, which some exits share.
    pub const fn outcome(self) -> &'static str {
        match self {
            Self::JukiCard | Self::NoCard => "apply-for-card",
            Self::CheckExpiry => "check-expiry",
            Self::CardExpired | Self::RenewCard | Self::RenewBoth => "renew-card",
        }
    }

    /// The lines of the source that this exit is based on; `None` for what is not in the source.
    pub const fn source_lines(self) -> Option<&'static str> {
        match self {
            Self::JukiCard => Some("L10 L11"),
            Self::NoCard => Some("L6"),
            Self::CheckExpiry => Some("L13 L15"),
            Self::CardExpired => None,
            Self::RenewCard | Self::RenewBoth => Some("L48"),
        }
    }

    /// The answers that lead to this exit.
    pub fn answers(self) -> Vec<Answer> {
        let renewal = |notice| vec![Answer::Procedure(Procedure::Renew), Answer::Notice(notice)];
        let (card, rest) = match self {
            Self::JukiCard => (Card::Juki, Vec::new()),
            Self::NoCard => (Card::None, Vec::new()),
            Self::CardExpired => (Card::MyNumberExpired, Vec::new()),
            Self::CheckExpiry => (Card::MyNumber, vec![Answer::Procedure(Procedure::Unsure)]),
            Self::RenewCard => (Card::MyNumber, renewal(NoticeEntry::Card)),
            Self::RenewBoth => (Card::MyNumber, renewal(NoticeEntry::Both)),
        };
        [Answer::Card(card)].into_iter().chain(rest).collect()
    }

    /// The question whose answer led to this exit.
    pub const fn question(self) -> Question {
        match self {
            Self::JukiCard | Self::NoCard | Self::CardExpired => Question::Card,
            Self::CheckExpiry => Question::Procedure,
            Self::RenewCard | Self::RenewBoth => Question::Notice,
        }
    }
}
