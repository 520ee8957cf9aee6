//! Which characters the fonts of PDFs have, for the build script.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use read_fonts::{FontRef, TableProvider};

/// The constants and their families in `static/fonts/`.
pub const FAMILIES: [(&str, &str); 2] = [("JAPANESE_FONT", "BIZUDPGothic"), ("LATIN_FONT", "LiberationSans")];

/// The ranges of characters of each family, as Rust.
/// Errors: a font cannot be read.
pub fn generate(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    for (name, family) in FAMILIES {
        let regular = characters(&folder.join(format!("{family}-Regular.ttf")))?;
        let bold = characters(&folder.join(format!("{family}-Bold.ttf")))?;
        let ranges = ranges(regular.intersection(&bold).copied());
        writeln!(code, "static {name}: [RangeInclusive<char>; {}] = [", ranges.len())?;
        for (first, last) in ranges {
            writeln!(code, "    '\\u{{{first:x}}}'..='\\u{{{last:x}}}',")?;
        }
        writeln!(code, "];")?;
    }
    Ok(code)
}

/// The characters that a font has.
fn characters(file: &Path) -> Result<BTreeSet<u32>, Box<dyn Error>> {
    let data = fs::read(file)?;
    let font = FontRef::new(&data)?;
    let table = font.cmap()?;
    let known = (0x20..=0x2_ffff).filter(|code| char::from_u32(*code).is_some_and(|sign| !sign.is_control()));
    Ok(known.filter(|code| table.map_codepoint(*code).is_some_and(|glyph| glyph.to_u32() > 0)).collect())
}

/// Sorted numbers as first and last of each unbroken range.
fn ranges(numbers: impl Iterator<Item = u32>) -> Vec<(u32, u32)> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    ranges
}
