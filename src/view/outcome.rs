//! From a query string to the sheet or exit it leads to, in words: the one way to every format.

use super::context::ViewContext;
use super::pages::exit::ExitView;
use super::sheet::SheetView;
use crate::domain::evaluation::Evaluation;
use crate::domain::outcome::Outcome;
use crate::domain::partial_answers::Incomplete;
use crate::domain::rules;
use crate::form::query::Query;
use crate::form::urls::{PageUrl, Route};

/// What complete answers lead to, in words.
#[derive(Clone, Debug)]
pub enum OutcomeView {
    /// A sheet.
    Sheet(Box<SheetView>),
    /// An exit.
    Exit(ExitView),
}

impl OutcomeView {
    /// Evaluates the answers of a query and puts the result into words.
    ///
    /// # Errors
    ///
    /// [`Incomplete`] if a question is unanswered or an answer was rejected.
    pub fn for_query(query: &Query, context: ViewContext<'_>) -> Result<Self, Incomplete> {
        let ViewContext { today, locale, .. } = context;
        Ok(match query.answers.outcome(today)? {
            Outcome::Exit(exit) => Self::Exit(ExitView::new(exit, query.answers.valid_answers(today), context)),
            Outcome::Sheet(answers) => {
                let evaluation = Evaluation::new(&query.answers, &answers, query.rules_version, today, locale.city);
                Self::Sheet(Box::new(SheetView::new(&evaluation, query.is_large_print, context)))
            }
        })
    }

    /// The query string of the canonical URL.
    #[must_use]
    pub fn canonical_query(&self) -> String {
        match self {
            Self::Sheet(sheet) => sheet.url(Route::Sheet),
            // An exit has no visit, so it never is out of date.
            Self::Exit(exit) => PageUrl::sheet(Route::Sheet, &exit.canonical_answers, rules::VERSION),
        }
        .into_query()
    }
}
