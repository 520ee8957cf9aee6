//! Makes PDFs on threads of their own, which step back behind those that answer requests.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, available_parallelism};

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDate;
use form_urlencoded::byte_serialize;
use tokio::sync::oneshot;

use super::Site;
use super::errors::Failure;
use super::handlers::{Answered, see_other};
use super::query::Query;
use crate::domain::decision::Decision;
use crate::domain::outcome::Outcome;
use crate::l10n::Language;
use crate::pdf::{PdfError, pdf};
use crate::view::address;
use crate::view::print::Print;
use crate::view::sheet::SheetView;

/// How many may wait: at some 10 ms a PDF, the last waits for less than a second.
const WAITING: usize = 32;

/// Where PDFs are ordered: a queue of limited length, and a thread behind it for every core but one.
#[derive(Clone, Debug)]
pub struct Press(SyncSender<Job>);

/// What a PDF is made from, and where it goes.
struct Job {
    decision: Decision,
    today: NaiveDate,
    language: Language,
    public_url: String,
    done: oneshot::Sender<Result<Made, PdfError>>,
}

/// A PDF, with the number and the file name of its sheet.
struct Made {
    number: String,
    name: String,
    bytes: Vec<u8>,
}

impl Press {
    /// Starts the threads; they end when the last copy of the press is gone.
    pub fn new() -> Self {
        let cores = available_parallelism().map_or(1, usize::from);
        let (press, jobs) = sync_channel(WAITING);
        let jobs = Arc::new(Mutex::new(jobs));
        // One core is left to those who only read.
        for _ in 0..cores.saturating_sub(1).max(1) {
            let jobs = Arc::clone(&jobs);
            // Without its thread, the place is lost and nothing else.
            _ = thread::Builder::new().name("press".to_owned()).spawn(move || work(&jobs));
        }
        Self(press)
    }

    async fn make(
        &self,
        decision: Decision,
        today: NaiveDate,
        language: Language,
        public_url: String,
    ) -> Result<Made, Failure> {
        let (done, made) = oneshot::channel();
        self.0.try_send(Job { decision, today, language, public_url, done }).map_err(|_| Failure::Busy)?;
        // No word comes back from a job that panicked.
        made.await.map_err(|_| Failure::Internal)?.map_err(|error| {
            tracing::error!(%error, "a PDF could not be made");
            Failure::Internal
        })
    }
}

/// Makes one PDF after another, until there is nobody left to order one.
fn work(jobs: &Mutex<Receiver<Job>>) {
    #[cfg(target_os = "linux")]
    step_back();
    crate::pdf::load();
    // Typst shares its work out to threads that do not step back; in a pool of this thread alone it stays here.
    let _alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(job) = next() {
        // One that nobody waits for any more is not made.
        if !job.done.is_closed() {
            _ = catch_unwind(AssertUnwindSafe(|| job.make()));
        }
    }
}

/// Leaves the cores to whoever wants them: pages come before PDFs. A lower priority alone was not enough:
/// the 99th percentile of a page beside PDFs was 3 to 15 times what it is alone, and is 2 to 3 times like this.
#[cfg(target_os = "linux")]
fn step_back() {
    use thread_priority::{
        NormalThreadSchedulePolicy, ThreadPriority, ThreadSchedulePolicy, set_thread_priority_and_policy,
        thread_native_id,
    };

    let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
    if let Err(error) = set_thread_priority_and_policy(thread_native_id(), ThreadPriority::Min, idle) {
        tracing::warn!(%error, "PDFs are made at the same priority as pages");
    }
}

impl Job {
    fn make(self) {
        let sheet = SheetView::new(&self.decision, self.today, self.language);
        let made = pdf(&Print::new(&sheet, &self.public_url));
        let made = made.map(|bytes| Made { name: sheet.file_name(), number: sheet.number, bytes });
        // Who has gone away in the meantime does not get it.
        _ = self.done.send(made);
    }
}

/// The sheet as a PDF.
pub async fn sheet_pdf(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    let (query, today) = (Query::parse(request.query_string()), (site.today)());
    let Ok(Outcome::Sheet(answers)) = query.draft.outcome(today) else {
        // The page of the sheet knows what to ask, or where the exit leads.
        return Ok(see_other(address::question(language, &query.answers(), None)));
    };
    let decision = Decision::new(&query.draft, &answers, query.rules, today);
    let Made { number, name, bytes } = site.press.make(decision, today, language, site.public_url.clone()).await?;
    // For old readers a name in ASCII, for all others one that says what it is (RFC 6266).
    let name: String = byte_serialize(name.as_bytes()).collect();
    let names = format!("attachment; filename=\"{number}.pdf\"; filename*=UTF-8''{name}.pdf");
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/pdf"))
        .insert_header((CONTENT_DISPOSITION, names))
        .body(bytes))
}
