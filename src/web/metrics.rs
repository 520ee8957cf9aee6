//! Figures without people: what was asked for, how it went and how long it took, as counts.

use std::fmt::Error;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use actix_web::{HttpResponse, http::StatusCode};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::domain::outcome::Exit;
use crate::domain::sheet::{Case, Status};
use crate::l10n::Language;

/// The content type that Prometheus reads.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Upper ends of the classes of the histogram, in seconds: around a page, a PDF, and what is too long.
const SECONDS: [f64; 9] = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0];

/// The counts since the program began.
#[derive(Clone, Debug)]
pub struct Metrics(Arc<Counts>);

#[derive(Debug)]
struct Counts {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    times: Family<RouteLabels, Histogram, fn() -> Histogram>,
    sheets: Family<SheetLabels, Counter>,
    exits: Family<ExitLabels, Counter>,
}

/// A result that was shown.
#[derive(Clone, Copy, Debug)]
pub enum Seen {
    /// A sheet.
    Sheet(Case, Status, Language),
    /// An exit.
    Exit(Exit, Language),
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct RequestLabels {
    route: &'static str,
    status: u16,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct RouteLabels {
    route: &'static str,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct SheetLabels {
    case: &'static str,
    status: &'static str,
    language: &'static str,
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct ExitLabels {
    exit: &'static str,
    language: &'static str,
}

impl Metrics {
    /// Nothing counted yet.
    pub fn new() -> Self {
        let requests = Family::default();
        let times = Family::new_with_constructor((|| Histogram::new(SECONDS)) as fn() -> Histogram);
        let (sheets, exits) = (Family::default(), Family::default());
        let mut registry = Registry::default();
        registry.register("http_requests", "Requests that were answered", requests.clone());
        registry.register("http_request_duration_seconds", "Time from request to answer", times.clone());
        registry.register("sheets", "Pages of sheets that were sent", sheets.clone());
        registry.register("exits", "Pages of exits that were sent", exits.clone());
        registry.register_collector(Box::new(Process));
        Self(Arc::new(Counts { registry, requests, times, sheets, exits }))
    }

    /// Counts an answer.
    pub fn answered(&self, route: &'static str, status: StatusCode, time: Duration) {
        self.0.requests.get_or_create(&RequestLabels { route, status: status.as_u16() }).inc();
        self.0.times.get_or_create(&RouteLabels { route }).observe(time.as_secs_f64());
    }

    /// Counts a result.
    pub fn seen(&self, seen: Seen) {
        match seen {
            Seen::Sheet(case, status, language) => {
                let labels = SheetLabels { case: case.id(), status: status.id(), language: language.tag() };
                self.0.sheets.get_or_create(&labels).inc();
            }
            Seen::Exit(exit, language) => {
                self.0.exits.get_or_create(&ExitLabels { exit: exit.id(), language: language.tag() }).inc();
            }
        }
    }

    /// All counts, as Prometheus reads them.
    ///
    /// # Errors
    ///
    /// Never for what is registered here; the encoder's signature allows it.
    pub fn text(&self) -> Result<String, Error> {
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.0.registry)?;
        Ok(text)
    }
}

/// `/metrics`, on an address of its own.
pub async fn serve(metrics: Data<Metrics>) -> HttpResponse {
    match metrics.text() {
        Ok(text) => HttpResponse::Ok().insert_header((CONTENT_TYPE, OPEN_METRICS)).body(text),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// What the system says of this process, where it says it.
#[derive(Debug)]
struct Process;

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), Error> {
        if let Some(bytes) = resident() {
            let memory = ConstGauge::new(bytes);
            let name = "process_resident_memory_bytes";
            memory.encode(encoder.encode_descriptor(name, "Memory in use", None, memory.metric_type())?)?;
        }
        if let Ok(files) = fs::read_dir("/proc/self/fd") {
            let files = ConstGauge::new(i64::try_from(files.count()).unwrap_or(i64::MAX));
            let name = "process_open_fds";
            files.encode(encoder.encode_descriptor(
                name,
                "Open files and connections",
                None,
                files.metric_type(),
            )?)?;
        }
        Ok(())
    }
}

/// Resident memory in bytes.
fn resident() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().strip_suffix(" kB")?;
    kib.parse::<i64>().ok().map(|kib| kib * 1024)
}
