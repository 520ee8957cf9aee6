//! Mistakes in the city's file.

use std::borrow::Borrow;
use std::io;
use std::ops::Range;

use toml::Spanned;

use super::localized::code_of;
use crate::l10n::{Messages, Text};

/// The first mistake in the city's file: the file with the line, and what to do, in the languages of the staff.
#[derive(Debug, thiserror::Error)]
#[error("{place}: {message}")]
pub struct CityFileError {
    place: String,
    message: String,
}

impl CityFileError {
    pub(super) fn unreadable(file: &str, error: &io::Error) -> Self {
        let message = match error.kind() {
            io::ErrorKind::InvalidData => Messages::for_staff(Messages::staff_encoding),
            io::ErrorKind::FileTooLarge | io::ErrorKind::InvalidInput => {
                Messages::for_staff(Messages::staff_plain_file)
            }
            _ => Messages::for_staff(|messages| messages.staff_unreadable(&Text::of_plain(&error.to_string()))),
        };
        Self { place: file.to_owned(), message }
    }

    pub(super) fn not_for_service(file: &str) -> Self {
        Self { place: file.to_owned(), message: Messages::for_staff(Messages::staff_not_for_service) }
    }
}

/// A mistake at a place of the text.
#[derive(Debug)]
pub(super) struct Mistake {
    span: Option<Range<usize>>,
    message: String,
}

impl Mistake {
    pub(super) fn at<T, M: Borrow<Text>>(place: &Spanned<T>, message: impl Fn(&'static Messages) -> M) -> Self {
        Self { span: Some(place.span()), message: Messages::for_staff(message) }
    }

    /// A line that is no TOML.
    pub(super) fn of_syntax(error: &toml::de::Error, text: &str) -> Self {
        let line = error.span().and_then(|span| text.lines().nth(line_number(text, span.start)? - 1));
        let said = Text::of_plain(error.message());
        let message = match line.and_then(advice) {
            Some(advice) => Messages::for_staff(advice),
            None => Messages::for_staff(|messages| messages.staff_syntax(&said)),
        };
        Self { span: error.span(), message }
    }

    /// An invisible character, by its place in the text.
    pub(super) fn of_invisible(place: usize, character: char, text: &str) -> Self {
        let code = code_of(character);
        let line_start = text.get(..place).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let column = text.get(line_start..place).map_or(0, |before| before.chars().count()) + 1;
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        let end = place + character.len_utf8();
        Self {
            span: Some(place..end),
            message: Messages::for_staff(|messages| messages.staff_invisible(&code, column)),
        }
    }

    pub(super) fn into_file_error(self, text: &str, file: &str) -> CityFileError {
        let line = self.span.and_then(|span| line_number(text, span.start));
        // An error is one line.
        let message = self.message.lines().collect::<Vec<_>>().join("; ");
        CityFileError { place: line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}")), message }
    }
}

/// The number of a line from 1, by the place of a byte.
fn line_number(text: &str, place: usize) -> Option<usize> {
    Some(text.get(..place)?.matches('\n').count() + 1)
}

/// What is not as the keys require. Values say themselves what to write; what serde says is put into other words.
impl From<toml::de::Error> for Mistake {
    fn from(error: toml::de::Error) -> Self {
        let said = error.message();
        let named = Text::of_plain(said.split('`').nth(1).unwrap_or_default());
        let rest = Text::of_plain(said.split_once(", ").map_or(said, |(_, rest)| rest));
        let message = if said.starts_with("missing field") {
            Messages::for_staff(|messages| messages.staff_missing(&named))
        } else if said.starts_with("unknown ") {
            Messages::for_staff(|messages| messages.staff_unknown(&named, &rest))
        } else if said.starts_with("invalid ") {
            Messages::for_staff(|messages| messages.staff_type(&rest))
        } else {
            said.to_owned()
        };
        Self { span: error.span(), message }
    }
}

/// What to write instead of something that people often write, in a line that is no TOML.
fn advice(line: &str) -> Option<fn(&Messages) -> &Text> {
    let line = line.split('#').next().unwrap_or_default();
    // The parts outside of quotation marks.
    let bare: String = line.split('"').step_by(2).collect();
    // Also those within { }.
    let values = bare.split(['{', '}', ',', '[', ']']);
    values.filter_map(|part| part.split_once(['=', '＝'])).find_map(|(_, value)| advice_on_value(&bare, value.trim()))
}

fn advice_on_value(bare: &str, value: &str) -> Option<fn(&Messages) -> &Text> {
    let is_made_of =
        |signs: &str| !value.is_empty() && value.chars().all(|sign| sign.is_numeric() || signs.contains(sign));
    let is_full_width =
        |sign| matches!(sign, '０'..='９' | '＝' | '，' | '、' | '：' | '［' | '］' | '｛' | '｝' | '－' | '\u{3000}');
    if bare.contains(['“', '”', '„', '＂', '「', '」']) {
        Some(Messages::staff_quotes)
    } else if bare.contains(is_full_width) {
        Some(Messages::staff_half_width)
    } else if is_made_of("-") && value.starts_with('0') {
        Some(Messages::staff_telephone)
    } else if is_made_of("-/年月日.明治大正昭和平成令元") && value.contains(['-', '/', '年', '.']) {
        Some(Messages::staff_date)
    } else if ["はい", "いいえ", "有", "無", "yes", "no", "true", "false"].contains(&value.to_lowercase().as_str())
    {
        Some(Messages::staff_yes_no)
    } else if is_made_of(":") && value.contains(':') {
        Some(Messages::staff_time)
    } else {
        None
    }
}
