//! The counters in words.

use serde::Serialize;

use crate::domain::counter::Counter;
use crate::l10n::Language;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::labels::{counter_name, counter_place};

/// A counter with its telephone number.
#[derive(Clone, Debug, Serialize)]
pub struct CounterView {
    #[serde(skip)]
    pub(crate) id: &'static str,
    pub(crate) name: BilingualTerm,
    /// The name in a list of counters: only the place, if the full name follows in Japanese.
    pub(crate) short_name: BilingualTerm,
    /// With area code and hyphens.
    pub(crate) telephone: &'static str,
}

impl CounterView {
    pub(super) fn new(counter: Counter, language: Language) -> Self {
        let name = counter_name(counter, language);
        let short_name = match name.japanese {
            None => name.clone(),
            Some(_) => {
                BilingualTerm { text: counter_place(counter, language.messages()).into(), japanese: name.japanese }
            }
        };
        Self { id: counter.id(), name, short_name, telephone: counter.telephone() }
    }

    /// Every counter, in the order of the source.
    pub(crate) fn all(language: Language) -> Vec<Self> {
        Counter::ALL.iter().map(|counter| Self::new(*counter, language)).collect()
    }
}
