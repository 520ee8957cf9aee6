//! Accessibility (axe) and markup (Nu Html Checker).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use libtest_mimic::Trial;
use serde_json::{Value, json};

use crate::browser::{Browser, fetch, trial};
use crate::complete_answers::{RENEWAL, RULES};
use crate::harness::{Harness, is_for_release, languages, npm_package};
use crate::page_urls::every_kind_of_page;

/// Runs axe with these rules; returns one line per violation.
fn axe(rules: &Value) -> String {
    format!(
        "const found = await axe.run(document, {{ runOnly: {rules}, resultTypes: ['violations'] }});
         return found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary));"
    )
}

/// WCAG 2.2 A and AA.
const WCAG: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/// The rules about colours.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// How a page is looked at: the width in CSS pixels, a preference of the visitor, and whether only colours are tested.
type Look = (u32, &'static str, &'static str, bool);

const LOOKS: [Look; 6] = [
    (320, "prefers-color-scheme", "light", false),
    (320, "prefers-color-scheme", "dark", true),
    (320, "forced-colors", "active", true),
    (1280, "prefers-color-scheme", "light", false),
    (1280, "prefers-color-scheme", "dark", true),
    (1280, "forced-colors", "active", true),
];

/// The list of all cases is a table for the city's staff, of 64,000 elements in easy Japanese.
pub fn without_list_of_cases(pages: &[String]) -> Vec<String> {
    pages.iter().filter(|address| !address.ends_with("/cases")).cloned().collect()
}

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for language in languages() {
        let pages = every_kind_of_page(language);
        let without_cases = without_list_of_cases(&pages);
        let axe = |what: &str, pages: &[String], looks: &'static [Look]| {
            let (name, pages) = (format!("axe finds nothing {what} ({language})"), pages.to_vec());
            trial(harness, name, true, move |browser| axe_finds_nothing(browser, pages, looks))
        };
        let fit = |what: &str, pages: &[String]| {
            let (name, pages) = (
                format!("{what} on a small phone, with large targets and nothing from elsewhere ({language})"),
                pages.to_vec(),
            );
            trial(harness, name, true, move |browser| pages_fit_a_small_phone(browser, pages))
        };
        if is_for_release(language) {
            trials.push(axe("on a small phone", &pages, &LOOKS[..1]).with_ignored_flag(true));
        } else {
            trials.push(axe("on a small phone", &without_cases, &LOOKS[..2]));
            trials.push(axe("in any look", &pages, &LOOKS).with_ignored_flag(true));
        }
        trials.push(fit("pages fit", &without_cases));
        trials.push(fit("pages and the list of cases fit", &pages).with_ignored_flag(true));
        trials.push(trial(
            harness,
            format!("answers and items begin on the first screen of a phone ({language})"),
            true,
            move |browser| answers_and_items_begin_on_the_first_screen(browser, language),
        ));
    }
    trials.push(trial(harness, "the Nu Html Checker finds no error", true, the_checker_finds_no_error));
    trials
}

/// What is wider than a small phone. 320 px corresponds to a window of 1280 px at 400 % zoom. A table of many columns scrolls
/// within the page (WCAG 1.4.10).
const WIDE: &str = "return [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && !element.closest('.visually-hidden, .wide-table'))
    .filter(element => { const box = element.getBoundingClientRect(); return box.right > 320.5 || box.left < -0.5
        || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible'; })
    .map(element => element.outerHTML.slice(0, 120))
    .concat(document.documentElement.scrollWidth > 320 ? ['the page'] : [])";

/// Targets that are lower than 44 px, but for links within a sentence, and blocks that touch each other.
const FAULTS: &str = include_str!("targets.js");

async fn axe_finds_nothing(browser: Browser, pages: Vec<String>, looks: &'static [Look]) {
    let source = fs::read_to_string(npm_package("axe-core/axe.min.js")).unwrap();
    browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    let [all, of_colours] = [axe(&json!(WCAG)), axe(&json!({ "type": "rule", "values": COLOURS }))];
    for address in pages {
        open_unfolded(&browser, &address).await;
        for (width, feature, value, is_about_colours) in looks {
            browser.resize(*width, 800).await;
            browser.prefer(feature, value).await;
            let script = if *is_about_colours { &of_colours } else { &all };
            assert_eq!(browser.script(script).await, json!([]), "{address} at {width} px with {feature}: {value}");
        }
    }
}

/// With text of 100, 150 and 200 %, which a visitor may set; and without anything from elsewhere.
async fn pages_fit_a_small_phone(browser: Browser, pages: Vec<String>) {
    browser.resize(320, 800).await;
    let mut sources = BTreeSet::new();
    for address in pages {
        open_unfolded(&browser, &address).await;
        for size in [24, 32, 16] {
            browser.tools("Page.setFontSizes", json!({ "fontSizes": { "standard": size } })).await;
            assert_eq!(browser.script(WIDE).await, json!([]), "{address} with text of {size} px");
        }
        assert_eq!(browser.script(FAULTS).await, json!([]), "{address}");
        let loaded = browser.script("return performance.getEntriesByType('resource').map(entry => entry.name)").await;
        sources.extend(loaded.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()));
    }
    assert!(sources.iter().all(|name| name.starts_with(&browser.site)), "{sources:?}");
    assert!(sources.iter().any(|name| name.contains("/static/site-")), "{sources:?}");
}

/// Opens a page and its help texts.
async fn open_unfolded(browser: &Browser, address: &str) {
    browser.open_address(address).await;
    browser.script("document.querySelectorAll('details').forEach(details => details.open = true)").await;
}

/// The first answer of each question on a phone of 360 × 640, and the first item of a sheet with nothing to warn of on one of
/// 390 × 844.
async fn answers_and_items_begin_on_the_first_screen(browser: Browser, language: &str) {
    browser.resize(390, 844).await;
    browser.open_address(&format!("/{language}/sheet?{RENEWAL}&visit=2026-12-01&rules={RULES}")).await;
    let bottom = "return document.querySelector('.item-name').getBoundingClientRect().bottom";
    let bottom = browser.script(bottom).await.as_f64().unwrap();
    assert!(bottom <= 844.0, "the name of the first item ends at {bottom} px");
    browser.resize(360, 640).await;
    let questions = every_kind_of_page(language).into_iter().filter(|address| address.contains("change="));
    for address in [format!("/{language}/")].into_iter().chain(questions) {
        browser.open_address(&address).await;
        let top = "return document.querySelector('.choice, .date').getBoundingClientRect().top";
        let top = browser.script(top).await.as_f64().unwrap();
        assert!(top < 600.0, "{address}: the answers begin at {top} px");
    }
}

async fn the_checker_finds_no_error(browser: Browser) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("markup");
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let mut addresses: Vec<_> = languages().flat_map(every_kind_of_page).collect();
    addresses.push("/fr/".to_owned());
    for (number, address) in addresses.iter().enumerate() {
        // The markup as sent, not as parsed by the browser.
        let page = String::from_utf8(fetch(&browser.site, address)).unwrap();
        fs::write(folder.join(format!("{number}.html")), format!("{page}<!-- {address} -->")).unwrap();
    }
    let checked = Command::new("java")
        .arg("-jar")
        .arg(npm_package("vnu-jar/build/dist/vnu.jar"))
        .args(["--errors-only", "--skip-non-html"])
        .arg(&folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success() && said.trim().is_empty(), "{said}");
}
