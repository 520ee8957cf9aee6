//! Journeys through the questions in a browser.

use std::sync::LazyLock;

use chrono::Months;
use jpki_checklist::web;
use libtest_mimic::Trial;

use crate::browser::{Browser, trial};
use crate::harness::{Harness, is_for_release, languages};

/// A journey fails after this many questions.
const MAX_STEPS: usize = 20;

/// Stands for a day two months from today.
const SOON: &str = "soon";

/// A day two months from today, as YYYY-MM-DD.
fn soon() -> &'static str {
    static DAY: LazyLock<String> = LazyLock::new(|| (web::today() + Months::new(2)).to_string());
    &DAY
}

/// Answers from the first page to the result.
pub struct Journey {
    pub name: &'static str,
    /// What the pages send, as in a query string; a date as its question's key.
    pub sent: &'static str,
    /// A part of the canonical address of the result.
    pub address: &'static str,
    /// The case of the sheet, or the outcome of an exit.
    pub leads_to: &'static str,
}

/// The four cases and the exits.
pub const JOURNEYS: [Journey; 10] = [
    Journey {
        name: "an issue by the cardholder",
        sent: "who=self&card=my-number&errand=issue&reissue=no&pin=known&office=main&visit-choice=undecided",
        address: "visitor=self&restricted=no&card=my-number&procedure=issue&reissue=no&pin=known&office=main\
                  &visit=undecided",
        leads_to: "issue-self",
    },
    Journey {
        name: "an issue by an agent",
        sent: "who=agent-restricted&card=my-number&errand=issue&reissue=yes&id=drivers-license&id=passport\
               &office=undecided&visit-choice=undecided",
        address: "visitor=agent&restricted=yes&card=my-number&procedure=issue&reissue=yes&id=drivers-license\
                  &id=passport&office=undecided&visit=undecided",
        leads_to: "issue-agent",
    },
    Journey {
        name: "a renewal by the cardholder",
        sent: "who=self-restricted&card=my-number&errand=no-notice&expiry=unknown&pin=reset&id=pension-handbook\
               &office=kiire&visit-choice=undecided",
        address: "visitor=self&restricted=yes&card=my-number&procedure=renew&notice=none&expiry=unknown&pin=reset\
                  &id=pension-handbook&office=kiire&visit=undecided",
        leads_to: "renew-self",
    },
    Journey {
        name: "a renewal by an agent",
        sent: "who=agent&card=my-number&errand=notice-certificate&expiry=soon&form=have&id=undecided\
               &office=sakurajima&visit-choice=undecided",
        address: "&form=have&id=undecided&office=sakurajima&visit=undecided",
        leads_to: "renew-agent",
    },
    Journey {
        name: "the exit with a Juki card",
        sent: "who=self&card=juki",
        address: "card=juki",
        leads_to: "apply-for-card",
    },
    Journey {
        name: "the exit without a card",
        sent: "who=self&card=none",
        address: "card=none",
        leads_to: "apply-for-card",
    },
    Journey {
        name: "the exit of the unsure",
        sent: "who=self&card=my-number&errand=unsure",
        address: "procedure=unsure",
        leads_to: "check-expiry",
    },
    Journey {
        name: "the exit to a renewal of the card",
        sent: "who=self&card=my-number&errand=notice-card",
        address: "procedure=renew&notice=card",
        leads_to: "renew-card",
    },
    Journey {
        name: "the exit to a renewal of both",
        sent: "who=self&card=my-number&errand=notice-both",
        address: "procedure=renew&notice=both",
        leads_to: "renew-card",
    },
    Journey {
        name: "the exit of those who want only a PIN",
        sent: "who=self&card=my-number&errand=pin-reset",
        address: "procedure=pin-reset",
        leads_to: "reset-pin",
    },
];

impl Journey {
    /// What the inputs of a page send.
    pub fn sent_by(&self, page: &str) -> Vec<(&'static str, &'static str)> {
        let day_or_value = |value: &'static str| if value == SOON { soon() } else { value };
        let is_of_page = |key: &str| key == page || page == "visit" && matches!(key, "office" | "visit-choice");
        let pairs = self.sent.split('&').filter_map(|pair| pair.split_once('='));
        let sent: Vec<_> =
            pairs.filter(|(key, _)| is_of_page(key)).map(|(key, value)| (key, day_or_value(value))).collect();
        assert!(!sent.is_empty(), "{} has no answer to {page}", self.name);
        sent
    }

    /// Checks that the browser shows the result of this journey.
    pub async fn assert_reached(&self, browser: &Browser) {
        let reached = match browser.find_all("[data-outcome]").await.first() {
            Some(exit) => exit.attr("data-outcome").await.unwrap(),
            None => browser.attribute("article", "data-case").await,
        };
        assert_eq!(reached.as_deref(), Some(self.leads_to), "{}", self.name);
        let address = browser.address().await;
        assert!(address.contains(self.address), "{}: {address}", self.name);
    }
}

