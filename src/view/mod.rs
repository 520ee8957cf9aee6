//! The domain in the words of one language: one struct a page, and exhaustive matches from enum to text.
//!
//! Templates place what these structs hold; they do not decide.
//! Every format of a sheet is made from [`sheet::SheetView`], so that no two of them can differ.

pub mod about;
pub mod address;
pub mod calendar;
pub mod counter;
pub mod dates;
pub mod document;
pub mod error;
pub mod exit;
pub mod frame;
pub mod item;
pub mod json;
pub mod number;
#[cfg(feature = "pdf")]
pub mod print;
pub mod problem;
pub mod qr;
pub mod question;
pub mod reference;
pub mod sheet;
pub mod stale;
pub mod start;
pub mod term;
pub mod visits;
pub mod words;
