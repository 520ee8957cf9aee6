//! Tests in a browser, on screen and in print.
//!
//! Starts the site on a free port and a Chromium driver, runs the tests, and stops both.
//! Needs Chromium with its driver and its shell without windows, Firefox, `WebKit`, `poppler-utils` and Java, and from npm
//! axe-core, the Nu Html Checker, Puppeteer and a virtual screen reader: `.ci/browser` installs them and runs the tests.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a panic fails the test")]
#![expect(clippy::format_collect, clippy::single_match_else, reason = "clarity matters more than speed in tests")]

mod accessibility;
#[expect(dead_code, reason = "shared with the tests that need no browser")]
#[path = "../site/answers.rs"]
mod answers;
mod browser;
#[path = "../site/complete_answers.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod complete_answers;
mod engines;
mod harness;
mod journeys;
mod keyboard;
#[path = "../site/page_urls.rs"]
mod page_urls;
mod picture;
mod print;
mod printed;
mod read_aloud;
mod search;

#[path = "../site/test_app.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod test_app;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

use harness::Harness;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One browser per test: more than three are not faster on two cores.
    arguments.test_threads.get_or_insert(3);
    let harness = match Harness::start() {
        Ok(harness) => harness,
        Err(missing) => {
            eprintln!("{missing}");
            return ExitCode::FAILURE;
        }
    };
    let trials: Vec<Trial> = [
        // First those that take longest.
        keyboard::trials(&harness),
        accessibility::trials(&harness),
        engines::trials(&harness),
        read_aloud::trials(),
        print::trials(&harness),
        journeys::trials(&harness),
        search::trials(&harness),
    ]
    .into_iter()
    .flatten()
    .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    harness.stop();
    conclusion.exit_code()
}
