//! Japanese sentences for visitors who know little Japanese.

use crate::domain::rules::cautions::{Caution, CautionKind, for_each_caution_kind};
use crate::domain::sheet::Sheet;
use crate::l10n::{Language, Messages, Text};
use crate::view::text::words::words;

/// A Japanese sentence to show at the counter, or to read out on the telephone, and what it means.
#[derive(Clone, Debug)]
pub struct SentenceView {
    pub(crate) japanese: &'static Text,
    pub(crate) meaning: &'static Text,
}

words! {
    fn sentence(CautionKind) => show_*;
    fn meaning(CautionKind) => meaning_*;
}

impl SentenceView {
    /// For a period of stay.
    pub(crate) fn period_of_stay(t: &'static Messages) -> Self {
        Self { japanese: t.show_period_of_stay(), meaning: t.meaning_period_of_stay() }
    }

    fn no_seal(t: &'static Messages) -> Self {
        Self { japanese: t.show_no_seal(), meaning: t.meaning_no_seal() }
    }

    fn help(t: &'static Messages) -> Self {
        Self { japanese: t.show_help(), meaning: t.meaning_help() }
    }

    /// The sentences for a PIN reset without another procedure. Empty in the language of the counters.
    pub(crate) fn of_pin_reset(language: Language) -> Vec<Self> {
        if language.is_official() {
            return Vec::new();
        }
        let t = language.messages();
        let pin_reset = Self { japanese: t.show_reset_pin(), meaning: t.meaning_reset_pin() };
        vec![Self::period_of_stay(t), pin_reset, Self::help(t)]
    }

    /// The sentences of a sheet: for a period of stay, for each caution that asks for something, for help with writing,
    /// and for having no seal (sheet.md 7). Empty on a sheet in the language of the counters.
    pub(super) fn of_sheet(sheet: &Sheet, language: Language) -> Vec<Self> {
        if language.is_official() {
            return Vec::new();
        }
        let t = language.messages();
        let of_caution = |kind| Self { japanese: sentence(kind, t), meaning: meaning(kind, t) };
        let asking = sheet.cautions.iter().map(Caution::kind).filter(|kind| *kind != CautionKind::PinInDoubt);
        let first = std::iter::once(Self::period_of_stay(t));
        first.chain(asking.map(of_caution)).chain([Self::help(t), Self::no_seal(t)]).collect()
    }
}
