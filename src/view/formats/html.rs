//! The sheet as a page, for screens and for printing.

use askama::Template;

use crate::domain::questions::Question;
use crate::form::urls::{self, PageUrl, Route};
use crate::view::context::ViewContext;
use crate::view::pages::layout::{Indexing, Layout};
use crate::view::paper::largest_fitting_step;
use crate::view::sheet::SheetView;
use crate::view::sheet::qr::QrView;

/// The page of a sheet.
#[derive(Template)]
#[template(path = "sheet.html", whitespace = "minimize")]
pub struct SheetPage {
    layout: Layout,
    sheet: SheetView,
    /// The step of the type scale on paper.
    step: usize,
    change_visit_url: String,
    /// `None` if the program is built without PDFs.
    pdf_url: Option<String>,
    /// `None` if the sheet has no dates for a calendar.
    calendar_url: Option<String>,
    qr: Option<QrView>,
}

impl SheetPage {
    /// The page of a sheet.
    #[must_use]
    pub fn new(sheet: SheetView, context: ViewContext<'_>) -> Self {
        let answers = &sheet.canonical_answers;
        let url = |format| PageUrl::sheet(format, answers, sheet.rules_version);
        let in_language = |url: PageUrl| url.in_language(sheet.language());
        Self {
            layout: Layout::new(context, Indexing::Denied, &url(Route::Sheet)),
            pdf_url: cfg!(feature = "pdf").then(|| in_language(url(Route::SheetPdf))),
            calendar_url: (!sheet.events.is_empty()).then(|| in_language(url(Route::SheetIcs))),
            change_visit_url: in_language(PageUrl::change(&urls::params(answers), Question::Visit)),
            step: largest_fitting_step(&sheet),
            qr: QrView::new(&sheet.address),
            sheet,
        }
    }
}
