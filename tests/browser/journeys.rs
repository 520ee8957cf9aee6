//! Journeys through the questions in a browser.

use std::sync::LazyLock;

use chrono::Months;
use jpki_checklist::web;
use libtest_mimic::Trial;

use crate::browser::{Browser, trial};
use crate::harness::{Harness, languages};

/// A journey fails after this many questions.
const MAX_STEPS: usize = 20;

/// Stands for a day two months from today.
const SOON: &str = "soon";

/// A day two months from today, as YYYY-MM-DD.
fn soon() -> &'static str {
    static DAY: LazyLock<String> = LazyLock::new(|| (web::today() + Months::new(2)).to_string());
    &DAY
}

/// Answers from the first question to the result, as in a query string.
pub struct Journey {
    pub name: &'static str,
    pub answers: &'static str,
    /// The case of the sheet, or the outcome of an exit.
    pub leads_to: &'static str,
}

/// The four cases and the exits.
pub const JOURNEYS: [Journey; 9] = [
    Journey {
        name: "an issue by the cardholder",
        answers: "card=my-number&procedure=issue&reissue=no&visitor=self&restricted=no&pin=known&office=main&visit=undecided",
        leads_to: "issue-self",
    },
    Journey {
        name: "an issue by an agent",
        answers: "card=my-number&procedure=issue&reissue=yes&visitor=agent&restricted=yes&id=drivers-license&id=passport&office=undecided&visit=undecided",
        leads_to: "issue-agent",
    },
    Journey {
        name: "a renewal by the cardholder",
        answers: "card=my-number&procedure=renew&notice=none&expiry=unknown&visitor=self&restricted=no&pin=reset&id=pension-handbook&office=kiire&visit=undecided",
        leads_to: "renew-self",
    },
    Journey {
        name: "a renewal by an agent",
        answers: "card=my-number&procedure=renew&notice=certificate&expiry=soon&visitor=agent&restricted=no&form=have&id=undecided&office=sakurajima&visit=undecided",
        leads_to: "renew-agent",
    },
    Journey { name: "the exit with a Juki card", answers: "card=juki", leads_to: "apply-for-card" },
    Journey { name: "the exit without a card", answers: "card=none", leads_to: "apply-for-card" },
    Journey { name: "the exit of the unsure", answers: "card=my-number&procedure=unsure", leads_to: "check-expiry" },
    Journey {
        name: "the exit to a renewal of the card",
        answers: "card=my-number&procedure=renew&notice=card",
        leads_to: "renew-card",
    },
    Journey {
        name: "the exit to a renewal of both",
        answers: "card=my-number&procedure=renew&notice=both",
        leads_to: "renew-card",
    },
];

impl Journey {
    fn pairs(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.answers.split('&').filter_map(|pair| pair.split_once('='))
    }

    /// The answers to a question.
    pub fn values(&self, question: &str) -> Vec<&'static str> {
        let day_or_value = |value: &'static str| if value == SOON { soon() } else { value };
        let of_question = self.pairs().filter(|(key, _)| *key == question);
        let values: Vec<_> = of_question.map(|(_, value)| day_or_value(value)).collect();
        assert!(!values.is_empty(), "{} has no answer to {question}", self.name);
        values
    }

    /// Checks that the browser shows the result of this journey.
    pub async fn assert_reached(&self, browser: &Browser) {
        let reached = match browser.find_all("[data-outcome]").await.first() {
            Some(exit) => exit.attr("data-outcome").await.unwrap(),
            None => browser.attribute("article", "data-case").await,
        };
        assert_eq!(reached.as_deref(), Some(self.leads_to), "{}", self.name);
        let address = browser.address().await;
        for (key, _) in self.pairs() {
            for value in self.values(key) {
                assert!(address.contains(&format!("{key}={value}")), "{}: {key} in {address}", self.name);
            }
        }
    }
}

/// Answers the question of this page and submits it.
async fn answer(browser: &Browser, question: &str, values: &[&str]) {
    fill(browser, question, values).await;
    browser.follow("button[type=submit]").await;
}

async fn fill(browser: &Browser, question: &str, values: &[&str]) {
    for value in values {
        match (question, value.split('-').collect::<Vec<_>>()[..].as_ref()) {
            ("expiry" | "visit", [year, month, day]) => {
                for (part, text) in [("year", year), ("month", month), ("day", day)] {
                    let field = browser.find(&format!("#{question}-{part}")).await;
                    field.clear().await.unwrap();
                    field.send_keys(*text).await.unwrap();
                }
            }
            // People tap the label.
            _ => browser.find(&format!("label[for={question}-{value}]")).await.click().await.unwrap(),
        }
    }
}

/// Answers question after question until the result.
///
/// # Panics
///
/// After [`MAX_STEPS`] questions.
pub async fn answer_questions(browser: &Browser, mut answer: impl AsyncFnMut(&str)) {
    for _ in 0..MAX_STEPS {
        let Some(question) = browser.question().await else { return };
        answer(&question).await;
    }
    panic!("no result after {MAX_STEPS} questions, but {}", browser.address().await);
}

