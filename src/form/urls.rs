//! URLs of the pages. They are fixed: printed sheets carry them for years.

use url::form_urlencoded::Serializer;

use crate::domain::ids;
use crate::domain::questions::{Answer, Page, Visit};
use crate::domain::rules;
use crate::l10n::Language;

/// Query key that shows a page again.
pub const CHANGE: &str = "change";
/// Query key that names the page or question that is submitted.
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
        Start = "start",
        Questions = "questions",
        Sheet = "sheet",
        SheetJson = "sheet.json",
        SheetPdf = "sheet.pdf",
        SheetIcs = "sheet.ics",
        /// What the cardholder prepares for an agent, as a page.
        Cardholder = "cardholder",
        CardholderPdf = "cardholder.pdf",
        NumberForm = "number-field",
        NumberedSheet = "number",
        Reference = "reference",
        /// Every case of the rules, for proofreading.
        Cases = "cases",
        CasesCsv = "cases.csv",
        /// What is asked, and where answers can be seen.
        Privacy = "privacy",
        /// Conformance target, checks and known shortcomings.
        Accessibility = "accessibility",
    }
}

impl Route {
    /// The path below the language, in which `{number}` stands for a sheet number.
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

/// What steers a page without being an answer. Every link and redirect keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steering {
    /// The version of the rules that a sheet was made with; never newer than the current one.
    pub rules_version: u32,
    pub is_large_print: bool,
}

impl Steering {
    /// A sheet of standard size by the current rules.
    pub const DEFAULT: Self = Self { rules_version: rules::VERSION, is_large_print: false };

    /// The same with the current rules, for what is made anew.
    pub const fn with_current_rules(self) -> Self {
        Self { rules_version: rules::VERSION, ..self }
    }

    /// Whether the sheet was made with older rules.
    pub const fn is_outdated(self) -> bool {
        self.rules_version < rules::VERSION
    }

    /// The keys and values on question pages, which name the rules only if they are older.
    pub fn params(self) -> Params {
        let rules = self.is_outdated().then(|| (RULES.to_owned(), self.rules_version.to_string()));
        rules.into_iter().chain(self.size()).collect()
    }

    fn size(self) -> Option<(String, String)> {
        self.is_large_print.then(|| (SIZE.to_owned(), LARGE.to_owned()))
    }
}

/// A URL without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageUrl {
    pub route: Route,
    number: String,
    query: String,
}

impl PageUrl {
    /// A route without parameters.
    pub fn new(route: Route) -> Self {
        Self { route, number: String::new(), query: String::new() }
    }

    /// The page of the next question for these answers.
    pub fn questions(params: &[(String, String)], steering: Steering) -> Self {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(params).extend_pairs(steering.params());
        Self { query: query.finish(), ..Self::new(Route::Questions) }
    }

    /// A page on which answers are changed; the others are kept.
    pub fn change(params: &[(String, String)], page: Page, steering: Steering) -> Self {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(params).append_pair(CHANGE, page.id()).extend_pairs(steering.params());
        Self { query: query.finish(), ..Self::new(Route::Questions) }
    }

    /// A format of a sheet, or of an exit, at its canonical URL: the answers in the order of the questions, the day on which
    /// a sheet without a planned visit was made, the rules version, and the size where the format has several.
    pub fn sheet(format: Route, answers: &[Answer], steering: Steering) -> Self {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(params(answers));
        if let Some(Answer::Visit(Visit::Undecided { made, .. })) = answers.last() {
            query.append_pair(DAY, &made.to_string());
        }
        query.append_pair(RULES, &steering.rules_version.to_string());
        if !matches!(format, Route::SheetJson | Route::SheetIcs) {
            query.extend_pairs(steering.size());
        }
        Self { query: query.finish(), ..Self::new(format) }
    }

    /// A sheet by its number.
    pub fn numbered_sheet(number: &str, steering: Steering) -> Self {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(steering.size());
        Self { number: number.to_owned(), query: query.finish(), ..Self::new(Route::NumberedSheet) }
    }

    /// The form that opens a sheet by its number, filled with what was typed.
    pub fn number_form(typed: Option<&str>, steering: Steering) -> Self {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(typed.map(|typed| (NUMBER, typed))).extend_pairs(steering.params());
        Self { query: query.finish(), ..Self::new(Route::NumberForm) }
    }

    /// Path and query string in a language.
    pub fn in_language(&self, language: Language) -> String {
        let Self { route, number, query } = self;
        let path = route.path().trim_end_matches("{number:.*}");
        let separator = if query.is_empty() { "" } else { "?" };
        format!("/{}{path}{number}{separator}{query}", language.tag())
    }
}

/// The keys and values of answers, without the day on which a sheet was made.
pub fn params(answers: &[Answer]) -> Params {
    let params = |answer: &Answer| {
        let key = answer.question().id();
        answer.values().into_iter().map(move |value| (key.to_owned(), value))
    };
    answers.iter().flat_map(params).collect()
}
