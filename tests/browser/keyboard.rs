//! Journeys by keyboard only.

use jpki_checklist::l10n::Language;
use libtest_mimic::Trial;
use serde_json::{Value, json};

use crate::browser::{Browser, trial};
use crate::harness::{Harness, languages};
use crate::journeys::{JOURNEYS, Journey, answer_questions};
use crate::page_urls::every_kind_of_page;

/// The focused element: id, name, and whether the focus is visible.
const FOCUS: &str = "
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const seen = [element, element.closest('.choice')].filter(Boolean).some(shown => {
        const style = getComputedStyle(shown);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    });
    const box = element.getBoundingClientRect();
    return { id: element.id, name: element.name || '', type: element.type || '', seen,
             on_screen: box.bottom > 0 && box.top < innerHeight, html: element.outerHTML.slice(0, 120) };
";

/// Presses a key: Tab, Enter, `ArrowDown`, a blank or a digit.
async fn press(browser: &Browser, key: &str) {
    let (code, text) = match key {
        "Tab" => (9, ""),
        "Enter" => (13, "\r"),
        "ArrowDown" => (40, ""),
        // The codes of blanks and digits are those of the characters.
        character => (u32::from(character.chars().next().unwrap()), character),
    };
    // An event per key for the page, without the driver's search for the focused element before each.
    for kind in [if text.is_empty() { "rawKeyDown" } else { "keyDown" }, "keyUp"] {
        let event = json!({ "type": kind, "key": key, "windowsVirtualKeyCode": code, "text": text });
        browser.tools("Input.dispatchKeyEvent", event).await;
    }
}

/// Presses Tab until an element is focused; the focus must be visible at every stop.
async fn tab_to(browser: &Browser, wanted: impl Fn(&Value) -> bool) {
    for _ in 0..60 {
        let focus = browser.script(FOCUS).await;
        if !focus.is_null() {
            assert!(focus["seen"].as_bool().unwrap(), "the focus cannot be seen: {focus}");
            assert!(focus["on_screen"].as_bool().unwrap(), "the focus is off the screen: {focus}");
            if wanted(&focus) {
                return;
            }
        }
        press(browser, "Tab").await;
    }
    panic!("60 stops and not there: {}", browser.address().await);
}

async fn answer(browser: &Browser, question: &str, journey: &Journey) {
    for value in journey.values(question) {
        match value.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] if question == "expiry" => {
                for (part, text) in [("year", year), ("month", month), ("day", day)] {
                    tab_to(browser, |focus| focus["id"] == format!("expiry-{part}").as_str()).await;
                    for digit in text.split("").filter(|digit| !digit.is_empty()) {
                        press(browser, digit).await;
                    }
                }
            }
            _ if matches!(question, "id" | "expiry" | "visit") => {
                tab_to(browser, |focus| focus["id"] == format!("{question}-{value}").as_str()).await;
                press(browser, " ").await;
            }
            // Radio buttons are one tab stop; arrow keys move within the group.
            _ => {
                tab_to(browser, |focus| focus["name"] == question).await;
                press(browser, " ").await;
                while browser.script("return document.activeElement.value").await != value {
                    press(browser, "ArrowDown").await;
                }
            }
        }
    }
    tab_to(browser, |focus| focus["type"] == "submit").await;
    enter(browser).await;
}

/// Presses Enter and waits for the next page.
async fn enter(browser: &Browser) {
    let page = browser.find("html").await;
    press(browser, "Enter").await;
    browser.gone(page).await;
}

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for language in languages() {
        let name = format!("every journey can be completed by keyboard ({language})");
        let journeys = trial(harness, name, true, move |browser| async move {
            for journey in &JOURNEYS {
                browser.open_address(&format!("/{language}/")).await;
                tab_to(&browser, |focus| focus["html"].as_str().unwrap().contains("class=\"button\"")).await;
                enter(&browser).await;
                answer_questions(&browser, async |question| answer(&browser, question, journey).await).await;
                journey.assert_reached(&browser).await;
            }
        });
        // Only the texts differ in other languages.
        trials.push(journeys.with_ignored_flag(language != Language::DEFAULT.tag()));
    }
    trials.push(trial(
        harness,
        "the focus passes every control once and is never trapped",
        true,
        the_focus_is_never_trapped,
    ));
    trials
}

async fn the_focus_is_never_trapped(browser: Browser) {
    // A group of radio buttons is one tab stop.
    let stops = "
        const groups = new Set();
        return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex=\"0\"]')]
            .filter(element => element.checkVisibility())
            .filter(element => element.type !== 'radio' || !groups.has(element.name) && groups.add(element.name)).length";
    for address in every_kind_of_page("ja") {
        browser.open_address(&address).await;
        let expected = browser.script(stops).await.as_u64().unwrap();
        // Start at the top, even if a field has the focus.
        browser.script("document.querySelector('.skip-link').focus()").await;
        let mut passed = 1;
        loop {
            press(&browser, "Tab").await;
            let focus = browser.script(FOCUS).await;
            if focus.is_null() || passed > expected {
                break;
            }
            assert!(focus["seen"].as_bool().unwrap(), "{address}: {focus}");
            passed += 1;
        }
        assert_eq!(passed, expected, "{address}");
    }
}
