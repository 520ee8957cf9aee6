//! Reads the settings and the city's file, opens the sockets, loads the messages and runs the server.

use std::io::{self, Write};
use std::panic;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
use jpki_checklist::l10n::Language;
#[cfg(feature = "pdf")]
use jpki_checklist::pdf;
use jpki_checklist::settings::{LogFormat, Settings};
#[cfg(feature = "pdf")]
use jpki_checklist::view::formats::pdf::PdfSource;
use jpki_checklist::view::report;
#[cfg(feature = "pdf")]
use jpki_checklist::view::report::fullest::fullest_sheets;
use jpki_checklist::web::{self, AppState, Listeners};
use tracing::Level;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

fn main() -> ExitCode {
    let settings = match Settings::try_parse() {
        Ok(settings) => settings,
        Err(help) if matches!(help.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => help.exit(),
        Err(error) => return exit_with_error(error.to_string().trim_start_matches("error: ")),
    };
    if settings.man_page {
        return match Settings::manual_page() {
            Ok(page) => print(&page),
            Err(error) => exit_with_error(&error.to_string()),
        };
    }
    let city = match City::load(settings.city.as_deref(), &NationalDocument::ids()) {
        Ok(city) => city,
        Err(error) => return exit_with_error(&error.to_string()),
    };
    if let Some(old) = &settings.replaces
        && let Err(error) = City::check_replacement(settings.city.as_deref(), old)
    {
        return exit_with_error(&error.to_string());
    }
    if settings.check {
        return check(Box::leak(Box::new(city)));
    }
    let listeners = match Listeners::open(&settings) {
        Ok(listeners) => listeners,
        Err(error) => return exit_with_error(&error.to_string()),
    };
    let Some(public_url) = settings.public_url.or_else(|| listeners.url()) else {
        return exit_with_error("--public-url is required when listening only on Unix sockets or on all addresses");
    };
    let _flush_on_exit = init_log(settings.log_format);
    Language::load_messages();
    // A closed standard output is not an error.
    _ = writeln!(io::stdout(), "jpki-checklist is ready: {}", listeners.names().join(" "));
    panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
    let path = settings.city;
    let read_city = move || Ok(&*Box::leak(Box::new(City::load(path.as_deref(), &NationalDocument::ids())?)));
    match web::run(listeners, &settings.limits, AppState::new(public_url, Box::leak(Box::new(city))), read_city) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => exit_with_error(&error.to_string()),
    }
}

/// Prints what the city's file says, and which sheets take more pages than they may.
fn check(city: &'static City) -> ExitCode {
    let today = web::today();
    let mut lines = report::report(city, today);
    #[cfg(feature = "pdf")]
    for sheet in fullest_sheets(city, today) {
        let source = PdfSource::Sheet(Box::new(sheet.sheet.clone()));
        match pdf::page_count(&source) {
            Ok(pages) if pages <= sheet.allowed_pages() => {}
            Ok(pages) => lines.push(sheet.warning(pages)),
            Err(error) => return exit_with_error(&error.to_string()),
        }
    }
    print(&(lines.join("\n") + "\n"))
}

/// Prints to standard output. That its reader has closed it is no error.
fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            exit_with_error(&format!("cannot write to standard output: {error}"))
        }
        Ok(()) | Err(_) => ExitCode::SUCCESS,
    }
}

/// Initializes the log. A separate thread writes the lines to standard error; lines are dropped under back-pressure, so
/// that a full disk or a slow reader does not block requests.
fn init_log(format: LogFormat) -> WorkerGuard {
    let (writer, guard) = tracing_appender::non_blocking(io::stderr());
    let min_level = if format == LogFormat::Off { Level::WARN } else { Level::INFO };
    // Only lines of this crate: those of libraries may contain what a visitor sent.
    let crate_filter = Targets::new().with_target(env!("CARGO_CRATE_NAME"), min_level);
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_target(false).with_writer(writer);
    let lines = match format {
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_span_list(false).boxed(),
        LogFormat::Text | LogFormat::Off => lines.boxed(),
    };
    tracing_subscriber::registry().with(lines.with_filter(crate_filter)).init();
    guard
}

/// Prints the first paragraph of an error in one line; the exit status is 2.
fn exit_with_error(message: &str) -> ExitCode {
    let paragraph = message.split("\n\n").next().unwrap_or_default().trim_end();
    let line = paragraph.replace(char::is_control, "\u{fffd}");
    _ = writeln!(io::stderr(), "jpki-checklist: {line}");
    ExitCode::from(2)
}
