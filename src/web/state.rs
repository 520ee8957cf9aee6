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
use crate::settings::DEFAULT_MAX_HEADER_BYTES;
use crate::view::outcome::ViewContext;
#[cfg(feature = "pdf")]
use crate::{form::query::Query, view::outcome::OutcomeView};

/// Maximum time that a visitor waits for a PDF; then the response is 503.
#[cfg(feature = "pdf")]
const MAX_PDF_WAIT: Duration = Duration::from_secs(5);

/// A sheet for the first PDF.
#[cfg(feature = "pdf")]
const SAMPLE: &str = "card=my-number&procedure=issue&reissue=no&visitor=self&restricted=no&pin=known&office=undecided";

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
        let context = state.view_context((state.today)(), Language::DEFAULT);
        let outcome = OutcomeView::for_query(&Query::parse(SAMPLE), context);
        let render_sample = async move {
            if let Ok(OutcomeView::Sheet(sheet)) = outcome
                && let Err(error) = pool.render(sheet).await
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

    pub(super) fn view_context(&self, today: NaiveDate, language: Language) -> ViewContext<'_> {
        ViewContext { today, language, public_url: &self.public_url }
    }
}
