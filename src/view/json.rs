//! The sheet, the exits and what is open, as data.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::counter::CounterView;
use super::document::DocumentsView;
use super::exit;
use super::item::ItemView;
use super::problem;
use super::sheet::SheetView;
use super::term::Term;
use crate::domain::draft::Incomplete;
use crate::domain::outcome::Exit;
use crate::domain::questions::{Answer, Question};
use crate::domain::rules;
use crate::domain::sheet::Item;
use crate::l10n::Language;

/// A sheet as data.
#[derive(Serialize)]
pub struct SheetJson<'v> {
    rules: u32,
    lang: &'static str,
    outcome: &'static str,
    case: &'static str,
    status: &'static str,
    visit: String,
    window: Option<WindowJson>,
    fee: &'static str,
    cautions: Vec<Labelled<'v>>,
    visits: Vec<VisitJson<'v>>,
    office: Option<OfficeJson<'v>>,
    stale: Option<&'static str>,
    answers: AnswersJson<'v>,
}

/// An exit as data.
#[derive(Serialize)]
pub struct ExitJson<'v> {
    rules: u32,
    lang: &'static str,
    outcome: &'static str,
    label: &'static str,
    answers: AnswersJson<'v>,
}

/// What is still open, as data.
#[derive(Serialize)]
pub struct IncompleteJson {
    next: Option<&'static str>,
    problems: Vec<ProblemJson>,
}

#[derive(Serialize)]
struct Labelled<'v> {
    id: &'static str,
    label: &'v str,
}

#[derive(Serialize)]
struct WindowJson {
    opens: String,
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
struct OfficeJson<'v> {
    id: &'static str,
    label: &'v str,
    telephone: &'static str,
}

#[derive(Serialize)]
struct ProblemJson {
    field: &'static str,
    kind: &'static str,
    label: Cow<'static, str>,
}

/// The canonical answers, without the day of the visit; the documents always as a list.
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
    /// The data of a sheet.
    #[must_use]
    pub fn new(sheet: &'v SheetView) -> Self {
        let items = |items: &'v [ItemView]| items.iter().map(|item| ItemJson::new(item, sheet.documents.as_ref()));
        Self {
            rules: sheet.rules,
            lang: sheet.language.tag(),
            outcome: "sheet",
            case: sheet.case.id(),
            status: sheet.status.id(),
            visit: sheet.visit.date.to_string(),
            window: sheet
                .window
                .as_ref()
                .map(|window| WindowJson { opens: window.opens.to_string(), expires: window.expires.to_string() }),
            fee: sheet.fee.id(),
            cautions: sheet.cautions.iter().map(|caution| Labelled { id: caution.id, label: caution.text }).collect(),
            visits: sheet
                .visits
                .iter()
                .map(|visit| VisitJson { items: visit.groups.iter().flat_map(|group| items(&group.items)).collect() })
                .collect(),
            office: sheet.office.as_ref().map(OfficeJson::new),
            stale: sheet.stale.as_ref().map(|stale| stale.stale.id()),
            answers: AnswersJson(&sheet.given),
        }
    }
}

impl<'v> ItemJson<'v> {
    fn new(view: &'v ItemView, documents: Option<&'v DocumentsView>) -> Self {
        let labelled = |id, name: &'v Term| Labelled { id, label: &name.text };
        let listed = |documents: &'v DocumentsView| {
            let document = |document: &'v super::document::DocumentView| DocumentJson {
                id: document.id,
                label: &document.name.text,
                chosen: document.chosen,
                ended: document.ended,
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

impl<'v> OfficeJson<'v> {
    fn new(counter: &'v CounterView) -> Self {
        Self { id: counter.id, label: &counter.name.text, telephone: counter.telephone }
    }
}

impl<'v> ExitJson<'v> {
    /// The data of an exit that these answers led to.
    #[must_use]
    pub fn new(exit: Exit, given: &'v [Answer], language: Language) -> Self {
        Self {
            rules: rules::VERSION,
            lang: language.tag(),
            outcome: exit.id(),
            label: exit::heading(exit, language.texts()),
            answers: AnswersJson(given),
        }
    }
}

impl IncompleteJson {
    /// The data of what is still open.
    #[must_use]
    pub fn new(incomplete: &Incomplete, language: Language) -> Self {
        let problem = |(question, problem): &(Question, _)| ProblemJson {
            field: question.id(),
            kind: crate::domain::problem::Problem::kind(*problem),
            label: problem::message(*question, *problem, language.texts()),
        };
        Self { next: incomplete.next.map(Question::id), problems: incomplete.problems.iter().map(problem).collect() }
    }
}
