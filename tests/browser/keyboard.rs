//! Journeys by keyboard only.

use libtest_mimic::Trial;
use serde_json::{Value, json};

use crate::browser::{Browser, trial};
use crate::harness::{Harness, languages};
use crate::journeys::{COMMONEST, JOURNEYS, answer_questions};
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
    // Only keys with a character do something when they are released.
    let kinds = if text.is_empty() { &["rawKeyDown"][..] } else { &["keyDown", "keyUp"] };
    for kind in kinds {
        let event = json!({ "type": kind, "key": key, "windowsVirtualKeyCode": code, "text": text });
        browser.tools("Input.dispatchKeyEvent", event).await;
    }
}

/// Presses Tab until an element is focused; returns how often. The focus must be visible at every stop.
async fn tab_to(browser: &Browser, wanted: impl Fn(&Value) -> bool) -> usize {
    for pressed in 0..60 {
        let focus = browser.script(FOCUS).await;
        if !focus.is_null() {
            assert!(focus["seen"].as_bool().unwrap(), "the focus cannot be seen: {focus}");
            assert!(focus["on_screen"].as_bool().unwrap(), "the focus is off the screen: {focus}");
            if wanted(&focus) {
                return pressed;
            }
        }
        press(browser, "Tab").await;
    }
    panic!("60 stops and not there: {}", browser.address().await);
}

/// Answers a page and submits it from its last input; returns how many keys were pressed.
async fn answer(browser: &Browser, sent: &[(&str, &str)]) -> usize {
    let mut pressed = 1;
    for (key, value) in sent {
        match value.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] if *key == "expiry" => {
                for (part, text) in [("year", year), ("month", month), ("day", day)] {
                    pressed += tab_to(browser, |focus| focus["id"] == format!("expiry-{part}").as_str()).await;
                    for digit in text.trim_start_matches('0').split("").filter(|digit| !digit.is_empty()) {
                        press(browser, digit).await;
                        pressed += 1;
                    }
                }
            }
            _ if matches!(*key, "id" | "expiry") => {
                pressed += tab_to(browser, |focus| focus["id"] == format!("{key}-{value}").as_str()).await;
                press(browser, " ").await;
                pressed += 1;
            }
            // Radio buttons are one tab stop; arrow keys move within the group.
            _ => {
                pressed += tab_to(browser, |focus| focus["name"] == *key).await;
                press(browser, " ").await;
                pressed += 1;
                while browser.script("return document.activeElement.value").await != *value {
                    press(browser, "ArrowDown").await;
                    pressed += 1;
                }
            }
        }
    }
    enter(browser).await;
    pressed
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
                answer_questions(&browser, async |page| _ = answer(&browser, &journey.sent_by(page)).await).await;
                journey.assert_reached(&browser).await;
            }
        });
        // The commonest one is walked by keyboard below, and every control of every page is passed.
        trials.push(journeys.with_ignored_flag(true));
    }
    trials.push(trial(harness, "the commonest journey takes few keys", true, the_commonest_journey_takes_few_keys));
    trials.push(trial(
        harness,
        "the focus passes every control once and is never trapped",
        true,
        the_focus_is_never_trapped,
    ));
    trials
}

async fn the_commonest_journey_takes_few_keys(browser: Browser) {
    let mut pressed = 0;
    browser.open_address("/ja/").await;
    answer_questions(&browser, async |page| {
        let day = browser.script("return document.querySelector('[name=visit-choice]')?.value ?? ''").await;
        let mut sent = COMMONEST.sent_by(page);
        sent.extend((page == "visit").then_some(("visit-choice", day.as_str().unwrap())));
        pressed += answer(&browser, &sent).await;
    })
    .await;
    COMMONEST.assert_reached(&browser).await;
    println!("the commonest journey: {pressed} keys");
    assert!(pressed <= 65, "{pressed} keys");
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
