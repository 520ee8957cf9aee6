//! A pool of low-priority threads that render PDFs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, available_parallelism};

use tokio::sync::oneshot;

use super::PdfError;
use crate::view::formats::pdf::PdfData;
use crate::view::sheet::SheetView;

/// Maximum number of waiting jobs: at about 10 ms per PDF, the last one waits less than a second.
const QUEUE_CAPACITY: usize = 32;

/// A bounded queue and its worker threads, which end when the last clone of the pool is dropped.
#[derive(Clone, Debug)]
pub struct PdfPool(SyncSender<PdfJob>);

/// A PDF to render, and where to send it.
struct PdfJob {
    sheet: Box<SheetView>,
    reply: oneshot::Sender<Result<PdfFile, PdfError>>,
}

/// A rendered PDF.
#[derive(Debug)]
pub struct PdfFile {
    /// The number of the sheet.
    pub number: String,
    /// The file name in the language of the sheet, without extension.
    pub name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// Why the pool returned no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfPoolError {
    /// The queue is full.
    #[error("the PDF queue is full")]
    QueueFull,
    /// The worker panicked.
    #[error("the PDF worker panicked")]
    Panicked,
    /// Rendering failed.
    #[error(transparent)]
    Render(#[from] PdfError),
}

impl PdfPool {
    /// Starts one worker per core but one, which is left to the request threads.
    #[must_use]
    pub fn start() -> Self {
        let cores = available_parallelism().map_or(1, usize::from);
        let (sender, jobs) = sync_channel(QUEUE_CAPACITY);
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..cores.saturating_sub(1).max(1) {
            let jobs = Arc::clone(&jobs);
            // If a thread cannot start, the pool is one smaller.
            _ = thread::Builder::new().name("pdf".to_owned()).spawn(move || run_worker(&jobs));
        }
        Self(sender)
    }

    /// Renders a sheet on one of the workers.
    ///
    /// # Errors
    ///
    /// [`PdfPoolError`] if the queue is full or rendering fails.
    pub async fn render(&self, sheet: Box<SheetView>) -> Result<PdfFile, PdfPoolError> {
        let (reply, result) = oneshot::channel();
        self.0.try_send(PdfJob { sheet, reply }).map_err(|_| PdfPoolError::QueueFull)?;
        // The sender is dropped without a reply when the worker panics.
        Ok(result.await.map_err(|_| PdfPoolError::Panicked)??)
    }
}

/// Renders jobs until every sender is dropped.
fn run_worker(jobs: &Mutex<Receiver<PdfJob>>) {
    #[cfg(target_os = "linux")]
    lower_priority();
    super::load();
    // Typst runs in Rayon's global pool, whose threads have normal priority. A pool of only this thread avoids that.
    let _pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(job) = next() {
        // Skip jobs whose client has disconnected.
        if !job.reply.is_closed() {
            _ = catch_unwind(AssertUnwindSafe(|| job.run()));
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
        let Self { sheet, reply } = self;
        let file = super::render(&PdfData::new(&sheet)).map(|bytes| PdfFile {
            name: sheet.file_name(),
            number: sheet.number,
            bytes,
        });
        // The client may have disconnected in the meantime.
        _ = reply.send(file);
    }
}
