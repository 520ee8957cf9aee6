//! What every page has in common.

use std::borrow::Cow;

use crate::city::facts::NoticePlace;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Language, Messages, Text};
use crate::view::context::{Assets, ViewContext};
use crate::view::localized_city::LocalizedCity;
use crate::view::sheet::counters::{CounterView, OwnHoursView, own_hours};

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
    pub(crate) city: &'static LocalizedCity,
    pub(crate) assets: &'static Assets,
    pub(crate) language_links: Vec<LanguageLink>,
    /// The page in every language, this one first, with the host; empty for pages that are not indexed.
    pub(crate) public_links: Vec<LanguageLink>,
    pub(crate) notices: Vec<&'static Text>,
    /// Whether search engines may index the page.
    pub(crate) is_indexed: bool,
    /// What the page is, for search engines; what the site is, for pages that they do not index.
    pub(crate) description: Cow<'static, str>,
}

impl Layout {
    /// The layout of the page at `url`.
    pub(crate) fn new(context: ViewContext<'_>, url: &PageUrl) -> Self {
        Self::with_indexing(context, url, url.route.is_public())
    }

    /// The layout of an error, with links to the start page.
    pub(crate) fn of_error(context: ViewContext<'_>) -> Self {
        Self::with_indexing(context, &PageUrl::new(Route::Start), false)
    }

    fn with_indexing(context: ViewContext<'_>, url: &PageUrl, is_indexed: bool) -> Self {
        let ViewContext { today, city, public_url, assets, .. } = context;
        let link = |other: Language| LanguageLink { language: other, url: url.in_language(other) };
        let public_link =
            |other: Language| LanguageLink { url: format!("{public_url}{}", url.in_language(other)), ..link(other) };
        let public_languages = [city.language].into_iter().chain(city.other_languages()).filter(|_| is_indexed);
        Self {
            language: city.language,
            t: city.t,
            official: Language::OFFICIAL.messages(),
            city,
            assets,
            public_links: public_languages.map(public_link).collect(),
            language_links: city.other_languages().map(link).collect(),
            notices: city.notices(today, NoticePlace::Top),
            is_indexed,
            description: Cow::Borrowed(&city.description),
        }
    }

    /// The name and address of who runs the site, if the city's file says so.
    pub(crate) fn operator(&self) -> Option<(&'static Text, &'static str)> {
        self.city.facts.operator.as_ref().map(|operator| (operator.name.get(self.language), &*operator.url))
    }

    /// The name of the site.
    pub(crate) fn site_name(&self) -> &'static Text {
        self.city.facts.site_name.get(self.language)
    }

    /// The hours of those counters that have their own.
    pub(crate) fn own_hours(&self, counters: &[CounterView]) -> Vec<OwnHoursView> {
        own_hours(counters, self.city)
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
