//! A sheet, what it rests on, and whether it is still good.

use chrono::NaiveDate;

use super::answers::Answers;
use super::draft::Draft;
use super::outcome::Outcome;
use super::questions::Answer;
use super::rules;
use super::sheet::Sheet;

/// Why a sheet is no longer good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The rules have changed since it was printed.
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

/// A sheet and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What the rules say.
    pub sheet: Sheet,
    /// The answers, the day of the visit among them.
    pub given: Vec<Answer>,
    /// The version of the rules that the address names; never newer than [`rules::VERSION`].
    pub rules: u32,
    /// Why the sheet is no longer good, if it is not.
    pub stale: Option<Stale>,
    /// What the same answers give today, where the sheet is stale and that differs.
    pub now: Option<Sheet>,
}

impl Decision {
    /// Decides what complete answers give. `draft` is what they were read from.
    #[must_use]
    pub fn new(draft: &Draft, answers: &Answers, rules: u32, today: NaiveDate) -> Self {
        let stale = if rules < rules::VERSION {
            Some(Stale::Rules)
        } else if answers.visit < today {
            Some(Stale::Visit)
        } else {
            None
        };
        let sheet = rules::decide(answers);
        let now = stale.and_then(|_| {
            let moved = Draft { visit: Some(Ok(today)), ..draft.clone() };
            match moved.outcome(today) {
                Ok(Outcome::Sheet(answers)) => Some(rules::decide(&answers)).filter(|now| differs(now, &sheet)),
                Ok(Outcome::Exit(_)) | Err(_) => None,
            }
        });
        Self { sheet, given: draft.canonical(today), rules, stale, now }
    }
}

/// Whether two sheets differ in more than the day of the visit.
fn differs(now: &Sheet, then: &Sheet) -> bool {
    *now != Sheet { visit: now.visit, ..then.clone() }
}
