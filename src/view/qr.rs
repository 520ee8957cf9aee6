//! The code that leads from a sheet back to its page.

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder};

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
        let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
        let mut path = String::with_capacity(4096);
        for y in 0..code.size {
            let mut x = QUIET_ZONE;
            for run in code[y].chunk_by(|one, next| one.value() == next.value()) {
                if run[0].value() {
                    // Writing into a text does not fail.
                    _ = write!(path, "M{x} {}h{}v1h-{}z", y + QUIET_ZONE, run.len(), run.len());
                }
                x += run.len();
            }
        }
        Some(Self { side: code.size + 2 * QUIET_ZONE, path })
    }
}
