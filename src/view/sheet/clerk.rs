//! What the sheet says to the clerk.

use chrono::NaiveDate;
use serde::Serialize;

use super::verdict::verdict;
use crate::domain::answers::{Case, IssueReason, Pins};
use crate::domain::evaluation::Evaluation;
use crate::domain::ids;
use crate::domain::questions::Question;
use crate::domain::rules;
use crate::domain::sheet::Sheet;
use crate::l10n::{Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::date_format;
use crate::view::text::labels::{LabelledAnswer, labelled_answer};
use crate::view::text::words::words;

/// What the visitor wants, for the clerk.
#[derive(Clone, Debug, Serialize)]
pub struct ClerkView {
    /// In the language of the sheet. Only on screens.
    #[serde(skip)]
    pub(crate) heading: Option<&'static Text>,
    pub(crate) official_heading: &'static Text,
    /// In Japanese, whatever the language of the sheet.
    pub(crate) sentence: &'static Text,
    /// The sentence in the language of the sheet; `None` if that is Japanese. Only on screens.
    #[serde(skip)]
    pub(crate) meaning: Option<&'static Text>,
    /// The verdict in Japanese. Only on paper.
    pub(crate) verdict: Text,
    /// What the sentence does not say, in Japanese. Only on paper.
    pub(crate) facts: Vec<LabelledAnswer>,
    /// When the sheet was made, in Japanese. Only on paper.
    pub(crate) made: Text,
    /// The source and the rules version, in Japanese. Only on paper.
    pub(crate) source: Text,
}

impl ClerkView {
    /// What a sheet that is made today for these answers says to the clerk.
    pub(super) fn new(evaluation: &Evaluation, today: NaiveDate, city: &LocalizedCity) -> Self {
        let Evaluation { sheet, answers, .. } = evaluation;
        let language = city.language;
        let official = Language::OFFICIAL;
        let facts = answers.iter().filter(|answer| !is_in_sentence(answer.question()));
        Self {
            heading: (!language.is_official()).then(|| language.messages().clerk_heading()),
            official_heading: official.messages().clerk_heading(),
            sentence: sentence(sheet, official.messages()),
            meaning: (!language.is_official()).then(|| sentence(sheet, language.messages())),
            verdict: verdict(evaluation, official.messages()).heading,
            facts: facts.map(|answer| labelled_answer(answer, sheet.visit.reference_day(), official)).collect(),
            made: date_format::with_weekday(today, official.messages()),
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

/// Whether the sentence or the title of the sheet says the answer, or it has no consequence on this sheet.
const fn is_in_sentence(question: Question) -> bool {
    match question {
        Question::Card
        | Question::Procedure
        | Question::Notice
        | Question::Reissue
        | Question::Visitor
        | Question::Visit
        | Question::Counter => true,
        Question::Expiry | Question::Restricted | Question::Pin | Question::Form | Question::Id => false,
    }
}

ids! {
    Errand {
        Issue = "issue",
        Reissue = "reissue",
        Lapsed = "lapsed",
        Renewal = "renewal",
    }
}

words! {
    fn with_known_pins(Errand) => clerk_*;
    fn with_pin_reset(Errand) => clerk_*_pin_reset;
    fn by_agent(Errand) => clerk_*_agent;
}

/// What the visitor wants, as one sentence.
fn sentence(sheet: &Sheet, t: &'static Messages) -> &'static Text {
    let errand = match &sheet.case {
        Case::IssueSelf { reason, .. } | Case::IssueAgent { reason, .. } => match reason {
            IssueReason::First => Errand::Issue,
            IssueReason::WithReissue => Errand::Reissue,
            IssueReason::Lapsed { .. } => Errand::Lapsed,
        },
        Case::RenewSelf { .. } | Case::RenewAgent { .. } => Errand::Renewal,
    };
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
