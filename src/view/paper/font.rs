//! The fonts of PDFs, and the widths of their letters.

use std::sync::LazyLock;

use ttf_parser::Face;

/// The family of Japanese letters.
pub(crate) const JAPANESE: &str = "BIZ UDPGothic";

/// The family of Latin letters in other languages, as wide as the fonts that browsers use.
pub(crate) const LATIN: &str = "Liberation Sans";

const JAPANESE_REGULAR: &[u8] = include_bytes!("../../../static/fonts/BIZUDPGothic-Regular.ttf");

/// The font files of both families, regular and bold.
pub const FILES: [&[u8]; 4] = [
    JAPANESE_REGULAR,
    include_bytes!("../../../static/fonts/BIZUDPGothic-Bold.ttf"),
    include_bytes!("../../../static/fonts/LiberationSans-Regular.ttf"),
    include_bytes!("../../../static/fonts/LiberationSans-Bold.ttf"),
];

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(JAPANESE_REGULAR, 0).ok());

/// The width of a text in em in the regular Japanese font; bold letters are at most 2 % wider.
pub(crate) fn japanese_width(text: &str) -> f32 {
    let width = |face: &Face<'_>, character| {
        let advance = face.glyph_hor_advance(face.glyph_index(character)?)?;
        Some(f32::from(advance) / f32::from(face.units_per_em()))
    };
    text.chars().map(|character| FACE.as_ref().and_then(|face| width(face, character)).unwrap_or(1.0)).sum()
}
