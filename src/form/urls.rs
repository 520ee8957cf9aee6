//! URLs of the pages. They are fixed: printed sheets carry them for years.

use url::form_urlencoded::Serializer;

use crate::domain::ids;
use crate::domain::questions::{Answer, Question, Visit};
use crate::l10n::Language;

/// Query key that shows the page of a question again.
pub const CHANGE: &str = "change";
/// Query key that names the question whose page is submitted.
pub const ASKED: &str = "asked";
/// Query key of the day on which a sheet without a planned visit was made.
pub const DAY: &str = "day";
/// Query key of the rules version.
pub const RULES: &str = "rules";
/// Query key of the edition for printing.
pub const SIZE: &str = "size";
/// Value of [`SIZE`] for large print.
pub const LARGE: &str = "large";
/// Query key of a sheet number.
pub const NUMBER: &str = "number";

/// Keys and values of a query string.
pub type Params = Vec<(String, String)>;

ids! {
    /// A resource that exists in every language; the id is its name in metrics.
    Route {
        /// The start page.
        Start = "start",
        /// The page of a question.
        Questions = "questions",
        /// The sheet or an exit, as a page.
        Sheet = "sheet",
        /// The sheet or an exit, as JSON.
        SheetJson = "sheet.json",
        /// The sheet as a PDF.
        SheetPdf = "sheet.pdf",
        /// The dates of the sheet as iCalendar.
        SheetIcs = "sheet.ics",
        /// What the cardholder prepares for an agent, as a page.
        Cardholder = "cardholder",
        /// The same as a PDF.
        CardholderPdf = "cardholder.pdf",
        /// The form that opens a sheet by its number.
        NumberForm = "number-field",
        /// A sheet by its number.
        NumberedSheet = "number",
        /// The whole reference sheet.
        Reference = "reference",
        /// Every case of the rules, for proofreading.
        Cases = "cases",
        /// The same as CSV.
        CasesCsv = "cases.csv",
        /// What is asked, and where answers can be seen.
        Privacy = "privacy",
        /// Conformance target, checks and known shortcomings.
        Accessibility = "accessibility",
    }
}

impl Route {
    /// The path below the language, in which `{number}` stands for a sheet number.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Start => "/",
            Self::Questions => "/questions",
            Self::Sheet => "/sheet",
            Self::SheetJson => "/sheet.json",
            Self::SheetPdf => "/sheet.pdf",
            Self::SheetIcs => "/sheet.ics",
            Self::Cardholder => "/cardholder",
            Self::CardholderPdf => "/cardholder.pdf",
            Self::NumberForm => "/s",
            Self::NumberedSheet => "/s/{number:.*}",
            Self::Reference => "/reference",
            Self::Cases => "/cases",
            Self::CasesCsv => "/cases.csv",
            Self::Privacy => "/privacy",
            Self::Accessibility => "/accessibility",
        }
    }

    /// Whether search engines may index a route: not those that carry answers, and not the list for proofreading.
    #[must_use]
    pub const fn is_public(self) -> bool {
        match self {
            Self::Questions
            | Self::Sheet
            | Self::SheetJson
            | Self::SheetPdf
            | Self::SheetIcs
            | Self::Cardholder
            | Self::CardholderPdf
            | Self::NumberForm
            | Self::NumberedSheet
            | Self::Cases
            | Self::CasesCsv => false,
            Self::Start | Self::Reference | Self::Privacy | Self::Accessibility => true,
        }
    }
}

/// A URL without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageUrl {
    /// The resource.
    pub route: Route,
    number: String,
    query: String,
}

impl PageUrl {
    /// A route without parameters.
    #[must_use]
    pub fn new(route: Route) -> Self {
        Self { route, number: String::new(), query: String::new() }
    }

    /// The page of the next question for these answers.
    #[must_use]
    pub fn questions(params: &[(String, String)]) -> Self {
        Self { query: Serializer::new(String::new()).extend_pairs(params).finish(), ..Self::new(Route::Questions) }
    }

    /// The page that changes the answer to a question and keeps the others.
    #[must_use]
    pub fn change(params: &[(String, String)], question: Question) -> Self {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(params).append_pair(CHANGE, question.id());
        Self { query: query.finish(), ..Self::new(Route::Questions) }
    }

    /// A format of a sheet, or of an exit, at its canonical URL.
    #[must_use]
    pub fn sheet(format: Route, answers: &[Answer], rules_version: u32) -> Self {
        Self { query: canonical_query(answers, rules_version), ..Self::new(format) }
    }

    /// The same answers in another format.
    #[must_use]
    pub fn in_format(&self, format: Route) -> Self {
        Self { query: self.query.clone(), ..Self::new(format) }
    }

    /// The same in large print, or not.
    #[must_use]
    pub fn in_large_print(mut self, is_large: bool) -> Self {
        if is_large {
            let mut query = Serializer::new(self.query);
            self.query = query.append_pair(SIZE, LARGE).finish();
        }
        self
    }

    /// The query string.
    #[must_use]
    pub fn into_query(self) -> String {
        self.query
    }

    /// A sheet by its number.
    #[must_use]
    pub fn numbered_sheet(number: &str) -> Self {
        Self { number: number.to_owned(), ..Self::new(Route::NumberedSheet) }
    }

    /// Path and query string in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let Self { route, number, query } = self;
        let path = route.path().trim_end_matches("{number:.*}");
        let separator = if query.is_empty() { "" } else { "?" };
        format!("/{}{path}{number}{separator}{query}", language.tag())
    }
}

/// The canonical query string: the answers in the order of the questions, the day on which a sheet without a planned
/// visit was made, then the rules version.
#[must_use]
fn canonical_query(answers: &[Answer], rules_version: u32) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(params(answers));
    if let Some(Answer::Visit(Visit::Undecided { day })) = answers.last() {
        query.append_pair(DAY, &day.to_string());
    }
    query.append_pair(RULES, &rules_version.to_string());
    query.finish()
}

/// The keys and values of answers, without the day on which a sheet was made.
#[must_use]
pub fn params(answers: &[Answer]) -> Params {
    let params = |answer: &Answer| {
        let key = answer.question().id();
        answer.values().into_iter().map(move |value| (key.to_owned(), value))
    };
    answers.iter().flat_map(params).collect()
}
