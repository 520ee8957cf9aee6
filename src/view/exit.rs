//! The pages of the exits: no sheet, but what to do next.

use askama::Template;

use super::address;
use super::counter::CounterView;
use super::frame::{Assets, Frame};
use super::words::{self, AnswerView};
use crate::domain::outcome::Exit;
use crate::domain::questions::Answer;
use crate::domain::rules;
use crate::l10n::{Language, Texts};

/// Where to find the software that shows the last day of validity (L15).
pub(super) const JPKI_PORTAL: &str = "https://www.jpki.go.jp/";

/// What to do instead, the counters, and the way back.
#[derive(Template)]
#[template(path = "exit.html", whitespace = "minimize")]
pub struct ExitPage {
    frame: Frame,
    exit: Exit,
    heading: &'static str,
    reason: &'static str,
    next: &'static str,
    portal: Option<&'static str>,
    counters: Vec<CounterView>,
    change: String,
    change_text: &'static str,
    answers: Vec<AnswerView>,
}

impl ExitPage {
    /// The page of an exit that these answers led to.
    #[must_use]
    pub fn new(exit: Exit, given: &[Answer], language: Language, assets: &'static Assets) -> Self {
        let frame = Frame::new(language, assets, true, |language| address::sheet(language, given, rules::VERSION));
        let t = language.texts();
        let (reason, next) = match exit {
            Exit::JukiCard => (t.exit_juki_reason(), t.exit_juki_next()),
            Exit::NoCard => (t.exit_no_card_reason(), t.exit_no_card_next()),
            Exit::CheckExpiry => (t.exit_check_expiry_reason(), t.exit_check_expiry_next()),
            Exit::RenewCard => (t.exit_renew_card_reason(), t.exit_renew_card_next()),
        };
        let checks = exit == Exit::CheckExpiry;
        Self {
            exit,
            heading: heading(exit, t),
            reason,
            next,
            portal: checks.then_some(JPKI_PORTAL),
            counters: CounterView::all(language),
            change: address::question(language, &address::pairs(given), Some(exit.question())),
            change_text: if checks { t.exit_check_expiry_change() } else { t.exit_change() },
            answers: words::answers(given, given, language),
            frame,
        }
    }
}

/// What an exit says first.
pub(super) fn heading(exit: Exit, t: &'static Texts) -> &'static str {
    match exit {
        Exit::JukiCard => t.exit_juki(),
        Exit::NoCard => t.exit_no_card(),
        Exit::CheckExpiry => t.exit_check_expiry(),
        Exit::RenewCard => t.exit_renew_card(),
    }
}
