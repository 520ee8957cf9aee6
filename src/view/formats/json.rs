//! Sheets, exits and incomplete answers as JSON.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::domain::questions::{Answer, Question, Visit};
use crate::domain::rules;
use crate::domain::rules::cautions::Action;
use crate::domain::sheet::Item;
use crate::domain::traversal::Traversal;
use crate::domain::validation::ValidationError;
use crate::l10n::Language;
use crate::view::pages::exit::ExitView;
use crate::view::sheet::SheetView;
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::identity_documents::{IdentityDocumentView, IdentityDocumentsView};
use crate::view::sheet::items::ItemView;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::validation::error_message;

/// A sheet.
#[derive(Serialize)]
pub struct SheetJson<'v> {
    rules: u32,
    stale: Option<&'static str>,
    lang: &'static str,
    outcome: &'static str,
    case: &'static str,
    status: &'static str,
    visit: Option<String>,
    day: Option<String>,
    window: Option<WindowJson>,
    fee: &'static str,
    cautions: Vec<CautionJson<'v>>,
    visits: Vec<VisitJson<'v>>,
    office: Option<CounterJson<'v>>,
    answers: AnswersJson<'v>,
}

/// An exit.
#[derive(Serialize)]
pub struct ExitJson<'v> {
    rules: u32,
    lang: &'static str,
    outcome: &'static str,
    label: &'static str,
    answers: AnswersJson<'v>,
}

/// Missing and rejected answers.
#[derive(Serialize)]
pub struct IncompleteJson {
    next: Option<&'static str>,
    problems: Vec<ErrorJson>,
}

#[derive(Serialize)]
struct Labelled<'v> {
    id: &'static str,
    label: &'v str,
}

#[derive(Serialize)]
struct CautionJson<'v> {
    id: &'static str,
    label: &'v str,
    action: Option<&'static str>,
}

#[derive(Serialize)]
struct WindowJson {
    opens: String,
    first_open_day: Option<String>,
    last_open_day: Option<String>,
    expires: String,
}

#[derive(Serialize)]
struct VisitJson<'v> {
    items: Vec<ItemJson<'v>>,
}

#[derive(Serialize)]
struct ItemJson<'v> {
    id: &'static str,
    label: &'v str,
    prepared_by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    documents: Option<Vec<DocumentJson<'v>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pins: Option<Vec<Labelled<'v>>>,
}

#[derive(Serialize)]
struct DocumentJson<'v> {
    id: &'static str,
    label: &'v str,
    chosen: bool,
    ended: bool,
}

#[derive(Serialize)]
struct CounterJson<'v> {
    id: &'static str,
    label: &'v str,
    telephone: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    successor: Option<&'static str>,
}

#[derive(Serialize)]
struct ErrorJson {
    field: &'static str,
    kind: &'static str,
    label: Cow<'static, str>,
}

/// The canonical answers without the day of the visit; documents always as a list.
struct AnswersJson<'v>(&'v [Answer]);

impl Serialize for AnswersJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for answer in self.0.iter().filter(|answer| answer.question() != Question::Visit) {
            let (key, values) = (answer.question().id(), answer.values());
            match answer {
                Answer::Id(_) => map.serialize_entry(key, &values)?,
                _ => map.serialize_entry(key, &values.concat())?,
            }
        }
        map.end()
    }
}

impl<'v> SheetJson<'v> {
    /// The JSON of a sheet.
    #[must_use]
    pub fn new(sheet: &'v SheetView) -> Self {
        let items =
            |items: &'v [ItemView]| items.iter().map(|item| ItemJson::new(item, sheet.identity_documents.as_ref()));
        Self {
            rules: rules::VERSION,
            stale: sheet.staleness.as_ref().map(|staleness| staleness.reason.id()),
            lang: sheet.language().tag(),
            outcome: "sheet",
            case: sheet.case.id(),
            status: sheet.status.id(),
            visit: sheet.visit.visit.date().map(|date| date.to_string()),
            day: match sheet.visit.visit {
                Visit::On(_) => None,
                Visit::Undecided { day } => Some(day.to_string()),
            },
            window: sheet.window.map(|window| WindowJson {
                opens: window.opens.to_string(),
                first_open_day: window.first_open_day.map(|day| day.to_string()),
                last_open_day: window.last_open_day.map(|day| day.to_string()),
                expires: window.expires.to_string(),
            }),
            fee: sheet.fee.id(),
            cautions: sheet
                .cautions
                .iter()
                .map(|view| CautionJson { id: view.kind.id(), label: &view.text, action: view.action.map(Action::id) })
                .collect(),
            visits: sheet
                .visits
                .iter()
                .map(|visit| VisitJson { items: visit.groups.iter().flat_map(|group| items(&group.items)).collect() })
                .collect(),
            office: sheet.counter.as_ref().map(CounterJson::new),
            answers: AnswersJson(&sheet.canonical_answers),
        }
    }
}

impl<'v> ItemJson<'v> {
    fn new(view: &'v ItemView, documents: Option<&'v IdentityDocumentsView>) -> Self {
        let labelled = |id, name: &'v BilingualTerm| Labelled { id, label: &name.text };
        let listed = |documents: &'v IdentityDocumentsView| {
            let document = |document: &'v IdentityDocumentView| DocumentJson {
                id: document.id,
                label: &document.name.text,
                chosen: document.chosen,
                ended: document.ended.is_some(),
            };
            documents.documents.iter().map(document).collect()
        };
        Self {
            id: view.item.id(),
            label: &view.name.text,
            prepared_by: view.prepared_by.id(),
            documents: match view.item {
                Item::IdentityDocument | Item::AgentIdentityDocument => documents.map(listed),
                Item::MyNumberCard
                | Item::Pins
                | Item::CardholderParticulars
                | Item::InquiryFormAndProxy
                | Item::ApplicationForm => None,
            },
            pins: (view.item == Item::Pins).then(|| view.pins.iter().map(|pin| labelled(pin.id, &pin.name)).collect()),
        }
    }
}

impl<'v> CounterJson<'v> {
    fn new(counter: &'v CounterView) -> Self {
        Self {
            id: counter.id,
            label: &counter.name.text,
            telephone: counter.telephone,
            closed_since: counter.closure.map(|closure| closure.since.to_string()),
            successor: counter.closure.map(|closure| closure.successor.as_str()),
        }
    }
}

impl<'v> ExitJson<'v> {
    /// The JSON of an exit.
    #[must_use]
    pub fn new(view: &'v ExitView) -> Self {
        Self {
            rules: rules::VERSION,
            lang: view.city.language.tag(),
            outcome: view.exit.outcome(),
            label: view.heading,
            answers: AnswersJson(&view.canonical_answers),
        }
    }
}

impl IncompleteJson {
    /// The JSON of incomplete answers.
    #[must_use]
    pub fn new(traversal: &Traversal, language: Language) -> Self {
        let error = |(question, error): &(Question, ValidationError)| ErrorJson {
            field: question.id(),
            kind: error.kind(),
            label: error_message(*question, *error, language.messages()),
        };
        Self { next: traversal.next.map(Question::id), problems: traversal.problems.iter().map(error).collect() }
    }
}
