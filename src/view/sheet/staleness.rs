//! The notice on a sheet that is out of date.

use serde::Serialize;

use super::verdict::verdict;
use crate::domain::answers::CaseKind;
use crate::domain::evaluation::{Evaluation, Stale, for_each_stale};
use crate::domain::questions::Question;
use crate::form::urls::{self, PageUrl, Steering};
use crate::l10n::{Language, Text};
use crate::view::text::words::words;

/// Why a sheet is out of date, with the link to a current one.
#[derive(Clone, Debug, Serialize)]
pub struct StalenessView {
    #[serde(skip)]
    pub(crate) reason: Stale,
    pub(crate) text: &'static Text,
    /// That the items of a second visit are still right.
    pub(crate) second_visit: Option<&'static Text>,
    /// What the same answers give today, for a sheet whose day has passed.
    pub(crate) verdict_today: Option<Text>,
    /// The question of the visit.
    #[serde(skip)]
    pub(crate) change_url: String,
    #[serde(skip)]
    pub(crate) change_label: &'static Text,
}

words! {
    fn text(Stale) => stale_*;
}

impl StalenessView {
    pub(super) fn new(evaluation: &Evaluation, steering: Steering, language: Language) -> Option<Self> {
        let t = language.messages();
        let reason = evaluation.stale?;
        let is_between_visits = evaluation.sheet.case.kind() == CaseKind::IssueAgent && reason == Stale::Visit;
        Some(Self {
            reason,
            text: text(reason, t),
            second_visit: is_between_visits.then(|| t.stale_second_visit()),
            verdict_today: evaluation.sheet_today.as_ref().map(|sheet| verdict(sheet, t).heading),
            change_url: PageUrl::change(
                &urls::params(&evaluation.answers),
                Question::Visit,
                steering.with_current_rules(),
            )
            .in_language(language),
            change_label: t.stale_link(),
        })
    }
}
