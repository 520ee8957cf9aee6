//! The domain in the words of one language.
//!
//! One struct per page, with all its texts, and exhaustive matches from domain enums to texts.
//! Templates only place what these structs contain.
//! Every format of a sheet is made from [`sheet::SheetView`], so that formats cannot contradict each other.

pub mod cardholder;
pub mod context;
pub mod formats;
pub mod localized_city;
pub mod pages;
pub mod paper;
pub mod report;
pub mod sheet;
pub mod text;
