//! What every page has in common.

use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Language, Messages};
use crate::view::text::bilingual::{TextRun, text_runs};

/// URLs of the static files.
#[derive(Debug)]
#[allow(missing_docs, reason = "named after the files")]
pub struct Assets {
    pub site_css: String,
    pub print_css: String,
    pub print_js: String,
    pub icon: String,
}

/// Whether search engines may index a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Indexing {
    /// A public page.
    Allowed,
    /// A page that shows answers or an error.
    Denied,
}

/// A link to the same page in another language.
pub(crate) struct LanguageLink {
    pub(crate) language: Language,
    pub(crate) url: String,
}

/// What every page has in common.
pub(crate) struct Layout {
    pub(crate) language: Language,
    pub(crate) t: &'static Messages,
    pub(crate) assets: &'static Assets,
    pub(crate) language_links: Vec<LanguageLink>,
    pub(crate) indexing: Indexing,
}

impl Layout {
    /// The layout of the page at `url`.
    pub(crate) fn new(language: Language, assets: &'static Assets, indexing: Indexing, url: &PageUrl) -> Self {
        let link = |other: Language| LanguageLink { language: other, url: url.in_language(other) };
        Self {
            language,
            t: language.messages(),
            assets,
            language_links: language.others().map(link).collect(),
            indexing,
        }
    }

    /// Splits a text into parts in the language of the page and parts in Japanese.
    pub(crate) fn runs<'t>(&self, text: &'t str) -> impl Iterator<Item = TextRun<'t>> + use<'t> {
        text_runs(self.language, text)
    }

    pub(crate) fn is_indexed(&self) -> bool {
        self.indexing == Indexing::Allowed
    }

    pub(crate) fn start_url(&self) -> String {
        self.url(Route::Start)
    }

    pub(crate) fn reference_url(&self) -> String {
        self.url(Route::Reference)
    }

    pub(crate) fn privacy_url(&self) -> String {
        self.url(Route::Privacy)
    }

    pub(crate) fn accessibility_url(&self) -> String {
        self.url(Route::Accessibility)
    }

    fn url(&self, route: Route) -> String {
        PageUrl::new(route).in_language(self.language)
    }
}
