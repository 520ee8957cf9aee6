//! What the sheet says to the clerk.

use chrono::NaiveDate;
use serde::Serialize;

use super::verdict::verdict;
use crate::domain::answers::{Case, IssueReason, Pins};
use crate::domain::questions::{Answer, Question};
use crate::domain::rules;
use crate::domain::sheet::Sheet;
use crate::l10n::{Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::date_format;
use crate::view::text::labels::{LabelledAnswer, labelled_answer};

/// What the visitor wants, for the clerk.
#[derive(Clone, Debug, Serialize)]
pub struct ClerkView {
    /// In the language of the sheet. Only on screens.
    #[serde(skip)]
    pub(crate) heading: Option<&'static Text>,
    /// In Japanese.
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
    pub(super) fn new(sheet: &Sheet, answers: &[Answer], today: NaiveDate, city: &LocalizedCity) -> Self {
        let language = city.language;
        let official = Language::OFFICIAL;
        let facts = answers.iter().filter(|answer| !is_in_sentence(answer.question()));
        Self {
            heading: (!language.is_official()).then(|| language.messages().clerk_heading()),
            official_heading: official.messages().clerk_heading(),
            sentence: sentence(sheet, official.messages()),
            meaning: (!language.is_official()).then(|| sentence(sheet, language.messages())),
            verdict: verdict(sheet, official.messages()).heading,
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

/// What the visitor wants, as one sentence.
fn sentence(sheet: &Sheet, t: &'static Messages) -> &'static Text {
    match &sheet.case {
        Case::IssueSelf { reason, pins } => match (reason, pins) {
            (IssueReason::First, Pins::Known) => t.clerk_issue(),
            (IssueReason::First, Pins::Reset(_)) => t.clerk_issue_pin_reset(),
            (IssueReason::WithReissue, Pins::Known) => t.clerk_reissue(),
            (IssueReason::WithReissue, Pins::Reset(_)) => t.clerk_reissue_pin_reset(),
            (IssueReason::Lapsed { .. }, Pins::Known) => t.clerk_lapsed(),
            (IssueReason::Lapsed { .. }, Pins::Reset(_)) => t.clerk_lapsed_pin_reset(),
        },
        Case::IssueAgent { reason, .. } => match reason {
            IssueReason::First => t.clerk_issue_agent(),
            IssueReason::WithReissue => t.clerk_reissue_agent(),
            IssueReason::Lapsed { .. } => t.clerk_lapsed_agent(),
        },
        Case::RenewSelf { pins, .. } => match pins {
            Pins::Known => t.clerk_renewal(),
            Pins::Reset(_) => t.clerk_renewal_pin_reset(),
        },
        Case::RenewAgent { .. } => t.clerk_renewal_agent(),
    }
}
