//! Settings, texts, bind, run; nothing else.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use jpki_checklist::l10n::Language;
use jpki_checklist::settings::Settings;
use jpki_checklist::web::{self, Site};
use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

fn main() -> ExitCode {
    let settings = match Settings::try_parse() {
        Ok(settings) => settings,
        Err(help) if matches!(help.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => help.exit(),
        Err(error) => return refuse(error.to_string().trim_start_matches("error: ")),
    };
    // Only our own lines: what libraries say may hold what a visitor sent.
    let ours = Targets::new().with_target(env!("CARGO_CRATE_NAME"), Level::INFO);
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr).with_filter(ours);
    tracing_subscriber::registry().with(lines).init();
    Language::load();

    let socket = match web::bind(&settings) {
        Ok(socket) => socket,
        Err(error) => return refuse(&format!("cannot listen on {}: {error}", settings.listen)),
    };
    // A closed standard output is no reason not to serve.
    _ = writeln!(io::stdout(), "jpki-checklist is ready: {}/", socket.url());
    let site = Site::new(settings.public_url.unwrap_or_else(|| socket.url()));
    match web::run(socket, site) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error.to_string()),
    }
}

/// Says in one line why the program cannot run.
fn refuse(why: &str) -> ExitCode {
    _ = writeln!(io::stderr(), "jpki-checklist: {}", why.lines().next().unwrap_or_default());
    ExitCode::from(2)
}
