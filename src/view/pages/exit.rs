//! The exits: no sheet, but what to do next.

use askama::Template;

use super::layout::Layout;
use crate::domain::exit::{Exit, for_each_exit};
use crate::domain::questions::Answer;
use crate::form::urls::{self, PageUrl, Route, Steering};
use crate::l10n::Text;
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::sheet::counters::CounterView;
use crate::view::text::hours::changes;
use crate::view::text::labels::{AnswerView, answer_views};
use crate::view::text::words::words;

/// The site with the software that shows the expiry date (L15).
pub(crate) const JPKI_PORTAL: &str = "https://www.jpki.go.jp/";

/// What to do next, the counters, and how to change the answer.
#[derive(Clone, Debug)]
pub struct ExitView {
    pub(crate) city: &'static LocalizedCity,
    pub exit: Exit,
    pub(crate) canonical_answers: Vec<Answer>,
    url: PageUrl,
    pub(crate) heading: &'static Text,
    pub(crate) reason: &'static Text,
    /// For people with a period of stay, for whom the steps are not meant.
    pub(crate) stay: Option<&'static Text>,
    pub(crate) next: &'static Text,
    pub(crate) portal: Option<&'static str>,
    pub(crate) change_hint: Option<&'static Text>,
    pub(crate) counters: Vec<CounterView>,
    pub(crate) changes: Vec<Text>,
    pub(crate) change_url: String,
    pub(crate) change_label: &'static Text,
    pub(crate) answers: Vec<AnswerView>,
}

words! {
    /// What to do first.
    pub(crate) fn heading(Exit) => exit_*;
    fn reason(Exit) => exit_*_reason;
}

impl ExitView {
    /// The exit that these canonical answers lead to.
    pub fn new(exit: Exit, canonical_answers: Vec<Answer>, steering: Steering, context: ViewContext<'_>) -> Self {
        let ViewContext { today, city, .. } = context;
        let (t, steering) = (city.t, steering.with_current_rules());
        let (portal, change_label) = match exit {
            Exit::CheckExpiry => (Some(JPKI_PORTAL), t.exit_check_expiry_change()),
            Exit::JukiCard | Exit::NoCard | Exit::CardExpired | Exit::RenewCard | Exit::RenewBoth => {
                (None, t.exit_change())
            }
        };
        let change = PageUrl::change(&urls::params(&canonical_answers), exit.question(), steering);
        Self {
            city,
            exit,
            heading: heading(exit, t),
            reason: reason(exit, t),
            stay: (exit.outcome() == Exit::RenewCard.outcome()).then(|| t.exit_renew_card_stay()),
            next: match exit {
                Exit::JukiCard => t.exit_juki_card_next(),
                Exit::NoCard => t.exit_no_card_next(),
                Exit::CheckExpiry => t.exit_check_expiry_next(),
                Exit::CardExpired | Exit::RenewCard | Exit::RenewBoth => t.exit_renew_card_next(),
            },
            portal,
            change_hint: match exit {
                Exit::RenewCard | Exit::RenewBoth => Some(t.exit_renew_card_look_again()),
                Exit::CardExpired => Some(t.exit_card_expired_look_again()),
                Exit::JukiCard | Exit::NoCard | Exit::CheckExpiry => None,
            },
            counters: CounterView::all(today, city),
            changes: changes(city.facts, today, city.language),
            change_url: change.in_language(city.language),
            change_label,
            answers: answer_views(&canonical_answers, &canonical_answers, today, steering, city),
            url: PageUrl::sheet(Route::Sheet, &canonical_answers, steering),
            canonical_answers,
        }
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
    pub fn new(view: ExitView, context: ViewContext<'_>) -> Self {
        Self { layout: Layout::new(context, &view.url), view }
    }
}
