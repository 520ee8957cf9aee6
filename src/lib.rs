//! What to bring to the counter for the electronic certificate on a My Number Card.
//!
//! A server-rendered site for residents of Kagoshima City: a few questions, then a sheet to print.
//!
//! The way of a request: [`web`] reads the query string into a [`domain::draft::Draft`];
//! [`domain`] says which question comes next, or decides what the sheet says, in ids and dates;
//! [`view`] puts it into the words of one language, which [`l10n`] holds; templates place the words.
//!
//! Invariants, each with a test:
//! - the same address gives the same sheet on any later day: all that it rests on is in the query string;
//! - nothing is stored, no cookie is set, and no query string reaches a log;
//! - the domain knows no web, no words and no clock; only [`web`] knows Actix, only [`l10n`] knows Fluent;
//! - every answer that can be given leads to a page, in both languages.

pub mod domain;
pub mod l10n;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod settings;
pub mod view;
pub mod web;
