//! The input of the PDF templates.

use std::borrow::Cow;
use std::slice;

use askama::Template;
use serde::Serialize;
use serde_json::{Value, json};

use crate::l10n::Language;
use crate::view::cardholder::CardholderView;
use crate::view::paper::font;
use crate::view::paper::steps::{CARDHOLDER, LARGE, TypeStep};
use crate::view::paper::{candidates, candidates_for_two_pages, has_long_head};
use crate::view::sheet::SheetView;
use crate::view::sheet::qr::QrView;

/// What a PDF is made from.
#[derive(Debug)]
pub enum PdfSource {
    Sheet(Box<SheetView>),
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
    pub const fn template(&self) -> &'static str {
        match self {
            Self::Sheet(_) => "sheet.typ",
            Self::Cardholder(_) => "cardholder.typ",
        }
    }

    /// The sizes that may be taken, from the smallest, and the place of the one to begin with.
    pub fn candidates(&self) -> (&'static [TypeStep], usize) {
        match self {
            Self::Sheet(sheet) if !sheet.is_large_print() => candidates(sheet),
            Self::Cardholder(page) if !page.is_large_print => (&CARDHOLDER, CARDHOLDER.len() - 1),
            Self::Sheet(_) | Self::Cardholder(_) => (slice::from_ref(&LARGE), 0),
        }
    }

    /// The setting in which a page is one page in type of this size.
    pub const fn on_one_page(step: &'static TypeStep) -> TypeSetting {
        TypeSetting { step, is_two_pages: false }
    }

    /// The settings in which a sheet takes two pages, if it may: from the largest.
    pub fn on_two_pages(&self) -> impl Iterator<Item = TypeSetting> {
        let steps = match self {
            Self::Sheet(sheet) if !sheet.is_large_print() && sheet.language().has_readings() => {
                candidates_for_two_pages(sheet)
            }
            Self::Sheet(_) | Self::Cardholder(_) => &[],
        };
        steps.iter().map(|step| TypeSetting { step, is_two_pages: true })
    }

    /// The input of the template in a setting of type, and the characters in it that the fonts lack, which are boxes.
    /// Errors: none: the data has string keys only, which is all that `serde_json` requires.
    pub fn data(&self, setting: TypeSetting) -> serde_json::Result<(Value, Vec<char>)> {
        let (mut data, language) = match self {
            Self::Sheet(sheet) => (serde_json::to_value(SheetData::new(sheet, setting))?, sheet.language()),
            Self::Cardholder(page) => (serde_json::to_value(CardholderData::new(page, setting))?, page.city.language),
        };
        let lacking = replace_unprintable(&mut data, language);
        Ok((data, lacking))
    }
}

/// Replaces each character that the fonts lack, and with which a PDF would fail, by a box. Reading the city's file rejects
/// such characters. Returns them.
pub fn replace_unprintable(value: &mut Value, language: Language) -> Vec<char> {
    match value {
        Value::String(text) => {
            let lacks = |sign: &char| !sign.is_control() && !language.can_print(*sign);
            let lacking: Vec<_> = text.chars().filter(lacks).collect();
            if !lacking.is_empty() {
                *text = text.chars().map(|sign| if lacks(&sign) { '□' } else { sign }).collect();
            }
            lacking
        }
        Value::Array(values) => values.iter_mut().flat_map(|value| replace_unprintable(value, language)).collect(),
        Value::Object(values) => values.values_mut().flat_map(|value| replace_unprintable(value, language)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// What every template gets.
#[derive(Serialize)]
struct Setting {
    lang: &'static str,
    /// Families in the order of preference.
    fonts: &'static [&'static str],
    has_readings: bool,
    is_large_print: bool,
}

/// The input of `templates/sheet.typ`: the sheet, the labels around it, the type scale and the QR code.
#[derive(Serialize)]
struct SheetData<'v> {
    #[serde(flatten)]
    setting: Setting,
    title: Cow<'v, str>,
    sheet: &'v SheetView,
    has_long_head: bool,
    labels: Value,
    #[serde(flatten)]
    type_setting: TypeSetting,
    qr: Option<String>,
    /// What the image is, for screen readers.
    qr_alt: Cow<'static, str>,
}

/// The input of `templates/cardholder.typ`.
#[derive(Serialize)]
struct CardholderData<'v> {
    #[serde(flatten)]
    setting: Setting,
    title: Cow<'v, str>,
    page: &'v CardholderView,
    #[serde(flatten)]
    type_setting: TypeSetting,
}

/// The QR code as an SVG file.
#[derive(Template)]
#[template(path = "qr.svg")]
struct QrImage {
    qr: QrView,
}

impl Setting {
    fn new(language: Language, is_large_print: bool) -> Self {
        let fonts: &[_] = if language.is_japanese() { &[font::JAPANESE] } else { &[font::LATIN, font::JAPANESE] };
        Self { lang: language.primary_subtag(), fonts, has_readings: language.has_readings(), is_large_print }
    }
}

impl<'v> SheetData<'v> {
    fn new(sheet: &'v SheetView, type_setting: TypeSetting) -> Self {
        Self {
            setting: Setting::new(sheet.language(), sheet.is_large_print()),
            title: sheet.title.plain(),
            sheet,
            has_long_head: has_long_head(sheet),
            labels: labels(sheet.language()),
            type_setting,
            qr: QrView::new(&sheet.number_url).and_then(|qr| QrImage { qr }.render().ok()),
            qr_alt: sheet.city.t.sheet_qr().plain(),
        }
    }
}

impl<'v> CardholderData<'v> {
    fn new(page: &'v CardholderView, type_setting: TypeSetting) -> Self {
        Self {
            setting: Setting::new(page.city.language, page.is_large_print),
            title: page.title.plain(),
            page,
            type_setting,
        }
    }
}

/// The texts that do not depend on the sheet.
fn labels(language: Language) -> Value {
    let (t, official) = (language.messages(), Language::OFFICIAL.messages());
    json!({
        // Between a label and its value.
        "colon": if language.is_japanese() { "：" } else { ":" },
        "counter": t.sheet_counter(),
        "telephone": t.sheet_telephone(),
        "rail": t.sheet_rail(),
        "fee": t.sheet_fee(),
        "counters": t.sheet_counters(),
        "counters_note": t.sheet_counters_note(),
        "name": t.sheet_name(),
        "cautions": t.sheet_cautions(),
        "notes": t.sheet_notes(),
        // For the clerk.
        "made": official.sheet_made(),
        "number": official.sheet_foot_number(),
        "qr_hint": official.sheet_foot_qr(),
    })
}
