//! A sheet with the answers it was made from, and whether it is out of date.

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
    /// For a sheet whose day has passed: what the same answers give today.
    pub sheet_today: Option<Sheet>,
}

impl Evaluation {
    /// Applies the current rules in a city to the complete answers that a traversal has found; `is_outdated` says that the
    /// sheet was made with older ones.
    pub fn new(traversal: &Traversal, answers: &Answers, is_outdated: bool, city: &'static City) -> Self {
        let today = traversal.today;
        let sheet = rules::evaluate(answers, city);
        let sheet_today = || match traversal.given.without_planned_visit(today).traverse(today).step {
            Step::Sheet(answers) => Some(rules::evaluate(&answers, city)),
            // The answers are complete for a sheet whatever the day, unless the expiry date becomes too far.
            Step::Exit(_) | Step::Ask(..) => None,
        };
        let (reason, sheet_today) = match answers.visit {
            Visit::On(date) if date < today => (Some(Stale::Visit), sheet_today()),
            // A planned day that is still ahead is never changed.
            Visit::On(_) => (None, None),
            Visit::Undecided { day } if day == today => (None, None),
            Visit::Undecided { .. } => {
                let changed = sheet_today().filter(|other| has_another_result(&sheet, other));
                (changed.is_some().then_some(Stale::Changed), changed)
            }
        };
        let stale = if is_outdated { Some(Stale::Rules) } else { reason };
        Self { sheet, answers: traversal.answers.clone(), stale, sheet_today }
    }
}

/// Whether two sheets differ in case, status or cautions.
fn has_another_result(one: &Sheet, other: &Sheet) -> bool {
    (one.case.kind(), &one.status, &one.cautions) != (other.case.kind(), &other.status, &other.cautions)
}
