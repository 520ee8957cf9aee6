//! The type scale of printed sheets, and the step of it at which a sheet fills one A4 page.
//!
//! Browsers cannot measure before they print, so the step is chosen here from an estimate of the height. The PDF begins
//! with the same step and corrects it by measuring. `static/print.css` has the sizes of each step as well.

use crate::view::sheet::SheetView;

use estimate::estimated_height;
use steps::{STEPS, TWO_PAGES, TypeStep};

mod estimate;
#[cfg(feature = "pdf")]
pub mod font;
pub mod steps;

/// Height of an A4 page without its margins.
const PAGE_HEIGHT: f32 = 273.0;

/// What an estimate may be wrong by, because browsers use other fonts.
const RESERVE: f32 = 8.0;

/// The smallest step in languages with readings: 12 points, so that readings have 6.
const SMALLEST_WITH_READINGS: usize = 4;

/// How a sheet of standard size is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// On one page, at a step of the type scale.
    OnePage {
        /// The index in [`STEPS`].
        step: usize,
    },
    /// On two pages, each with the strip for the clerk. Only in languages with readings.
    TwoPages,
}

impl Fit {
    /// The sizes of the type.
    #[must_use]
    pub fn type_step(self) -> &'static TypeStep {
        match self {
            Self::OnePage { step } => STEPS.get(step).unwrap_or(&TWO_PAGES),
            Self::TwoPages => &TWO_PAGES,
        }
    }

    /// The class that has these sizes in `static/print.css`.
    pub(crate) fn class(self) -> String {
        match self {
            Self::OnePage { step } => format!("step-{step}"),
            Self::TwoPages => "two-pages".to_owned(),
        }
    }
}

/// The largest step at which the estimated height of a sheet is that of a page, with a reserve for other fonts.
#[must_use]
pub fn fit(sheet: &SheetView) -> Fit {
    // The estimate of texts with readings is less close.
    largest(sheet, if sheet.language().has_readings() { 2.0 * RESERVE } else { RESERVE })
}

/// How a sheet may be set in the fonts of the PDF, which are known: from the largest type that may fit on one page to the
/// smallest that certainly does.
#[must_use]
pub fn fits_to_try(sheet: &SheetView) -> Vec<Fit> {
    let mut fits = Vec::new();
    if let Fit::OnePage { step } = largest(sheet, 0.0) {
        fits.extend((smallest(sheet)..=step).rev().map(|step| Fit::OnePage { step }));
    }
    if sheet.language().has_readings() {
        fits.push(Fit::TwoPages);
    }
    fits
}

fn smallest(sheet: &SheetView) -> usize {
    if sheet.language().has_readings() { SMALLEST_WITH_READINGS } else { 0 }
}

/// The largest step at which the estimate leaves `reserve`, in millimetres.
fn largest(sheet: &SheetView, reserve: f32) -> Fit {
    let smallest = smallest(sheet);
    let fits = |step: &TypeStep| {
        // The first step is smaller than anybody should have to read, so the second one is kept as long as it may fit.
        let reserve = if step.has_run_in_notes { -RESERVE } else { reserve };
        estimated_height(sheet, step) <= PAGE_HEIGHT - reserve
    };
    match STEPS.get(smallest..).unwrap_or_default().partition_point(fits) {
        0 if sheet.language().has_readings() => Fit::TwoPages,
        count => Fit::OnePage { step: smallest + count.saturating_sub(1) },
    }
}
