//! The sheet and the page for the cardholder as pages, for screens and for printing.

use askama::Template;
use chrono::NaiveDate;

use crate::domain::questions::{Answer, Page, Question};
use crate::domain::rules::cautions::CautionKind;
use crate::domain::sheet::StatusKind;
use crate::form::urls::{self, PageUrl, Route, Steering};
use crate::l10n::Text;
use crate::view::cardholder::CardholderView;
use crate::view::context::ViewContext;
use crate::view::pages::layout::Layout;
use crate::view::paper;
use crate::view::sheet::SheetView;
use crate::view::sheet::qr::QrView;

/// The page of a sheet.
#[derive(Template)]
#[template(path = "sheet.html", whitespace = "minimize")]
pub struct SheetPage {
    layout: Layout,
    sheet: SheetView,
    /// The class that has the sizes of its type on paper.
    /// The sheet by its number, in the same size.
    number_path: String,
    class: String,
    other_size: OtherSize,
    cardholder_url: Option<String>,
    next_person_url: String,
    change_visit_url: String,
    /// `None` if the program is built without PDFs.
    pdf_url: Option<String>,
    /// `None` if the sheet has no dates for a calendar.
    calendar_url: Option<String>,
    /// The page of the errand, on a sheet that is too early: the certificate may have stopped working before.
    change_errand_url: Option<String>,
    /// The page of the expiry date, which may be that of the card.
    change_expiry_url: String,
    qr: Option<QrView>,
}

/// The page of what the cardholder prepares at home.
#[derive(Template)]
#[template(path = "cardholder.html", whitespace = "minimize")]
pub struct CardholderPage {
    layout: Layout,
    view: CardholderView,
    /// `None` if the program is built without PDFs.
    pdf_url: Option<String>,
    other_size: OtherSize,
    sheet_url: String,
}

/// The link to the other edition of a page.
struct OtherSize {
    label: &'static Text,
    url: String,
}

impl OtherSize {
    fn new(sheet: &SheetView, format: Route) -> Self {
        let t = sheet.city.t;
        let is_large_print = !sheet.is_large_print();
        let url = PageUrl::sheet(format, &sheet.canonical_answers, Steering { is_large_print, ..sheet.steering });
        Self {
            label: if is_large_print { t.sheet_large() } else { t.sheet_standard() },
            url: url.in_language(sheet.language()),
        }
    }
}

/// The questions for the next person of a family, with the same counter, and the same day unless it has passed.
fn next_person(sheet: &SheetView, today: NaiveDate) -> PageUrl {
    let is_kept = |answer: &&Answer| match answer {
        Answer::Visit(visit) => visit.date().is_none_or(|day| day >= today),
        other => other.question() == Question::Counter,
    };
    let kept: Vec<_> = sheet.canonical_answers.iter().filter(is_kept).cloned().collect();
    PageUrl::questions(&urls::params(&kept), sheet.steering.with_current_rules())
}

impl SheetPage {
    /// The page of a sheet.
    pub fn new(sheet: SheetView, context: ViewContext<'_>) -> Self {
        let url = |format| sheet.url(format).in_language(sheet.language());
        Self {
            layout: Layout::new(context, &sheet.url(Route::Sheet)),
            pdf_url: cfg!(feature = "pdf").then(|| url(Route::SheetPdf)),
            calendar_url: (!sheet.events.is_empty()).then(|| url(Route::SheetIcs)),
            change_visit_url: sheet.change_url(Page::Visit),
            change_errand_url: (sheet.status == StatusKind::TooEarly).then(|| sheet.change_url(Page::Errand)),
            change_expiry_url: sheet.change_url(Page::Expiry),
            next_person_url: next_person(&sheet, context.today).in_language(sheet.language()),
            cardholder_url: sheet.case.is_by_agent().then(|| url(Route::Cardholder)),
            other_size: OtherSize::new(&sheet, Route::Sheet),
            number_path: PageUrl::numbered_sheet(&sheet.number, sheet.steering).in_language(sheet.language()),
            class: paper::class(&sheet),
            qr: QrView::new(&sheet.number_url),
            sheet,
        }
    }
}

impl CardholderPage {
    /// The page for the cardholder that belongs to a sheet.
    pub fn new(view: CardholderView, sheet: &SheetView, context: ViewContext<'_>) -> Self {
        let url = |format| sheet.url(format).in_language(sheet.language());
        Self {
            layout: Layout::new(context, &sheet.url(Route::Cardholder)),
            view,
            pdf_url: cfg!(feature = "pdf").then(|| url(Route::CardholderPdf)),
            other_size: OtherSize::new(sheet, Route::Cardholder),
            sheet_url: url(Route::Sheet),
        }
    }
}
