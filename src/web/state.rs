//! The state shared by all handlers.

use std::sync::{Arc, PoisonError, RwLock};
#[cfg(feature = "pdf")]
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use super::assets::ASSETS;
use super::clock;
use super::edition::Edition;
use super::metrics::Metrics;
use crate::city::facts::City;
use crate::l10n::Language;
#[cfg(feature = "pdf")]
use crate::pdf::pool::PdfPool;
use crate::settings::DEFAULT_MAX_HEADER_BYTES;
use crate::view::context::ViewContext;
#[cfg(feature = "pdf")]
use crate::view::formats::pdf::PdfSource;
use crate::view::localized_city::LocalizedCity;
#[cfg(feature = "pdf")]
use crate::{
    domain::answers::{Answers, Case, IssueReason, Pins},
    domain::choice::Choice,
    domain::evaluation::Evaluation,
    domain::questions::Visit,
    domain::rules,
    form::urls::Steering,
    view::sheet::SheetView,
};

/// Maximum time that a visitor waits for a PDF; then the response is 503.
#[cfg(feature = "pdf")]
const MAX_PDF_WAIT: Duration = Duration::from_secs(5);

/// The state shared by all handlers.
#[derive(Clone, Debug)]
pub struct AppState {
    /// Where visitors reach the site, without a trailing slash; printed on every sheet.
    pub public_url: String,
    /// What pages are made from. Clones share it.
    pub(super) edition: Arc<RwLock<Arc<Edition>>>,
    pub today: fn() -> NaiveDate,
    /// Now, in UTC.
    pub now: fn() -> NaiveDateTime,
    /// Maximum size of request line and headers in bytes.
    pub max_header_bytes: usize,
    pub(super) metrics: Metrics,
    #[cfg(feature = "pdf")]
    pub(super) pdfs: PdfPool,
}

impl AppState {
    /// The state of the site of a city that visitors reach at `public_url`. Starts no threads. The texts of the city are
    /// kept until the program ends.
    pub fn new(public_url: String, city: &'static City) -> Self {
        Self {
            public_url,
            edition: Arc::new(RwLock::new(Arc::new(Edition::new(clock::today(), LocalizedCity::all(city).leak())))),
            today: clock::today,
            now: clock::now,
            max_header_bytes: DEFAULT_MAX_HEADER_BYTES,
            metrics: Metrics::new(),
            #[cfg(feature = "pdf")]
            pdfs: PdfPool::new(MAX_PDF_WAIT),
        }
    }

    /// Lets PDFs wait for less than `shutdown_timeout`, so that every waiting request is answered when the server stops.
    /// The future renders the first one, so that the first visitor does not have to wait.
    #[cfg(feature = "pdf")]
    pub(super) fn with_first_pdf(self, shutdown_timeout: Duration) -> (Self, impl Future<Output = ()> + use<>) {
        let state = Self { pdfs: PdfPool::new(MAX_PDF_WAIT.min(shutdown_timeout / 2)), ..self };
        let (pdfs, sheet) = (state.pdfs.clone(), state.sample_sheet());
        let render_sample = async move {
            if let Err(error) = pdfs.render(PdfSource::Sheet(Box::new(sheet))).await {
                tracing::error!(%error, "PDFs cannot be rendered");
            }
        };
        (state, render_sample)
    }

    /// A sheet for the first PDF.
    #[cfg(feature = "pdf")]
    fn sample_sheet(&self) -> SheetView {
        let context = self.view_context(Language::DEFAULT);
        let answers = Answers {
            case: Case::IssueSelf { reason: IssueReason::First, pins: Pins::Known },
            restricted: false,
            counter: Choice::Undecided,
            visit: Visit::Undecided { today: context.today, made: context.today },
        };
        let sheet = rules::evaluate(&answers, context.city.facts);
        let evaluation = Evaluation { sheet, answers: Vec::new(), stale: None, has_passed: false, before: None };
        SheetView::new(&evaluation, Steering::DEFAULT, context)
    }

    /// Whether everything is loaded.
    #[cfg_attr(not(feature = "pdf"), expect(clippy::unused_self, reason = "only PDFs take time to load"))]
    pub(super) fn is_ready(&self) -> bool {
        #[cfg(feature = "pdf")]
        return self.pdfs.is_ready();
        #[cfg(not(feature = "pdf"))]
        true
    }

    /// Whether visitors reach the site over TLS.
    pub(super) fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Shows other facts from the next request on. They are kept until the program ends, as are those before.
    pub(super) fn set_city(&self, city: &'static City) {
        let edition = Arc::new(Edition::new((self.today)(), LocalizedCity::all(city).leak()));
        *self.edition.write().unwrap_or_else(PoisonError::into_inner) = edition;
    }

    /// What pages of this moment are made from.
    pub(super) fn edition(&self) -> Arc<Edition> {
        let (today, last) = ((self.today)(), self.last_edition());
        if last.day == today {
            return last;
        }
        // Read again under the lock: meanwhile, the city's file may have been loaded again.
        let mut edition = self.edition.write().unwrap_or_else(PoisonError::into_inner);
        if edition.day != today {
            *edition = Arc::new(Edition::new(today, edition.cities));
        }
        Arc::clone(&edition)
    }

    fn last_edition(&self) -> Arc<Edition> {
        Arc::clone(&self.edition.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The facts of the city.
    pub(super) fn city(&self) -> &'static City {
        self.last_edition().cities[0].facts
    }

    /// The language with a tag, if the city offers it.
    pub(super) fn offered_language(&self, tag: &str) -> Option<Language> {
        let languages = &self.city().languages;
        languages.iter().copied().find(|language| language.tag() == tag)
    }

    /// What a view of today depends on; in the official language, if the city does not offer this one.
    pub(super) fn view_context(&self, language: Language) -> ViewContext<'_> {
        let edition = self.edition();
        let city = edition.city(language);
        let now = clock::in_japan((self.now)()).time();
        ViewContext { today: edition.day, now, city, public_url: &self.public_url, assets: &ASSETS }
    }
}
