//! What complete answers lead to.

use super::answers::Answers;
use super::questions::Question;

/// A sheet, or an exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Another procedure comes first, or the visitor must check something before.
    Exit(Exit),
    /// The answers are complete.
    Sheet(Answers),
}

/// A result without a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// A Juki card: apply for a My Number Card first (L10, L11).
    JukiCard,
    /// No card: a My Number Card is needed (L6).
    NoCard,
    /// The visitor does not know which procedure applies and must look up the expiry date (L13–15).
    CheckExpiry,
    /// The card itself must be renewed (L48).
    RenewCard,
}

impl Exit {
    /// Every exit, in the order of the questions.
    pub const ALL: [Self; 4] = [Self::JukiCard, Self::NoCard, Self::CheckExpiry, Self::RenewCard];

    /// The fixed id of the outcome in the JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::JukiCard | Self::NoCard => "apply-for-card",
            Self::CheckExpiry => "check-expiry",
            Self::RenewCard => "renew-card",
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
