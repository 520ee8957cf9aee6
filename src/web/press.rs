//! Makes PDFs beside the threads that answer requests, and never more than the machine can.

use std::sync::Arc;
use std::thread::available_parallelism;

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Data, block};
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDate;
use form_urlencoded::byte_serialize;
use tokio::sync::Semaphore;

use super::Site;
use super::errors::Failure;
use super::handlers::{Answered, see_other};
use super::query::Query;
use crate::domain::decision::Decision;
use crate::domain::outcome::Outcome;
use crate::l10n::Language;
use crate::pdf::pdf;
use crate::view::address;
use crate::view::print::Print;
use crate::view::sheet::SheetView;

/// How many may wait for each that is made: at some 20 ms a PDF, the last waits for less than half a second.
const WAITING: usize = 16;

/// The places of those that are made and those that wait, for all threads that answer requests.
#[derive(Clone, Debug)]
pub struct Press(Arc<Places>);

#[derive(Debug)]
struct Places {
    made: Semaphore,
    asked: Semaphore,
}

impl Press {
    /// As many at once as there are cores.
    pub fn new() -> Self {
        let cores = available_parallelism().map_or(1, usize::from);
        Self(Arc::new(Places { made: Semaphore::new(cores), asked: Semaphore::new(cores * (1 + WAITING)) }))
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
    let (number, name, bytes) = make(&site, decision, today, language).await?;
    // For old readers a name in ASCII, for all others one that says what it is (RFC 6266).
    let name: String = byte_serialize(name.as_bytes()).collect();
    let names = format!("attachment; filename=\"{number}.pdf\"; filename*=UTF-8''{name}.pdf");
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/pdf"))
        .insert_header((CONTENT_DISPOSITION, names))
        .body(bytes))
}

/// Makes a PDF when its turn comes; the number and the name of the sheet go with it.
async fn make(
    site: &Site,
    decision: Decision,
    today: NaiveDate,
    language: Language,
) -> Result<(String, String, Vec<u8>), Failure> {
    let _place = site.press.0.asked.try_acquire().map_err(|_| Failure::Busy)?;
    let _turn = site.press.0.made.acquire().await.map_err(|_| Failure::Internal)?;
    let public_url = site.public_url.clone();
    let made = block(move || {
        let sheet = SheetView::new(&decision, today, language);
        let made = pdf(&Print::new(&sheet, &public_url));
        made.map(|bytes| (sheet.number.clone(), sheet.file_name(), bytes))
    });
    match made.await {
        Ok(Ok(made)) => Ok(made),
        Ok(Err(error)) => {
            tracing::error!(%error, "a PDF could not be made");
            Err(Failure::Internal)
        }
        Err(_) => Err(Failure::Internal),
    }
}
