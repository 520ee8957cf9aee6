//! A picture of a printed page, and the marks on it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Resolution of pictures that are searched for marks, in pixels per millimetre.
const PIXELS_PER_MM: u16 = 12;

/// Pixels below this are dark.
const DARK: u8 = 128;

/// A grey picture of a page.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    /// From white, 255, to black; row by row.
    pub pixels: Vec<u8>,
}

impl Picture {
    /// A page in the resolution for marks.
    pub fn of(pdf: &Path, page: usize) -> Self {
        let (resolution, page) = ((f32::from(PIXELS_PER_MM) * 25.4).to_string(), page.to_string());
        let arguments = ["-r", &resolution, "-f", &page, "-l", &page, "-gray"];
        let output = Command::new("pdftoppm").args(arguments).arg(pdf).output().unwrap().stdout;
        // The image has a header of three lines: format, size, depth.
        let mut parts = output.splitn(4, |byte| *byte == b'\n');
        let size = String::from_utf8(parts.nth(1).unwrap().to_vec()).unwrap();
        let (width, height) = size.split_once(' ').unwrap();
        let pixels = parts.nth(1).unwrap().to_vec();
        Self { width: width.parse().unwrap(), height: height.parse().unwrap(), pixels }
    }

    /// The part within this distance from the right edge, in millimetres.
    pub fn right_edge(&self, distance: u16) -> Self {
        let width = usize::from(distance * PIXELS_PER_MM);
        let rows = self.pixels.chunks_exact(self.width).flat_map(|row| &row[self.width - width..]);
        Self { width, height: self.height, pixels: rows.copied().collect() }
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        self.pixels[y * self.width + x] < DARK
    }

    fn row(&self, y: usize) -> &[u8] {
        &self.pixels[y * self.width..(y + 1) * self.width]
    }

    /// The heights of the rows with a mark, in millimetres from the upper edge.
    pub fn marked_rows(&self) -> Vec<f32> {
        (0..self.height).filter(|y| is_marked(self.row(*y))).map(mm).collect()
    }

    /// Whether there is a mark within this distance from the left or right edge, in millimetres.
    pub fn has_mark_at_side(&self, distance: u16) -> bool {
        let margin = usize::from(distance * PIXELS_PER_MM);
        (0..self.height)
            .map(|y| self.row(y))
            .any(|row| is_marked(&row[..margin]) || is_marked(&row[self.width - margin..]))
    }

    /// The sides of the empty squares with thin lines, in millimetres.
    pub fn boxes(&self) -> Vec<f32> {
        let mut boxes = BTreeMap::new();
        // Lines are at least five pixels wide, so that every fourth row finds each.
        for y in (4..self.height).step_by(4) {
            let row = self.row(y);
            let mut x = 0;
            while let Some(start) = row[x..].iter().position(|pixel| *pixel < DARK) {
                let left = x + start;
                let length = row[left..].iter().position(|pixel| *pixel >= DARK).unwrap_or(self.width - left);
                x = left + length;
                if (3.8..14.0).contains(&mm(length)) {
                    let above = (1..=y).rev().take_while(|y| self.is_dark(left + length / 2, y - 1)).count();
                    if self.is_box(left, y - above, length) {
                        boxes.insert((left, y - above), mm(length));
                    }
                }
            }
        }
        boxes.into_values().collect()
    }

    /// Whether a row of dark pixels is the upper edge of a square of 4 to 14 mm whose lines are about 0.5 mm wide.
    fn is_box(&self, left: usize, top: usize, width: usize) -> bool {
        let (line, inset) = (usize::from(PIXELS_PER_MM) * 3 / 8, usize::from(PIXELS_PER_MM) * 3 / 4);
        // Drawing rounds width and height to pixels of the browser, and lines to pixels of the picture.
        let height = (top..self.height).take_while(|y| self.is_dark(left + 1, *y)).count();
        if width.abs_diff(height) > 4 || top + height >= self.height {
            return false;
        }
        // The ring of pixels at a distance from the edge.
        let ring = |distance: usize| {
            let (right, bottom) = (left + width - 1 - distance, top + height - 1 - distance);
            let across = (left + distance..=right).flat_map(move |x| [(x, top + distance), (x, bottom)]);
            across.chain((top + distance..=bottom).flat_map(move |y| [(left + distance, y), (right, y)]))
        };
        let dark = |distance| ring(distance).filter(|(x, y)| self.is_dark(*x, *y)).count();
        let is_framed = (1..line).all(|distance| dark(distance) * 100 >= ring(distance).count() * 95);
        // Neither a character, which has feet below its frame or strokes within it, nor a part of the QR code.
        let is_empty = (inset..width.min(height) / 2).all(|distance| dark(distance) == 0);
        is_framed && is_empty && !(left..left + width).any(|x| self.is_dark(x, top + height + 1))
    }
}

fn is_marked(row: &[u8]) -> bool {
    row.iter().any(|pixel| *pixel < 200)
}

/// Pixels in millimetres.
fn mm(pixels: usize) -> f32 {
    f32::from(u16::try_from(pixels).unwrap()) / f32::from(PIXELS_PER_MM)
}
