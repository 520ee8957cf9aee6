//! Sheets as PDF: the only place that knows Typst.
//!
//! The template receives its texts as input values; no Typst source is assembled from text.

use std::sync::LazyLock;

use typst::foundations::{Dict, Smart};
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::view::formats::pdf::PdfData;

pub mod pool;

/// The template and its fonts.
static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder()
        .main_file(include_str!("../../templates/sheet.typ"))
        .fonts([
            include_bytes!("../../static/fonts/BIZUDPGothic-Regular.ttf").as_slice(),
            include_bytes!("../../static/fonts/BIZUDPGothic-Bold.ttf").as_slice(),
        ])
        .build()
});

/// The template does not compile with this input, or the result does not conform to PDF/UA-1.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct PdfError(String);

/// Loads the template and its fonts, so that the first PDF does not have to.
pub fn load() {
    LazyLock::force(&ENGINE);
}

/// Renders a sheet as a tagged A4 document that conforms to PDF/UA-1.
///
/// # Errors
///
/// [`PdfError`] if the template does not compile with this input or the result does not conform.
pub fn render(data: &PdfData<'_>) -> Result<Vec<u8>, PdfError> {
    let failed = |error: &dyn std::fmt::Debug| PdfError(format!("{error:?}"));
    let inputs = serde_json::to_value(data).map_err(|error| failed(&error))?;
    let inputs: Dict = serde_json::from_value(inputs).map_err(|error| failed(&error))?;
    let document: PagedDocument = ENGINE.compile_with_input(inputs).output.map_err(|error| failed(&error))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| failed(&error))?;
    let options =
        PdfOptions { creator: Smart::Custom(Some("jpki-checklist".to_owned())), standards, ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|error| failed(&error));
    // Evict everything from Typst's cache, so that memory use stays flat.
    comemo::evict(0);
    pdf
}
