//! Messages for rejected answers, which say how to correct them.

use super::date_format;
use super::words::words;
use crate::domain::questions::{Question, for_each_question};
use crate::domain::validation::{DatePart, ValidationError, for_each_date_part};
use crate::l10n::{Messages, Text};

words! {
    fn missing(Question) => validation_missing_*;
    fn not_a(DatePart) => validation_not_a_*;
}

/// Why the answer to a question was rejected, and how to correct it.
pub(crate) fn error_message(question: Question, error: ValidationError, t: &'static Messages) -> Text {
    Text::from(match error {
        ValidationError::Missing => missing(question, t),
        ValidationError::UnknownValue => t.validation_unknown_value(),
        ValidationError::Repeated => t.validation_repeated(),
        ValidationError::NotADate(parts) => parts.single().map_or(t.validation_not_a_date(), |part| not_a(part, t)),
        ValidationError::NoSuchDay => t.validation_no_such_day(),
        ValidationError::OutsideEra { date } => {
            return t.validation_outside_era(&date_format::in_both_calendars(date, t));
        }
        ValidationError::OutOfRange => t.validation_out_of_range(),
        ValidationError::InThePast => t.validation_in_the_past(),
        ValidationError::TooFar if question == Question::Visit => t.validation_visit_too_far(),
        ValidationError::TooFar => t.validation_expiry_too_far(),
        ValidationError::Contradiction => t.validation_contradiction(),
    })
}
