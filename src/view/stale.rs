//! The notice on a sheet that is no longer good.

use chrono::NaiveDate;

use super::address;
use super::sheet::verdict;
use crate::domain::decision::{Decision, Stale};
use crate::domain::questions::{Answer, Question};
use crate::domain::rules;
use crate::l10n::Language;

/// Why a sheet is no longer good, and the way to one that is.
#[derive(Clone, Debug)]
pub struct StaleView {
    /// Its fixed id.
    pub stale: Stale,
    /// What has changed.
    pub text: &'static str,
    /// What the same answers give today, where that differs.
    pub now: Option<&'static str>,
    /// The address of the sheet for today.
    pub link: String,
}

impl StaleView {
    /// The notice, if the sheet needs one.
    pub(super) fn new(decision: &Decision, today: NaiveDate, language: Language) -> Option<Self> {
        let t = language.texts();
        let stale = decision.stale?;
        let mut given = decision.given.clone();
        given.retain(|answer| answer.question() != Question::Visit);
        given.push(Answer::Visit(today));
        Some(Self {
            stale,
            text: match stale {
                Stale::Rules => t.stale_rules(),
                Stale::Visit => t.stale_visit(),
            },
            now: decision.now.as_ref().map(|now| verdict(now, t).heading),
            link: address::sheet(language, &given, rules::VERSION),
        })
    }
}
