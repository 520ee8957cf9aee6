//! The input of the PDF template.

use askama::Template;
use serde::Serialize;

use crate::l10n::Messages;
use crate::view::sheet::SheetView;
use crate::view::sheet::qr::QrView;

/// The input of `templates/sheet.typ`: the sheet, the labels around it and the QR code.
#[derive(Serialize)]
pub struct PdfData<'v> {
    sheet: &'v SheetView,
    labels: Labels,
    lang: &'static str,
    is_japanese: bool,
    /// An SVG image.
    qr: Option<String>,
}

/// The texts that do not depend on the sheet.
#[derive(Serialize)]
struct Labels {
    made: &'static str,
    visit: &'static str,
    verdict_today: &'static str,
    counter: &'static str,
    telephone: &'static str,
    fee: &'static str,
    counters: &'static str,
    counters_note: &'static str,
    cautions: &'static str,
    notes: &'static str,
    number: &'static str,
    address: &'static str,
    private: &'static str,
    qr: &'static str,
}

/// The QR code as an SVG file.
#[derive(Template)]
#[template(path = "qr.svg")]
struct QrImage {
    qr: QrView,
}

impl<'v> PdfData<'v> {
    /// The input for a sheet.
    #[must_use]
    pub fn new(sheet: &'v SheetView) -> Self {
        Self {
            sheet,
            labels: Labels::new(sheet.locale.t),
            lang: sheet.language().tag(),
            is_japanese: sheet.language().is_japanese(),
            qr: QrView::new(&sheet.address).and_then(|qr| QrImage { qr }.render().ok()),
        }
    }
}

impl Labels {
    fn new(t: &'static Messages) -> Self {
        Self {
            made: t.sheet_made(),
            visit: t.sheet_visit(),
            verdict_today: t.stale_now(),
            counter: t.sheet_counter(),
            telephone: t.sheet_telephone(),
            fee: t.sheet_fee(),
            counters: t.sheet_counters(),
            counters_note: t.sheet_counters_note(),
            cautions: t.sheet_cautions(),
            notes: t.sheet_notes(),
            number: t.sheet_foot_number(),
            address: t.sheet_foot_address(),
            private: t.sheet_foot_private(),
            qr: t.sheet_qr(),
        }
    }
}
