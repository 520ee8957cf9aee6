//! URLs of the pages. They are fixed: printed sheets carry them for years.

use form_urlencoded::Serializer;

use crate::domain::questions::Visit;
use crate::domain::questions::{Answer, Question};
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

/// A resource that exists in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// The page of a question.
    Questions,
    /// The sheet or an exit, as a page.
    Sheet,
    /// The sheet or an exit, as JSON.
    SheetJson,
    /// The sheet as a PDF.
    SheetPdf,
    /// The dates of the sheet as iCalendar.
    SheetIcs,
    /// What the cardholder prepares for an agent, as a page.
    Cardholder,
    /// The same as a PDF.
    CardholderPdf,
    /// The form that opens a sheet by its number.
    NumberForm,
    /// A sheet by its number.
    NumberedSheet,
    /// The whole reference sheet.
    Reference,
    /// Every case of the rules, for proofreading.
    Cases,
    /// The same as CSV.
    CasesCsv,
    /// What is asked, and where answers can be seen.
    Privacy,
    /// Conformance target, checks and known shortcomings.
    Accessibility,
}

impl Route {
    /// Every route.
    pub const ALL: [Self; 15] = [
        Self::Start,
        Self::Questions,
        Self::Sheet,
        Self::SheetJson,
        Self::SheetPdf,
        Self::SheetIcs,
        Self::Cardholder,
        Self::CardholderPdf,
        Self::NumberForm,
        Self::NumberedSheet,
        Self::Reference,
        Self::Cases,
        Self::CasesCsv,
        Self::Privacy,
        Self::Accessibility,
    ];

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
            Self::NumberedSheet => "/s/{number}",
            Self::Reference => "/reference",
            Self::Cases => "/cases",
            Self::CasesCsv => "/cases.csv",
            Self::Privacy => "/privacy",
            Self::Accessibility => "/accessibility",
        }
    }

    /// Whether search engines must not index responses: those that carry answers, and the list for proofreading.
    #[must_use]
    pub const fn is_excluded_from_search(self) -> bool {
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
            | Self::CasesCsv => true,
            Self::Start | Self::Reference | Self::Privacy | Self::Accessibility => false,
        }
    }

    /// Every route that search engines may index.
    pub fn public() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|route| !route.is_excluded_from_search())
    }

    /// The name in metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Questions => "questions",
            Self::Sheet => "sheet",
            Self::SheetJson => "sheet.json",
            Self::SheetPdf => "sheet.pdf",
            Self::SheetIcs => "sheet.ics",
            Self::Cardholder => "cardholder",
            Self::CardholderPdf => "cardholder.pdf",
            Self::NumberForm => "number-field",
            Self::NumberedSheet => "number",
            Self::Reference => "reference",
            Self::Cases => "cases",
            Self::CasesCsv => "cases.csv",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }
}

/// A URL without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageUrl {
    path: String,
    query: String,
}

impl PageUrl {
    /// A route without parameters.
    #[must_use]
    pub fn new(route: Route) -> Self {
        Self { path: route.path().to_owned(), query: String::new() }
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
        Self { path: Route::NumberedSheet.path().replace("{number}", number), query: String::new() }
    }

    /// Path and query string in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let Self { path, query } = self;
        let separator = if query.is_empty() { "" } else { "?" };
        format!("/{}{path}{separator}{query}", language.tag())
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