/// Answers a page and submits it; returns the number of taps.
async fn answer(browser: &Browser, sent: &[(&str, &str)]) -> usize {
    let taps = fill(browser, sent).await;
    browser.follow("button[type=submit]").await;
    taps + 1
}

async fn fill(browser: &Browser, sent: &[(&str, &str)]) -> usize {
    let mut taps = 0;
    for (key, value) in sent {
        match value.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] if matches!(*key, "expiry" | "visit") => {
                for (part, text) in [("year", year), ("month", month), ("day", day)] {
                    let field = browser.find(&format!("#{key}-{part}")).await;
                    field.clear().await.unwrap();
                    field.send_keys(text).await.unwrap();
                    taps += 1;
                }
            }
            // People tap the label.
            _ => {
                browser.find(&format!("label[for='{key}-{value}']")).await.click().await.unwrap();
                taps += 1;
            }
        }
    }
    taps
}

/// Answers page after page until the result.
///
/// # Panics
///
/// After [`MAX_STEPS`] pages.
pub async fn answer_questions(browser: &Browser, mut answer: impl AsyncFnMut(&str)) {
    for _ in 0..MAX_STEPS {
        let Some(page) = browser.question().await else { return };
        answer(&page).await;
    }
    panic!("no result after {MAX_STEPS} pages, but {}", browser.address().await);
}

/// From the start page, which asks the first question.
async fn go(browser: &Browser, journey: &Journey, language: &str) {
    browser.open_address(&format!("/{language}/")).await;
    answer_questions(browser, async |page| _ = answer(browser, &journey.sent_by(page)).await).await;
    journey.assert_reached(browser).await;
}

/// The commonest case: a renewal by oneself, with the notice at hand and the PINs known.
pub const COMMONEST: Journey = Journey {
    name: "the commonest case",
    sent: "who=self&card=my-number&errand=notice-certificate&expiry=soon&pin=known&office=main",
    address: "&pin=known&office=main&visit=",
    leads_to: "renew-self",
};

async fn the_commonest_journey_is_short(browser: Browser) {
    let (mut taps, mut digits, mut screens) = (0, 0, 1);
    browser.open_address("/ja/").await;
    answer_questions(&browser, async |page| {
        let mut sent = COMMONEST.sent_by(page);
        let days = browser.find_all("input[name=visit-choice]").await;
        let first_day = match days.first() {
            Some(day) => day.prop("value").await.unwrap().unwrap(),
            None => String::new(),
        };
        sent.extend((page == "visit").then_some(("visit-choice", &*first_day)));
        let typed: Vec<_> = sent.iter().filter(|(key, _)| *key == "expiry").map(|(_, value)| *value).collect();
        // Leading zeros need not be typed.
        digits +=
            typed.iter().flat_map(|date| date.split('-')).map(|part| part.trim_start_matches('0').len()).sum::<usize>();
        taps += answer(&browser, &sent).await;
        screens += 1;
    })
    .await;
    COMMONEST.assert_reached(&browser).await;
    println!("the commonest journey: {taps} taps, {digits} digits, {screens} screens");
    assert!(taps <= 15 && digits <= 8 && screens <= 7, "{taps} taps, {digits} digits, {screens} screens");
}

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for language in languages() {
        let name = format!("every journey leads to its result without scripts ({language})");
        let journeys = trial(harness, name, false, move |browser| async move {
            for journey in &JOURNEYS {
                go(&browser, journey, language).await;
                if browser.find_all("[data-outcome]").await.is_empty() {
                    let pdf = browser.find(".sheet-tools .button").await;
                    assert!(pdf.is_displayed().await.unwrap(), "{}: no PDF", journey.name);
                }
            }
        });
        trials.push(journeys.with_ignored_flag(is_for_release(language)));
    }
    trials.push(trial(harness, "the commonest journey is short", true, the_commonest_journey_is_short));
    trials.push(trial(harness, "going back keeps all answers", true, going_back_keeps_all_answers));
    trials.push(trial(
        harness,
        "a changed answer removes answers that no longer apply",
        true,
        a_changed_answer_removes_answers_that_no_longer_apply,
    ));
    trials.push(trial(harness, "the language can be changed halfway", true, the_language_can_be_changed_half_way));
    trials.push(trial(
        harness,
        "an error link leads to the field to correct",
        true,
        an_error_link_leads_to_the_field_to_correct,
    ));
    trials
}

