//! The state shared by all handlers.

#[cfg(feature = "pdf")]
use std::time::Duration;

use chrono::NaiveDate;

use super::assets::ASSETS;
use super::cache::PageCache;
use super::clock;
use super::metrics::Metrics;
use crate::city::facts::City;
use crate::l10n::Language;
#[cfg(feature = "pdf")]
use crate::pdf::pool::PdfPool;
use crate::settings::DEFAULT_MAX_HEADER_BYTES;
use crate::view::context::ViewContext;
#[cfg(feature = "pdf")]
use crate::view::formats::pdf::PdfSource;
use crate::view::locale::Locale;
#[cfg(feature = "pdf")]
use crate::{form::query::Query, view::outcome::OutcomeView};

/// Maximum time that a visitor waits for a PDF; then the response is 503.
#[cfg(feature = "pdf")]
const MAX_PDF_WAIT: Duration = Duration::from_secs(5);

/// A sheet for the first PDF.
#[cfg(feature = "pdf")]
const SAMPLE: &str =
    "card=my-number&procedure=issue&reissue=no&visitor=self&restricted=no&pin=known&office=undecided&visit=undecided";

/// The state shared by all handlers.
#[derive(Clone, Debug)]
pub struct AppState {
    /// Where visitors reach the site, without a trailing slash; printed on every sheet.
    pub public_url: String,
    /// The city in every language that it offers.
    pub(super) locales: &'static [Locale],
    /// Today in Japan.
    pub today: fn() -> NaiveDate,
    /// Maximum size of request line and headers in bytes.
    pub max_header_bytes: usize,
    pub(super) metrics: Metrics,
    pub(super) page_cache: PageCache,
    #[cfg(feature = "pdf")]
    pub(super) pdf_pool: PdfPool,
}

impl AppState {
    /// The state of the site of a city that visitors reach at `public_url`. Starts no threads. The texts of the city are
    /// kept until the program ends.
    #[must_use]
    pub fn new(public_url: String, city: &'static City) -> Self {
        Self {
            public_url,
            locales: Locale::all(city).leak(),
            today: clock::today,
            max_header_bytes: DEFAULT_MAX_HEADER_BYTES,
            metrics: Metrics::new(),
            page_cache: PageCache::new(),
            #[cfg(feature = "pdf")]
            pdf_pool: PdfPool::new(MAX_PDF_WAIT),
        }
    }

    /// Starts the threads that render PDFs. The future renders one, so that the first visitor does not have to wait.
    /// PDFs then wait for less than `shutdown_timeout`, so that every waiting request is answered when the server stops.
    #[cfg(feature = "pdf")]
    pub(super) fn with_pdf_threads(self, shutdown_timeout: Duration) -> (Self, impl Future<Output = ()> + use<>) {
        let state = Self { pdf_pool: PdfPool::new(MAX_PDF_WAIT.min(shutdown_timeout / 2)), ..self };
        state.pdf_pool.start();
        let pool = state.pdf_pool.clone();
        let context = state.view_context(Language::DEFAULT);
        let outcome = OutcomeView::for_query(&Query::parse(SAMPLE, state.city()), context);
        let render_sample = async move {
            if let Ok(OutcomeView::Sheet(sheet)) = outcome
                && let Err(error) = pool.render(PdfSource::Sheet(sheet)).await
            {
                tracing::error!(%error, "PDFs cannot be rendered");
            }
        };
        (state, render_sample)
    }

    /// Whether everything is loaded.
    #[cfg_attr(not(feature = "pdf"), expect(clippy::unused_self, reason = "only PDFs take time to load"))]
    pub(super) fn is_ready(&self) -> bool {
        #[cfg(feature = "pdf")]
        return self.pdf_pool.is_ready();
        #[cfg(not(feature = "pdf"))]
        true
    }

    /// Whether visitors reach the site over TLS.
    pub(super) fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// The facts of the city.
    pub(super) fn city(&self) -> &'static City {
        self.default_locale().city
    }

    /// The city in the official language, which every city offers.
    fn default_locale(&self) -> &'static Locale {
        &self.locales[0]
    }

    /// The city in a language; in the official one, if the city does not offer the language.
    fn locale(&self, language: Language) -> &'static Locale {
        self.locales.iter().find(|locale| locale.language == language).unwrap_or_else(|| self.default_locale())
    }

    /// The languages that the city offers.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> {
        self.locales.iter().map(|locale| locale.language)
    }

    /// The language with a tag, if the city offers it.
    pub(super) fn offered_language(&self, tag: &str) -> Option<Language> {
        self.languages().find(|language| language.tag() == tag)
    }

    /// What a view of today depends on.
    pub(super) fn view_context(&self, language: Language) -> ViewContext<'_> {
        let (today, locale) = ((self.today)(), self.locale(language));
        ViewContext { today, locale, public_url: &self.public_url, assets: &ASSETS }
    }
}
