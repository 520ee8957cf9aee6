//! The pages, one struct per template.

use askama::Template;

use crate::view::text::ruby::with_ruby;

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

/// The HTML of a page, with the readings of its language.
///
/// # Errors
///
/// Those of the template, which do not occur in memory.
pub fn render(page: &impl Template) -> askama::Result<String> {
    page.render().map(with_ruby)
}
