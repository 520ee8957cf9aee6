//! The site as visitors see it, in process and without a browser.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod addresses;
mod answers;
mod calendar;
mod canonical;
mod errors;
mod language;
mod layering;
mod numbers;
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
mod privacy;
mod reference;
mod rules;
mod sending;
mod sheets;
mod site;
mod stale;
mod texts;
mod typed_dates;
mod walk;
mod weight;
