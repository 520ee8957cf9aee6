//! The visits to the counter, with the items for each.

use serde::Serialize;

use super::items::{self, ItemContext, ItemProcedure, ItemView};
use crate::city::hours::Times;
use crate::domain::answers::CaseKind;
use crate::domain::questions::Visit;
use crate::domain::rules;
use crate::domain::rules::cautions::CautionKind;
use crate::domain::sheet::{Item, Preparer, Sheet};
use crate::l10n::{Addressee, Language, Messages, Text};
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::date_format;
use crate::view::text::hours::{self, HoursView};

/// The day of the visit.
#[derive(Clone, Debug, Serialize)]
pub struct VisitDayView {
    #[serde(skip)]
    pub(crate) visit: Visit,
    pub(crate) label: &'static Text,
    /// The day; blanks to fill in while it is not decided.
    pub(crate) words: Text,
    /// The hours of the day, or the general ones while it is not decided; `None` on a closed day.
    pub(crate) hours: Option<Text>,
}

impl VisitDayView {
    pub(super) fn new(
        visit: Visit,
        is_twice: bool,
        times: Option<Times>,
        general: &HoursView,
        language: Language,
    ) -> Self {
        let t = language.messages();
        let (words, hours) = match visit {
            Visit::On(date) => {
                (date_format::with_weekday(date, t), times.map(|times| hours::times_words(times, language)))
            }
            Visit::Undecided { .. } => (t.sheet_visit_blank().clone().unbroken(), Some(general.open.clone())),
        };
        Self { visit, label: if is_twice { t.sheet_visit_first() } else { t.sheet_visit() }, words, hours }
    }
}

/// What happens between two visits.
#[derive(Clone, Debug, Serialize)]
pub struct BetweenVisitsView {
    pub(crate) heading: &'static Text,
    pub(crate) text: &'static Text,
    /// For cardholders in a home or hospital. Only on screens, and on the page for the cardholder.
    #[serde(skip)]
    pub(crate) home: Text,
    /// Blanks to fill in: the day on which the forms arrived, and the day of the second visit. Only on paper.
    pub(crate) blanks: [&'static Text; 2],
}

impl BetweenVisitsView {
    pub(super) fn new(t: &'static Messages) -> Self {
        Self {
            heading: t.sheet_between(),
            text: t.sheet_between_text(),
            home: t.sheet_between_home(Addressee::Agent),
            blanks: [t.sheet_between_arrived(), t.sheet_between_second()],
        }
    }
}

/// One visit.
#[derive(Clone, Debug, Serialize)]
pub struct VisitView {
    pub(crate) number: usize,
    #[serde(skip)]
    pub(crate) heading: Text,
    /// The items in the order of the rules; for an agent in one group per person who prepares them.
    pub(crate) groups: Vec<ItemGroup>,
    /// What to do about the PINs, as a row after the items.
    pub(crate) about_pins: Option<AboutPinsView>,
    /// That an agent gives the cardholder the page for them, and by when: the last row, with a blank to fill in.
    pub(crate) page_to_give: Option<PageToGiveView>,
}

/// The row for the page that the agent gives to the cardholder.
#[derive(Clone, Debug, Serialize)]
pub struct PageToGiveView {
    pub(crate) name: &'static Text,
    pub(crate) by: &'static Text,
}

/// What to do about the PINs: what to take without being sure of them, or what to ask the cardholder.
#[derive(Clone, Debug, Serialize)]
pub struct AboutPinsView {
    pub(crate) name: BilingualTerm,
    pub(crate) description: &'static Text,
}

/// Items that the same person prepares.
#[derive(Clone, Debug, Serialize)]
pub struct ItemGroup {
    /// Who prepares them; `None` if the visitor prepares all items of the visit.
    pub(crate) heading: Option<&'static Text>,
    pub(crate) items: Vec<ItemView>,
}

pub(super) fn visit_views(sheet: &Sheet, language: Language) -> Vec<VisitView> {
    let t = language.messages();
    let is_by_agent = sheet.case.kind().is_by_agent();
    let group = |items: &[Item], earlier: &[Vec<Item>], is_only: bool| ItemGroup {
        heading: items.first().filter(|_| is_by_agent && !is_only).map(|item| match rules::prepared_by(*item) {
            Preparer::Cardholder => t.sheet_items_cardholder(),
            Preparer::Visitor => t.sheet_items_agent(),
        }),
        items: items.iter().map(|item| item_view(*item, earlier, sheet, language)).collect(),
    };
    let same_group = |one: &Item, next: &Item| !is_by_agent || rules::prepared_by(*one) == rules::prepared_by(*next);
    let about_pins = about_pins(sheet, language);
    let visit = |(index, items): (usize, &Vec<Item>)| VisitView {
        number: index + 1,
        heading: match u32::try_from(index + 1) {
            Ok(number) if sheet.is_twice() => t.sheet_items_visit(number),
            _ => t.sheet_items().into(),
        },
        page_to_give: (is_by_agent && index == 0)
            .then(|| PageToGiveView { name: t.sheet_page_to_give(), by: t.sheet_page_to_give_by() }),
        about_pins: about_pins.clone().filter(|_| index + 1 == sheet.visits.len()),
        groups: {
            let is_only = items.chunk_by(same_group).count() == 1;
            items.chunk_by(same_group).map(|items| group(items, &sheet.visits[..index], is_only)).collect()
        },
    };
    sheet.visits.iter().enumerate().map(visit).collect()
}

/// The last row of the list. An agent's is the last of those that the cardholder prepares.
fn about_pins(sheet: &Sheet, language: Language) -> Option<AboutPinsView> {
    let t = language.messages();
    match sheet.case.kind() {
        CaseKind::RenewAgent => Some(AboutPinsView {
            name: BilingualTerm::plain(t.item_agent_pin(u32::try_from(sheet.pins.len()).unwrap_or_default())),
            description: t.item_agent_pin_description(),
        }),
        CaseKind::IssueSelf | CaseKind::RenewSelf => {
            sheet.has_caution(CautionKind::PinInDoubt).then(|| AboutPinsView {
                name: BilingualTerm {
                    text: t.item_if_unsure().into(),
                    japanese: items::name(Item::IdentityDocument, language).japanese,
                },
                description: t.item_if_unsure_description(),
            })
        }
        // The PINs are written on the forms that come by post.
        CaseKind::IssueAgent => None,
    }
}

/// An item, which is described only at the first visit that needs it.
fn item_view(item: Item, earlier: &[Vec<Item>], sheet: &Sheet, language: Language) -> ItemView {
    let context = ItemContext {
        procedure: if sheet.case.kind().is_renewal() {
            ItemProcedure::Renewal { lacks_form: sheet.has_caution(CautionKind::InquiryFormMissing) }
        } else if sheet.has_caution(CautionKind::ReissueTakesTime) {
            ItemProcedure::Reissue
        } else {
            ItemProcedure::Issue
        },
        addressee: Addressee::new(sheet.case.kind().is_by_agent()),
        pins: sheet.pins,
        has_pin_reset: sheet.visits.iter().flatten().any(|item| *item == Item::IdentityDocument),
    };
    let view = ItemView::new(item, context, language);
    let is_repeat = earlier.iter().flatten().any(|earlier| *earlier == item);
    if is_repeat { view.into_repeat(language.messages()) } else { view }
}
