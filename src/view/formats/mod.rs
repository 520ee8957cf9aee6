//! The formats of a sheet. Each is made from [`SheetView`](super::sheet::SheetView) and decides nothing.

pub mod csv;
pub mod html;
pub mod ics;
pub mod json;
#[cfg(feature = "pdf")]
pub mod pdf;
