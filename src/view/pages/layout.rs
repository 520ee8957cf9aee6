//! What every page has in common.

use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Language, Messages};
use crate::view::context::{Assets, ViewContext};
use crate::view::locale::Locale;
use crate::view::text::bilingual::{TextRun, text_runs};

/// Whether search engines may index a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Indexing {
    /// A public page, with its description.
    Allowed(&'static str),
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
    /// The texts of what a clerk reads.
    pub(crate) official: &'static Messages,
    pub(crate) locale: &'static Locale,
    pub(crate) assets: &'static Assets,
    pub(crate) language_links: Vec<LanguageLink>,
    /// The page in every language, this one first, with the host; empty for pages that are not indexed.
    pub(crate) public_links: Vec<LanguageLink>,
    pub(crate) notices: Vec<&'static str>,
    pub(crate) indexing: Indexing,
}

impl Layout {
    /// The layout of the page at `url`.
    pub(crate) fn new(context: ViewContext<'_>, indexing: Indexing, url: &PageUrl) -> Self {
        let ViewContext { today, locale, public_url, assets } = context;
        let link = |other: Language| LanguageLink { language: other, url: url.in_language(other) };
        let public_link =
            |other: Language| LanguageLink { url: format!("{public_url}{}", url.in_language(other)), ..link(other) };
        let is_public = matches!(indexing, Indexing::Allowed(_));
        let public_languages = [locale.language].into_iter().chain(locale.other_languages()).filter(|_| is_public);
        Self {
            language: locale.language,
            t: locale.t,
            official: Language::OFFICIAL.messages(),
            locale,
            assets,
            public_links: public_languages.map(public_link).collect(),
            language_links: locale.other_languages().map(link).collect(),
            notices: locale.notices(today),
            indexing,
        }
    }

    /// The name of the site.
    pub(crate) fn site_name(&self) -> &'static str {
        self.locale.city.site_name.get(self.language)
    }

    /// Splits a text into parts in the language of the page and parts in Japanese.
    pub(crate) fn runs<'t>(&self, text: &'t str) -> impl Iterator<Item = TextRun<'t>> + use<'t> {
        text_runs(self.language, text)
    }

    pub(crate) fn is_indexed(&self) -> bool {
        matches!(self.indexing, Indexing::Allowed(_))
    }

    /// What the page is, for search engines; what the site is, for pages that they do not index.
    pub(crate) fn description(&self) -> &'static str {
        match self.indexing {
            Indexing::Allowed(description) => description,
            Indexing::Denied => &self.locale.description,
        }
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
