//! Keys of the query string: those of the answers, and those of the inputs of pages, which are turned into them.

use crate::domain::questions::{Page, Question};
use crate::domain::validation::DatePart;

/// The part of a date's keys that names the era; pages no longer send it.
pub const ERA: &str = "era";

/// The value of a ticked box.
pub const TICKED: &str = "yes";

/// What the page [`Page::Who`] sends.
pub const WHO: &str = Page::Who.id();

/// What the page [`Page::Errand`] sends.
pub const ERRAND: &str = Page::Errand.id();

/// What the page of the visit sends besides the counter and the boxes of a date.
pub const VISIT_CHOICE: &str = "visit-choice";

/// The value of [`VISIT_CHOICE`] for a day that is typed.
pub const OTHER_DAY: &str = "other";

/// The key of a part of a date, or of what is ticked instead.
pub fn of_part(question: Question, part: &str) -> String {
    format!("{}-{part}", question.id())
}

/// The page whose answers a key belongs to.
pub fn page_of(key: &str) -> Option<Page> {
    match key {
        WHO => return Some(Page::Who),
        ERRAND => return Some(Page::Errand),
        VISIT_CHOICE => return Some(Page::Visit),
        _ => {}
    }
    let question = Question::from_id(key).or_else(|| {
        let (id, part) = key.split_once('-')?;
        let question = Question::from_id(id)?;
        let instead = question.instead_of_date()?;
        (part == ERA || part == instead || DatePart::from_id(part).is_some()).then_some(question)
    });
    question.map(Question::page)
}

/// The questions that a value of `asked` or `change` names: those of a page, or a single one.
pub fn questions_named(name: &str) -> Vec<Question> {
    let of_page = Page::from_id(name).map(|page| page.questions().collect());
    of_page.or_else(|| Question::from_id(name).map(|question| vec![question])).unwrap_or_default()
}
