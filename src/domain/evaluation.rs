//! A sheet with the answers it was made from, and whether it is out of date.

use chrono::NaiveDate;

use super::answers::Answers;
use super::outcome::Outcome;
use super::partial_answers::PartialAnswers;
use super::questions::Answer;
use super::rules;
use super::sheet::Sheet;
use crate::city::facts::City;

/// Why a sheet is out of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The rules have changed since it was made.
    Rules,
    /// The day of the visit has passed.
    Visit,
}

impl Stale {
    /// The fixed id in the JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Visit => "visit",
        }
    }
}

/// The result of applying the rules to complete answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The sheet that the rules give for these answers.
    pub sheet: Sheet,
    /// The canonical answers, including the day of the visit.
    pub answers: Vec<Answer>,
    /// The version of the rules named by the URL; never newer than [`rules::VERSION`]. The sheet is always made with
    /// the current rules.
    pub rules_version: u32,
    /// Why the sheet is out of date, if it is.
    pub stale: Option<Stale>,
    /// The day of the visit, or today if it has passed.
    pub next_visit: NaiveDate,
    /// For a sheet that is out of date: the sheet for a visit on `next_visit`, where it differs.
    pub next_sheet: Option<Sheet>,
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
        let stale = if rules_version < rules::VERSION {
            Some(Stale::Rules)
        } else if answers.visit < today {
            Some(Stale::Visit)
        } else {
            None
        };
        let sheet = rules::evaluate(answers, city);
        // Only a visit in the past is moved; a planned day stays as it is.
        let next_visit = answers.visit.max(today);
        let moved = PartialAnswers { visit: Some(Ok(next_visit)), ..partial.clone() };
        let next_sheet = stale.and_then(|_| match moved.outcome(today) {
            Ok(Outcome::Sheet(answers)) => {
                Some(rules::evaluate(&answers, city)).filter(|other| differs_beyond_visit(other, &sheet))
            }
            Ok(Outcome::Exit(_)) | Err(_) => None,
        });
        Self { sheet, answers: partial.canonical_answers(today), rules_version, stale, next_visit, next_sheet }
    }
}

/// Whether two sheets differ in anything but the day of the visit.
fn differs_beyond_visit(one: &Sheet, other: &Sheet) -> bool {
    *one != Sheet { visit: one.visit, ..other.clone() }
}
