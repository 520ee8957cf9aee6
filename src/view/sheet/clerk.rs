//! What the sheet says to the clerk.

use serde::Serialize;

use super::identity_documents::MOST_MARKED;
use crate::domain::answers::{Case, IssueReason, Pins};
use crate::domain::choice::Choice;
use crate::domain::evaluation::Evaluation;
use crate::domain::ids;
use crate::domain::questions::{
    Answer, Expiry, Form, Pin, Question, Visitor, YesNo, for_each_form, for_each_pin, for_each_visitor, for_each_yes_no,
};
use crate::domain::rules;
use crate::domain::sheet::Sheet;
use crate::l10n::{Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::date_format;
use crate::view::text::labels::official_name;
use crate::view::text::words::words;

/// What the visitor wants, for the clerk: a sentence on screens, and a strip of cells on paper.
#[derive(Clone, Debug, Serialize)]
pub struct ClerkView {
    /// In the language of the sheet. Only on screens.
    #[serde(skip)]
    pub(crate) heading: Option<&'static Text>,
    pub(crate) official_heading: &'static Text,
    /// In Japanese, whatever the language of the sheet. Only on screens.
    #[serde(skip)]
    pub(crate) sentence: &'static Text,
    /// The sentence in the language of the sheet; `None` if that is Japanese. Only on screens.
    #[serde(skip)]
    pub(crate) meaning: Option<&'static Text>,
    /// The case in Japanese. Only on paper.
    pub(crate) cells: Vec<ClerkCell>,
    /// When the sheet was made, in Japanese. Only on paper.
    pub(crate) made: Text,
    /// The source and the rules version, in Japanese. Only on paper.
    pub(crate) source: Text,
}

/// A cell of the strip.
#[derive(Clone, Debug, Serialize)]
pub struct ClerkCell {
    pub(crate) label: &'static Text,
    /// None of them is broken over two lines.
    pub(crate) values: Vec<Text>,
}

impl ClerkView {
    /// What a sheet that is made today for these answers says to the clerk.
    pub(super) fn new(evaluation: &Evaluation, made: Text, city: &LocalizedCity) -> Self {
        let sheet = &evaluation.sheet;
        let language = city.language;
        let official = Language::OFFICIAL;
        Self {
            heading: (!language.is_official()).then(|| language.messages().clerk_heading()),
            official_heading: official.messages().clerk_heading(),
            sentence: sentence(sheet, official.messages()),
            meaning: (!language.is_official()).then(|| sentence(sheet, language.messages())),
            cells: cells(evaluation, official),
            made,
            source: source(official),
        }
    }
}

/// The source and the rules version.
pub(super) fn source(language: Language) -> Text {
    let t = language.messages();
    // The title is that of a Japanese document.
    let title = if language.is_japanese() {
        t.source_title().clone()
    } else {
        Language::OFFICIAL.messages().source_title().as_official()
    };
    t.sheet_foot_source(t.source_city(), &title, rules::VERSION)
}

ids! {
    Errand {
        Issue = "issue",
        Reissue = "reissue",
        Lapsed = "lapsed",
        Renewal = "renewal",
    }
}

impl Errand {
    const fn new(case: &Case) -> Self {
        match case {
            Case::IssueSelf { reason, .. } | Case::IssueAgent { reason, .. } => match reason {
                IssueReason::First => Self::Issue,
                IssueReason::WithReissue => Self::Reissue,
                IssueReason::Lapsed { .. } => Self::Lapsed,
            },
            Case::RenewSelf { .. } | Case::RenewAgent { .. } => Self::Renewal,
        }
    }
}

words! {
    fn with_known_pins(Errand) => clerk_*;
    fn with_pin_reset(Errand) => clerk_*_pin_reset;
    fn by_agent(Errand) => clerk_*_agent;
    fn errand(Errand) => strip_errand_*;
    fn visitor(Visitor) => strip_visitor_*;
    fn pins(Pin) => strip_pins_*;
    fn form(Form) => strip_form_*;
    fn restricted(YesNo) => strip_restricted_*;
}

/// What the visitor wants, as one sentence.
fn sentence(sheet: &Sheet, t: &'static Messages) -> &'static Text {
    let errand = Errand::new(&sheet.case);
    match &sheet.case {
        Case::IssueSelf { pins: Pins::Known, .. } | Case::RenewSelf { pins: Pins::Known, .. } => {
            with_known_pins(errand, t)
        }
        Case::IssueSelf { pins: Pins::Reset(_), .. } | Case::RenewSelf { pins: Pins::Reset(_), .. } => {
            with_pin_reset(errand, t)
        }
        Case::IssueAgent { .. } | Case::RenewAgent { .. } => by_agent(errand, t),
    }
}

/// The order of the cells that follow what is wanted; the documents may take several lines.
const CELLS: [Question; 8] = [
    Question::Visitor,
    Question::Visit,
    Question::Counter,
    Question::Expiry,
    Question::Pin,
    Question::Form,
    Question::Restricted,
    Question::Id,
];

/// What is wanted and why, and the answers that matter for it.
fn cells(evaluation: &Evaluation, language: Language) -> Vec<ClerkCell> {
    let t = language.messages();
    let Evaluation { sheet, answers, .. } = evaluation;
    let wanted = ClerkCell { label: t.strip_errand(), values: vec![errand(Errand::new(&sheet.case), t).clone()] };
    let given = CELLS.iter().filter_map(|question| match &sheet.case {
        // It is missing also where no notice has come, so that it is not asked for.
        Case::RenewAgent { form, .. } if *question == Question::Form => cell(&Answer::Form(*form), sheet, language),
        _ => cell(answers.iter().find(|answer| answer.question() == *question)?, sheet, language),
    });
    [wanted].into_iter().chain(given).collect()
}

fn cell(answer: &Answer, sheet: &Sheet, language: Language) -> Option<ClerkCell> {
    let t = language.messages();
    let (label, value) = match answer {
        // They are part of what is wanted.
        Answer::Card(_) | Answer::Procedure(_) | Answer::Notice(_) | Answer::Reissue(_) => return None,
        Answer::Visitor(value) => (t.strip_visitor(), visitor(*value, t).clone()),
        Answer::Visit(visit) => (
            t.strip_visit(),
            visit.date().map_or_else(|| t.sheet_visit_blank().into(), |day| date_format::with_weekday(day, t)),
        ),
        Answer::Counter(Choice::Chosen(counter)) => {
            let name = &counter.details.at(sheet.visit.reference_day()).short_name;
            (t.strip_counter(), name.get(language).clone())
        }
        Answer::Counter(Choice::Undecided) => (t.strip_counter(), t.strip_undecided().clone()),
        Answer::Expiry(Expiry::Known(date)) => (t.strip_expiry(), date_format::with_weekday_and_era(*date, t)),
        Answer::Expiry(Expiry::Unknown) => (t.strip_expiry(), t.strip_unknown().clone()),
        Answer::Pin(value) => (t.strip_pins(), pins(*value, t).clone()),
        Answer::Form(value) => (t.strip_form(), form(*value, t).clone()),
        Answer::Restricted(value) => (t.strip_restricted(), restricted(*value, t).clone()),
        Answer::Id(documents) => {
            let values = match documents.chosen() {
                [] => vec![t.strip_undecided().clone()],
                // In the list they stand out, too.
                many if many.len() > MOST_MARKED => {
                    vec![t.strip_documents_many(u32::try_from(many.len()).unwrap_or_default())]
                }
                few => few.iter().map(|document| official_name(*document).clone().unbroken()).collect(),
            };
            return Some(ClerkCell { label: t.strip_documents(), values });
        }
    };
    Some(ClerkCell { label, values: vec![value.unbroken()] })
}
