//! Every case of the rules, for the staff who are responsible for them.

use askama::Template;

use super::layout::Layout;
use crate::domain::rules;
use crate::domain::rules::cautions::{Action, Caution, CautionKind, for_each_action};
use crate::domain::rules::overview::{Outcome, OverviewRow, REFERENCE_DAY};
use crate::domain::sheet::{Item, Sheet, StatusKind, for_each_status_kind};
use crate::form::urls::{PageUrl, Route, Steering};
use crate::l10n::{Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::pages::exit;
use crate::view::sheet::cautions::CautionView;
use crate::view::sheet::items;
use crate::view::sheet::verdict::fee_text;
use crate::view::text::date_format;
use crate::view::text::labels::answer_views;
use crate::view::text::words::words;

/// A row of the overview in words.
#[derive(Clone, Debug)]
pub struct RowView {
    pub(crate) number: usize,
    pub(crate) answers: Vec<Text>,
    pub(crate) outcome: Text,
    pub(crate) cautions: Vec<Text>,
    pub(crate) visits: Vec<Text>,
    pub(crate) fee: Text,
    /// Lines of the source, and what is not in it.
    pub(crate) source: Text,
}

/// The table of all cases.
#[derive(Template)]
#[template(path = "cases.html", whitespace = "minimize")]
pub struct CasesPage {
    layout: Layout,
    csv_url: String,
    reference_day: Text,
    version: Text,
    rows: Vec<RowView>,
}

impl CasesPage {
    /// The page, which is the same on every day.
    pub fn new(context: ViewContext<'_>) -> Self {
        let LocalizedCity { language, t, .. } = *context.city;
        Self {
            layout: Layout::new(context, &PageUrl::new(Route::Cases)),
            csv_url: PageUrl::new(Route::CasesCsv).in_language(language),
            reference_day: t.cases_dates(&date_format::with_weekday(REFERENCE_DAY, t)),
            version: t.cases_version(rules::VERSION),
            rows: row_views(context.city),
        }
    }
}

/// Every row of the overview in words.
pub fn row_views(city: &'static LocalizedCity) -> Vec<RowView> {
    (1..).zip(city.overview()).map(|(number, row)| RowView::new(number, row, city)).collect()
}

impl RowView {
    fn new(number: usize, row: &OverviewRow, city: &'static LocalizedCity) -> Self {
        let t = city.t;
        // No links lead from the rows.
        let answers = answer_views(&row.answers, &row.answers, REFERENCE_DAY, Steering::DEFAULT, city);
        let answers = answers.iter().map(|answer| {
            let values: Vec<_> = answer.values.iter().map(|value| value.text.clone()).collect();
            t.cases_answer(answer.label, &Text::join(&values, t.cases_separator()))
        });
        let answers = answers.collect();
        match &row.outcome {
            Outcome::Exit(exit) => Self {
                number,
                answers,
                outcome: exit::heading(*exit, t).clone(),
                cautions: Vec::new(),
                visits: Vec::new(),
                fee: Text::of_plain(""),
                source: exit
                    .source_lines()
                    .map_or_else(|| t.cases_not_in_source(&Text::of_plain(exit.id())), Text::of_plain),
            },
            Outcome::Sheet(sheet) => Self {
                number,
                answers,
                outcome: t.cases_result(&Text::of_plain(sheet.case.kind().id()), status(sheet.status.kind(), t)),
                cautions: cautions(sheet, city),
                visits: visits(sheet, city),
                fee: fee_text(sheet.fee, t).heading,
                source: source(sheet, t),
            },
        }
    }
}

words! {
    fn status(StatusKind) => cases_status_*;
    fn action(Action) => cases_action_*;
}

fn cautions(sheet: &Sheet, city: &LocalizedCity) -> Vec<Text> {
    let view = |caution| CautionView::new(caution, sheet.case.kind(), REFERENCE_DAY, city);
    let line = |view: CautionView| match view.action {
        Some(required) => city.t.cases_caution(action(required, city.t), &view.text),
        None => view.text,
    };
    sheet.cautions.iter().map(view).map(line).collect()
}

fn visits(sheet: &Sheet, city: &LocalizedCity) -> Vec<Text> {
    let t = city.t;
    let items = |items: &Vec<Item>| {
        let names: Vec<_> = items.iter().map(|item| items::name(*item, city.language).text).collect();
        Text::join(&names, t.cases_separator())
    };
    (1..).zip(&sheet.visits).map(|(number, visit)| t.cases_visit(number, &items(visit))).collect()
}

/// The source lines of cautions and items, and the ids of the cautions that are not in the source.
fn source(sheet: &Sheet, t: &'static Messages) -> Text {
    let cautions = || sheet.cautions.iter().map(Caution::kind);
    let items = sheet.visits.iter().flatten().map(|item| item.source_lines());
    let mut lines: Vec<&str> =
        cautions().filter_map(CautionKind::source_lines).chain(items).flat_map(|lines| lines.split(' ')).collect();
    lines.sort_by_key(|line| line.trim_start_matches('L').parse::<u32>().unwrap_or_default());
    lines.dedup();
    let not_in_source: Vec<_> =
        cautions().filter(|caution| caution.source_lines().is_none()).map(CautionKind::id).collect();
    let lines = lines.join(" ");
    if not_in_source.is_empty() {
        Text::of_plain(&lines)
    } else {
        let not_in_source = t.cases_not_in_source(&Text::of_plain(&not_in_source.join(", ")));
        Text::join(&[Text::of_plain(&lines), not_in_source], &Text::of_plain("\n"))
    }
}
