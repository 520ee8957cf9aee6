//! Conversion between addresses and answers: query strings, typed dates, URLs and sheet numbers.
//!
//! Pure functions without Actix, so that they can be tested and fuzzed on their own.

pub mod choices;
pub mod date_input;
pub mod era;
pub mod keys;
pub mod query;
pub mod sheet_number;
pub mod urls;