async fn going_back_keeps_all_answers(browser: Browser) {
    let journey = &JOURNEYS[3];
    browser.open_address("/ja/questions").await;
    for page in ["who", "card", "errand", "expiry"] {
        assert_eq!(browser.question().await.as_deref(), Some(page));
        answer(&browser, &journey.sent_by(page)).await;
    }
    // The Back link shows the answer that was given.
    browser.follow(".back a").await;
    assert_eq!(browser.question().await.as_deref(), Some("expiry"));
    for (part, value) in ["year", "month", "day"].into_iter().zip(soon().split('-')) {
        let shown = browser.find(&format!("#expiry-{part}")).await.prop("value").await.unwrap().unwrap();
        assert_eq!(shown, value.trim_start_matches('0'));
    }
    browser.driver.refresh().await.unwrap();
    assert_eq!(browser.find("#expiry-year").await.prop("value").await.unwrap().unwrap(), soon()[..4], "after a reload");
    // The browser's back button: first to the page with the Back link, then to the previous page.
    browser.driver.back().await.unwrap();
    assert_eq!(browser.question().await.as_deref(), Some("form"));
    browser.driver.back().await.unwrap();
    assert_eq!(browser.question().await.as_deref(), Some("expiry"));
    // From there the journey continues.
    answer_questions(&browser, async |page| _ = answer(&browser, &journey.sent_by(page)).await).await;
    journey.assert_reached(&browser).await;
    // Reloading shows the same sheet; the browser's back button leads to the last page.
    let address = browser.address().await;
    browser.driver.refresh().await.unwrap();
    assert_eq!(browser.address().await, address);
    browser.driver.back().await.unwrap();
    assert_eq!(browser.question().await.as_deref(), Some("visit"));
}

async fn a_changed_answer_removes_answers_that_no_longer_apply(browser: Browser) {
    go(&browser, &JOURNEYS[3], "en").await;
    browser.follow("[data-answer=visitor] a").await;
    assert!(browser.find("#who-agent").await.is_selected().await.unwrap(), "the answer is filled in");
    answer(&browser, &[("who", "self")]).await;
    assert_eq!(browser.question().await.as_deref(), Some("pin"));
    answer(&browser, &[("pin", "known")]).await;
    assert_eq!(browser.attribute("article", "data-case").await.as_deref(), Some("renew-self"));
    let address = browser.address().await;
    for stale in ["form=", "id=", "agent"] {
        assert!(!address.contains(stale), "{stale} is left in {address}");
    }
    // Another day is typed.
    browser.follow("a.change").await;
    answer(&browser, &[("visit-choice", "other"), ("visit", soon())]).await;
    assert!(browser.address().await.contains(&format!("visit={}", soon())));
}

async fn the_language_can_be_changed_half_way(browser: Browser) {
    let journey = &JOURNEYS[2];
    browser.open_address("/ja/questions").await;
    answer_questions(&browser, async |page| {
        for (changed_at, language) in [("errand", "easy"), ("pin", "en")] {
            if page == changed_at {
                browser.follow(&format!(".language-link[href^='/{language}/']")).await;
                assert_eq!(browser.question().await.as_deref(), Some(page), "the same page");
                assert!(browser.address().await.starts_with(&format!("/{language}/")));
            }
        }
        answer(&browser, &journey.sent_by(page)).await;
    })
    .await;
    journey.assert_reached(&browser).await;
    browser.follow(".language-link[href^='/ja/']").await;
    journey.assert_reached(&browser).await;
    assert!(browser.address().await.starts_with("/ja/"));
    // The invalid input is kept in the other language.
    browser.open_address("/ja/questions?who=self&card=my-number&errand=no-notice&change=expiry").await;
    answer(&browser, &[("expiry", "2099-02-31")]).await;
    browser.follow(".language-link[href^='/en/']").await;
    assert_eq!(browser.find("#expiry-day").await.prop("value").await.unwrap().unwrap(), "31");
}

async fn an_error_link_leads_to_the_field_to_correct(browser: Browser) {
    let active = "return document.activeElement.id";
    let by_agent = "visitor=agent&restricted=no&card=my-number&procedure=issue&reissue=no";
    for (address, field) in [
        ("/ja/questions?asked=who", "who-self"),
        ("/ja/questions?asked=card&who=self", "card-my-number"),
        ("/en/questions?who=self&card=my-number&errand=no-notice&asked=expiry", "expiry-day"),
        ("/ja/questions?who=self&card=my-number&errand=no-notice&expiry=2027-02-31", "expiry-day"),
        (&*format!("/en/questions?{by_agent}&asked=id"), "id-my-number-card"),
        (&*format!("/ja/questions?{by_agent}&id=undecided&asked=visit"), "office-main"),
        (&*format!("/ja/questions?{by_agent}&id=undecided&office=main&visit-choice=other&asked=visit"), "visit-year"),
    ] {
        browser.open_address(address).await;
        assert!(browser.driver.title().await.unwrap().starts_with(['エ', 'E']), "the title begins with the error");
        let focus = browser.script("return document.activeElement.className").await;
        assert_eq!(focus, "error-summary", "{address}: the focus is on the summary");
        browser.find(".error-summary a").await.click().await.unwrap();
        assert_eq!(browser.script(active).await, field, "{address}: the link leads to the field");
        let hidden = "const shown = element => { const box = element.getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight; };
            const field = document.activeElement;
            const label = document.querySelector(`label[for='${field.id}']`);
            return [label, field.closest('fieldset').querySelector('.error')].filter(element => !shown(element)).length";
        assert_eq!(browser.script(hidden).await, 0, "{address}: label and message are in view");
    }
}
