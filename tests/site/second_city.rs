//! The tests that do not name Kagoshima, with another city.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a panic fails the test")]
#![allow(dead_code, reason = "some helpers are used by tests of the first city only")]

mod answers;
mod calendar;
mod canonical_urls;
mod cases;
mod date_input;
mod errors;
mod http_caching;
mod journeys;
mod language;
mod page_urls;
mod page_weight;
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
mod privacy;
mod reference;
mod sheet_numbers;
mod sheets;
mod staleness;
mod test_app;
mod texts;

/// The city's file; `None` for the embedded default.
const CITY_FILE: Option<&str> = Some(include_str!("second_city.toml"));
