//! The whole reference sheet on one page, made from the same rules and texts as the sheets.

use std::borrow::Cow;

use askama::Template;
use chrono::NaiveDate;

use super::exit::JPKI_PORTAL;
use super::layout::Layout;
use crate::city::facts::NoticePlace;
use crate::domain::answers::{Case, CaseKind, IssueReason, Pins};
use crate::domain::identity::{DocumentList, IdentityDocuments, for_each_document_list};
use crate::domain::questions::{Expiry, Form};
use crate::domain::rules;
use crate::domain::sheet::{Fee, Item, Preparer};
use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Addressee, Language, Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::sheet::cautions::{mail_takes_days, signing_certificate_unavailable};
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::identity_documents::IdentityDocumentView;
use crate::view::sheet::items::{self, ItemContext, ItemProcedure, ItemView};
use crate::view::sheet::verdict::fee_text;
use crate::view::text::hours::{HoursView, changes, special_days};
use crate::view::text::labels::document_conditions;
use crate::view::text::words::words;

/// Everything on the city's sheet, in its order.
#[derive(Template)]
#[template(path = "reference.html", whitespace = "minimize")]
pub struct ReferencePage {
    layout: Layout,
    questions_url: String,
    cases_url: String,
    portal: &'static str,
    restricted: &'static Text,
    sections: [Section; 2],
    notes: [Note; 2],
    /// What is not in the source.
    beyond: Vec<&'static Text>,
    free: Text,
    /// What the city announces about where to go.
    counter_notices: Vec<&'static Text>,
    counters: Vec<CounterView>,
    hours: &'static HoursView,
    /// What changes soon, and single open and closed days.
    special_days: Vec<Text>,
}

/// One of the two procedures.
struct Section {
    id: &'static str,
    heading: &'static Text,
    /// What applies to both visitors.
    paragraphs: Vec<&'static Text>,
    /// The cardholder's case, then the agent's.
    cases: [CaseSection; 2],
}

struct CaseSection {
    id: &'static str,
    heading: &'static Text,
    paragraphs: Vec<&'static Text>,
    visits: Vec<Visit>,
}

struct Visit {
    heading: Option<Text>,
    items: Vec<Line>,
}

struct Line {
    /// The description, or the reason where the description is not from the source.
    details: &'static Text,
    item: ItemView,
    prepared_by: &'static Text,
    /// When the item is needed, if not always.
    condition: Option<&'static Text>,
    note: Option<Text>,
}

