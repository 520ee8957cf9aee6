//! The notice on a sheet that is out of date.

use chrono::NaiveDate;
use serde::Serialize;

use super::verdict::verdict;
use crate::domain::evaluation::{Evaluation, Stale};
use crate::domain::questions::{Answer, Question};
use crate::domain::rules;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Language;

/// Why a sheet is out of date, with the link to a current one.
#[derive(Clone, Debug, Serialize)]
pub struct StalenessView {
    #[serde(skip)]
    pub(crate) reason: Stale,
    pub(crate) text: &'static str,
    /// The verdict for a visit today, where it differs.
    pub(crate) verdict_today: Option<&'static str>,
    /// The sheet for a visit today.
    #[serde(skip)]
    pub(crate) current_url: String,
}

impl StalenessView {
    pub(super) fn new(evaluation: &Evaluation, today: NaiveDate, language: Language) -> Option<Self> {
        let t = language.messages();
        let reason = evaluation.stale?;
        let mut answers = evaluation.answers.clone();
        answers.retain(|answer| answer.question() != Question::Visit);
        answers.push(Answer::Visit(today));
        Some(Self {
            reason,
            text: match reason {
                Stale::Rules => t.stale_rules(),
                Stale::Visit => t.stale_visit(),
            },
            verdict_today: evaluation.sheet_today.as_ref().map(|sheet| verdict(sheet, t).heading),
            current_url: PageUrl::sheet(Route::Sheet, &answers, rules::VERSION).in_language(language),
        })
    }
}
