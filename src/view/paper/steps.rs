//! The type scale of printed pages: Typst gets it as data, and browsers as custom properties.

use serde::Serialize;

/// The sizes of a step: type in points, lengths in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TypeStep {
    pub name: f32,
    pub text: f32,
    pub heading: f32,
    pub verdict: f32,
    /// When and where.
    pub head: f32,
    /// Of a visit, in its rail.
    pub number: f32,
    pub strip: f32,
    /// The small print, and the labels and the source in the strip.
    pub small: f32,
    /// Side of the box of an item.
    pub tick: f32,
    /// Side of the box of a document or a PIN.
    pub small_tick: f32,
    /// Space above and below the text of a row.
    pub gap: f32,
    pub space: f32,
    /// Documents that were not chosen.
    pub others: f32,
    /// In which documents stand.
    pub columns: u8,
    /// Whether there is no room for a name, and headings stand in the line of their text.
    pub is_tight: bool,
}

/// From the smallest. The first one is for cities with many counters and long names.
pub const STEPS: [TypeStep; 14] = [
    tight([10.0, 9.0, 10.0, 13.0, 12.0, 13.0, 9.0, 9.0], [6.0, 4.0, 0.15, 0.2]),
    tight([10.5, 10.5, 10.5, 14.0, 12.0, 13.0, 10.5, 9.0], [6.0, 4.0, 0.15, 0.2]),
    tight([11.0, 10.5, 11.0, 16.0, 14.0, 15.0, 10.5, 9.0], [6.0, 4.0, 0.15, 0.2]),
    full([11.5, 10.5, 11.0, 16.5, 14.0, 16.0, 10.5, 9.0], [6.0, 4.0, 0.3, 0.4], 9.0),
    full([12.0, 10.5, 11.5, 17.0, 14.0, 16.0, 10.5, 9.0], [6.0, 4.0, 0.3, 0.6], 9.0),
    full([12.5, 11.0, 12.0, 18.0, 15.0, 17.0, 10.5, 9.0], [6.0, 4.0, 0.5, 1.0], 9.5),
    full([13.5, 11.5, 13.0, 20.0, 16.0, 19.0, 10.5, 9.0], [6.5, 4.3, 0.8, 1.2], 10.0),
    full([15.0, 12.0, 14.5, 23.0, 17.0, 20.0, 11.0, 9.5], [7.5, 4.8, 1.2, 1.5], 10.5),
    step([16.5, 13.0, 15.5, 24.0, 18.0, 22.0, 11.0, 10.5], [8.0, 5.0, 1.4, 1.6]),
    step([18.0, 13.5, 16.0, 25.0, 19.0, 23.0, 11.0, 10.5], [8.2, 5.1, 1.2, 1.6]),
    step([20.0, 14.0, 16.0, 26.0, 20.0, 24.0, 11.0, 10.5], [8.5, 5.2, 0.7, 1.2]),
    step([20.0, 14.0, 17.0, 28.0, 20.0, 26.0, 14.0, 10.5], [9.5, 5.6, 3.0, 2.5]),
    step([23.0, 15.0, 18.0, 30.0, 22.0, 26.0, 14.0, 10.5], [10.5, 6.0, 4.0, 3.0]),
    step([26.0, 16.0, 20.0, 32.0, 24.0, 26.0, 14.0, 10.5], [11.0, 6.4, 5.5, 3.5]),
];

/// Large print: at least 18 points, on up to four pages.
pub const LARGE: TypeStep = step([24.0, 18.0, 22.0, 28.0, 21.0, 28.0, 18.0, 18.0], [12.0, 8.0, 1.4, 2.5]);

/// A sheet with readings on two pages: 12 points, so that readings have 6.
pub const TWO_PAGES: TypeStep = step([15.0, 12.0, 14.0, 20.0, 16.0, 19.0, 11.0, 10.5], [7.5, 4.8, 0.6, 1.0]);

/// A browser's sheet with readings, on two pages whatever the font.
pub const READINGS: TypeStep = step([14.0, 12.0, 13.0, 18.0, 14.0, 16.0, 10.5, 9.0], [7.5, 4.8, 0.3, 0.5]);

/// The same for cities with many counters and long names.
pub const CROWDED: TypeStep =
    TypeStep { is_tight: true, ..step([13.0, 12.0, 12.0, 16.0, 12.5, 15.0, 10.5, 9.0], [7.5, 4.8, 0.25, 0.2]) };

/// The page for the cardholder, from the smallest: the first one is for readings, the second one for browsers.
pub const CARDHOLDER: [TypeStep; 3] = [
    step([13.5, 13.5, 13.5, 17.0, 13.5, 17.0, 10.5, 10.5], [7.5, 6.0, 0.2, 0.3]),
    step([16.0, 13.5, 15.0, 21.0, 16.0, 20.0, 13.5, 13.5], [8.0, 6.0, 0.4, 1.2]),
    step([18.0, 14.0, 17.0, 24.0, 18.0, 24.0, 14.0, 14.0], [10.0, 6.0, 2.0, 4.0]),
];

const fn step(sizes: [f32; 8], lengths: [f32; 4]) -> TypeStep {
    let [name, text, heading, verdict, head, number, strip, small] = sizes;
    let [tick, small_tick, gap, space] = lengths;
    TypeStep {
        name,
        text,
        heading,
        verdict,
        head,
        number,
        strip,
        small,
        tick,
        small_tick,
        gap,
        space,
        others: text,
        columns: 2,
        is_tight: false,
    }
}

/// A step in which documents that were not chosen give way.
const fn full(sizes: [f32; 8], lengths: [f32; 4], others: f32) -> TypeStep {
    TypeStep { others, columns: 3, ..step(sizes, lengths) }
}

/// A step in which all that may give way does.
const fn tight(sizes: [f32; 8], lengths: [f32; 4]) -> TypeStep {
    TypeStep { is_tight: true, ..full(sizes, lengths, 9.0) }
}
