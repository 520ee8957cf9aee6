//! A sheet with the answers it was made from, and whether it is out of date.

use chrono::NaiveDate;

use super::answers::Answers;
use super::questions::{Answer, Visit};
use super::rules;
use super::sheet::Sheet;
use super::traversal::{Step, Traversal};
use crate::city::facts::City;

ids! {
    /// Why a sheet is out of date.
    Stale {
        /// The rules have changed since it was made.
        Rules = "rules",
        /// The planned day of the visit has passed.
        Visit = "visit",
        /// The visit was not planned, and the same answers give another result today than on the day when it was made.
        Changed = "changed",
    }
}

/// The result of applying the rules to complete answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The sheet that the rules give for these answers.
    pub sheet: Sheet,
    /// The canonical answers, including the visit.
    pub answers: Vec<Answer>,
    /// Why the sheet is out of date, if it is.
    pub stale: Option<Stale>,
    /// Whether the planned day of the visit has passed, also if the rules have changed since.
    pub has_passed: bool,
    /// For a sheet that has changed: the day on which it was made, with what it was then; without a sheet if the answer is
    /// gone that an agent's renewal needed then, whether the forms are at hand.
    pub before: Option<(NaiveDate, Option<Sheet>)>,
}

impl Evaluation {
    /// Applies the current rules in a city to the complete answers that a traversal has found; `is_outdated` says that the
    /// sheet was made with older ones.
    pub fn new(traversal: &Traversal, answers: &Answers, is_outdated: bool, city: &'static City) -> Self {
        let sheet = rules::evaluate(answers, city);
        let has_passed = answers.visit.date().is_some_and(|day| day < traversal.today);
        let mut before = None;
        let reason = match answers.visit {
            Visit::On(_) => has_passed.then_some(Stale::Visit),
            Visit::Undecided { today, made } if made == today => None,
            Visit::Undecided { made, .. } => {
                let then = match traversal.given.clone().traverse(made).step {
                    Step::Sheet(answers) => Some(rules::evaluate(&answers, city)),
                    Step::Exit(_) | Step::Ask(..) => None,
                };
                let has_changed = then.as_ref().is_none_or(|then| has_another_result(then, &sheet));
                before = Some((made, then));
                has_changed.then_some(Stale::Changed)
            }
        };
        let before = before.filter(|_| reason == Some(Stale::Changed));
        let stale = if is_outdated { Some(Stale::Rules) } else { reason };
        Self { sheet, answers: traversal.answers.clone(), stale, has_passed, before }
    }
}

/// Whether two sheets differ in case, status or cautions.
fn has_another_result(one: &Sheet, other: &Sheet) -> bool {
    (one.case.kind(), &one.status, &one.cautions) != (other.case.kind(), &other.status, &other.cautions)
}
