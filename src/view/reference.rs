//! The whole reference sheet on one page, from the same rules and texts as the sheets.

use askama::Template;
use chrono::NaiveDate;

use super::address;
use super::counter::CounterView;
use super::document::{self, DocumentView};
use super::exit::JPKI_PORTAL;
use super::frame::{Assets, Frame};
use super::item::ItemView;
use super::sheet::{Statement, caution_text, fee};
use crate::domain::identity::List;
use crate::domain::rules;
use crate::domain::sheet::{Case, Caution, Fee, Item, Preparer, Visitor};
use crate::l10n::{Language, Texts};

/// All that the city's sheet says, in its order.
#[derive(Template)]
#[template(path = "reference.html", whitespace = "minimize")]
pub struct ReferencePage {
    frame: Frame,
    questions: String,
    portal: &'static str,
    restricted: &'static str,
    sections: [Section; 2],
    notes: [Note; 2],
    free: Statement,
    counters: Vec<CounterView>,
}

/// One of the two procedures.
struct Section {
    id: &'static str,
    heading: &'static str,
    /// What holds for both visitors.
    paragraphs: Vec<&'static str>,
    /// What the cardholder brings, then what an agent brings.
    cases: [CaseView; 2],
}

struct CaseView {
    id: &'static str,
    heading: &'static str,
    paragraphs: Vec<&'static str>,
    visits: Vec<Visit>,
}

struct Visit {
    heading: Option<String>,
    items: Vec<Line>,
}

struct Line {
    /// What exactly it must be; why it is needed, where the name says what it is.
    details: &'static str,
    item: ItemView,
    prepared_by: &'static str,
    /// Said where it is asked for on a condition only.
    condition: Option<&'static str>,
    /// The note with the list of its documents.
    note: Option<String>,
}

struct Note {
    id: &'static str,
    heading: &'static str,
    conditions: [&'static str; 2],
    documents: Vec<DocumentView>,
}

impl ReferencePage {
    /// The page in a language, as it is true today.
    #[must_use]
    pub fn new(today: NaiveDate, language: Language, assets: &'static Assets) -> Self {
        let t = language.texts();
        let case = |case, visitor| CaseView::new(case, visitor, language);
        Self {
            frame: Frame::new(language, assets, false, address::reference),
            questions: address::questions(language),
            portal: JPKI_PORTAL,
            restricted: caution_text(Caution::SigningCertificateUnavailable, t),
            sections: [
                Section {
                    id: "issue",
                    heading: t.reference_issue_heading(),
                    paragraphs: Vec::new(),
                    cases: [
                        case(Case::IssueSelf, Visitor::CardholderForPinReset),
                        case(Case::IssueAgent, Visitor::Agent),
                    ],
                },
                Section {
                    id: "renewal",
                    heading: t.reference_renewal_heading(),
                    paragraphs: vec![t.reference_window(), t.reference_notice(), t.reference_no_notice()],
                    cases: [
                        case(Case::RenewSelf, Visitor::CardholderForPinReset),
                        case(Case::RenewAgent, Visitor::Agent),
                    ],
                },
            ],
            notes: [List::PinReset, List::Agent].map(|list| Note::new(list, today, language)),
            free: fee(Fee::Free, t),
            counters: CounterView::all(language),
        }
    }
}

impl CaseView {
    fn new(case: Case, visitor: Visitor, language: Language) -> Self {
        let t = language.texts();
        let visits = rules::visits(case, visitor);
        let several = visits.len() > 1;
        let visit = |(number, items): (u32, Vec<Item>)| Visit {
            heading: several.then(|| t.sheet_items_visit(number)),
            items: items.into_iter().map(|item| Line::new(item, case, language)).collect(),
        };
        Self {
            id: case.id(),
            heading: match case {
                Case::IssueSelf | Case::RenewSelf => t.reference_self(),
                Case::IssueAgent | Case::RenewAgent => t.reference_agent(),
            },
            paragraphs: match case {
                Case::IssueAgent => {
                    vec![t.reference_twice(), caution_text(Caution::MailTakesDays, t), t.sheet_between_text()]
                }
                Case::IssueSelf | Case::RenewSelf | Case::RenewAgent => Vec::new(),
            },
            visits: (1..).zip(visits).map(visit).collect(),
        }
    }
}

impl Line {
    fn new(item: Item, case: Case, language: Language) -> Self {
        let t = language.texts();
        let view = ItemView::new(item, case, rules::pins(false), false, language);
        Self {
            details: view.what.unwrap_or(view.why),
            item: view,
            prepared_by: prepared_by(rules::prepared_by(item), t),
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

fn prepared_by(preparer: Preparer, t: &'static Texts) -> &'static str {
    match preparer {
        Preparer::Cardholder => t.reference_prepared_cardholder(),
        Preparer::Visitor => t.reference_prepared_visitor(),
    }
}

impl Note {
    fn new(list: List, today: NaiveDate, language: Language) -> Self {
        let t = language.texts();
        let (id, heading) = match list {
            List::PinReset => ("note-1", t.reference_note_pin_reset()),
            List::Agent => ("note-2", t.reference_note_agent()),
        };
        Self {
            id,
            heading,
            conditions: document::conditions(list, t),
            documents: list
                .documents()
                .iter()
                .map(|document| DocumentView::new(*document, false, today, language))
                .collect(),
        }
    }
}
