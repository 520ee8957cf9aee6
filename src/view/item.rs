//! The items and the PINs in words.

use super::term::Term;
use crate::domain::rules;
use crate::domain::sheet::{Case, Item, PinKind, Preparer};
use crate::l10n::{Language, Texts};

/// An item to have ready.
#[derive(Clone, Debug)]
pub struct ItemView {
    /// Which it is.
    pub item: Item,
    /// Its name.
    pub name: Term,
    /// What exactly it must be, where the name does not say it.
    pub what: Option<&'static str>,
    /// Why it is asked for.
    pub why: &'static str,
    /// Who gets it ready.
    pub prepared_by: Preparer,
    /// The PINs to remember; none for any other item.
    pub pins: Vec<PinView>,
    /// Whether the visitor said that it is not at hand.
    pub missing: bool,
}

/// A PIN to remember.
#[derive(Clone, Debug)]
pub struct PinView {
    /// Its fixed id.
    pub id: &'static str,
    /// Its name.
    pub name: Term,
}

impl ItemView {
    /// The same item at a later visit: it is not explained twice.
    pub(super) fn again(self, t: &'static Texts) -> Self {
        Self { what: Some(t.item_again()), ..self }
    }

    /// An item as it is asked for in a case.
    pub(super) fn new(item: Item, case: Case, pins: &[PinKind], missing: bool, language: Language) -> Self {
        let t = language.texts();
        let pin = |kind: &PinKind| PinView { id: kind.id(), name: pin_name(*kind, language) };
        Self {
            item,
            name: name(item, language),
            what: what(item, case, t),
            why: why(item, t),
            prepared_by: rules::prepared_by(item),
            pins: if item == Item::Pins { pins.iter().map(pin).collect() } else { Vec::new() },
            missing,
        }
    }
}

fn name(item: Item, language: Language) -> Term {
    let text = |t: &'static Texts| match item {
        Item::MyNumberCard => t.item_my_number_card(),
        Item::Pins => t.item_pins(),
        Item::IdentityDocument => t.item_identity_document(),
        Item::AgentIdentityDocument => t.item_agent_identity_document(),
        Item::CardholderParticulars => t.item_cardholder_particulars(),
        Item::InquiryFormAndProxy => t.item_inquiry_form_and_proxy(),
        Item::ApplicationForm => t.item_application_form(),
    };
    Term::official(language, text)
}

fn what(item: Item, case: Case, t: &'static Texts) -> Option<&'static str> {
    match item {
        Item::MyNumberCard => None,
        Item::Pins => Some(t.item_pins_what()),
        Item::IdentityDocument => Some(t.item_identity_document_what()),
        Item::AgentIdentityDocument => Some(t.item_agent_identity_document_what()),
        Item::CardholderParticulars => Some(t.item_cardholder_particulars_what()),
        Item::InquiryFormAndProxy => Some(match case {
            Case::IssueSelf | Case::IssueAgent => t.item_inquiry_form_and_proxy_what_issue(),
            Case::RenewSelf | Case::RenewAgent => t.item_inquiry_form_and_proxy_what_renewal(),
        }),
        Item::ApplicationForm => Some(t.item_application_form_what()),
    }
}

fn why(item: Item, t: &'static Texts) -> &'static str {
    match item {
        Item::MyNumberCard => t.item_my_number_card_why(),
        Item::Pins => t.item_pins_why(),
        Item::IdentityDocument => t.item_identity_document_why(),
        Item::AgentIdentityDocument => t.item_agent_identity_document_why(),
        Item::CardholderParticulars => t.item_cardholder_particulars_why(),
        Item::InquiryFormAndProxy => t.item_inquiry_form_and_proxy_why(),
        Item::ApplicationForm => t.item_application_form_why(),
    }
}

fn pin_name(kind: PinKind, language: Language) -> Term {
    let text = |t: &'static Texts| match kind {
        PinKind::Signing => t.pin_signing(),
        PinKind::ResidentRegister => t.pin_resident_register(),
        PinKind::CardInfoEntry => t.pin_card_info_entry(),
        PinKind::UserAuthentication => t.pin_user_authentication(),
    };
    Term::official(language, text)
}
