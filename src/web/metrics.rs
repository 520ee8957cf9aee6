//! Metrics for Prometheus: counts and durations, without personal data.

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

use crate::domain::answers::CaseKind;
use crate::domain::exit::Exit;
use crate::domain::sheet::StatusKind;
use crate::l10n::Language;

/// Content type of the OpenMetrics text format.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Upper bounds of the histogram's buckets in seconds: around a page, a PDF, and too slow.
const LATENCY_BUCKETS: [f64; 9] = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0];

/// Metrics since the start of the process. Clones share the same counters.
#[derive(Clone, Debug)]
pub struct Metrics(Arc<Counts>);

#[derive(Debug)]
struct Counts {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    durations: Family<RouteLabels, Histogram, fn() -> Histogram>,
    sheets: Family<SheetLabels, Counter>,
    exits: Family<ExitLabels, Counter>,
}

/// A result that was served.
#[derive(Clone, Copy, Debug)]
pub enum ServedResult {
    Sheet(CaseKind, StatusKind, Language),
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
    pub fn new() -> Self {
        let requests = Family::default();
        let durations = Family::new_with_constructor((|| Histogram::new(LATENCY_BUCKETS)) as fn() -> Histogram);
        let (sheets, exits) = (Family::default(), Family::default());
        let mut registry = Registry::default();
        registry.register("http_requests", "Requests answered", requests.clone());
        registry.register("http_request_duration_seconds", "Time from request to response", durations.clone());
        registry.register("sheets", "Sheet pages served", sheets.clone());
        registry.register("exits", "Exit pages served", exits.clone());
        registry.register_collector(Box::new(Process));
        Self(Arc::new(Counts { registry, requests, durations, sheets, exits }))
    }

    pub fn record_request(&self, route: &'static str, status: StatusCode, duration: Duration) {
        self.0.requests.get_or_create(&RequestLabels { route, status: status.as_u16() }).inc();
        self.0.durations.get_or_create(&RouteLabels { route }).observe(duration.as_secs_f64());
    }

    pub fn record_result(&self, result: ServedResult) {
        match result {
            ServedResult::Sheet(case, status, language) => {
                let labels = SheetLabels { case: case.id(), status: status.id(), language: language.tag() };
                self.0.sheets.get_or_create(&labels).inc();
            }
            ServedResult::Exit(exit, language) => {
                self.0.exits.get_or_create(&ExitLabels { exit: exit.id(), language: language.tag() }).inc();
            }
        }
    }

    /// All metrics in the OpenMetrics text format.
    /// Errors: none with these metrics; the encoder's signature allows for them.
    pub fn text(&self) -> Result<String, Error> {
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.0.registry)?;
        Ok(text)
    }
}

/// `/metrics`.
pub async fn serve(metrics: Data<Metrics>) -> HttpResponse {
    match metrics.text() {
        Ok(text) => HttpResponse::Ok().insert_header((CONTENT_TYPE, OPEN_METRICS)).body(text),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// Memory and open files of this process, on systems that have `/proc`.
#[derive(Debug)]
struct Process;

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), Error> {
        if let Some(bytes) = resident_bytes() {
            let memory = ConstGauge::new(bytes);
            let name = "process_resident_memory_bytes";
            memory.encode(encoder.encode_descriptor(name, "Resident memory", None, memory.metric_type())?)?;
        }
        if let Ok(files) = fs::read_dir("/proc/self/fd") {
            let files = ConstGauge::new(i64::try_from(files.count()).unwrap_or(i64::MAX));
            let name = "process_open_fds";
            files.encode(encoder.encode_descriptor(name, "Open file descriptors", None, files.metric_type())?)?;
        }
        Ok(())
    }
}

/// Resident memory in bytes.
fn resident_bytes() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().strip_suffix(" kB")?;
    kib.parse::<i64>().ok().map(|kib| kib * 1024)
}
