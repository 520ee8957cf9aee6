//! A sheet with the answers it was made from, and whether it is out of date.

use chrono::NaiveDate;

use super::answers::Answers;
use super::outcome::Outcome;
use super::partial_answers::PartialAnswers;
use super::questions::{Answer, Visit};
use super::rules;
use super::sheet::Sheet;
use crate::city::facts::City;

/// Why a sheet is out of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The rules have changed since it was made.
    Rules,
    /// The planned day of the visit has passed.
    Visit,
    /// The visit was not planned, and the same answers give another result today than on the day when it was made.
    Changed,
}

impl Stale {
    /// The fixed id in the JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Visit => "visit",
            Self::Changed => "changed",
        }
    }
}

/// The result of applying the rules to complete answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The sheet that the rules give for these answers.
    pub sheet: Sheet,
    /// The canonical answers, including the visit.
    pub answers: Vec<Answer>,
    /// The version of the rules named by the URL; never newer than [`rules::VERSION`]. The sheet is always made with
    /// the current rules.
    pub rules_version: u32,
    /// Why the sheet is out of date, if it is.
    pub stale: Option<Stale>,
    /// For a sheet whose day has passed: what the same answers give today.
    pub sheet_today: Option<Sheet>,
}

impl Evaluation {
    /// Applies the rules to `answers`, which were read from `partial`, in a city.
    #[must_use]
    pub fn new(
        partial: &PartialAnswers,
        answers: &Answers,
        rules_version: u32,
        today: NaiveDate,
        city: &'static City,
    ) -> Self {
        let sheet = rules::evaluate(answers, city);
        let sheet_today = (answers.visit.reference_day() != today)
            .then(|| match partial.without_planned_visit(today).outcome(today) {
                Ok(Outcome::Sheet(answers)) => Some(rules::evaluate(&answers, city)),
                // The answers are complete for a sheet whatever the day, unless the expiry date becomes too far.
                Ok(Outcome::Exit(_)) | Err(_) => None,
            })
            .flatten();
        let has_changed = match answers.visit {
            // A planned day that is still ahead is never changed.
            Visit::On(date) => date < today,
            Visit::Undecided { .. } => sheet_today.as_ref().is_some_and(|other| has_another_result(&sheet, other)),
        };
        let stale = match answers.visit {
            _ if rules_version < rules::VERSION => Some(Stale::Rules),
            Visit::On(_) if has_changed => Some(Stale::Visit),
            Visit::Undecided { .. } if has_changed => Some(Stale::Changed),
            Visit::On(_) | Visit::Undecided { .. } => None,
        };
        Self {
            sheet,
            answers: partial.valid_answers(today),
            rules_version,
            stale,
            sheet_today: sheet_today.filter(|_| has_changed),
        }
    }
}

/// Whether two sheets differ in case, status or cautions.
fn has_another_result(one: &Sheet, other: &Sheet) -> bool {
    (one.case.kind(), one.status, &one.cautions) != (other.case.kind(), other.status, &other.cautions)
}
