//! Languages and messages: the only place that knows Fluent.
//!
//! The texts are in `locales/`, one folder per language. The build script next to this file checks them and generates
//! the [`Language`] enum with a variant per folder, and a method per message, so that a missing text does not compile.

mod characters;
mod language;
mod messages;
pub mod readings;
mod text;

pub use characters::{is_invisible, is_unseen};
pub use language::Language;
pub use messages::{Addressee, Messages};
pub use text::{Piece, Run, Text};
