//! Every case of the rules, for the staff who are responsible for them.

use askama::Template;

use super::layout::{Indexing, Layout};
use crate::domain::rules;
use crate::domain::rules::cases::{self, CaseOutcome, CaseRow, REFERENCE_DAY};
use crate::domain::rules::cautions::{Action, Caution};
use crate::domain::sheet::{Item, Sheet, Status};
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Messages;
use crate::view::context::ViewContext;
use crate::view::locale::Locale;
use crate::view::pages::exit;
use crate::view::sheet::cautions::CautionView;
use crate::view::sheet::items;
use crate::view::sheet::verdict::fee_text;
use crate::view::text::date_format;
use crate::view::text::labels::answer_views;

/// A case in words.
#[derive(Clone, Debug)]
pub struct CaseView {
    pub(crate) number: usize,
    /// Questions with their answers.
    pub(crate) answers: Vec<String>,
    pub(crate) outcome: String,
    /// The cautions with what they require.
    pub(crate) cautions: Vec<String>,
    /// The items of each visit.
    pub(crate) visits: Vec<String>,
    pub(crate) fee: String,
    /// Lines of the source, and what is not in it.
    pub(crate) source: String,
}

/// The table of all cases.
#[derive(Template)]
#[template(path = "cases.html", whitespace = "minimize")]
pub struct CasesPage {
    layout: Layout,
    csv_url: String,
    reference_day: String,
    version: String,
    cases: Vec<CaseView>,
}

impl CasesPage {
    /// The page, which is the same on every day.
    #[must_use]
    pub fn new(context: ViewContext<'_>) -> Self {
        let Locale { language, t, .. } = *context.locale;
        Self {
            layout: Layout::new(context, Indexing::Denied, &PageUrl::new(Route::Cases)),
            csv_url: PageUrl::new(Route::CasesCsv).in_language(language),
            reference_day: t.cases_dates(&date_format::with_weekday(REFERENCE_DAY, t)),
            version: t.cases_version(rules::VERSION),
            cases: case_views(context.locale),
        }
    }
}

/// Every case in words.
#[must_use]
pub fn case_views(locale: &'static Locale) -> Vec<CaseView> {
    let rows = cases::all(locale.city);
    rows.iter().enumerate().map(|(index, row)| CaseView::new(index + 1, row, locale)).collect()
}

impl CaseView {
    fn new(number: usize, row: &CaseRow, locale: &'static Locale) -> Self {
        let t = locale.t;
        let answers = answer_views(&row.answers, &row.answers, locale);
        let answers = answers.iter().map(|answer| {
            let values: Vec<_> = answer.values.iter().map(|value| &*value.text).collect();
            format!("{}: {}", answer.label, values.join(t.cases_separator()))
        });
        let answers = answers.collect();
        match &row.outcome {
            CaseOutcome::Exit(exit) => Self {
                number,
                answers,
                outcome: exit::heading(*exit, t).to_owned(),
                cautions: Vec::new(),
                visits: Vec::new(),
                fee: String::new(),
                source: exit.source_lines().to_owned(),
            },
            CaseOutcome::Sheet(sheet) => Self {
                number,
                answers,
                outcome: format!("{} / {}", sheet.case.kind().id(), status(sheet.status, t)),
                cautions: cautions(sheet, locale),
                visits: visits(sheet, locale),
                fee: fee_text(sheet.fee, t).heading.into_owned(),
                source: source(sheet, t),
            },
        }
    }
}

fn status(status: Status, t: &'static Messages) -> &'static str {
    match status {
        Status::TooEarly => t.cases_status_too_early(),
        Status::CallFirst => t.cases_status_call_first(),
        Status::CheckFirst => t.cases_status_check_first(),
        Status::Ready => t.cases_status_ready(),
    }
}

fn cautions(sheet: &Sheet, locale: &Locale) -> Vec<String> {
    let view = |applied| CautionView::new(applied, sheet, REFERENCE_DAY, locale);
    let line = |view: CautionView| match view.action {
        Some(Action::Call) => format!("[{}] {}", locale.t.cases_action_call(), view.text),
        Some(Action::Check) => format!("[{}] {}", locale.t.cases_action_check(), view.text),
        None => view.text.into_owned(),
    };
    sheet.cautions.iter().copied().map(view).map(line).collect()
}

fn visits(sheet: &Sheet, locale: &Locale) -> Vec<String> {
    let t = locale.t;
    let items = |items: &Vec<Item>| {
        let names: Vec<_> = items.iter().map(|item| items::name(*item, locale.language).text).collect();
        names.join(t.cases_separator())
    };
    (1..).zip(&sheet.visits).map(|(number, visit)| t.cases_visit(number, &items(visit))).collect()
}

/// The source lines of cautions and items, and the ids of the cautions that are not in the source.
fn source(sheet: &Sheet, t: &'static Messages) -> String {
    let cautions = || sheet.cautions.iter().map(|applied| applied.caution);
    let items = sheet.visits.iter().flatten().map(|item| item.source_lines());
    let mut lines: Vec<&str> =
        cautions().filter_map(Caution::source_lines).chain(items).flat_map(|lines| lines.split(' ')).collect();
    lines.sort_by_key(|line| line.trim_start_matches('L').parse::<u32>().unwrap_or_default());
    lines.dedup();
    let ours: Vec<_> = cautions().filter(|caution| caution.source_lines().is_none()).map(Caution::id).collect();
    let lines = lines.join(" ");
    if ours.is_empty() { lines } else { format!("{lines}\n{}", t.cases_ours(&ours.join(", "))) }
}
