//! What is wrong with an answer, in words that say how to mend it.

use std::borrow::Cow;

use super::dates;
use crate::domain::problem::{DatePart, Problem};
use crate::domain::questions::Question;
use crate::l10n::Texts;

/// The message of a problem with the answer to a question.
pub(super) fn message(question: Question, problem: Problem, t: &'static Texts) -> Cow<'static, str> {
    Cow::Borrowed(match problem {
        Problem::Missing => missing(question, t),
        Problem::UnknownValue => t.problem_unknown_choice(),
        Problem::Repeated => t.problem_repeated(),
        Problem::NotADate(DatePart::Year) => t.problem_not_a_year(),
        Problem::NotADate(DatePart::Month) => t.problem_not_a_month(),
        Problem::NotADate(DatePart::Day) => t.problem_not_a_day(),
        Problem::NoSuchDay => t.problem_no_such_day(),
        Problem::OutsideEra { date } => return Cow::Owned(t.problem_outside_era(&dates::in_words(date, t))),
        Problem::OutOfRange => t.problem_out_of_range(),
    })
}

fn missing(question: Question, t: &'static Texts) -> &'static str {
    match question {
        Question::Card => t.problem_missing_card(),
        Question::Procedure => t.problem_missing_procedure(),
        Question::Notice => t.problem_missing_notice(),
        Question::Expiry => t.problem_missing_expiry(),
        Question::Reissue => t.problem_missing_reissue(),
        Question::Visitor => t.problem_missing_visitor(),
        Question::Restricted => t.problem_missing_restricted(),
        Question::Pin => t.problem_missing_pin(),
        Question::Form => t.problem_missing_form(),
        Question::Id => t.problem_missing_id(),
        Question::Office => t.problem_missing_office(),
        Question::Visit => t.problem_missing_visit(),
    }
}
