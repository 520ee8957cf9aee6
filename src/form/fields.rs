//! Names of the input fields of question pages, which are keys of the query string.

use crate::domain::questions::Question;
use crate::domain::validation::DatePart;

/// The part of a date's fields that names the era.
pub const ERA: &str = "era";

/// The value of a ticked box.
pub const TICKED: &str = "yes";

/// The name of the field for a part of a date, for the era, or for what is ticked instead; also the id of the field for
/// one of several choices.
pub fn name(question: Question, part: &str) -> String {
    format!("{}-{part}", question.id())
}

/// The question that a field belongs to.
pub fn question_of(key: &str) -> Option<Question> {
    Question::from_id(key).or_else(|| {
        let (id, part) = key.split_once('-')?;
        let question = Question::from_id(id)?;
        let instead = question.instead_of_date()?;
        (part == ERA || part == instead || DatePart::from_id(part).is_some()).then_some(question)
    })
}
