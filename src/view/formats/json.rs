//! Sheets, exits and incomplete answers as JSON.

use chrono::NaiveTime;
use serde_json::{Map, Value, json};

use crate::city::facts::Absence;
use crate::domain::questions::{Answer, Question, Visit};
use crate::domain::rules;
use crate::domain::rules::cautions::Action;
use crate::domain::sheet::Item;
use crate::domain::traversal::Traversal;
use crate::domain::validation::ValidationError;
use crate::l10n::Language;
use crate::view::pages::exit::ExitView;
use crate::view::sheet::SheetView;
use crate::view::sheet::cautions::CautionView;
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::identity_documents::{IdentityDocumentView, IdentityDocumentsView};
use crate::view::sheet::items::ItemView;
use crate::view::sheet::visits::VisitView;
use crate::view::text::validation::error_message;

/// A sheet.
pub fn sheet(sheet: &SheetView) -> Value {
    let (visit, day) = match sheet.visit.visit {
        Visit::On(date) => (Some(date), None),
        Visit::Undecided { made, .. } => (None, Some(made)),
    };
    let caution = |view: &CautionView| {
        let CautionView { kind, text, action, .. } = view;
        json!({ "id": kind.id(), "label": text.plain(), "action": action.map(Action::id) })
    };
    let items = |visit: &VisitView| {
        visit
            .groups
            .iter()
            .flat_map(|group| &group.items)
            .map(|view| item(view, sheet.identity_documents.as_ref()))
            .collect::<Vec<_>>()
    };
    json!({
        "rules": rules::VERSION,
        "stale": sheet.staleness.as_ref().map(|staleness| staleness.reason.id()),
        "lang": sheet.language().tag(),
        "outcome": "sheet",
        "case": sheet.case.id(),
        "status": sheet.status.id(),
        "visit": visit,
        "day": day,
        "window": sheet.window.map(|window| json!({
            "opens": window.opens,
            "first_open_day": window.first_open_day,
            "last_open_day": window.last_open_day,
            "expires": window.expires,
        })),
        "fee": sheet.fee.id(),
        "cautions": sheet.cautions.iter().map(caution).collect::<Vec<_>>(),
        "visits": sheet.visits.iter().map(|visit| json!({ "items": items(visit) })).collect::<Vec<_>>(),
        "office": sheet.chosen_counter.as_ref().map(counter),
        "hours": sheet.times.map(|times| json!({
            "opens": time(times.opens.0),
            "closes": time(times.closes.0),
            "label": sheet.hours.plain(),
        })),
        "answers": answers(&sheet.canonical_answers),
    })
}

/// An exit.
pub fn exit(view: &ExitView) -> Value {
    let mut data = json!({
        "rules": rules::VERSION,
        "lang": view.city.language.tag(),
        "outcome": view.exit.outcome(),
        "label": view.heading.plain(),
        "answers": answers(&view.canonical_answers),
    });
    if let Some(items) = &view.items {
        data["items"] = items.iter().map(|view_of_item| item(view_of_item, view.documents.as_ref())).collect();
    }
    data
}

/// Missing and rejected answers.
pub fn incomplete(traversal: &Traversal, language: Language) -> Value {
    let problem = |(question, error): &(Question, ValidationError)| {
        let label = error_message(*question, *error, language.messages());
        json!({ "field": question.id(), "kind": error.kind(), "label": label.plain() })
    };
    json!({
        "next": traversal.next.map(Question::id),
        "problems": traversal.problems.iter().map(problem).collect::<Vec<_>>(),
    })
}

/// The canonical answers without the day of the visit; documents always as a list.
fn answers(answers: &[Answer]) -> Map<String, Value> {
    let others = answers.iter().filter(|answer| answer.question() != Question::Visit);
    let entry = |answer: &Answer| {
        let value =
            if answer.question() == Question::Id { json!(answer.values()) } else { json!(answer.values().concat()) };
        (answer.question().id().to_owned(), value)
    };
    others.map(entry).collect()
}

fn item(view: &ItemView, documents: Option<&IdentityDocumentsView>) -> Value {
    let mut data =
        json!({ "id": view.item.id(), "label": view.name.text.plain(), "prepared_by": view.prepared_by.id() });
    let documents = documents.filter(|_| match view.item {
        Item::IdentityDocument | Item::AgentIdentityDocument => true,
        Item::MyNumberCard
        | Item::Pins
        | Item::CardholderParticulars
        | Item::InquiryFormAndProxy
        | Item::ApplicationForm => false,
    });
    if let Some(documents) = documents {
        let document = |view: &IdentityDocumentView| json!({ "id": view.id, "label": view.name.text.plain(), "chosen": view.chosen, "ended": view.ended.is_some() });
        data["documents"] = documents.documents.iter().map(document).collect();
    }
    if view.item == Item::Pins {
        data["pins"] = view.pins.iter().map(|pin| json!({ "id": pin.id, "label": pin.name.text.plain() })).collect();
    }
    data
}

/// Hours and minutes, such as `08:45`.
fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn counter(view: &CounterView) -> Value {
    let mut data = json!({ "id": view.id, "label": view.name.text.plain(), "telephone": view.telephone });
    match view.absence {
        Some(Absence::Closed { since, successor }) => {
            data["closed_since"] = json!(since);
            data["successor"] = json!(&*successor.id);
        }
        Some(Absence::NotOpenYet { from }) => data["opens_on"] = json!(from),
        None => {}
    }
    data
}