struct Note {
    id: &'static str,
    heading: &'static Text,
    conditions: [&'static Text; 2],
    documents: Vec<IdentityDocumentView>,
}

impl ReferencePage {
    /// The page with the documents accepted today.
    pub fn new(context: ViewContext<'_>) -> Self {
        let ViewContext { today, city, .. } = context;
        let LocalizedCity { language, t, .. } = *city;
        let case = |case| CaseSection::new(&case, language);
        let (reason, expiry) = (IssueReason::First, Expiry::Unknown);
        let pins = || Pins::Reset(IdentityDocuments::undecided(DocumentList::PinReset));
        let documents = || IdentityDocuments::undecided(DocumentList::Agent);
        Self {
            layout: Layout {
                description: Cow::Borrowed(&city.reference_description),
                ..Layout::new(context, &PageUrl::new(Route::Reference))
            },
            questions_url: PageUrl::new(Route::Questions).in_language(language),
            cases_url: PageUrl::new(Route::Cases).in_language(language),
            portal: JPKI_PORTAL,
            restricted: signing_certificate_unavailable(t),
            sections: [
                Section {
                    id: "issue",
                    heading: t.reference_issue_heading(),
                    paragraphs: Vec::new(),
                    cases: [
                        case(Case::IssueSelf { reason, pins: pins() }),
                        case(Case::IssueAgent { reason, documents: documents() }),
                    ],
                },
                Section {
                    id: "renewal",
                    heading: t.reference_renewal_heading(),
                    paragraphs: vec![t.reference_window(), t.reference_notice(), t.reference_no_notice()],
                    cases: [
                        case(Case::RenewSelf { expiry, has_notice: true, pins: pins() }),
                        case(Case::RenewAgent { expiry, has_notice: true, form: Form::Have, documents: documents() }),
                    ],
                },
            ],
            notes: [DocumentList::PinReset, DocumentList::Agent].map(|list| Note::new(list, today, city)),
            beyond: vec![
                t.exit_card_expired_reason(),
                &city.resident,
                t.start_moved(),
                t.reference_beyond_issue(),
                t.reference_beyond_first_day(),
                t.reference_beyond_pins(),
                t.question_pin_none(),
                t.document_no_copies(),
                t.question_id_help_residence(),
                t.sheet_caution_stay(),
            ],
            free: fee_text(Fee::Free, t).heading,
            counter_notices: city.notices(today, NoticePlace::Counters),
            counters: CounterView::all(today, city),
            hours: city.hours(today, None),
            special_days: [changes(city.facts, today, language), special_days(city.facts, today, language)].concat(),
        }
    }
}

impl CaseSection {
    fn new(case: &Case, language: Language) -> Self {
        let t = language.messages();
        let (visits, case) = (rules::visits(case), case.kind());
        let is_twice = visits.len() > 1;
        let visit = |(number, items): (u32, Vec<Item>)| Visit {
            heading: is_twice.then(|| t.sheet_items_visit(number)),
            items: items.into_iter().map(|item| Line::new(item, case, language)).collect(),
        };
        Self {
            id: case.id(),
            heading: if case.is_by_agent() { t.reference_agent() } else { t.reference_self() },
            paragraphs: if is_twice {
                vec![t.reference_twice(), mail_takes_days(t), t.sheet_between_text()]
            } else {
                Vec::new()
            },
            visits: (1..).zip(visits).map(visit).collect(),
        }
    }
}

impl Line {
    fn new(item: Item, case: CaseKind, language: Language) -> Self {
        let t = language.messages();
        let context = ItemContext {
            procedure: if case.is_renewal() {
                ItemProcedure::Renewal { lacks_form: false }
            } else {
                ItemProcedure::Issue
            },
            // The reference page says 本人 throughout.
            addressee: Addressee::Agent,
            pins: rules::pins(false),
            has_pin_reset: false,
        };
        let view = ItemView::new(item, context, language);
        Self {
            // That the card must be valid is not in the source.
            details: view.description.filter(|_| item != Item::MyNumberCard).unwrap_or_else(|| items::reason(item, t)),
            item: view,
            prepared_by: prepared_by(rules::prepared_by(item), case, t),
            condition: (item == Item::IdentityDocument).then(|| t.reference_pin_reset()),
            note: match item {
                Item::IdentityDocument => Some(t.reference_see_note(1)),
                Item::AgentIdentityDocument => Some(t.reference_see_note(2)),
                Item::MyNumberCard
                | Item::Pins
                | Item::CardholderParticulars
                | Item::InquiryFormAndProxy
                | Item::ApplicationForm => None,
            },
        }
    }
}

/// Who prepares an item, by the name used for one person throughout a case.
fn prepared_by(preparer: Preparer, case: CaseKind, t: &'static Messages) -> &'static Text {
    match preparer {
        Preparer::Visitor if case.is_by_agent() => t.reference_prepared_agent(),
        Preparer::Cardholder | Preparer::Visitor => t.reference_prepared_cardholder(),
    }
}

words! {
    fn note_heading(DocumentList) => reference_note_*;
}

impl Note {
    fn new(list: DocumentList, today: NaiveDate, city: &LocalizedCity) -> Self {
        let t = city.t;
        Self {
            id: match list {
                DocumentList::PinReset => "note-1",
                DocumentList::Agent => "note-2",
            },
            heading: note_heading(list, t),
            conditions: document_conditions(list, t),
            documents: list
                .documents(city.facts)
                .into_iter()
                .map(|document| IdentityDocumentView::new(document, &[], today, city))
                .collect(),
        }
    }
}
