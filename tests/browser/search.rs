//! Public pages, checked with Lighthouse for search engines. The gate ignores these tests: `.ci/release` installs Lighthouse and runs them.

use std::process::Command;

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::harness::{Harness, languages, npm_package};

const CHROME_FLAGS: &str =
    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking";

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let of_page = |language: &str, page: &str| {
        let url = format!("{}/{language}/{page}", harness.site);
        let name = format!("search engines get all they need from /{language}/{page}");
        Trial::test(name, move || lighthouse_finds_nothing(&url)).with_ignored_flag(true)
    };
    languages().flat_map(|language| ["", "reference"].map(|page| of_page(language, page))).collect()
}

fn lighthouse_finds_nothing(url: &str) -> Result<(), Failed> {
    let output = Command::new("node")
        .arg(npm_package("lighthouse/cli/index.js"))
        .args([url, "--only-categories=seo", "--output=json", "--quiet", "--no-enable-error-reporting", CHROME_FLAGS])
        .env("CHROME_PATH", "/usr/bin/chromium")
        .output()?;
    let report: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("{error}: {}", String::from_utf8_lossy(&output.stderr)))?;
    let failed: Vec<_> = report["audits"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, audit)| audit["score"].as_f64().is_some_and(|score| score < 1.0))
        .map(|(id, _)| id)
        .collect();
    assert_eq!(report["categories"]["seo"]["score"], json!(1), "{url}: {failed:?}");
    Ok(())
}
