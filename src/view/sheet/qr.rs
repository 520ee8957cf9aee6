//! The QR code that leads from a printed sheet to its page.

use std::sync::LazyLock;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// Width of the blank margin around the code in modules.
const QUIET_ZONE: u8 = 4;

/// Every coordinate in digits: formatting them takes most of the time of a code.
static NUMBERS: LazyLock<Vec<String>> = LazyLock::new(|| (0..=185).map(|number: u8| number.to_string()).collect());

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
    /// The mask is fixed: choosing the best of eight takes most of an encoder's time, and readers do not need it.
    pub fn new(url: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(url);
        let (min, max, mask) = (Version::MIN, Version::MAX, Some(Mask::new(0)));
        let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, min, max, mask, false).ok()?;
        let size = usize::try_from(code.size()).ok()?;
        let mut path = Path(String::with_capacity(8 * 1024));
        for y in 0..code.size() {
            let mut run_start = None;
            for x in 0..=code.size() {
                // Modules outside the code are light.
                match (code.get_module(x, y), run_start) {
                    (true, None) => run_start = Some(x),
                    (false, Some(start)) => {
                        path.add_run(start, y, x - start);
                        run_start = None;
                    }
                    (true, Some(_)) | (false, None) => {}
                }
            }
        }
        Some(Self { side: size + 2 * usize::from(QUIET_ZONE), path: path.0 })
    }
}

/// An SVG path of rectangles, one module high.
struct Path(String);

impl Path {
    fn add_run(&mut self, x: i32, y: i32, length: i32) {
        let (x, y) = (x + i32::from(QUIET_ZONE), y + i32::from(QUIET_ZONE));
        for (command, number) in [("M", x), (" ", y), ("h", length), ("v1h-", length)] {
            self.0.push_str(command);
            self.0.push_str(
                usize::try_from(number).ok().and_then(|number| NUMBERS.get(number)).map_or("", String::as_str),
            );
        }
        self.0.push('z');
    }
}