async fn go(browser: &Browser, journey: &Journey, language: &str) {
    browser.open_address(&format!("/{language}/")).await;
    browser.follow("main a.button").await;
    answer_questions(browser, async |question| answer(browser, question, &journey.values(question)).await).await;
    journey.assert_reached(browser).await;
}

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for language in languages() {
        trials.push(trial(
            harness,
            format!("every journey leads to its result without scripts ({language})"),
            false,
            move |browser| async move {
                for journey in &JOURNEYS {
                    go(&browser, journey, language).await;
                    if browser.find_all("[data-outcome]").await.is_empty() {
                        let pdf = browser.find(".sheet-tools .button").await;
                        assert!(pdf.is_displayed().await.unwrap(), "{}: no PDF", journey.name);
                    }
                }
            },
        ));
    }
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
    for question in ["card", "procedure", "notice", "expiry"] {
        assert_eq!(browser.question().await.as_deref(), Some(question));
        answer(&browser, question, &journey.values(question)).await;
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
    // The browser's back button: first to the page with the Back link, then to the previous question.
    browser.driver.back().await.unwrap();
    assert_eq!(browser.question().await.as_deref(), Some("visitor"));
    browser.driver.back().await.unwrap();
    assert_eq!(browser.question().await.as_deref(), Some("expiry"));
    // From there the journey continues.
    answer_questions(&browser, async |question| answer(&browser, question, &journey.values(question)).await).await;
    journey.assert_reached(&browser).await;
    // Reloading shows the same sheet; the browser's back button leads to the last question.
    let address = browser.address().await;
    browser.driver.refresh().await.unwrap();
    assert_eq!(browser.address().await, address);
    browser.driver.back().await.unwrap();
    assert_eq!(browser.question().await.as_deref(), Some("visit"));
}

async fn a_changed_answer_removes_answers_that_no_longer_apply(browser: Browser) {
    go(&browser, &JOURNEYS[3], "en").await;
    browser.follow("[data-answer=visitor] a").await;
    assert!(browser.find("#visitor-agent").await.is_selected().await.unwrap(), "the answer is filled in");
    answer(&browser, "visitor", &["self"]).await;
    assert_eq!(browser.question().await.as_deref(), Some("pin"));
    answer(&browser, "pin", &["known"]).await;
    assert_eq!(browser.attribute("article", "data-case").await.as_deref(), Some("renew-self"));
    let address = browser.address().await;
    for stale in ["form=", "id=", "agent"] {
        assert!(!address.contains(stale), "{stale} is left in {address}");
    }
    // The day of the visit has its own page.
    browser.follow("a.change").await;
    answer(&browser, "visit", &[soon()]).await;
    assert!(browser.address().await.contains(&format!("visit={}", soon())));
}

async fn the_language_can_be_changed_half_way(browser: Browser) {
    let journey = &JOURNEYS[2];
    browser.open_address("/ja/questions").await;
    answer_questions(&browser, async |question| {
        for (changed_at, language) in [("procedure", "easy"), ("visitor", "en")] {
            if question == changed_at {
                browser.follow(&format!(".language-link[href^='/{language}/']")).await;
                assert_eq!(browser.question().await.as_deref(), Some(question), "the same page");
                assert!(browser.address().await.starts_with(&format!("/{language}/")));
            }
        }
        answer(&browser, question, &journey.values(question)).await;
    })
    .await;
    journey.assert_reached(&browser).await;
    browser.follow(".language-link[href^='/ja/']").await;
    journey.assert_reached(&browser).await;
    assert!(browser.address().await.starts_with("/ja/"));
    // The invalid input is kept in the other language.
    browser.open_address("/ja/questions?card=my-number&procedure=renew&notice=none&change=expiry").await;
    answer(&browser, "expiry", &["2099-02-31"]).await;
    browser.follow(".language-link[href^='/en/']").await;
    assert_eq!(browser.find("#expiry-day").await.prop("value").await.unwrap().unwrap(), "31");
}

async fn an_error_link_leads_to_the_field_to_correct(browser: Browser) {
    let active = "return document.activeElement.id";
    for (address, field) in [
        ("/ja/questions?asked=card", "card-my-number"),
        ("/en/questions?card=my-number&procedure=renew&notice=none&asked=expiry", "expiry-year"),
        ("/ja/questions?card=my-number&procedure=renew&notice=none&expiry=2027-02-31", "expiry-day"),
        (
            "/en/questions?card=my-number&procedure=issue&reissue=no&visitor=agent&restricted=no&asked=id",
            "id-my-number-card",
        ),
    ] {
        browser.open_address(address).await;
        assert!(browser.driver.title().await.unwrap().starts_with(['エ', 'E']), "the title begins with the error");
        let focus = browser.script("return document.activeElement.className").await;
        assert_eq!(focus, "error-summary", "{address}: the focus is on the summary");
        browser.find(".error-summary a").await.click().await.unwrap();
        assert_eq!(browser.script(active).await, field, "{address}: the link leads to the field");
    }
}
