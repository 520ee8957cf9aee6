//! The state shared by all handlers.

#[cfg(feature = "pdf")]
use std::time::Duration;

use chrono::NaiveDate;

use super::cache::PageCache;
use super::clock;
use super::metrics::Metrics;
use crate::l10n::Language;
#[cfg(feature = "pdf")]
use crate::pdf::pool::PdfPool;
use crate::view::outcome::ViewContext;

/// Maximum time that a visitor waits for a PDF; then the response is 503. Shorter than the default shutdown timeout, so
/// that every waiting request is answered when the server stops.
#[cfg(feature = "pdf")]
const MAX_PDF_WAIT: Duration = Duration::from_secs(5);

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
    /// The state of a site that visitors reach at `public_url`. Starts no threads.
    #[must_use]
    pub fn new(public_url: String) -> Self {
        Self {
            public_url,
            today: clock::today,
            max_header_bytes: 16 * 1024,
            metrics: Metrics::new(),
            page_cache: PageCache::new(),
            #[cfg(feature = "pdf")]
            pdf_pool: PdfPool::new(MAX_PDF_WAIT),
        }
    }

    /// Starts the threads that render PDFs, so that the first PDF does not have to wait for them.
    pub(super) fn start(&self) {
        #[cfg(feature = "pdf")]
        self.pdf_pool.start();
    }

    /// Whether visitors reach the site over TLS.
    pub(super) fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    pub(super) fn view_context(&self, today: NaiveDate, language: Language) -> ViewContext<'_> {
        ViewContext { today, language, public_url: &self.public_url }
    }
}
