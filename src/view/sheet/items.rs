//! The items and the PINs in words.

use serde::Serialize;

use crate::domain::rules;
use crate::domain::sheet::{Item, PinKind, Preparer, for_each_item, for_each_pin_kind};
use crate::l10n::{Addressee, Language, Messages, Text};
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::words::words;

/// An item.
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    #[serde(skip)]
    pub(crate) item: Item,
    pub(crate) name: BilingualTerm,
    /// What exactly it must be in one line; `None` where an earlier visit says it.
    pub(crate) description: Option<&'static Text>,
    /// What the cardholder does with it, or what else is possible. Not on the sheet's paper.
    #[serde(skip)]
    pub(crate) detail: Option<&'static Text>,
    /// Why it is needed; `None` where that goes without saying. Not on paper.
    #[serde(skip)]
    pub(crate) reason: Option<&'static Text>,
    #[serde(skip)]
    pub(crate) prepared_by: Preparer,
    /// The PINs to remember; empty for any other item.
    pub(crate) pins: Vec<PinView>,
    /// The remark on an item that the visitor may not have.
    pub(crate) missing: Option<&'static Text>,
}

/// A PIN to remember.
#[derive(Clone, Debug, Serialize)]
pub struct PinView {
    #[serde(skip)]
    pub(crate) id: &'static str,
    #[serde(skip)]
    pub(crate) name: BilingualTerm,
    pub(crate) short_name: BilingualTerm,
    pub(crate) form: &'static Text,
}

/// What is done with the certificate, as far as the words for an item depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ItemProcedure {
    Issue,
    /// The card is reissued for a fee, so that there may be none to bring.
    Reissue,
    Renewal {
        /// Whether the agent does not have both papers.
        lacks_form: bool,
    },
    PinReset,
}

/// What the words for an item depend on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ItemContext<'s> {
    pub(crate) procedure: ItemProcedure,
    pub(crate) addressee: Addressee,
    pub(crate) pins: &'s [PinKind],
    pub(crate) has_pin_reset: bool,
}

impl ItemContext<'_> {
    const fn is_renewal(&self) -> bool {
        matches!(self.procedure, ItemProcedure::Renewal { .. })
    }
}

impl ItemView {
    pub(crate) fn new(item: Item, context: ItemContext<'_>, language: Language) -> Self {
        let t = language.messages();
        let pin = |kind: &PinKind| PinView {
            id: kind.id(),
            name: BilingualTerm::official(language, |t| pin_name(*kind, t)),
            short_name: BilingualTerm::official(language, |t| pin_short_name(*kind, t)),
            form: pin_form(*kind, t),
        };
        Self {
            item,
            name: if item == Item::MyNumberCard && context.addressee == Addressee::Cardholder {
                BilingualTerm::official(language, |t| t.item_my_number_card_own())
            } else {
                name(item, language)
            },
            description: Some(description(item, context, t)),
            detail: detail(item, context, t),
            reason: (item != Item::MyNumberCard).then(|| reason(item, t)),
            prepared_by: rules::prepared_by(item),
            pins: if item == Item::Pins { context.pins.iter().map(pin).collect() } else { Vec::new() },
            missing: (context.procedure == ItemProcedure::Renewal { lacks_form: true }
                && matches!(item, Item::InquiryFormAndProxy | Item::ApplicationForm))
            .then(|| t.sheet_missing()),
        }
    }

    /// The item at a later visit, without its description.
    pub(super) fn into_repeat(self, t: &'static Messages) -> Self {
        Self { description: None, detail: Some(t.item_again()), ..self }
    }
}

words! {
    fn item_name(Item) => item_*;
    fn item_description(Item) => item_*_description;
    pub(crate) fn reason(Item) => item_*_reason;
    fn pin_name(PinKind) => pin_*;
    /// Below the heading of the PINs.
    fn pin_short_name(PinKind) => pin_*_short;
}

pub(crate) fn name(item: Item, language: Language) -> BilingualTerm {
    BilingualTerm::official(language, |t| item_name(item, t))
}

/// The description of an item: its own, but for PINs that are reset and the papers of a renewal.
fn description(item: Item, context: ItemContext<'_>, t: &'static Messages) -> &'static Text {
    let is_renewal = context.is_renewal();
    if item == Item::MyNumberCard && context.procedure == ItemProcedure::Reissue {
        t.item_my_number_card_description_reissue()
    } else if item == Item::Pins && context.has_pin_reset {
        t.item_pins_description_reset()
    } else if item == Item::InquiryFormAndProxy && is_renewal {
        t.item_inquiry_form_and_proxy_description_renewal()
    } else if item == Item::ApplicationForm && is_renewal {
        t.item_application_form_description_renewal()
    } else {
        item_description(item, t)
    }
}

fn detail(item: Item, context: ItemContext<'_>, t: &'static Messages) -> Option<&'static Text> {
    match item {
        Item::InquiryFormAndProxy if context.is_renewal() => Some(t.item_inquiry_form_and_proxy_detail_renewal()),
        Item::InquiryFormAndProxy => Some(t.item_inquiry_form_and_proxy_detail()),
        Item::IdentityDocument if context.has_pin_reset => Some(t.exit_reset_pin_store()),
        Item::MyNumberCard
        | Item::Pins
        | Item::IdentityDocument
        | Item::AgentIdentityDocument
        | Item::CardholderParticulars
        | Item::ApplicationForm => None,
    }
}

fn pin_form(kind: PinKind, t: &'static Messages) -> &'static Text {
    match kind {
        PinKind::Signing => t.pin_signing_form(),
        PinKind::ResidentRegister | PinKind::CardInfoEntry | PinKind::UserAuthentication => t.pin_digits_form(),
    }
}
