//! The type scale of printed pages: Typst gets it as data, and browsers as custom properties.

use serde::Serialize;

/// The sizes of a step: type in points, lengths in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TypeStep {
    pub name: f32,
    pub text: f32,
    pub heading: f32,
    pub verdict: f32,
    pub number: f32,
    pub strip: f32,
    /// The source and the hint for the number in the strip.
    pub small: f32,
    /// Side of the box of an item.
    pub tick: f32,
    /// Side of the box of a document or a PIN.
    pub small_tick: f32,
    /// Space above and below the text of a row.
    pub gap: f32,
    pub space: f32,
    /// Whether the notes follow each other on the same line.
    pub has_run_in_notes: bool,
}

/// From the smallest. The first one is for sheets of cities with many counters and long names only.
pub const STEPS: [TypeStep; 11] = [
    step([10.5, 9.5, 11.0, 12.5, 15.0, 9.5, 9.0], [6.0, 4.0, 0.15, 0.2], true),
    step([12.0, 10.5, 11.0, 13.0, 15.0, 10.5, 9.0], [6.0, 4.0, 0.15, 0.2], true),
    step([12.5, 10.5, 12.5, 17.0, 20.0, 10.5, 9.0], [6.0, 4.0, 0.2, 0.5], true),
    step([12.5, 10.5, 12.5, 18.0, 20.0, 10.5, 9.0], [6.0, 4.0, 0.4, 1.0], false),
    step([13.5, 11.0, 13.5, 20.0, 21.0, 10.5, 9.0], [6.5, 4.3, 0.8, 1.4], false),
    step([15.0, 12.0, 14.5, 23.0, 22.0, 11.0, 10.5], [7.5, 4.8, 1.4, 1.8], false),
    step([16.5, 13.0, 15.5, 24.0, 23.0, 11.0, 10.5], [8.0, 5.0, 1.4, 1.6], false),
    step([20.0, 14.0, 16.0, 25.0, 24.0, 11.0, 10.5], [8.5, 5.2, 0.7, 1.2], false),
    step([20.0, 14.0, 17.0, 28.0, 26.0, 12.0, 10.5], [9.5, 5.6, 3.0, 2.5], false),
    step([23.0, 15.0, 18.0, 30.0, 26.0, 12.0, 10.5], [10.5, 6.0, 4.0, 3.0], false),
    step([26.0, 16.0, 20.0, 32.0, 26.0, 12.0, 10.5], [11.0, 6.4, 5.5, 3.5], false),
];

/// A browser's sheet without a list of documents.
pub const ROOMY: TypeStep = step([18.0, 14.0, 15.0, 22.0, 22.0, 11.0, 10.5], [8.0, 5.2, 0.6, 1.0], false);

/// A browser's sheet with a list of documents, and much besides.
pub const FULL: TypeStep = step([12.0, 10.5, 11.0, 13.0, 15.0, 10.5, 9.0], [6.0, 4.0, 0.35, 0.2], true);

/// Large print: at least 18 points, on up to four pages.
pub const LARGE: TypeStep = step([24.0, 18.0, 22.0, 30.0, 34.0, 18.0, 18.0], [12.0, 8.0, 1.4, 2.5], false);

/// A sheet with readings on two pages: 12 points, so that readings have 6.
pub const TWO_PAGES: TypeStep = step([15.0, 12.0, 14.0, 18.0, 19.0, 11.0, 10.5], [7.5, 4.8, 0.6, 1.0], false);

/// A browser's sheet with readings, on two pages whatever the font.
pub const READINGS: TypeStep = step([14.0, 12.0, 13.0, 16.0, 16.0, 10.5, 9.0], [7.5, 4.8, 0.3, 0.5], false);

/// The page for the cardholder, from the smallest: the first one is for readings, the second one for browsers.
pub const CARDHOLDER: [TypeStep; 3] = [
    step([14.0, 12.0, 13.0, 18.0, 18.0, 12.0, 12.0], [8.0, 6.0, 0.3, 0.8], false),
    step([16.0, 12.5, 15.0, 21.0, 20.0, 12.5, 12.5], [9.0, 6.0, 1.0, 2.4], false),
    step([18.0, 13.5, 17.0, 24.0, 24.0, 13.5, 13.5], [10.0, 6.0, 2.0, 4.0], false),
];

const fn step(sizes: [f32; 7], lengths: [f32; 4], has_run_in_notes: bool) -> TypeStep {
    let [name, text, heading, verdict, number, strip, small] = sizes;
    let [tick, small_tick, gap, space] = lengths;
    TypeStep { name, text, heading, verdict, number, strip, small, tick, small_tick, gap, space, has_run_in_notes }
}
