//! The QR code that leads from a printed sheet to its page.

use std::fmt::Write;

use fast_qr::{ECL, Mask, QRBuilder};

/// Width of the blank margin around the code in modules.
const QUIET_ZONE: usize = 4;

/// A QR code as an SVG path, black on white.
#[derive(Clone, Debug)]
pub struct QrView {
    /// Side of the image in modules, including the margin.
    pub(crate) side: usize,
    /// The dark modules: one rectangle, one module high, for each run in a row.
    pub(crate) path: String,
}

impl QrView {
    /// The QR code of a URL; `None` if the URL is too long.
    ///
    /// The mask is fixed: choosing the best of eight takes most of the encoder's time, and readers do not need it.
    #[must_use]
    pub fn new(url: &str) -> Option<Self> {
        let code = QRBuilder::new(url).ecl(ECL::M).mask(Mask::Checkerboard).build().ok()?;
        let mut path = String::with_capacity(4096);
        for y in 0..code.size {
            let mut x = QUIET_ZONE;
            for run in code[y].chunk_by(|one, next| one.value() == next.value()) {
                if run[0].value() {
                    // Writing to a string cannot fail.
                    _ = write!(path, "M{x} {}h{}v1h-{}z", y + QUIET_ZONE, run.len(), run.len());
                }
                x += run.len();
            }
        }
        Some(Self { side: code.size + 2 * QUIET_ZONE, path })
    }
}
