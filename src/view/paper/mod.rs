//! The type of printed pages.
//!
//! The PDF takes the largest size at which its pages, laid out, are one. Browsers cannot measure before they print: they
//! get one of a few classes, whose sizes leave room for other fonts and for `WebKit`, which prints lengths larger.

use std::fmt::Write;

use crate::domain::ids;
use crate::view::sheet::SheetView;
use steps::{CARDHOLDER, FULL, LARGE, READINGS, ROOMY, STEPS, TypeStep};

#[cfg(feature = "pdf")]
pub mod font;
pub mod steps;

/// The smallest step in languages with readings: 12 points, so that readings have 6.
const SMALLEST_WITH_READINGS: usize = 5;

/// None with more lines has fitted one page with readings in 12 points; the longest that did has 21.
const LINES_OF_A_PAGE_WITH_READINGS: usize = 25;

ids! {
    /// How much there is on a sheet; the id is the class of its page.
    Fullness {
        /// No list of documents, and one visit.
        Roomy = "roomy",
        /// With readings, on up to two pages.
        Regular = "regular",
        Dense = "dense",
        /// A list of documents, and much besides.
        Full = "full",
    }
}

impl Fullness {
    /// How much there is on a sheet of standard size.
    pub fn of(sheet: &SheetView) -> Self {
        let language = sheet.language();
        // English terms are followed by the Japanese, and take more lines.
        let dense = if language.is_japanese() { 25 } else { 18 };
        if sheet.identity_documents.is_none() {
            Self::Roomy
        } else if language.has_readings() {
            Self::Regular
        } else if lines(sheet) <= dense {
            Self::Dense
        } else {
            Self::Full
        }
    }

    /// The sizes of the class.
    const fn sizes(self) -> &'static TypeStep {
        match self {
            Self::Roomy => &ROOMY,
            Self::Regular => &READINGS,
            Self::Dense => &STEPS[4],
            Self::Full => &FULL,
        }
    }

    /// The index of the sizes that a PDF begins with, whose fonts are known.
    const fn first_step(self) -> usize {
        match self {
            Self::Roomy => 8,
            Self::Regular => 5,
            Self::Dense => 6,
            Self::Full => 4,
        }
    }
}

/// About how many lines a sheet has besides its title and the strip, by the number of its parts.
fn lines(sheet: &SheetView) -> usize {
    let items = sheet.visits.iter().flat_map(|visit| &visit.groups).flat_map(|group| &group.items);
    let about_pins = 2 * sheet.visits.iter().filter(|visit| visit.about_pins.is_some()).count();
    // A chosen counter with its hours and room for notes, or the list of all.
    let counters = if sheet.counter.is_some() { 6 } else { sheet.counters.len().div_ceil(2) };
    let pins: usize = items.clone().map(|item| item.pins.len().div_ceil(2)).sum();
    let documents = sheet.identity_documents.as_ref().map_or(0, |list| 3 + list.documents.len().div_ceil(2));
    let dates = 2 * usize::from(sheet.dates.is_some()) + usize::from(sheet.caution_on_dates().is_some());
    let notices = sheet.notices.len() + 2 * usize::from(sheet.staleness.is_some());
    let between = 3 * usize::from(sheet.between_visits.is_some());
    let cautions = 2 * sheet.blocking_cautions().count() + sheet.notes().count();
    2 * items.count() + pins + about_pins + documents + 2 + counters + dates + notices + between + cautions
}

/// The sizes that a sheet may have in a PDF on one page, from the smallest, and the place of the one to begin with; none
/// for a sheet with readings that is certain to take two.
pub fn candidates(sheet: &SheetView) -> (&'static [TypeStep], usize) {
    let class = Fullness::of(sheet);
    let smallest = match (sheet.language().has_readings(), class) {
        (false, _) => 0,
        (true, Fullness::Regular) if lines(sheet) > LINES_OF_A_PAGE_WITH_READINGS => STEPS.len(),
        (true, _) => SMALLEST_WITH_READINGS,
    };
    // A sheet with readings takes more lines.
    let first = class.first_step() - usize::from(sheet.language().has_readings());
    (STEPS.get(smallest..).unwrap_or_default(), first.saturating_sub(smallest))
}

/// The custom properties of the print styles: for each class the sizes of the type scale.
pub fn custom_properties() -> String {
    let classes = Fullness::ALL.iter().map(|class| (format!(".{}", class.id()), class.sizes()));
    let [with_readings, cardholder, _] = &CARDHOLDER;
    let others = [
        (".large", &LARGE),
        (".cardholder:not(.large)", cardholder),
        (".readings .cardholder:not(.large)", with_readings),
    ];
    let others = others.map(|(selector, step)| (selector.to_owned(), step));
    let mut css = String::new();
    for (selector, step) in classes.chain(others) {
        let TypeStep { name, text, heading, verdict, number, strip, small, tick, small_tick, gap, space, .. } = step;
        // Writing to a string does not fail.
        _ = writeln!(
            css,
            "{selector}{{--name:{name}pt;--text:{text}pt;--heading:{heading}pt;--verdict:{verdict}pt;--number:{number}pt;\
             --strip:{strip}pt;--small:{small}pt;--tick:{tick}mm;--small-tick:{small_tick}mm;--gap:{gap}mm;\
             --space:{space}mm}}"
        );
    }
    css
}
