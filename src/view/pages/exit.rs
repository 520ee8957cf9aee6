//! The exits: no sheet, but what to do next.

use askama::Template;

use super::layout::Layout;
use crate::domain::exit::Exit;
use crate::domain::questions::Answer;
use crate::domain::rules;
use crate::form::urls::{self, PageUrl, Route};
use crate::l10n::{Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::sheet::counters::CounterView;
use crate::view::text::hours::changes;
use crate::view::text::labels::{AnswerView, answer_views};

/// The site with the software that shows the expiry date (L15).
pub(crate) const JPKI_PORTAL: &str = "https://www.jpki.go.jp/";

/// What to do next, the counters, and how to change the answer.
#[derive(Clone, Debug)]
pub struct ExitView {
    pub(crate) city: &'static LocalizedCity,
    /// Which exit it is.
    pub exit: Exit,
    pub(crate) canonical_answers: Vec<Answer>,
    pub(crate) heading: &'static Text,
    pub(crate) reason: &'static Text,
    pub(crate) next: &'static Text,
    pub(crate) portal: Option<&'static str>,
    /// Who should change the answer.
    pub(crate) change_hint: Option<&'static Text>,
    pub(crate) counters: Vec<CounterView>,
    /// What changes soon at the counters.
    pub(crate) changes: Vec<Text>,
    pub(crate) change_url: String,
    pub(crate) change_label: &'static Text,
    pub(crate) answers: Vec<AnswerView>,
}

impl ExitView {
    /// The exit that these canonical answers lead to.
    #[must_use]
    pub fn new(exit: Exit, canonical_answers: Vec<Answer>, context: ViewContext<'_>) -> Self {
        let ViewContext { today, city, .. } = context;
        let t = city.t;
        let (reason, next) = match exit {
            Exit::JukiCard => (t.exit_juki_reason(), t.exit_juki_next()),
            Exit::NoCard => (t.exit_no_card_reason(), t.exit_no_card_next()),
            Exit::CheckExpiry => (t.exit_check_expiry_reason(), t.exit_check_expiry_next()),
            Exit::CardExpired => (t.exit_card_expired_reason(), t.exit_card_expired_next()),
            Exit::RenewCard | Exit::RenewBoth => (t.exit_renew_card_reason(), t.exit_renew_card_next()),
        };
        let (portal, change_label) = match exit {
            Exit::CheckExpiry => (Some(JPKI_PORTAL), t.exit_check_expiry_change()),
            Exit::JukiCard | Exit::NoCard | Exit::CardExpired | Exit::RenewCard | Exit::RenewBoth => {
                (None, t.exit_change())
            }
        };
        let change = PageUrl::change(&urls::params(&canonical_answers), exit.question());
        Self {
            city,
            exit,
            heading: heading(exit, t),
            reason,
            next,
            portal,
            change_hint: (exit == Exit::RenewBoth).then(|| t.exit_renew_both_title()),
            counters: CounterView::all(today, city),
            changes: changes(city.facts, today, city.language),
            change_url: change.in_language(city.language),
            change_label,
            answers: answer_views(&canonical_answers, &canonical_answers, today, city),
            canonical_answers,
        }
    }
}

/// What to do first.
pub(crate) fn heading(exit: Exit, t: &'static Messages) -> &'static Text {
    match exit {
        Exit::JukiCard => t.exit_juki(),
        Exit::NoCard => t.exit_no_card(),
        Exit::CheckExpiry => t.exit_check_expiry(),
        Exit::CardExpired => t.exit_card_expired(),
        Exit::RenewCard | Exit::RenewBoth => t.exit_renew_card(),
    }
}

/// The page of an exit.
#[derive(Template)]
#[template(path = "exit.html", whitespace = "minimize")]
pub struct ExitPage {
    layout: Layout,
    view: ExitView,
}

impl ExitPage {
    /// The page of an exit.
    #[must_use]
    pub fn new(view: ExitView, context: ViewContext<'_>) -> Self {
        let url = PageUrl::sheet(Route::Sheet, &view.canonical_answers, rules::VERSION);
        Self { layout: Layout::new(context, &url), view }
    }
}
