//! The request handlers.

pub mod operations;
pub mod pages;
pub mod questions;
pub mod responses;
pub mod sheet;
