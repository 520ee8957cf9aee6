//! The addresses of the pages. They are fixed: printed sheets carry them for years.

use form_urlencoded::Serializer;

use crate::domain::questions::{Answer, Question};
use crate::l10n::Language;

/// The key that shows the page of a question again.
pub const CHANGE: &str = "change";
/// The key that says which question a page submits.
pub const ASKED: &str = "asked";
/// The key of the rules' version.
pub const RULES: &str = "rules";

/// The start page.
#[must_use]
pub fn start(language: Language) -> String {
    format!("/{}/", language.tag())
}

/// The whole reference sheet.
#[must_use]
pub fn reference(language: Language) -> String {
    format!("/{}/reference", language.tag())
}

/// A page about the site itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What is asked, and where answers can be seen.
    Privacy,
    /// Target, checks and shortcomings.
    Accessibility,
}

/// A page about the site itself.
#[must_use]
pub fn about(language: Language, about: About) -> String {
    match about {
        About::Privacy => format!("/{}/privacy", language.tag()),
        About::Accessibility => format!("/{}/accessibility", language.tag()),
    }
}

/// Where the question pages send their answers.
#[must_use]
pub fn questions(language: Language) -> String {
    format!("/{}/questions", language.tag())
}

/// The page of the next question, or of the one that is to be changed.
#[must_use]
pub fn question(language: Language, pairs: &[(String, String)], change: Option<Question>) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(pairs);
    if let Some(question) = change {
        query.append_pair(CHANGE, question.id());
    }
    join(questions(language), &query.finish())
}

/// The sheet of complete answers, or the page of an exit: the canonical address.
#[must_use]
pub fn sheet(language: Language, given: &[Answer], rules: u32) -> String {
    join(format!("/{}/sheet", language.tag()), &canonical(given, rules))
}

/// The days of a sheet, for a calendar.
#[must_use]
pub fn calendar(language: Language, given: &[Answer], rules: u32) -> String {
    join(format!("/{}/sheet.ics", language.tag()), &canonical(given, rules))
}

/// The sheet as a PDF.
#[must_use]
pub fn pdf(language: Language, given: &[Answer], rules: u32) -> String {
    join(format!("/{}/sheet.pdf", language.tag()), &canonical(given, rules))
}

/// Where a sheet is opened by its number; blank for the page that asks for one.
#[must_use]
pub fn number(language: Language, number: &str) -> String {
    match number {
        "" => format!("/{}/s", language.tag()),
        number => format!("/{}/s/{number}", language.tag()),
    }
}

/// The canonical query string: the answers that apply, in order, then the version of the rules.
#[must_use]
pub fn canonical(given: &[Answer], rules: u32) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(pairs(given));
    query.append_pair(RULES, &rules.to_string());
    query.finish()
}

/// The keys and values of answers.
#[must_use]
pub fn pairs(given: &[Answer]) -> Vec<(String, String)> {
    let pairs = |answer: &Answer| {
        let key = answer.question().id();
        answer.values().into_iter().map(move |value| (key.to_owned(), value))
    };
    given.iter().flat_map(pairs).collect()
}

fn join(path: String, query: &str) -> String {
    if query.is_empty() { path } else { path + "?" + query }
}
