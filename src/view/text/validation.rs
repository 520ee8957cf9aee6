//! Messages for rejected answers, which say how to correct them.

use super::date_format;
use crate::domain::questions::Question;
use crate::domain::validation::{DatePart, ValidationError};
use crate::l10n::{Messages, Text};

/// Why the answer to a question was rejected, and how to correct it.
pub(crate) fn error_message(question: Question, error: ValidationError, t: &'static Messages) -> Text {
    Text::from(match error {
        ValidationError::Missing => missing_answer(question, t),
        ValidationError::UnknownValue => t.validation_unknown_choice(),
        ValidationError::Repeated => t.validation_repeated(),
        ValidationError::NotADate(DatePart::Year) => t.validation_not_a_year(),
        ValidationError::NotADate(DatePart::Month) => t.validation_not_a_month(),
        ValidationError::NotADate(DatePart::Day) => t.validation_not_a_day(),
        ValidationError::NoSuchDay => t.validation_no_such_day(),
        ValidationError::OutsideEra { date } => {
            return t.validation_outside_era(&date_format::in_both_calendars(date, t));
        }
        ValidationError::OutOfRange => t.validation_out_of_range(),
        ValidationError::InThePast => t.validation_in_the_past(),
        ValidationError::TooFar => match question {
            Question::Visit => t.validation_visit_too_far(),
            Question::Expiry
            | Question::Card
            | Question::Procedure
            | Question::Notice
            | Question::Reissue
            | Question::Visitor
            | Question::Restricted
            | Question::Pin
            | Question::Form
            | Question::Id
            | Question::Counter => t.validation_expiry_too_far(),
        },
    })
}

fn missing_answer(question: Question, t: &'static Messages) -> &'static Text {
    match question {
        Question::Card => t.validation_missing_card(),
        Question::Procedure => t.validation_missing_procedure(),
        Question::Notice => t.validation_missing_notice(),
        Question::Expiry => t.validation_missing_expiry(),
        Question::Reissue => t.validation_missing_reissue(),
        Question::Visitor => t.validation_missing_visitor(),
        Question::Restricted => t.validation_missing_restricted(),
        Question::Pin => t.validation_missing_pin(),
        Question::Form => t.validation_missing_form(),
        Question::Id => t.validation_missing_id(),
        Question::Counter => t.validation_missing_counter(),
        Question::Visit => t.validation_missing_visit(),
    }
}
