//! The pages that search engines may index.

use askama::Template;

use crate::form::urls::{PageUrl, Route};
use crate::l10n::Language;

/// The public pages as a sitemap, each with its other languages.
#[derive(Template)]
#[template(path = "sitemap.xml")]
pub struct Sitemap {
    pages: Vec<Vec<(Language, String)>>,
}

impl Sitemap {
    /// The sitemap of a site that visitors reach at `public_url`.
    pub fn new(public_url: &str, languages: &[Language]) -> Self {
        let url = |route, language| format!("{public_url}{}", PageUrl::new(route).in_language(language));
        let page = |route| languages.iter().map(|language| (*language, url(route, *language))).collect();
        let public = Route::ALL.iter().copied().filter(|route| route.is_public());
        Self { pages: public.map(page).collect() }
    }
}
