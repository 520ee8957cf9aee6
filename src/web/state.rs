//! The state shared by all handlers.

use chrono::NaiveDate;

use super::cache::PageCache;
use super::clock;
use super::metrics::Metrics;
use crate::l10n::Language;
#[cfg(feature = "pdf")]
use crate::pdf::pool::PdfPool;
use crate::view::outcome::ViewContext;

/// The state shared by all handlers.
#[derive(Clone, Debug)]
pub struct AppState {
    /// Where visitors reach the site, without a trailing slash; printed on every sheet.
    pub public_url: String,
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
    /// The state of a site that visitors reach at `public_url`.
    #[must_use]
    pub fn new(public_url: String) -> Self {
        Self {
            public_url,
            today: clock::today,
            max_header_bytes: 16 * 1024,
            metrics: Metrics::new(),
            page_cache: PageCache::new(),
            #[cfg(feature = "pdf")]
            pdf_pool: PdfPool::start(),
        }
    }

    /// Whether visitors reach the site over TLS.
    pub(super) fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    pub(super) fn view_context(&self, today: NaiveDate, language: Language) -> ViewContext<'_> {
        ViewContext { today, language, public_url: &self.public_url }
    }
}
