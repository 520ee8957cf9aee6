//! The boxes in which a date is typed.

use crate::domain::questions::Question;
use crate::domain::validation::{DatePart, ValidationError};
use crate::form::date_input::DateInput;
use crate::form::keys;
use crate::l10n::{Language, Text};

/// The boxes of a date, in the order of the language.
pub(crate) struct DateBoxes {
    pub(crate) parts: Vec<DateBox>,
}

pub(crate) struct DateBox {
    pub(crate) id: String,
    pub(crate) label: &'static Text,
    pub(crate) value: String,
    pub(crate) is_wide: bool,
    pub(crate) is_invalid: bool,
}

impl DateBoxes {
    /// The boxes of the date that a question asks for, with what was typed; those that are wrong are marked.
    pub(super) fn new(
        question: Question,
        typed: &DateInput,
        error: Option<ValidationError>,
        language: Language,
    ) -> Self {
        let t = language.messages();
        let part = |part: DatePart, label: &'static Text, text: &str| DateBox {
            id: keys::of_part(question, part.id()),
            label,
            value: text.to_owned(),
            is_wide: part == DatePart::Year,
            is_invalid: error.is_some_and(|error| is_wrong(part, error)),
        };
        let mut parts = vec![
            part(DatePart::Year, t.question_date_year(), &typed.year),
            part(DatePart::Month, t.question_date_month(), &typed.month),
            part(DatePart::Day, t.question_date_day(), &typed.day),
        ];
        if language.is_day_first() {
            parts.reverse();
        }
        Self { parts }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.parts.iter().all(|part| part.value.trim().is_empty())
    }

    pub(super) fn emptied(self) -> Self {
        Self { parts: self.parts.into_iter().map(|part| DateBox { value: String::new(), ..part }).collect() }
    }
}

/// Whether an error is about this part of a date.
fn is_wrong(part: DatePart, error: ValidationError) -> bool {
    match error {
        ValidationError::NotADate(parts) => parts.contains(part),
        ValidationError::NoSuchDay => part == DatePart::Day,
        ValidationError::OutsideEra { .. }
        | ValidationError::OutOfRange
        | ValidationError::InThePast
        | ValidationError::TooFar => part == DatePart::Year,
        ValidationError::Missing
        | ValidationError::UnknownValue
        | ValidationError::Repeated
        | ValidationError::Contradiction => true,
    }
}
