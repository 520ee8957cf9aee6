//! The processes that the tests need: the site and the browser driver.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use jpki_checklist::l10n::Language;

use crate::printed::prints;

/// The tag of every language.
pub fn languages() -> impl Iterator<Item = &'static str> {
    Language::ALL.into_iter().map(Language::tag)
}

/// Whether a test that takes long is left to a release in this language, because it repeats that of the default language with
/// other texts.
pub fn is_for_release(language: &str) -> bool {
    language != Language::DEFAULT.tag()
}

/// A file of an installed npm package.
pub fn npm_package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("node_modules").join(path)
}

/// The running sites and browser driver.
#[derive(Clone)]
pub struct Harness {
    pub site: String,
    /// The site of the second city.
    second_site: String,
    /// The site of a city with as many facts as a file may have.
    crowded_site: String,
    pub driver: String,
    processes: Arc<Mutex<Vec<Child>>>,
}

impl Harness {
    /// Starts all of them.
    ///
    /// # Errors
    ///
    /// The missing program and how to install it.
    pub fn start() -> Result<Self, String> {
        for (program, package) in [
            ("chromium", "chromium"),
            ("chromium-headless-shell", "chromium-headless-shell"),
            ("chromedriver", "chromium-driver"),
            ("firefox-esr", "firefox-esr"),
            ("xvfb-run", "xvfb xauth"),
            ("pdftotext", "poppler-utils"),
            ("java", "default-jre-headless"),
        ] {
            if Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
                return Err(format!("{program} is missing: apt-get install {package}, or run .ci/browser"));
            }
        }
        for package in [
            "axe-core/axe.min.js",
            "vnu-jar/build/dist/vnu.jar",
            "@guidepup/virtual-screen-reader",
            "jsdom",
            "puppeteer-core",
        ] {
            if !npm_package(package).exists() {
                return Err(format!("{package} is missing: run .ci/browser, which installs it"));
            }
        }
        _ = fs::remove_dir_all(prints());
        let crowded = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crowded.toml");
        let default = include_str!("../../src/city/kagoshima.toml");
        fs::write(&crowded, format!("{default}\n{}", include_str!("crowded.toml")))
            .map_err(|error| error.to_string())?;
        let (site, site_line) = start_site(&[])?;
        let (second, second_line) =
            start_site(&["--city", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/site/second_city.toml")])?;
        let (crowded, crowded_line) = start_site(&["--city", &crowded.display().to_string()])?;
        let (driver, driver_line) =
            start(Command::new("chromedriver").arg("--port=0"), "started successfully on port ")?;
        Ok(Self {
            site: site_line,
            second_site: second_line,
            crowded_site: crowded_line,
            driver: format!("http://127.0.0.1:{}", driver_line.trim_end_matches('.')),
            processes: Arc::new(Mutex::new(vec![site, second, crowded, driver])),
        })
    }

    /// The same for the second city.
    pub fn of_second_city(&self) -> Self {
        Self { site: self.second_site.clone(), ..self.clone() }
    }

    /// The same for a city with as many facts as a file may have.
    pub fn of_crowded_city(&self) -> Self {
        Self { site: self.crowded_site.clone(), ..self.clone() }
    }

    /// Stops all of them.
    pub fn stop(&self) {
        for process in self.processes.lock().unwrap().iter_mut() {
            _ = process.kill();
            _ = process.wait();
        }
    }
}

/// Starts the site on a free port; returns its URL without a trailing slash.
fn start_site(settings: &[&str]) -> Result<(Child, String), String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jpki-checklist"));
    let (process, line) = start(command.args(["--listen", "127.0.0.1:0"]).args(settings), "ready: ")?;
    Ok((process, line.trim_end_matches('/').to_owned()))
}

/// Starts a program and waits for a line with `mark`; returns the rest of that line.
fn start(command: &mut Command, mark: &str) -> Result<(Child, String), String> {
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("cannot start {command:?}: {error}"))?;
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let found = lines.find_map(|line| Some(line.ok()?.split_once(mark)?.1.to_owned()));
    // Drain the pipe, so that the program never blocks.
    std::thread::spawn(move || lines.for_each(drop));
    match found {
        Some(rest) => Ok((process, rest)),
        None => {
            _ = process.kill();
            Err(format!("{command:?} ended before it was ready"))
        }
    }
}
