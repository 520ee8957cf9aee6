//! The fonts of PDFs.

/// The family of Japanese letters.
pub(crate) const JAPANESE: &str = "BIZ UDPGothic";

/// The family of Latin letters in other languages, as wide as the fonts that browsers use.
pub(crate) const LATIN: &str = "Liberation Sans";

/// The font files of both families, regular and bold.
pub const FILES: [&[u8]; 4] = [
    include_bytes!("../../../static/fonts/BIZUDPGothic-Regular.ttf"),
    include_bytes!("../../../static/fonts/BIZUDPGothic-Bold.ttf"),
    include_bytes!("../../../static/fonts/LiberationSans-Regular.ttf"),
    include_bytes!("../../../static/fonts/LiberationSans-Bold.ttf"),
];
