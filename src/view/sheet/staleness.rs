//! The notice on a sheet that is out of date.

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
    /// The current verdict, where it differs.
    pub(crate) verdict_today: Option<&'static str>,
    /// The current sheet.
    #[serde(skip)]
    pub(crate) current_url: String,
    #[serde(skip)]
    pub(crate) current_label: &'static str,
}

impl StalenessView {
    pub(super) fn new(evaluation: &Evaluation, language: Language) -> Option<Self> {
        let t = language.messages();
        let reason = evaluation.stale?;
        let mut answers = evaluation.answers.clone();
        answers.retain(|answer| answer.question() != Question::Visit);
        answers.push(Answer::Visit(evaluation.next_visit));
        Some(Self {
            reason,
            text: match reason {
                Stale::Rules => t.stale_rules(),
                Stale::Visit => t.stale_visit(),
            },
            current_label: match reason {
                Stale::Rules => t.stale_link_rules(),
                Stale::Visit => t.stale_link_visit(),
            },
            verdict_today: evaluation.next_sheet.as_ref().map(|sheet| verdict(sheet, t).heading),
            current_url: PageUrl::sheet(Route::Sheet, &answers, rules::VERSION).in_language(language),
        })
    }
}
