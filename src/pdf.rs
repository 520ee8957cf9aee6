//! Sheets as PDF: the only place that knows Typst.
//!
//! The template gets its words as typed inputs; no source is put together from text.

use std::sync::LazyLock;

use typst::foundations::{Dict, Smart};
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::view::print::Print;

/// The template and its fonts, read once.
static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder()
        .main_file(include_str!("../templates/sheet.typ"))
        .fonts([
            include_bytes!("../static/fonts/BIZUDPGothic-Regular.ttf").as_slice(),
            include_bytes!("../static/fonts/BIZUDPGothic-Bold.ttf").as_slice(),
        ])
        .build()
});

/// A PDF could not be made: the template and the words do not fit together.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct PdfError(String);

/// Loads the template and its fonts now, and not for the first PDF.
pub fn load() {
    LazyLock::force(&ENGINE);
}

/// Whether they are loaded.
#[must_use]
pub fn is_loaded() -> bool {
    LazyLock::get(&ENGINE).is_some()
}

/// The PDF of a sheet: A4, tagged, PDF/UA-1.
///
/// # Errors
///
/// [`PdfError`] when the template does not compile with these words, or the result is no PDF/UA-1.
pub fn pdf(print: &Print) -> Result<Vec<u8>, PdfError> {
    let failed = |why: &dyn std::fmt::Debug| PdfError(format!("{why:?}"));
    let words = serde_json::to_value(print).map_err(|error| failed(&error))?;
    let words: Dict = serde_json::from_value(words).map_err(|error| failed(&error))?;
    let document: PagedDocument = ENGINE.compile_with_input(words).output.map_err(|error| failed(&error))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| failed(&error))?;
    let options =
        PdfOptions { creator: Smart::Custom(Some("jpki-checklist".to_owned())), standards, ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|error| failed(&error));
    // Nothing is kept between documents, so that memory stays flat.
    comemo::evict(0);
    pdf
}
