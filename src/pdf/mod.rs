//! PDFs: the only place that knows Typst.
//!
//! The template receives its texts as input values; no Typst source is assembled from text.

use std::sync::LazyLock;

use typst::foundations::{Bytes, Dict, Smart, Value};
use typst::layout::Abs;
use typst::text::{Font, FontVariant, FontVariations};
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::view::formats::pdf::{PdfSource, TypeSetting};
use crate::view::paper::font;

pub mod pool;

/// The templates and their fonts.
static ENGINE: LazyLock<TypstEngine> = LazyLock::new(|| {
    TypstEngine::builder()
        .with_static_source_file_resolver([
            ("paper.typ", include_str!("../../templates/paper.typ")),
            ("sheet.typ", include_str!("../../templates/sheet.typ")),
            ("cardholder.typ", include_str!("../../templates/cardholder.typ")),
        ])
        .fonts(font::FILES)
        .build()
});

/// The widths of kana, in em, for the places of readings.
static KANA_WIDTHS: LazyLock<Value> = LazyLock::new(|| {
    let font = font::FILES.first().and_then(|file| Font::new(Bytes::new(*file), 0));
    let font = font.map(|font| font.instantiate(FontVariant::default(), Abs::pt(1.0), &FontVariations::default()));
    let width = |kana| {
        let font = font.as_ref()?;
        font.x_advance(font.ttf().glyph_index(kana)?.0)
    };
    let widths = ('ぁ'..='ー').filter_map(|kana| Some((kana.to_string().into(), Value::Float(width(kana)?.get()))));
    Value::Dict(widths.collect())
});

/// The template does not compile with this input, or the result does not conform to PDF/UA-1.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct PdfError(String);

/// Renders a page as a tagged A4 document that conforms to PDF/UA-1, in the largest type that may fill one page.
/// Errors: [`PdfError`] if the template does not compile with this input or the result does not conform.
pub fn render(source: &PdfSource) -> Result<Vec<u8>, PdfError> {
    let document = layout(source);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| failed(&error))?;
    let options =
        PdfOptions { creator: Smart::Custom(Some("jpki-checklist".to_owned())), standards, ..PdfOptions::default() };
    let pdf = document.and_then(|document| typst_pdf::pdf(&document, &options).map_err(|error| failed(&error)));
    // Evict everything from Typst's cache, so that memory use stays flat.
    comemo::evict(0);
    pdf
}

/// The number of pages that a PDF has.
/// Errors: as [`render`].
pub fn page_count(source: &PdfSource) -> Result<usize, PdfError> {
    let pages = layout(source).map(|document| document.pages().len());
    comemo::evict(0);
    pages
}

/// Lays out a page in the largest type in which it takes one page. If there is none: on two pages, if it may, or else in
/// the smallest type.
fn layout(source: &PdfSource) -> Result<PagedDocument, PdfError> {
    let (steps, first) = source.candidates();
    // The smallest `fits` steps fit, those from `too_large` on do not; the layout of the largest that fits.
    let (mut fits, mut too_large, mut largest) = (0, steps.len(), None);
    let mut next = first;
    while let Some(step) = steps.get(next).filter(|_| fits < too_large) {
        let pages = compile(source, PdfSource::on_one_page(step))?;
        if pages.pages().len() == 1 || steps.len() == 1 {
            (fits, largest) = (next + 1, Some(pages));
        } else {
            too_large = next;
        }
        // The first one is rarely wrong by more than one.
        next = if too_large == steps.len() {
            fits
        } else if fits == 0 {
            too_large.saturating_sub(1)
        } else {
            fits.midpoint(too_large)
        };
    }
    if let Some(pages) = largest {
        return Ok(pages);
    }
    let mut settings = source.on_two_pages().peekable();
    while let Some(setting) = settings.next() {
        let pages = compile(source, setting)?;
        if pages.pages().len() <= 2 || settings.peek().is_none() {
            return Ok(pages);
        }
    }
    let smallest = steps.first().ok_or_else(|| PdfError("there is no size of type".to_owned()))?;
    compile(source, PdfSource::on_one_page(smallest))
}

fn compile(source: &PdfSource, setting: TypeSetting) -> Result<PagedDocument, PdfError> {
    let (inputs, lacking) = source.data(setting).map_err(|error| failed(&error))?;
    if !lacking.is_empty() {
        tracing::error!(?lacking, "the fonts of PDFs lack characters, which are printed as boxes");
    }
    let mut inputs: Dict = serde_json::from_value(inputs).map_err(|error| failed(&error))?;
    inputs.insert("kana_widths".into(), KANA_WIDTHS.clone());
    ENGINE.compile_with_input(source.template(), inputs).output.map_err(|error| failed(&error))
}

fn failed(error: &dyn std::fmt::Debug) -> PdfError {
    PdfError(format!("{error:?}"))
}
