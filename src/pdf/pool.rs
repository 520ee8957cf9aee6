//! The threads that render PDFs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread::{self, available_parallelism};
use std::time::Duration;

use tokio::sync::{Semaphore, oneshot};
use tokio::time::timeout;

use super::PdfError;
use crate::view::formats::pdf::PdfSource;

/// Maximum number of PDFs that wait or are rendered: each holds a sheet in memory. On one thread they take two seconds at
/// most.
const MAX_PENDING: usize = 64;

/// A PDF to render, and where to send it.
type Job = (PdfSource, oneshot::Sender<Result<Vec<u8>, PdfError>>);

/// The queue of the threads: one per core but one, which is left to the requests. Fewer if they cannot start.
static JOBS: LazyLock<Sender<Job>> = LazyLock::new(|| {
    let (jobs, queue) = channel();
    let queue = Arc::new(Mutex::new(queue));
    let cores = available_parallelism().map_or(1, usize::from);
    for _ in 0..cores.saturating_sub(1).max(1) {
        let queue = Arc::clone(&queue);
        _ = thread::Builder::new().name("pdf".to_owned()).spawn(move || work(&queue));
    }
    jobs
});

/// PDFs that wait or are rendered, in all pools.
static WAITING: AtomicUsize = AtomicUsize::new(0);

/// The number of PDFs that wait or are rendered.
pub fn waiting() -> usize {
    WAITING.load(Ordering::Relaxed)
}

/// Counts a PDF until it is dropped.
struct Waiting;

impl Waiting {
    fn new() -> Self {
        WAITING.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        WAITING.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Renders PDFs until the process ends.
fn work(queue: &Mutex<Receiver<Job>>) {
    // Typst lays out paragraphs on Rayon's threads: on this one only, so that a core is left.
    let _rayon = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok((source, reply)) = next() {
        // Skip a PDF whose client has disconnected or whose time is up: its receiver has been dropped.
        if !reply.is_closed() {
            // After a panic the sender is dropped without a reply.
            _ = catch_unwind(AssertUnwindSafe(|| reply.send(super::render(&source))));
        }
    }
}

/// Renders PDFs on the threads of the process, within a limit of number and time. Clones share the limit.
#[derive(Clone, Debug)]
pub struct PdfPool {
    places: Arc<Semaphore>,
    max_wait: Duration,
    has_rendered: Arc<AtomicBool>,
}

/// Why the pool returned no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfPoolError {
    /// More PDFs are waiting than can be rendered in time.
    #[error("the PDF queue is full")]
    QueueFull,
    /// The PDF was not rendered in time.
    #[error("the PDF was not rendered in time")]
    TimedOut,
    /// The thread panicked, or could not start.
    #[error("there is no PDF thread, or it panicked")]
    Panicked,
    /// Rendering failed.
    #[error(transparent)]
    Render(#[from] PdfError),
}

impl PdfPool {
    /// A pool whose PDFs take at most `max_wait`. The threads start with the first one.
    pub fn new(max_wait: Duration) -> Self {
        Self { places: Arc::new(Semaphore::new(MAX_PENDING)), max_wait, has_rendered: Arc::default() }
    }

    /// Whether a PDF has been rendered successfully.
    pub fn is_ready(&self) -> bool {
        self.has_rendered.load(Ordering::Relaxed)
    }

    /// Renders a page on one of the threads.
    /// Errors: [`PdfPoolError`] if the PDF cannot be rendered in time, or rendering fails.
    pub async fn render(&self, source: PdfSource) -> Result<Vec<u8>, PdfPoolError> {
        let _place = self.places.try_acquire().map_err(|_| PdfPoolError::QueueFull)?;
        let _counted = Waiting::new();
        let (reply, result) = oneshot::channel();
        JOBS.send((source, reply)).map_err(|_| PdfPoolError::Panicked)?;
        let result = timeout(self.max_wait, result).await.map_err(|_| PdfPoolError::TimedOut)?;
        let pdf = result.map_err(|_| PdfPoolError::Panicked)??;
        self.has_rendered.store(true, Ordering::Relaxed);
        Ok(pdf)
    }
}
