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
    /// With area code and hyphens.
    pub(crate) telephone: &'static str,
}

impl CounterView {
    /// A counter with its full name.
    pub(super) fn new(counter: Counter, language: Language) -> Self {
        Self { id: counter.id(), name: counter_name(counter, language), telephone: counter.telephone() }
    }

    /// Every counter, in the order of the source. The full name is needed in Japanese only: where the Japanese follows,
    /// the place is enough.
    pub(crate) fn all(language: Language) -> Vec<Self> {
        let view = |counter: &Counter| {
            let mut view = Self::new(*counter, language);
            if view.name.japanese.is_some() {
                view.name.text = counter_place(*counter, language.messages()).into();
            }
            view
        };
        Counter::ALL.iter().map(view).collect()
    }
}
