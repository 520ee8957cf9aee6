//! Reads the settings and the city's file, opens the sockets, loads the messages and runs the server.

use std::fmt::Display;
use std::io::{self, Write};
use std::panic;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use clap::error::ErrorKind;
use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
use jpki_checklist::l10n::Language;
#[cfg(feature = "pdf")]
use jpki_checklist::pdf;
use jpki_checklist::settings::{LogFormat, Settings, is_service};
#[cfg(feature = "pdf")]
use jpki_checklist::view::cardholder::CardholderView;
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

/// How often a service looks whether what was wrong has been corrected.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// How often it says what is wrong.
const SAY_AGAIN: Duration = Duration::from_mins(1);

/// What ends the program before it serves.
enum Stop {
    /// It has done what was asked for.
    Done(ExitCode),
    /// A setting or the city's file is wrong; it may be corrected.
    Wrong(String),
}

fn main() -> ExitCode {
    let mut said: Option<(String, Instant)> = None;
    loop {
        let wrong = match read() {
            Ok((settings, city)) => return serve(settings, city),
            Err(Stop::Done(status)) => return status,
            Err(Stop::Wrong(message)) if !is_service() => return exit_with_error(&message),
            Err(Stop::Wrong(message)) => message,
        };
        if said.as_ref().is_none_or(|(message, when)| *message != wrong || when.elapsed() >= SAY_AGAIN) {
            say(&wrong);
            web::ignore_hangups();
            // Ready, so that neither the boot nor a restart waits for the correction; requests wait in the socket.
            web::notify_waiting(&wrong);
            said = Some((wrong, Instant::now()));
        }
        thread::sleep(LOOK_AGAIN);
    }
}

/// Reads the settings and the city's file, or does what is to be done instead of serving.
fn read() -> Result<(Settings, City), Stop> {
    let wrong = |error: &dyn Display| Stop::Wrong(error.to_string());
    let settings = match Settings::read() {
        Ok(settings) => settings,
        Err(help) if matches!(help.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => help.exit(),
        Err(error) => return Err(Stop::Wrong(error.to_string().trim_start_matches("error: ").to_owned())),
    };
    if settings.man_page {
        let page = Settings::manual_page().map_err(|error| wrong(&error))?;
        return Err(Stop::Done(print(&page)));
    }
    for (flag, file) in settings.files_of_service() {
        City::check_service_can_read(file).map_err(|error| Stop::Wrong(settings.wrong(flag, &error)))?;
    }
    // Sheets need it, and a Unix socket has none. A check sees that it is missing if the service has other settings.
    if settings.public_url.is_none() && (is_service() || settings.check && settings.has_settings_of_service()) {
        return Err(Stop::Wrong("a service needs JPKI_PUBLIC_URL (--public-url)".to_owned()));
    }
    let city = City::load(settings.city.as_deref(), &NationalDocument::ids());
    let city = city.map_err(|error| Stop::Wrong(settings.wrong("city", &error)))?;
    if let Some(old) = &settings.replaces {
        City::check_replacement(settings.city.as_deref(), old).map_err(|error| wrong(&error))?;
    }
    if settings.check {
        return Err(Stop::Done(check(Box::leak(Box::new(city)))));
    }
    Ok((settings, city))
}

/// Opens the sockets and serves until the program is told to stop.
fn serve(settings: Settings, city: City) -> ExitCode {
    let listeners = match Listeners::open(&settings) {
        Ok(listeners) => listeners,
        Err(error) => return exit_with_error(&settings.wrong("listen", &error)),
    };
    let Some(public_url) = settings.public_url.or_else(|| listeners.url()) else {
        return exit_with_error("--public-url is required when listening only on Unix sockets or on all addresses");
    };
    let _flush_on_exit = init_log(settings.log_format);
    Language::load_messages();
    // A closed standard output is not an error.
    _ = writeln!(io::stdout(), "jpki-checklist is ready: {}", listeners.names().join(" "));
    panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
    let file = settings.city;
    let read_city = move || {
        // A service may have got a file, or another one, meanwhile.
        let file = Settings::read().map_or_else(|_| file.clone(), |settings| settings.city);
        Ok(&*Box::leak(Box::new(City::load(file.as_deref(), &NationalDocument::ids())?)))
    };
    match web::run(listeners, &settings.limits, AppState::new(public_url, Box::leak(Box::new(city))), read_city) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => exit_with_error(&error.to_string()),
    }
}

/// Prints what the city's file says, and which sheets take more pages than they may.
fn check(city: &'static City) -> ExitCode {
    let today = web::today();
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only PDFs are laid out"))]
    let mut lines = report::report(city, today);
    #[cfg(feature = "pdf")]
    for sheet in fullest_sheets(city, today) {
        let of_cardholder = || (PdfSource::Cardholder(Box::new(CardholderView::new(&sheet.sheet))), 1);
        let of_cardholder = sheet.sheet.case.is_by_agent().then(of_cardholder);
        let of_sheet = (PdfSource::Sheet(Box::new(sheet.sheet.clone())), sheet.allowed_pages());
        for (source, allowed) in [of_sheet].into_iter().chain(of_cardholder) {
            match pdf::page_count(&source) {
                Ok(pages) if pages <= allowed => {}
                Ok(pages) => lines.push(sheet.warning(pages, allowed)),
                Err(error) => return exit_with_error(&error.to_string()),
            }
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

/// Says what is wrong; the exit status is 2.
fn exit_with_error(message: &str) -> ExitCode {
    say(message);
    ExitCode::from(2)
}

/// Prints the first paragraph of an error in one line.
fn say(message: &str) {
    let paragraph = message.split("\n\n").next().unwrap_or_default().trim_end();
    let escaped = |sign: char| match sign {
        '\n' => " ".to_owned(),
        char::REPLACEMENT_CHARACTER => "?".to_owned(),
        sign if sign.is_control() => sign.escape_default().to_string(),
        sign => sign.to_string(),
    };
    let line: String = paragraph.chars().map(escaped).collect();
    _ = writeln!(io::stderr(), "jpki-checklist: {line}");
}
