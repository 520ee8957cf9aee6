//! What to bring to the counter for the electronic certificate on a My Number Card.
//!
//! A server-rendered website for residents of Kagoshima City: a few questions, then a sheet to print.
//!
//! [`web`] receives a request; [`form`] parses its query string into
//! [`PartialAnswers`](domain::partial_answers::PartialAnswers); [`domain`] decides which page comes next, or what
//! the sheet contains, in ids and dates; [`view`] adds the texts of one language from [`l10n`]; templates render them.
//!
//! Invariants, each with a test:
//! - the same URL with a planned day shows the same sheet on any later day, because it contains all answers;
//! - nothing is stored, no cookie is set, and no query string is logged;
//! - [`domain`] knows neither the web, nor a language, nor the clock; only [`web`] knows Actix, only [`l10n`] knows
//!   Fluent, only `pdf` knows Typst;
//! - every possible combination of answers leads to a page, in every language.

pub mod city;
pub mod domain;
pub mod form;
pub mod l10n;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod settings;
pub mod view;
pub mod web;
