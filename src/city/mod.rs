//! The facts that a city changes without a programmer: its name, counters, hours, closed days, own documents, notices.
//!
//! They are in a file that is read and checked once, at start. `kagoshima.toml` is the default, embedded in the program.

pub mod counter;
pub mod dated;
pub mod error;
pub mod facts;
pub mod file;
pub mod holidays;
pub mod hours;
mod keys;
pub mod localized;
mod validation;
pub mod values;
