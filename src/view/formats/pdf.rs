//! The input of the PDF templates.

use askama::Template;
use serde::Serialize;
use serde_json::Value;

use crate::l10n::Language;
use crate::view::cardholder::CardholderView;
use crate::view::paper::steps::{CARDHOLDER, LARGE, TypeStep};
use crate::view::paper::{Fit, fits_to_try};
use crate::view::sheet::SheetView;
use crate::view::sheet::qr::QrView;
use crate::view::text::bilingual::UNBROKEN;

/// The family of Japanese letters.
const JAPANESE_FONT: &str = "BIZ UDPGothic";

/// The family of Latin letters in other languages, as wide as the fonts that browsers use.
const LATIN_FONT: &str = "Liberation Sans";

/// What a PDF is made from.
#[derive(Debug)]
pub enum PdfSource {
    /// The sheet.
    Sheet(Box<SheetView>),
    /// The page for the cardholder.
    Cardholder(Box<CardholderView>),
}

/// The type that a page is set in.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct TypeSetting {
    step: &'static TypeStep,
    /// Whether the sheet takes two pages, each with the strip for the clerk.
    is_two_pages: bool,
}

impl PdfSource {
    /// The name of the template.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        match self {
            Self::Sheet(_) => "sheet.typ",
            Self::Cardholder(_) => "cardholder.typ",
        }
    }

    /// The settings of type to try, from the largest that may fit on one page.
    #[must_use]
    pub fn settings(&self) -> Vec<TypeSetting> {
        let on_one_page = |step| TypeSetting { step, is_two_pages: false };
        match self {
            Self::Sheet(sheet) if !sheet.is_large_print => fits_to_try(sheet)
                .into_iter()
                .map(|fit| TypeSetting { step: fit.type_step(), is_two_pages: fit == Fit::TwoPages })
                .collect(),
            Self::Sheet(_) => vec![on_one_page(&LARGE)],
            Self::Cardholder(page) => vec![on_one_page(if page.is_large_print { &LARGE } else { &CARDHOLDER })],
        }
    }

    /// The input of the template in a setting of type.
    ///
    /// # Errors
    ///
    /// None: the data has string keys only, which is all that `serde_json` requires.
    pub fn data(&self, setting: TypeSetting) -> serde_json::Result<Value> {
        let mut data = match self {
            Self::Sheet(sheet) => serde_json::to_value(SheetData::new(sheet, setting)),
            Self::Cardholder(page) => serde_json::to_value(CardholderData::new(page, setting)),
        }?;
        narrow_brackets(&mut data);
        Ok(data)
    }
}

/// Replaces full-width brackets: Typst halves them at the end of a line, but those of the font are narrow already.
fn narrow_brackets(data: &mut Value) {
    match data {
        Value::String(text) if text.contains(['（', '）']) => *text = text.replace('（', "(").replace('）', ")"),
        Value::Array(values) => values.iter_mut().for_each(narrow_brackets),
        Value::Object(values) => values.values_mut().for_each(narrow_brackets),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What every template gets.
#[derive(Serialize)]
struct Setting {
    lang: &'static str,
    /// Families in the order of preference.
    fonts: &'static [&'static str],
    /// Whether words have readings above them.
    has_readings: bool,
    /// What is not broken over two lines, as a regular expression.
    unbroken: &'static str,
    is_large_print: bool,
}

/// The input of `templates/sheet.typ`: the sheet, the labels around it, the type scale and the QR code.
#[derive(Serialize)]
struct SheetData<'v> {
    #[serde(flatten)]
    setting: Setting,
    sheet: &'v SheetView,
    labels: Labels,
    #[serde(flatten)]
    type_setting: TypeSetting,
    /// An SVG image.
    qr: Option<String>,
}

/// The input of `templates/cardholder.typ`.
#[derive(Serialize)]
struct CardholderData<'v> {
    #[serde(flatten)]
    setting: Setting,
    page: &'v CardholderView,
    #[serde(flatten)]
    type_setting: TypeSetting,
}

/// The texts that do not depend on the sheet.
#[derive(Serialize)]
struct Labels {
    /// Between a label and its value.
    colon: &'static str,
    verdict_today: &'static str,
    counter: &'static str,
    telephone: &'static str,
    rail: &'static str,
    fee: &'static str,
    counters: &'static str,
    counters_note: &'static str,
    cautions: &'static str,
    notes: &'static str,
    qr: &'static str,
    /// In Japanese, for the clerk.
    made: &'static str,
    /// In Japanese, for the clerk.
    number: &'static str,
    /// In Japanese, for the clerk.
    qr_hint: &'static str,
}

/// The QR code as an SVG file.
#[derive(Template)]
#[template(path = "qr.svg")]
struct QrImage {
    qr: QrView,
}

impl Setting {
    const fn new(language: Language, is_large_print: bool) -> Self {
        let fonts: &[_] = if language.is_japanese() { &[JAPANESE_FONT] } else { &[LATIN_FONT, JAPANESE_FONT] };
        Self {
            lang: language.html_lang(),
            fonts,
            has_readings: language.has_readings(),
            unbroken: UNBROKEN,
            is_large_print,
        }
    }
}

impl<'v> SheetData<'v> {
    fn new(sheet: &'v SheetView, type_setting: TypeSetting) -> Self {
        Self {
            setting: Setting::new(sheet.language(), sheet.is_large_print),
            sheet,
            labels: Labels::new(sheet.language()),
            type_setting,
            qr: QrView::new(&sheet.address).and_then(|qr| QrImage { qr }.render().ok()),
        }
    }
}

impl<'v> CardholderData<'v> {
    const fn new(page: &'v CardholderView, type_setting: TypeSetting) -> Self {
        Self { setting: Setting::new(page.locale.language, page.is_large_print), page, type_setting }
    }
}

impl Labels {
    fn new(language: Language) -> Self {
        let (t, official) = (language.messages(), Language::OFFICIAL.messages());
        Self {
            colon: if language.is_japanese() { "：" } else { ":" },
            verdict_today: t.stale_now(),
            counter: t.sheet_counter(),
            telephone: t.sheet_telephone(),
            rail: t.sheet_rail(),
            fee: t.sheet_fee(),
            counters: t.sheet_counters(),
            counters_note: t.sheet_counters_note(),
            cautions: t.sheet_cautions(),
            notes: t.sheet_notes(),
            qr: t.sheet_qr(),
            made: official.sheet_made(),
            number: official.sheet_foot_number(),
            qr_hint: official.sheet_foot_qr(),
        }
    }
}
