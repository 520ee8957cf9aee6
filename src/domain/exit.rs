//! Results without a sheet.

use super::questions::Question;

ids! {
    /// A result without a sheet: another procedure comes first, or the visitor must check something before.
    Exit {
        /// A Juki card: apply for a My Number Card first (L10, L11).
        JukiCard = "juki-card",
        /// No card: a My Number Card is needed (L6).
        NoCard = "no-card",
        /// The visitor does not know which procedure applies and must look up the expiry date (L13–15).
        CheckExpiry = "check-expiry",
        /// The card itself must be renewed (L48).
        RenewCard = "renew-card",
    }
}

impl Exit {
    /// The fixed id of the outcome in the JSON, which two exits share.
    #[must_use]
    pub const fn outcome(self) -> &'static str {
        match self {
            Self::JukiCard | Self::NoCard => "apply-for-card",
            Self::CheckExpiry | Self::RenewCard => self.id(),
        }
    }

    /// The lines of the source that this exit is based on.
    #[must_use]
    pub const fn source_lines(self) -> &'static str {
        match self {
            Self::JukiCard => "L10 L11",
            Self::NoCard => "L6",
            Self::CheckExpiry => "L13 L15",
            Self::RenewCard => "L48",
        }
    }

    /// The question whose answer led to this exit.
    #[must_use]
    pub const fn question(self) -> Question {
        match self {
            Self::JukiCard | Self::NoCard => Question::Card,
            Self::CheckExpiry => Question::Procedure,
            Self::RenewCard => Question::Notice,
        }
    }
}
