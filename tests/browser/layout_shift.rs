//! Nothing on a sheet or the page for the cardholder moves when its script shows the print button.

use libtest_mimic::Trial;
use serde_json::json;

use crate::browser::{Browser, trial};
use crate::harness::{Harness, languages};

use crate::complete_answers::FULLEST as SHEET;

/// Loads the script of the page again, and returns the sum of the layout shifts that follow, as browsers report them.
const RUN_SCRIPT: &str = "
    const done = arguments[arguments.length - 1];
    let shift = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({ type: 'layout-shift' });
    const script = document.createElement('script');
    script.src = document.querySelector('script[src]').src;
    script.onload = () => requestAnimationFrame(() => setTimeout(() => done(shift), 200));
    document.head.append(script);
";

/// The upper edges of what follows the buttons.
const EDGES: &str = "return [...document.querySelectorAll('.sheet-tools > *, .sheet-visit, .cardholder-steps')]
    .map(element => element.getBoundingClientRect().top)";

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let moves = |language| {
        let name = format!("nothing moves when the print button appears ({language})");
        trial(harness, name, true, move |browser| nothing_moves(browser, language))
    };
    languages().map(moves).collect()
}

async fn nothing_moves(browser: Browser, language: &str) {
    browser.tools("Network.enable", json!({})).await;
    for (page, width) in [("sheet", 320), ("sheet", 1280), ("cardholder", 320), ("cardholder", 1280)] {
        let address = format!("/{language}/{page}?{SHEET}");
        browser.resize(width).await;
        // The page as it is before its script has loaded.
        browser.tools("Network.setBlockedURLs", json!({ "urls": ["*/static/*.js"] })).await;
        browser.open_address(&address).await;
        assert!(!browser.find("#print").await.is_displayed().await.unwrap(), "the script is blocked");
        let without_script = browser.script(EDGES).await;
        browser.tools("Network.setBlockedURLs", json!({ "urls": [] })).await;
        let shift = browser.driver.execute_async(RUN_SCRIPT, vec![]).await.unwrap().json().clone();
        assert!(browser.find("#print").await.is_displayed().await.unwrap(), "the script shows the button");
        assert_eq!(shift, json!(0), "{address} at {width} px");
        assert_eq!(browser.script(EDGES).await, without_script, "{address} at {width} px");
    }
}
