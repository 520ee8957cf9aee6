//! The type of printed pages.
//!
//! The PDF takes the largest size at which its pages, laid out, are one. Browsers cannot measure before they print: they
//! get one of a few classes, whose sizes leave room for other fonts and for `WebKit`, which prints lengths larger.

use std::fmt::Write;

use crate::view::sheet::SheetView;
use steps::{CARDHOLDER, CROWDED, LARGE, READINGS, STEPS, TWO_PAGES, TypeStep};

#[cfg(feature = "pdf")]
pub mod font;
pub mod steps;

/// The smallest step in languages with readings: 12 points, so that readings have 6.
const SMALLEST_WITH_READINGS: usize = 7;

/// The largest measure of a sheet that fits one page in a browser in each step from [`STEPS`]`[1]`, whatever the engine and
/// the font. What measures more is set in `STEPS[0]`; a step of the same measure as a larger one is for PDFs only. Found by
/// printing: `one_of_each_set_of_counts` in tests/browser/engines.rs.
const LARGEST: [usize; STEPS.len() - 1] = [140, 140, 112, 96, 78, 72, 67, 61, 60, 49, 37, 32, 32];

/// The same in languages in which the Japanese follows a term, so that there is more to read.
const LARGEST_BILINGUAL: [usize; STEPS.len() - 1] = [147, 138, 75, 75, 75, 75, 70, 58, 49, 46, 40, 40, 40];

/// The largest measure of a sheet with readings on one page.
const LARGEST_WITH_READINGS: usize = 44;

/// The largest measure of a sheet with readings that fits two pages in a browser in [`READINGS`].
const LARGEST_ON_TWO_PAGES: usize = 135;

/// The class of a sheet, which has the sizes of its type in a browser's print.
pub fn class(sheet: &SheetView) -> String {
    if sheet.is_large_print() {
        return if has_long_head(sheet) { "large long-head" } else { "large" }.to_owned();
    }
    match step(sheet) {
        Some(index) if STEPS[index].is_tight => format!("step-{index} tight"),
        Some(index) => format!("step-{index}"),
        None if measure(sheet) > LARGEST_ON_TWO_PAGES => "two-pages crowded".to_owned(),
        None => "two-pages".to_owned(),
    }
}

/// Whether the head of a sheet in large print leaves too little of the first page for a visit.
pub fn has_long_head(sheet: &SheetView) -> bool {
    let language = sheet.language();
    let most = if language.has_readings() { 2 } else { 1 };
    !language.is_official() && sheet.blocking_cautions().count() > most
}

/// The place in [`STEPS`] of the size in which a browser prints a sheet on one page; `None` for two pages.
fn step(sheet: &SheetView) -> Option<usize> {
    let (language, measure) = (sheet.language(), measure(sheet));
    if language.has_readings() {
        return (measure <= LARGEST_WITH_READINGS).then_some(SMALLEST_WITH_READINGS);
    }
    let largest = if language.is_japanese() { LARGEST } else { LARGEST_BILINGUAL };
    Some(largest.iter().take_while(|largest| measure <= **largest).count())
}

/// How high the parts of a sheet are that not every sheet has, in some 1.4 mm of the smallest type.
pub(crate) fn measure(sheet: &SheetView) -> usize {
    let items = sheet.visits.iter().flat_map(|visit| &visit.groups).map(|group| group.items.len()).sum::<usize>()
        + sheet.visits.iter().filter(|visit| visit.page_to_give.is_some()).count();
    let documents = sheet.identity_documents.as_ref().map_or(0, |list| list.documents.len().div_ceil(3));
    // A row of what is marked to be taken has another line where the Japanese follows.
    let documents_to_take =
        sheet.identity_documents.iter().flat_map(|list| &list.documents).filter(|document| document.take.is_some());
    let taken = documents_to_take.filter(|document| document.name.japanese.is_some()).count().div_ceil(3);
    let dates = sheet.dates.as_ref().map_or(0, |dates| 1 + usize::from(dates.from.is_some()));
    let dates = dates + usize::from(sheet.caution_on_dates().is_some());
    let reasons = 1 + usize::from(sheet.caution_as_reason().is_some()) + usize::from(sheet.stay.is_some());
    // The fee is one, too.
    let notes = 1 + sheet.notes().count() + usize::from(sheet.stay_reminder.is_some());
    11 * items
        + 5 * taken
        + 4 * (documents + sheet.own_hours.len())
        + sheet.counters.len().div_ceil(2)
        + 16 * sheet.notices.len()
        + 8 * (dates + usize::from(sheet.staleness.is_some()))
        + 6 * sheet.blocking_cautions().count()
        + 9 * reasons
        + notes
}

/// The sizes that a sheet may have in a PDF on one page, from the smallest, and the place of the one to begin with; none
/// for a sheet with readings that takes two.
pub fn candidates(sheet: &SheetView) -> (&'static [TypeStep], usize) {
    let smallest = if sheet.language().has_readings() { SMALLEST_WITH_READINGS } else { 0 };
    match step(sheet) {
        // A browser's print, whose fonts are not known, has less room: mostly by two steps, in the smallest ones by three.
        Some(index) => (STEPS.get(smallest..).unwrap_or_default(), (index.max(3) + 2).min(STEPS.len() - 1) - smallest),
        None => (&[], 0),
    }
}

/// The sizes that a sheet with readings may have in a PDF on two pages, from the largest that is worth trying.
pub fn candidates_for_two_pages(sheet: &SheetView) -> &'static [TypeStep] {
    const STEPS: [TypeStep; 3] = [TWO_PAGES, READINGS, CROWDED];
    match measure(sheet) {
        ..=110 => &STEPS,
        111..=138 => &STEPS[1..],
        139.. => &STEPS[2..],
    }
}

/// The custom properties of the print styles: for each class the sizes of the type scale.
pub fn custom_properties() -> String {
    // Without those that are for PDFs only.
    let is_printed = |largest: &[usize; STEPS.len() - 1], index: usize| {
        index.checked_sub(1).is_none_or(|before| largest.get(index) < largest.get(before))
    };
    let steps = STEPS.iter().enumerate();
    let steps = steps.filter(|(index, _)| is_printed(&LARGEST, *index) || is_printed(&LARGEST_BILINGUAL, *index));
    let steps = steps.map(|(index, step)| (format!(".step-{index}"), step));
    let [with_readings, cardholder, _] = &CARDHOLDER;
    let others = [
        (".large", &LARGE),
        (".two-pages", &READINGS),
        (".two-pages.crowded", &CROWDED),
        (".exit", &STEPS[SMALLEST_WITH_READINGS]),
        (".cardholder:not(.large)", cardholder),
        (".readings .cardholder:not(.large)", with_readings),
    ];
    let others = others.map(|(selector, step)| (selector.to_owned(), step));
    let mut css = String::new();
    for (selector, step) in steps.chain(others) {
        let TypeStep { name, text, heading, verdict, head, number, strip, small, others, columns, .. } = step;
        let TypeStep { tick, small_tick, gap, space, .. } = step;
        // Writing to a string does not fail.
        _ = writeln!(
            css,
            "{selector}{{--name:{name}pt;--text:{text}pt;--heading:{heading}pt;--verdict:{verdict}pt;--head:{head}pt;\
             --number:{number}pt;--strip:{strip}pt;--small:{small}pt;--others:{others}pt;--columns:{columns};\
             --tick:{tick}mm;--small-tick:{small_tick}mm;--gap:{gap}mm;--space:{space}mm}}"
        );
    }
    css
}
