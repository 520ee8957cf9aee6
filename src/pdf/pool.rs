//! A pool of low-priority threads that render PDFs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, available_parallelism};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::PdfError;
use crate::view::formats::pdf::PdfSource;

/// Rendering time of a PDF in microseconds, until one has been measured.
const ASSUMED_MICROS: u64 = 20_000;

/// Maximum number of waiting jobs, however fast PDFs are rendered: each holds a sheet in memory.
const MAX_CAPACITY: u64 = 256;

/// A bounded queue and its worker threads, which end when the last clone of the pool is dropped.
#[derive(Clone, Debug)]
pub struct PdfPool(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    jobs: Sender<PdfJob>,
    receiver: Arc<Mutex<Receiver<PdfJob>>>,
    load: Arc<Load>,
    max_wait: Duration,
}

/// How busy the workers are.
#[derive(Debug)]
struct Load {
    /// Jobs that are waiting or being rendered.
    pending: AtomicUsize,
    /// Moving average of the rendering time in microseconds.
    average_micros: AtomicU64,
    workers: AtomicUsize,
    /// Whether a PDF has been rendered successfully.
    is_ready: AtomicBool,
}

/// A PDF to render, and where to send it.
struct PdfJob {
    source: PdfSource,
    reply: oneshot::Sender<Result<Vec<u8>, PdfError>>,
    pending: Pending,
}

/// Counts a job until it is done or dropped.
#[derive(Debug)]
struct Pending(Arc<Load>);

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.pending.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Why the pool returned no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfPoolError {
    /// More jobs are waiting than can be rendered in time.
    #[error("the PDF queue is full")]
    QueueFull,
    /// The PDF was not rendered in time.
    #[error("the PDF was not rendered in time")]
    TimedOut,
    /// The worker panicked.
    #[error("the PDF worker panicked")]
    Panicked,
    /// Rendering failed.
    #[error(transparent)]
    Render(#[from] PdfError),
}

impl PdfPool {
    /// A pool without threads, whose jobs wait at most `max_wait`.
    #[must_use]
    pub fn new(max_wait: Duration) -> Self {
        let (jobs, receiver) = channel();
        let load = Load {
            pending: AtomicUsize::new(0),
            average_micros: AtomicU64::new(ASSUMED_MICROS),
            workers: AtomicUsize::new(0),
            is_ready: AtomicBool::new(false),
        };
        Self(Arc::new(Shared { jobs, receiver: Arc::new(Mutex::new(receiver)), load: Arc::new(load), max_wait }))
    }

    /// Starts one worker per core but one, which is left to the request threads. Does nothing if they are running.
    pub fn start(&self) {
        let cores = available_parallelism().map_or(1, usize::from);
        let workers = cores.saturating_sub(1).max(1);
        if self.0.load.workers.swap(workers, Ordering::Relaxed) > 0 {
            return;
        }
        for _ in 0..workers {
            let (jobs, load) = (Arc::clone(&self.0.receiver), Arc::clone(&self.0.load));
            // If a thread cannot start, the pool is one smaller.
            _ = thread::Builder::new().name("pdf".to_owned()).spawn(move || run_worker(&jobs, &load));
        }
    }

    /// Whether a PDF has been rendered successfully.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.0.load.is_ready.load(Ordering::Relaxed)
    }

    /// Renders a page on one of the workers.
    ///
    /// # Errors
    ///
    /// [`PdfPoolError`] if the PDF cannot be rendered in time, or rendering fails.
    pub async fn render(&self, source: PdfSource) -> Result<Vec<u8>, PdfPoolError> {
        self.start();
        let Shared { jobs, load, max_wait, .. } = &*self.0;
        let (reply, result) = oneshot::channel();
        let waiting = load.pending.fetch_add(1, Ordering::Relaxed);
        let pending = Pending(Arc::clone(load));
        if waiting >= load.capacity(*max_wait) {
            return Err(PdfPoolError::QueueFull);
        }
        jobs.send(PdfJob { source, reply, pending }).map_err(|_| PdfPoolError::QueueFull)?;
        // On a timeout the receiver is dropped, and the worker skips the job.
        let result = timeout(*max_wait, result).await.map_err(|_| PdfPoolError::TimedOut)?;
        // The sender is dropped without a reply when the worker panics.
        Ok(result.map_err(|_| PdfPoolError::Panicked)??)
    }
}

impl Load {
    /// Number of jobs that can be rendered within half of `max_wait`: the other half allows for slower ones.
    fn capacity(&self, max_wait: Duration) -> usize {
        let micros = u64::try_from(max_wait.as_micros()).unwrap_or(u64::MAX) / 2;
        let per_worker = (micros / self.average_micros.load(Ordering::Relaxed).max(1)).clamp(1, MAX_CAPACITY);
        usize::try_from(per_worker).unwrap_or(usize::MAX) * self.workers.load(Ordering::Relaxed).max(1)
    }

    fn record(&self, duration: Duration) {
        let micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        let average = self.average_micros.load(Ordering::Relaxed);
        self.average_micros.store((average * 7 + micros) / 8, Ordering::Relaxed);
    }
}

/// Renders jobs until every sender is dropped.
fn run_worker(jobs: &Mutex<Receiver<PdfJob>>, load: &Load) {
    #[cfg(target_os = "linux")]
    lower_priority();
    super::load();
    // Typst runs in Rayon's global pool, whose threads have normal priority. A pool of only this thread avoids that.
    let _pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(job) = next() {
        // Skip jobs whose client has disconnected or whose time is up.
        if !job.reply.is_closed() {
            let started = Instant::now();
            _ = catch_unwind(AssertUnwindSafe(|| job.run()));
            load.record(started.elapsed());
        }
    }
}

/// Moves this thread to the system's idle scheduling class, so that pages take precedence over PDFs.
/// With a lower priority alone, the 99th percentile of a page rendered during PDFs was 3 to 15 times as high as without
/// PDFs; in the idle class it is 2 to 3 times as high.
#[cfg(target_os = "linux")]
fn lower_priority() {
    use thread_priority::{
        NormalThreadSchedulePolicy, ThreadPriority, ThreadSchedulePolicy, set_thread_priority_and_policy,
        thread_native_id,
    };

    let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
    if let Err(error) = set_thread_priority_and_policy(thread_native_id(), ThreadPriority::Min, idle) {
        tracing::warn!(%error, "PDFs are rendered at the same priority as pages");
    }
}

impl PdfJob {
    fn run(self) {
        let Self { source, reply, pending } = self;
        let result = super::render(&source);
        pending.0.is_ready.fetch_or(result.is_ok(), Ordering::Relaxed);
        // The client may have disconnected in the meantime.
        _ = reply.send(result);
    }
}
