//! The notice on a sheet that is out of date.

use chrono::NaiveDate;
use serde::Serialize;

use super::cautions::CautionView;
use super::verdict;
use crate::domain::answers::CaseKind;
use crate::domain::evaluation::{Evaluation, Stale, for_each_stale};
use crate::domain::questions::{Answer, Page, Visit};
use crate::form::urls::{self, PageUrl, Route, Steering};
use crate::l10n::Text;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::date_format;
use crate::view::text::words::words;

/// The last version of the rules in which a card counted as valid until its last day.
const LAST_WITHOUT_CARD_MARGIN: u32 = 3;

/// Why a sheet is out of date, with the link to a current one.
#[derive(Clone, Debug, Serialize)]
pub struct StalenessView {
    #[serde(skip)]
    pub(crate) reason: Stale,
    /// Whether the notice stands in place of the verdict.
    pub(crate) is_verdict: bool,
    pub(crate) texts: Vec<Text>,
    /// What the sheet said on the day on which it was made.
    pub(crate) before: Option<Text>,
    /// The cautions that it had then and has no more. Only on screens.
    #[serde(skip)]
    pub(crate) cautions_before: Vec<Text>,
    /// The question of the visit, or the sheet of today.
    #[serde(skip)]
    pub(crate) url: String,
    #[serde(skip)]
    pub(crate) label: &'static Text,
    /// That a printed sheet is out of date. Only on screens.
    #[serde(skip)]
    pub(crate) print: Option<&'static Text>,
    /// The question of the card, whose answers meant something else then, with what to compare. Only on screens.
    #[serde(skip)]
    pub(crate) card: Option<(&'static Text, String)>,
}

words! {
    fn text(Stale) => stale_*;
}

impl StalenessView {
    pub(super) fn new(
        evaluation: &Evaluation,
        steering: Steering,
        today: NaiveDate,
        city: &LocalizedCity,
    ) -> Option<Self> {
        let LocalizedCity { language, t, .. } = *city;
        let reason = evaluation.stale?;
        let Evaluation { sheet, answers, has_passed, before, .. } = evaluation;
        let current = steering.with_current_rules();
        let params = urls::params(answers);
        let has_old_card = steering.rules_version <= LAST_WITHOUT_CARD_MARGIN;
        let texts = [
            // The verdict says it.
            (reason != Stale::Visit).then(|| text(reason, t)),
            (sheet.case.kind() == CaseKind::IssueAgent && *has_passed).then(|| t.stale_second_visit()),
        ];
        let url = if *has_passed {
            PageUrl::change(&params, Page::Visit, current)
        } else {
            let of_today = |answer: &Answer| match answer {
                Answer::Visit(Visit::Undecided { today, .. }) => {
                    Answer::Visit(Visit::Undecided { today: *today, made: *today })
                }
                answer => answer.clone(),
            };
            PageUrl::sheet(Route::Sheet, &answers.iter().map(of_today).collect::<Vec<_>>(), current)
        };
        Some(Self {
            reason,
            is_verdict: *has_passed,
            texts: texts.into_iter().flatten().cloned().collect(),
            before: before.as_ref().map(|(day, sheet)| {
                let day = date_format::with_weekday(*day, t);
                match sheet {
                    Some(sheet) => {
                        t.stale_before(&day, verdict::title(sheet.case.kind(), t), &verdict::heading(sheet, t))
                    }
                    None => t.stale_before_renewal(&day),
                }
            }),
            cautions_before: before
                .iter()
                .filter_map(|(_, sheet)| sheet.as_ref())
                .flat_map(|then| &then.cautions)
                .filter(|caution| !sheet.cautions.contains(caution))
                .map(|caution| CautionView::new(caution, sheet.case.kind(), today, city).text)
                .collect(),
            url: url.in_language(language),
            label: if *has_passed { t.stale_link() } else { t.stale_link_today() },
            print: (reason == Stale::Rules).then(|| t.stale_print()),
            card: has_old_card
                .then(|| (t.stale_card(), PageUrl::change(&params, Page::Card, current).in_language(language))),
        })
    }
}
