//! The request handlers.

pub mod operations;
pub mod pages;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod questions;
pub mod responses;
pub mod search;
pub mod sheet;
