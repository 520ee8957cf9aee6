//! The site in a real browser and on paper.
//!
//! Starts the site on a free port and a driver of Chromium, runs every check, and ends both.
//! Needs `chromium`, `chromium-driver`, `poppler-utils` and Java, and from npm axe-core and the Nu Html Checker:
//! `.ci/browser` installs them and runs this.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accessibility;
#[path = "../site/addresses.rs"]
mod addresses;
#[expect(dead_code, reason = "shared with the tests that need no browser")]
#[path = "../site/answers.rs"]
mod answers;
mod browser;
mod keyboard;
mod paper;
mod stage;
mod ways;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

use stage::Stage;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // A browser each: more of them than cores only get into each other's way.
    arguments.test_threads.get_or_insert(2);
    let stage = match Stage::set() {
        Ok(stage) => stage,
        Err(missing) => {
            eprintln!("{missing}");
            return ExitCode::FAILURE;
        }
    };
    let trials: Vec<Trial> =
        [ways::trials(&stage), keyboard::trials(&stage), accessibility::trials(&stage), paper::trials(&stage)]
            .into_iter()
            .flatten()
            .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    stage.strike();
    conclusion.exit_code()
}
