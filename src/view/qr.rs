//! The code that leads from a sheet back to its page.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// Blank modules around the code.
const QUIET_ZONE: usize = 4;

/// A code as one path, to be filled black on white.
#[derive(Clone, Debug)]
pub struct QrView {
    /// The side of the picture in modules, with the quiet zone.
    pub side: usize,
    /// The dark modules, as an SVG path: each run of them in a row is a rectangle one module high.
    pub path: String,
}

impl QrView {
    /// The code of an address; none for one that is too long for a code.
    #[must_use]
    pub fn new(address: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        let mut path = String::with_capacity(4096);
        for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
            let mut x = QUIET_ZONE;
            for run in row.chunk_by(|one, next| one == next) {
                if run[0] == Color::Dark {
                    // Writing into a text does not fail.
                    _ = write!(path, "M{x} {}h{}v1h-{}z", y + QUIET_ZONE, run.len(), run.len());
                }
                x += run.len();
            }
        }
        Some(Self { side: code.width() + 2 * QUIET_ZONE, path })
    }
}
