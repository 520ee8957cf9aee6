//! The pages, one struct per template.

pub mod cases;
pub mod error;
pub mod exit;
pub mod info;
pub mod layout;
pub mod number;
pub mod question;
pub mod reference;
pub mod sitemap;
pub mod start;
