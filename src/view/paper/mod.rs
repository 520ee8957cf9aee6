//! The type scale of printed sheets, and the step of it at which a sheet fills one A4 page.
//!
//! Browsers cannot measure before they print, so the step is chosen here from an estimate of the height. The PDF begins
//! with the same step and corrects it by measuring. `static/print.css` has the sizes of each step as well.

use crate::view::sheet::SheetView;

use estimate::estimated_height;
use steps::{LARGE, STEPS, TypeStep};

mod estimate;
pub mod steps;

/// Height of an A4 page without its margins.
const PAGE_HEIGHT: f32 = 273.0;

/// What an estimate may be wrong by, because browsers use other fonts.
const RESERVE: f32 = 8.0;

/// The smallest step in languages with readings: 12 points, so that readings have 6.
const SMALLEST_WITH_READINGS: usize = 4;

/// How a sheet of standard size is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The step of the type scale.
    pub step: usize,
    /// Whether the sheet takes two pages, each with the strip for the clerk. Only in languages with readings.
    pub is_two_pages: bool,
}

impl Fit {
    /// The type of the step.
    #[must_use]
    pub fn type_step(self) -> &'static TypeStep {
        STEPS.get(self.step).unwrap_or(&LARGE)
    }
}

/// The largest step at which the estimated height of a sheet is that of a page, with a reserve for other fonts.
#[must_use]
pub fn fit(sheet: &SheetView) -> Fit {
    largest(sheet, |step| {
        // The first step is smaller than anybody should have to read, so the second one is kept as long as it may fit.
        if step.has_run_in_notes { -RESERVE } else { RESERVE }
    })
}

/// How a sheet may be set in the fonts of the PDF, which are known: from the largest type that may fit on one page to the
/// smallest that certainly does.
#[must_use]
pub fn fits_to_try(sheet: &SheetView) -> Vec<Fit> {
    let first = largest(sheet, |_| 0.0);
    let smallest = smallest(sheet);
    let mut fits: Vec<Fit> = (smallest..=first.step).rev().map(|step| Fit { step, is_two_pages: false }).collect();
    if sheet.language().has_readings() {
        fits.push(Fit { step: smallest, is_two_pages: true });
    }
    fits
}

fn smallest(sheet: &SheetView) -> usize {
    if sheet.language().has_readings() { SMALLEST_WITH_READINGS } else { 0 }
}

fn largest(sheet: &SheetView, reserve: impl Fn(&TypeStep) -> f32) -> Fit {
    let smallest = smallest(sheet);
    let fits = |step: &TypeStep| estimated_height(sheet, step) <= PAGE_HEIGHT - reserve(step);
    let count = STEPS.get(smallest..).unwrap_or_default().partition_point(fits);
    Fit { step: smallest + count.saturating_sub(1), is_two_pages: count == 0 && sheet.language().has_readings() }
}
