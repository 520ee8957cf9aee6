//! The words of a sheet as its PDF template takes them.

use askama::Template;
use serde::Serialize;

use super::address;
use super::document::DocumentView;
use super::item::ItemView;
use super::qr::QrView;
use super::sheet::SheetView;
use super::term::Term;
use super::words::AnswerView;

/// Everything that stands on the paper, in words.
#[derive(Serialize)]
pub struct Print {
    lang: &'static str,
    title: &'static str,
    days: [[String; 2]; 2],
    stale: Option<Stale>,
    clerk: Clerk,
    verdict: [String; 2],
    office: Option<Office>,
    telephone_first: bool,
    visits: Vec<Visit>,
    between: Option<[String; 2]>,
    documents: Option<Documents>,
    dates: Option<[String; 2]>,
    fee: [String; 3],
    counters: Option<Counters>,
    cautions_heading: &'static str,
    cautions: Vec<&'static str>,
    notes: &'static str,
    answers_heading: &'static str,
    answers: Vec<[String; 2]>,
    foot: Foot,
}

#[derive(Serialize)]
struct Stale {
    text: &'static str,
    now: Option<[&'static str; 2]>,
}

#[derive(Serialize)]
struct Words {
    text: String,
    japanese: Option<&'static str>,
}

#[derive(Serialize)]
struct Clerk {
    heading: Words,
    words: &'static str,
    meaning: Option<&'static str>,
}

#[derive(Serialize)]
struct Office {
    label: &'static str,
    name: Words,
    telephone_label: &'static str,
    telephone: &'static str,
}

#[derive(Serialize)]
struct Visit {
    heading: String,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    heading: Option<&'static str>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    name: Words,
    missing: Option<&'static str>,
    what: Option<&'static str>,
    pins: Vec<Words>,
    why_label: &'static str,
    why: &'static str,
}

#[derive(Serialize)]
struct Documents {
    heading: &'static str,
    warning: Option<&'static str>,
    conditions: Vec<&'static str>,
    chosen: Vec<Document>,
    rest_heading: Option<&'static str>,
    rest: Vec<Document>,
}

#[derive(Serialize)]
struct Document {
    name: Words,
    ended: Option<&'static str>,
}

#[derive(Serialize)]
struct Counters {
    heading: &'static str,
    note: &'static str,
    list: Vec<Counter>,
}

#[derive(Serialize)]
struct Counter {
    name: Words,
    telephone: &'static str,
}

#[derive(Serialize)]
struct Foot {
    source: String,
    number_label: &'static str,
    number: String,
    address_label: &'static str,
    address: String,
    private: &'static str,
    qr_label: &'static str,
    qr: Option<String>,
}

/// The code as a picture of its own.
#[derive(Template)]
#[template(path = "qr.svg")]
struct QrPicture {
    qr: QrView,
}

impl From<&Term> for Words {
    fn from(term: &Term) -> Self {
        Self { text: term.text.clone().into_owned(), japanese: term.japanese }
    }
}

impl Print {
    /// The words of a sheet; `public_url` is where the site is reached from outside.
    #[must_use]
    pub fn new(sheet: &SheetView, public_url: &str) -> Self {
        let t = sheet.language.texts();
        let address = format!("{public_url}{}", address::number(sheet.language, &sheet.number));
        let item = |item: &ItemView| Item {
            name: (&item.name).into(),
            missing: item.missing.then(|| t.sheet_missing()),
            what: item.what,
            pins: item.pins.iter().map(|pin| (&pin.name).into()).collect(),
            why_label: t.sheet_why(),
            why: item.why,
        };
        let document = |document: &DocumentView| Document {
            name: (&document.name).into(),
            ended: document.ended.then(|| t.document_ended()),
        };
        let answer = |answer: &AnswerView| {
            let values: Vec<_> = answer.values.iter().map(|value| value.text.clone()).collect();
            [answer.name.to_owned(), values.join(", ")]
        };
        let always = [t.sheet_caution_stay(), t.sheet_caution_pin_on_paper()];
        Self {
            lang: sheet.language.tag(),
            title: t.sheet_title(),
            days: [
                [t.sheet_made().to_owned(), sheet.made.words.clone()],
                [t.sheet_visit().to_owned(), sheet.visit.words.clone()],
            ],
            stale: sheet
                .stale
                .as_ref()
                .map(|stale| Stale { text: stale.text, now: stale.now.map(|now| [t.stale_now(), now]) }),
            clerk: Clerk { heading: (&sheet.clerk_heading).into(), words: sheet.clerk, meaning: sheet.clerk_meaning },
            verdict: [sheet.verdict.heading.to_owned(), sheet.verdict.text.to_string()],
            office: sheet.office.as_ref().map(|office| Office {
                label: t.sheet_counter(),
                name: (&office.name).into(),
                telephone_label: t.sheet_telephone(),
                telephone: office.telephone,
            }),
            telephone_first: sheet.telephone_first,
            visits: sheet
                .visits
                .iter()
                .map(|visit| Visit {
                    heading: visit.heading.to_string(),
                    groups: visit
                        .groups
                        .iter()
                        .map(|group| Group { heading: group.heading, items: group.items.iter().map(item).collect() })
                        .collect(),
                })
                .collect(),
            between: sheet.between.as_ref().map(|between| [between.heading.to_owned(), between.text.to_string()]),
            documents: sheet.documents.as_ref().map(|documents| Documents {
                heading: documents.heading,
                warning: documents.warning,
                conditions: documents.conditions.into_iter().chain([t.document_examples()]).collect(),
                chosen: documents.chosen().map(document).collect(),
                // Beside the chosen ones; a list of all needs no name.
                rest_heading: documents.chosen().next().and(documents.rest().next()).map(|_| t.sheet_documents_rest()),
                rest: documents.rest().map(document).collect(),
            }),
            dates: sheet.dates.as_ref().map(|dates| [dates.heading.to_owned(), dates.text.to_string()]),
            fee: [t.sheet_fee().to_owned(), sheet.fee_words.heading.to_owned(), sheet.fee_words.text.to_string()],
            counters: (!sheet.counters.is_empty()).then(|| Counters {
                heading: t.sheet_counters(),
                note: t.sheet_counters_note(),
                list: sheet
                    .counters
                    .iter()
                    .map(|counter| Counter { name: (&counter.listed).into(), telephone: counter.telephone })
                    .collect(),
            }),
            cautions_heading: t.sheet_cautions(),
            cautions: sheet.cautions.iter().map(|caution| caution.text).chain(always).collect(),
            notes: t.sheet_notes(),
            answers_heading: t.sheet_answers(),
            answers: sheet.answers.iter().filter(|answer| answer.question != "id").map(answer).collect(),
            foot: Foot {
                source: t.sheet_foot_source(sheet.rules),
                number_label: t.sheet_foot_number(),
                number: sheet.number.clone(),
                address_label: t.sheet_foot_address(),
                qr_label: t.sheet_qr(),
                qr: QrView::new(&address).and_then(|qr| QrPicture { qr }.render().ok()),
                address,
                private: t.sheet_foot_private(),
            },
        }
    }
}
