//! Tests of the site in process, without sockets or a browser.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a panic fails the test")]

mod answers;
mod architecture;
mod calendar;
mod canonical_urls;
mod cases;
mod city_file;
mod city_hours;
mod date_input;
mod errors;
mod http_caching;
mod journeys;
mod kagoshima;
mod language;
mod page_urls;
mod page_weight;
mod pages;
mod paper;
#[cfg(feature = "pdf")]
mod pdf;
mod privacy;
mod readings;
mod reference;
mod rules;
mod search;
mod sheet_numbers;
mod sheets;
mod staleness;
mod test_app;
mod texts;

/// The city's file; `None` for the embedded default.
const CITY_FILE: Option<&str> = None;
