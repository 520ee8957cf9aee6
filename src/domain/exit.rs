//! Results without a sheet.

use super::questions::{Answer, Card, NoticeEntry, Procedure, Question, Visitor, YesNo};
use super::rules;
use super::sheet::Item;

ids! {
    /// A result without a sheet: another procedure comes first, or the visitor must check something before.
    Exit {
        /// A Juki card: apply for a My Number Card first (L10, L11).
        JukiCard = "juki-card",
        /// No card: a My Number Card is needed (L6).
        NoCard = "no-card",
        /// The card has expired or is about to. Not in the source: a certificate needs a valid card.
        CardExpired = "card-expired",
        /// The visitor does not know which procedure applies and must look up the expiry date (L13–15).
        CheckExpiry = "check-expiry",
        /// The notice names the card: it must be renewed itself (L48).
        RenewCard = "renew-card",
        /// The notice names both, or its title was read, which is the same for everybody (L48).
        RenewBoth = "renew-both",
        /// Only a PIN, for the cardholder in person (L80, L84).
        ResetPin = "reset-pin",
        /// Only a PIN, while it is not known who comes, or whether the cardholder is under 15 or a ward.
        ResetPinAnyone = "reset-pin-anyone",
        /// Only a PIN, by an agent, or for a cardholder under 15 or a ward. Not in the source.
        ResetPinByPhone = "reset-pin-by-phone",
    }
}

impl Exit {
    /// Where an answer leads that only a PIN is wanted.
    pub(super) const fn of_pin_reset(visitor: Option<Visitor>, restricted: Option<YesNo>) -> Self {
        match (visitor, restricted) {
            (Some(Visitor::Agent), _) | (_, Some(YesNo::Yes)) => Self::ResetPinByPhone,
            (Some(Visitor::Cardholder), Some(YesNo::No)) => Self::ResetPin,
            (None, _) | (_, None) => Self::ResetPinAnyone,
        }
    }

    /// What to bring; `None` for an exit that leads to another procedure first.
    pub fn items(self) -> Option<Vec<Item>> {
        match self {
            Self::ResetPin | Self::ResetPinAnyone => Some(rules::PIN_RESET_ITEMS.to_vec()),
            Self::ResetPinByPhone => Some(Vec::new()),
            Self::JukiCard
            | Self::NoCard
            | Self::CardExpired
            | Self::CheckExpiry
            | Self::RenewCard
            | Self::RenewBoth => None,
        }
    }

    /// The fixed id of the outcome in the JSON, which some exits share.
    pub const fn outcome(self) -> &'static str {
        match self {
            Self::JukiCard | Self::NoCard => "apply-for-card",
            Self::CheckExpiry => "check-expiry",
            Self::CardExpired | Self::RenewCard | Self::RenewBoth => "renew-card",
            Self::ResetPin | Self::ResetPinAnyone | Self::ResetPinByPhone => "reset-pin",
        }
    }

    /// The lines of the source that this exit is based on; `None` for what is not in the source.
    pub const fn source_lines(self) -> Option<&'static str> {
        match self {
            Self::JukiCard => Some("L10 L11"),
            Self::NoCard => Some("L6"),
            Self::CheckExpiry => Some("L13 L15"),
            Self::RenewCard | Self::RenewBoth => Some("L48"),
            Self::ResetPin | Self::ResetPinAnyone => Some("L80 L84"),
            Self::CardExpired | Self::ResetPinByPhone => None,
        }
    }

    /// The answers that lead to this exit.
    pub fn answers(self) -> Vec<Answer> {
        let of_card = |card| vec![Answer::Card(card)];
        let of_procedure = |procedure| vec![Answer::Card(Card::MyNumber), Answer::Procedure(procedure)];
        let of_notice = |notice| [of_procedure(Procedure::Renew), vec![Answer::Notice(notice)]].concat();
        let pin_reset = || of_procedure(Procedure::PinReset);
        match self {
            Self::JukiCard => of_card(Card::Juki),
            Self::NoCard => of_card(Card::None),
            Self::CardExpired => of_card(Card::MyNumberExpired),
            Self::CheckExpiry => of_procedure(Procedure::Unsure),
            Self::RenewCard => of_notice(NoticeEntry::Card),
            Self::RenewBoth => of_notice(NoticeEntry::Both),
            Self::ResetPin => {
                [vec![Answer::Visitor(Visitor::Cardholder), Answer::Restricted(YesNo::No)], pin_reset()].concat()
            }
            Self::ResetPinAnyone => pin_reset(),
            Self::ResetPinByPhone => [vec![Answer::Visitor(Visitor::Agent)], pin_reset()].concat(),
        }
    }

    /// The question whose answer led to this exit.
    pub const fn question(self) -> Question {
        match self {
            Self::JukiCard | Self::NoCard | Self::CardExpired => Question::Card,
            Self::CheckExpiry | Self::ResetPin | Self::ResetPinAnyone | Self::ResetPinByPhone => Question::Procedure,
            Self::RenewCard | Self::RenewBoth => Question::Notice,
        }
    }
}
