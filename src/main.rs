//! Settings, texts, bind, run; nothing else.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use jpki_checklist::l10n::Language;
use jpki_checklist::settings::{LogFormat, Settings};
use jpki_checklist::web::{self, Site, Sockets};
use tracing::Level;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

fn main() -> ExitCode {
    let settings = match Settings::try_parse() {
        Ok(settings) => settings,
        Err(help) if matches!(help.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => help.exit(),
        Err(error) => return refuse(error.to_string().trim_start_matches("error: ")),
    };
    let sockets = match Sockets::open(&settings) {
        Ok(sockets) => sockets,
        Err(error) => return refuse(&error.to_string()),
    };
    let Some(public_url) = settings.public_url.or_else(|| sockets.url()) else {
        return refuse("no browser opens a Unix socket: say with --public-url where visitors reach the site");
    };
    let _lines_are_written_until_here = log(settings.log_format);
    Language::load();
    // A closed standard output is no reason not to serve.
    _ = writeln!(io::stdout(), "jpki-checklist is ready: {}", sockets.names().join(" "));
    match web::run(sockets, &settings.limits, Site::new(public_url)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error.to_string()),
    }
}

/// Begins the log. Lines are written by a thread of their own, and dropped when nobody takes them:
/// a full disk or a slow reader stops nothing.
fn log(format: LogFormat) -> WorkerGuard {
    let (writer, guard) = tracing_appender::non_blocking(io::stderr());
    let least = if format == LogFormat::Off { Level::WARN } else { Level::INFO };
    // Only our own lines: what libraries say may hold what a visitor sent.
    let ours = Targets::new().with_target(env!("CARGO_CRATE_NAME"), least);
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_target(false).with_writer(writer);
    let lines = match format {
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_span_list(false).boxed(),
        LogFormat::Text | LogFormat::Off => lines.boxed(),
    };
    tracing_subscriber::registry().with(lines.with_filter(ours)).init();
    guard
}

/// Says in one line why the program cannot run.
fn refuse(why: &str) -> ExitCode {
    _ = writeln!(io::stderr(), "jpki-checklist: {}", why.lines().next().unwrap_or_default());
    ExitCode::from(2)
}
