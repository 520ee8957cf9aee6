//! The items and the PINs in words.

use serde::Serialize;

use crate::domain::answers::CaseKind;
use crate::domain::rules;
use crate::domain::sheet::{Item, PinKind, Preparer};
use crate::l10n::{Language, Messages, Text};
use crate::view::text::bilingual::BilingualTerm;

/// An item.
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    #[serde(skip)]
    pub(crate) item: Item,
    pub(crate) name: BilingualTerm,
    /// What exactly it must be in one line; `None` where an earlier visit says it.
    pub(crate) description: Option<&'static Text>,
    /// What the cardholder does with it, with its full name. Not on the sheet's paper.
    #[serde(skip)]
    pub(crate) detail: Option<&'static Text>,
    /// Why it is needed. Not on paper.
    #[serde(skip)]
    pub(crate) reason: &'static Text,
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
    /// The name in a list of PINs.
    pub(crate) short_name: BilingualTerm,
    /// Its length and characters.
    pub(crate) form: &'static Text,
}

/// What the words for an item depend on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ItemContext<'s> {
    pub(crate) case: CaseKind,
    /// The PINs that are needed.
    pub(crate) pins: &'s [PinKind],
    /// Whether some of them are reset.
    pub(crate) has_pin_reset: bool,
    /// Whether the agent does not have both papers for a renewal.
    pub(crate) lacks_form: bool,
}

impl ItemView {
    pub(crate) fn new(item: Item, context: ItemContext<'_>, language: Language) -> Self {
        let t = language.messages();
        let pin = |kind: &PinKind| PinView {
            id: kind.id(),
            name: pin_name(*kind, language),
            short_name: pin_short_name(*kind, language),
            form: pin_form(*kind, t),
        };
        Self {
            item,
            name: name(item, language),
            description: Some(description(item, context, t)),
            detail: detail(item, context, t),
            reason: reason(item, t),
            prepared_by: rules::prepared_by(item),
            pins: if item == Item::Pins { context.pins.iter().map(pin).collect() } else { Vec::new() },
            missing: (context.lacks_form && matches!(item, Item::InquiryFormAndProxy | Item::ApplicationForm))
                .then(|| t.sheet_missing()),
        }
    }

    /// The item at a later visit, without its description.
    pub(super) fn into_repeat(self, t: &'static Messages) -> Self {
        Self { description: None, detail: Some(t.item_again()), ..self }
    }
}

pub(crate) fn name(item: Item, language: Language) -> BilingualTerm {
    let text = |t: &'static Messages| match item {
        Item::MyNumberCard => t.item_my_number_card(),
        Item::Pins => t.item_pins(),
        Item::IdentityDocument => t.item_identity_document(),
        Item::AgentIdentityDocument => t.item_agent_identity_document(),
        Item::CardholderParticulars => t.item_cardholder_particulars(),
        Item::InquiryFormAndProxy => t.item_inquiry_form_and_proxy(),
        Item::ApplicationForm => t.item_application_form(),
    };
    BilingualTerm::official(language, text)
}

fn description(item: Item, context: ItemContext<'_>, t: &'static Messages) -> &'static Text {
    let is_renewal = context.case.is_renewal();
    match item {
        Item::MyNumberCard => t.item_my_number_card_description(),
        Item::Pins if context.has_pin_reset => t.item_pins_description_reset(),
        Item::Pins => t.item_pins_description(),
        Item::IdentityDocument => t.item_identity_document_description(),
        Item::AgentIdentityDocument => t.item_agent_identity_document_description(),
        Item::CardholderParticulars => t.item_cardholder_particulars_description(),
        Item::InquiryFormAndProxy if is_renewal => t.item_inquiry_form_and_proxy_description_renewal(),
        Item::InquiryFormAndProxy => t.item_inquiry_form_and_proxy_description_issue(),
        Item::ApplicationForm if is_renewal => t.item_application_form_description_renewal(),
        Item::ApplicationForm => t.item_application_form_description_issue(),
    }
}

fn detail(item: Item, context: ItemContext<'_>, t: &'static Messages) -> Option<&'static Text> {
    match item {
        Item::InquiryFormAndProxy if context.case.is_renewal() => Some(t.item_inquiry_form_and_proxy_detail_renewal()),
        Item::InquiryFormAndProxy => Some(t.item_inquiry_form_and_proxy_detail_issue()),
        Item::MyNumberCard
        | Item::Pins
        | Item::IdentityDocument
        | Item::AgentIdentityDocument
        | Item::CardholderParticulars
        | Item::ApplicationForm => None,
    }
}

fn reason(item: Item, t: &'static Messages) -> &'static Text {
    match item {
        Item::MyNumberCard => t.item_my_number_card_reason(),
        Item::Pins => t.item_pins_reason(),
        Item::IdentityDocument => t.item_identity_document_reason(),
        Item::AgentIdentityDocument => t.item_agent_identity_document_reason(),
        Item::CardholderParticulars => t.item_cardholder_particulars_reason(),
        Item::InquiryFormAndProxy => t.item_inquiry_form_and_proxy_reason(),
        Item::ApplicationForm => t.item_application_form_reason(),
    }
}

fn pin_form(kind: PinKind, t: &'static Messages) -> &'static Text {
    match kind {
        PinKind::Signing => t.pin_signing_form(),
        PinKind::ResidentRegister | PinKind::CardInfoEntry | PinKind::UserAuthentication => t.pin_digits_form(),
    }
}

fn pin_short_name(kind: PinKind, language: Language) -> BilingualTerm {
    let text = |t: &'static Messages| match kind {
        PinKind::Signing => t.pin_signing_short(),
        PinKind::ResidentRegister => t.pin_resident_register_short(),
        PinKind::CardInfoEntry => t.pin_card_info_entry_short(),
        PinKind::UserAuthentication => t.pin_user_authentication_short(),
    };
    BilingualTerm::official(language, text)
}

fn pin_name(kind: PinKind, language: Language) -> BilingualTerm {
    let text = |t: &'static Messages| match kind {
        PinKind::Signing => t.pin_signing(),
        PinKind::ResidentRegister => t.pin_resident_register(),
        PinKind::CardInfoEntry => t.pin_card_info_entry(),
        PinKind::UserAuthentication => t.pin_user_authentication(),
    };
    BilingualTerm::official(language, text)
}
