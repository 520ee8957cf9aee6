//! The counters in words.

use super::term::Term;
use crate::domain::office::Office;
use crate::l10n::{Language, Texts};

/// A counter with its telephone number.
#[derive(Clone, Debug)]
pub struct CounterView {
    /// Its fixed id.
    pub id: &'static str,
    /// Its name.
    pub name: Term,
    /// Its name where all of them are listed: in short where the Japanese beside it is in full.
    pub listed: Term,
    /// Its telephone number, with hyphens.
    pub telephone: &'static str,
}

impl CounterView {
    /// A counter in the words of a language.
    #[must_use]
    pub fn new(office: Office, language: Language) -> Self {
        Self {
            id: office.id(),
            name: name(office, language),
            listed: listed(office, language),
            telephone: office.telephone(),
        }
    }

    /// Every counter, in the order of the rules.
    #[must_use]
    pub fn all(language: Language) -> Vec<Self> {
        Office::ALL.iter().map(|office| Self::new(*office, language)).collect()
    }
}

/// The name of a counter.
pub(super) fn name(office: Office, language: Language) -> Term {
    let text = |t: &'static Texts| match office {
        Office::Main => t.counter_main(),
        Office::Taniyama => t.counter_taniyama(),
        Office::Ishiki => t.counter_ishiki(),
        Office::Yoshino => t.counter_yoshino(),
        Office::Yoshida => t.counter_yoshida(),
        Office::Sakurajima => t.counter_sakurajima(),
        Office::HigashiSakurajima => t.counter_higashi_sakurajima(),
        Office::Kiire => t.counter_kiire(),
        Office::Matsumoto => t.counter_matsumoto(),
        Office::Koriyama => t.counter_koriyama(),
    };
    Term::official(language, text)
}

fn listed(office: Office, language: Language) -> Term {
    match language {
        Language::Ja => name(office, language),
        Language::En => Term { text: place(office, language.texts()).into(), ..name(office, language) },
    }
}

/// The place that a counter is known by.
fn place(office: Office, t: &'static Texts) -> &'static str {
    match office {
        Office::Main => t.counter_main_place(),
        Office::Taniyama => t.counter_taniyama_place(),
        Office::Ishiki => t.counter_ishiki_place(),
        Office::Yoshino => t.counter_yoshino_place(),
        Office::Yoshida => t.counter_yoshida_place(),
        Office::Sakurajima => t.counter_sakurajima_place(),
        Office::HigashiSakurajima => t.counter_higashi_sakurajima_place(),
        Office::Kiire => t.counter_kiire_place(),
        Office::Matsumoto => t.counter_matsumoto_place(),
        Office::Koriyama => t.counter_koriyama_place(),
    }
}
