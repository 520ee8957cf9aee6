//! Texts of the city's file in several languages.

use std::iter;
use std::sync::LazyLock;

use serde::Deserialize;
use toml::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::l10n::{Language, Messages, Text, is_unseen, readings};

/// A text in every language that the city offers, on one line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub struct LocalizedText([Option<Text>; Language::ALL.len()]);

impl TryFrom<Value> for LocalizedText {
    type Error = String;

    fn try_from(value: Value) -> Result<Self, String> {
        let mut by_language = [const { None }; Language::ALL.len()];
        for (tag, text) in value.as_table().into_iter().flatten() {
            let language = Language::from_tag(tag).ok_or_else(|| Messages::for_staff(Messages::staff_languages))?;
            let text = text.as_str().ok_or_else(|| Messages::for_staff(Messages::staff_texts))?;
            by_language[language as usize] = Some(parse(text, language)?);
        }
        let is_given = by_language.iter().any(Option::is_some);
        is_given.then_some(Self(by_language)).ok_or_else(|| Messages::for_staff(Messages::staff_texts))
    }
}

/// Reads a text in one language, or says what to write.
fn parse(text: &str, language: Language) -> Result<Text, String> {
    let tag = Text::of_plain(language.tag());
    // The file has none, but an escape such as \u200B may be one.
    if let Some(sign) = text.chars().find(|sign| is_unseen(*sign)) {
        return Err(Messages::for_staff(|messages| messages.staff_invisible_in(&tag, &code_of(sign))));
    }
    if !is_nfc(text) {
        let usual = |sign: char| (sign.to_string(), iter::once(sign).nfc().collect::<String>());
        return Err(match text.chars().map(usual).find(|(sign, usual)| sign != usual) {
            Some((sign, usual)) => {
                let [sign, usual] = [sign, usual].map(|sign| Text::of_plain(&sign));
                Messages::for_staff(|messages| messages.staff_compatible(&tag, &sign, &usual))
            }
            None => Messages::for_staff(|messages| messages.staff_decomposed(&tag)),
        });
    }
    if language.has_readings() {
        let example = Text::of_plain(readings::EXAMPLE);
        readings::check(text).map_err(|part| {
            Messages::for_staff(|messages| messages.staff_reading(&tag, &example, &Text::of_plain(part)))
        })?;
    } else if readings::has_notation(text) {
        return Err(Messages::for_staff(|messages| messages.staff_no_readings(&tag)));
    }
    if text.trim() != text || text.is_empty() || text.contains(char::is_control) {
        return Err(Messages::for_staff(|messages| messages.staff_one_line(&tag)));
    }
    let text = Text::parse(text, language);
    if let Some(sign) = text.plain().chars().find(|sign| !language.can_print(*sign)) {
        let written = Text::of_plain(&sign.to_string());
        return Err(Messages::for_staff(|messages| messages.staff_unprintable(&tag, &written, &code_of(sign))));
    }
    Ok(text)
}

/// The number of a character in Unicode, such as U+200B.
pub(super) fn code_of(sign: char) -> Text {
    Text::of_plain(&format!("U+{:04X}", u32::from(sign)))
}

impl LocalizedText {
    /// Whether there is a text in a language.
    pub(super) const fn has(&self, language: Language) -> bool {
        self.0[language as usize].is_some()
    }

    /// The width of the longest one, in half-width characters; others count twice.
    pub(super) fn width(&self) -> u32 {
        let width = |text: &Text| text.plain().chars().map(|sign| if sign.is_ascii() { 1 } else { 2 }).sum();
        self.0.iter().flatten().map(width).max().unwrap_or_default()
    }

    /// The text in a language. Reading the file has made sure that it exists for every language offered; others get the
    /// official one.
    pub fn get(&self, language: Language) -> &Text {
        static NONE: LazyLock<Text> = LazyLock::new(|| Text::of_plain(""));
        let of = |language: Language| self.0[language as usize].as_ref();
        of(language).or_else(|| of(Language::OFFICIAL)).unwrap_or(&NONE)
    }
}
