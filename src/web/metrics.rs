//! Metrics for Prometheus: counts and durations, without personal data.

use std::fmt::Error;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{Accept, CONTENT_TYPE, Header};
use actix_web::mime::Mime;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

use super::{clock, route_names};
use crate::domain::answers::CaseKind;
use crate::domain::exit::Exit;
use crate::domain::sheet::StatusKind;
use crate::form::urls::Route;
use crate::l10n::Language;
#[cfg(feature = "pdf")]
use crate::pdf::pool;

/// The type of the OpenMetrics text format, and its version.
const OPEN_METRICS: &str = "application/openmetrics-text";
const OPEN_METRICS_1: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Prometheus's older text format.
const PLAIN: &str = "text/plain";
const PROMETHEUS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The clock ticks of a second in `/proc`, on every Linux.
const TICKS: f64 = 100.0;

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
    /// Whether the last reading of the city's file succeeded, and when it was, in seconds of Unix time.
    city_read: Gauge,
    city_read_at: Gauge,
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
    /// Metrics whose series exist from the start, so that the first error is seen as an increase.
    pub fn new() -> Self {
        let requests = Family::default();
        let durations = Family::new_with_constructor((|| Histogram::new(LATENCY_BUCKETS)) as fn() -> Histogram);
        let (sheets, exits) = (Family::default(), Family::default());
        let mut registry = Registry::default();
        registry.register("http_requests", "Requests answered", requests.clone());
        registry.register("http_request_duration_seconds", "Time from request to response", durations.clone());
        registry.register("sheets", "Sheet pages served", sheets.clone());
        registry.register("exits", "Exit pages served", exits.clone());
        let (city_read, city_read_at) = (Gauge::default(), Gauge::default());
        registry.register("city_file_read_success", "Whether the last reading succeeded", city_read.clone());
        registry.register("city_file_read_time_seconds", "When the last reading was", city_read_at.clone());
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("jpki_checklist", "The program", version);
        registry.register_collector(Box::new(Process { started: unix_time() }));
        let metrics = Self(Arc::new(Counts { registry, requests, durations, sheets, exits, city_read, city_read_at }));
        metrics.create_series();
        metrics.record_reading(true);
        metrics
    }

    fn create_series(&self) {
        for route in route_names::all() {
            for status in [200, 500] {
                self.0.requests.get_or_create(&RequestLabels { route, status }).inc_by(0);
            }
            // Only creates it.
            drop(self.0.durations.get_or_create(&RouteLabels { route }));
        }
        for route in [Route::SheetPdf, Route::CardholderPdf].map(Route::id) {
            self.0.requests.get_or_create(&RequestLabels { route, status: 503 }).inc_by(0);
        }
        for language in Language::ALL.map(Language::tag) {
            for case in CaseKind::ALL.iter().map(|case| case.id()) {
                for status in StatusKind::ALL.iter().map(|status| status.id()) {
                    self.0.sheets.get_or_create(&SheetLabels { case, status, language }).inc_by(0);
                }
            }
            for exit in Exit::ALL.iter().map(|exit| exit.id()) {
                self.0.exits.get_or_create(&ExitLabels { exit, language }).inc_by(0);
            }
        }
    }

    /// That the city's file has been read now, or had a mistake.
    pub fn record_reading(&self, succeeded: bool) {
        self.0.city_read.set(succeeded.into());
        self.0.city_read_at.set(unix_time());
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

/// `/metrics`, in the older format for a client that does not know the newer one.
pub async fn serve(request: HttpRequest, metrics: Data<Metrics>) -> HttpResponse {
    let formats = Accept::parse(&request).map(|accepted| accepted.ranked()).unwrap_or_default();
    let first_known = formats.iter().map(Mime::essence_str).find(|format| [OPEN_METRICS, PLAIN].contains(format));
    let is_open_metrics = first_known != Some(PLAIN);
    match metrics.text() {
        Ok(text) if is_open_metrics => HttpResponse::Ok().insert_header((CONTENT_TYPE, OPEN_METRICS_1)).body(text),
        Ok(text) => HttpResponse::Ok().insert_header((CONTENT_TYPE, PROMETHEUS)).body(in_older_format(&text)),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// Where the formats differ: counters and information are named like their series.
fn in_older_format(text: &str) -> String {
    let names: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split_once(' ')).collect();
    let kind_of = |name: &str| names.iter().find(|(other, _)| *other == name).map(|(_, kind)| *kind);
    let line = |line: &str| {
        let Some((about, rest)) =
            ["# HELP ", "# TYPE "].iter().find_map(|about| Some((*about, line.strip_prefix(about)?)))
        else {
            return line.to_owned();
        };
        let (name, words) = rest.split_once(' ').unwrap_or((rest, ""));
        match kind_of(name) {
            Some("counter") => format!("{about}{name}_total {words}"),
            Some("info") => format!("{about}{name}_info {}", words.replace("info", "gauge")),
            _ => line.to_owned(),
        }
    };
    text.lines().filter(|line| *line != "# EOF").map(|text| line(text) + "\n").collect()
}

/// This process and its PDFs, on systems that have `/proc`.
#[derive(Debug)]
struct Process {
    /// In seconds of Unix time.
    started: i64,
}

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), Error> {
        let mut gauge = |name, about, value: i64| {
            let gauge = ConstGauge::new(value);
            gauge.encode(encoder.encode_descriptor(name, about, None, gauge.metric_type())?)
        };
        gauge("process_start_time_seconds", "When the process started", self.started)?;
        if let Some(bytes) = resident_bytes() {
            gauge("process_resident_memory_bytes", "Resident memory", bytes)?;
        }
        if let Ok(files) = fs::read_dir("/proc/self/fd") {
            gauge("process_open_fds", "Open file descriptors", i64::try_from(files.count()).unwrap_or(i64::MAX))?;
        }
        #[cfg(feature = "pdf")]
        gauge("pdfs_waiting", "PDFs that wait or are rendered", i64::try_from(pool::waiting()).unwrap_or(i64::MAX))?;
        if let Some(seconds) = cpu_seconds() {
            let counter = ConstCounter::new(seconds);
            let about = "Time of user and system";
            counter.encode(encoder.encode_descriptor("process_cpu_seconds", about, None, counter.metric_type())?)?;
        }
        Ok(())
    }
}

/// Now, in seconds of Unix time.
fn unix_time() -> i64 {
    clock::now().and_utc().timestamp()
}

/// The time of user and system that the process has used, in seconds.
fn cpu_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // After the name, which may contain blanks: the 14th and 15th field.
    let fields = stat.rsplit_once(") ")?.1.split(' ').skip(11).take(2);
    Some(fields.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / TICKS)
}

/// Resident memory in bytes.
fn resident_bytes() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().strip_suffix(" kB")?;
    kib.parse::<i64>().ok().map(|kib| kib * 1024)
}
