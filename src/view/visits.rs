//! The visits to the counter and what to bring to each, in words.

use std::borrow::Cow;

use super::item::ItemView;
use crate::domain::rules;
use crate::domain::sheet::{Caution, Item, Preparer, Sheet, Visitor};
use crate::l10n::Language;

/// The items of one visit.
#[derive(Clone, Debug)]
pub struct VisitView {
    /// The heading above it.
    pub heading: Cow<'static, str>,
    /// The items, in the order of the rules, with those that one person gets ready together.
    pub groups: Vec<Group>,
}

/// Items that one person gets ready.
#[derive(Clone, Debug)]
pub struct Group {
    /// Who; not said where it is the visitor alone.
    pub heading: Option<&'static str>,
    /// The items.
    pub items: Vec<ItemView>,
}

/// The items of each visit, grouped by who gets them ready where an agent comes.
pub(super) fn visits(sheet: &Sheet, language: Language) -> Vec<VisitView> {
    let t = language.texts();
    let group = |items: &[Item], earlier: &[Vec<Item>]| Group {
        heading: match (sheet.visitor, items.first().map(|item| rules::prepared_by(*item))) {
            (Visitor::Cardholder | Visitor::CardholderForPinReset, _) | (_, None) => None,
            (Visitor::Agent, Some(Preparer::Cardholder)) => Some(t.sheet_items_cardholder()),
            (Visitor::Agent, Some(Preparer::Visitor)) => Some(t.sheet_items_agent()),
        },
        items: items.iter().map(|item| view(*item, earlier, sheet, language)).collect(),
    };
    let together = |one: &Item, next: &Item| match sheet.visitor {
        Visitor::Cardholder | Visitor::CardholderForPinReset => true,
        Visitor::Agent => rules::prepared_by(*one) == rules::prepared_by(*next),
    };
    let several = sheet.visits.len() > 1;
    let visit = |(index, items): (usize, &Vec<Item>)| VisitView {
        heading: match u32::try_from(index + 1) {
            Ok(number) if several => t.sheet_items_visit(number).into(),
            _ => t.sheet_items().into(),
        },
        groups: items.chunk_by(together).map(|items| group(items, &sheet.visits[..index])).collect(),
    };
    sheet.visits.iter().enumerate().map(visit).collect()
}

/// An item; it is explained at the first visit that needs it.
fn view(item: Item, earlier: &[Vec<Item>], sheet: &Sheet, language: Language) -> ItemView {
    let missing = item == Item::InquiryFormAndProxy && sheet.warns(Caution::InquiryFormMissing);
    let view = ItemView::new(item, sheet.case, sheet.pins, missing, language);
    let again = earlier.iter().flatten().any(|earlier| *earlier == item);
    if again { view.again(language.texts()) } else { view }
}
