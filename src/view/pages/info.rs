//! The pages about the site: privacy and accessibility.

use askama::Template;

use super::layout::Layout;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Messages, Text};
use crate::view::context::ViewContext;
use crate::view::sheet::counters::CounterView;

/// Which information page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InfoTopic {
    /// What is asked, and where answers can be seen.
    Privacy,
    /// Conformance target, checks and known shortcomings.
    Accessibility,
}

/// A title and sections of plain text.
#[derive(Template)]
#[template(path = "info.html", whitespace = "minimize")]
pub struct InfoPage {
    layout: Layout,
    title: &'static Text,
    intro: &'static Text,
    sections: Vec<Section>,
    /// The counters, below the last section of the accessibility page.
    counters: Vec<CounterView>,
}

struct Section {
    id: &'static str,
    heading: &'static Text,
    points: Vec<&'static Text>,
}

impl InfoPage {
    /// An information page.
    #[must_use]
    pub fn new(topic: InfoTopic, context: ViewContext<'_>) -> Self {
        let t = context.city.t;
        let (route, title, intro, sections) = match topic {
            InfoTopic::Privacy => (Route::Privacy, t.privacy_title(), t.privacy_intro(), privacy(t)),
            InfoTopic::Accessibility => {
                (Route::Accessibility, t.accessibility_title(), t.accessibility_intro(), accessibility(t))
            }
        };
        let counters = match topic {
            InfoTopic::Privacy => Vec::new(),
            InfoTopic::Accessibility => CounterView::all(context.today, context.city),
        };
        let layout = Layout { description: intro.plain(), ..Layout::new(context, &PageUrl::new(route)) };
        Self { layout, title, intro, sections, counters }
    }
}

fn section(id: &'static str, heading: &'static Text, points: &[&'static Text]) -> Section {
    Section { id, heading, points: points.to_vec() }
}

fn privacy(t: &'static Messages) -> Vec<Section> {
    vec![
        section(
            "asked",
            t.privacy_asked_heading(),
            &[t.privacy_asked_errand(), t.privacy_asked_visit(), t.privacy_asked_restricted()],
        ),
        section("not-asked", t.privacy_not_asked_heading(), &[t.privacy_not_asked()]),
        section(
            "server",
            t.privacy_server_heading(),
            &[
                t.privacy_server_answers(),
                t.privacy_server_log(),
                t.privacy_server_counts(),
                t.privacy_server_memory(),
                t.privacy_server_others(),
            ],
        ),
        section(
            "browser",
            t.privacy_browser_heading(),
            &[t.privacy_browser_address(), t.privacy_browser_history(), t.privacy_browser_clear()],
        ),
        section("paper", t.privacy_paper_heading(), &[t.privacy_paper()]),
    ]
}

fn accessibility(t: &'static Messages) -> Vec<Section> {
    vec![
        section("target", t.accessibility_target_heading(), &[t.accessibility_target()]),
        section(
            "checked",
            t.accessibility_checked_heading(),
            &[
                t.accessibility_checked_automatic(),
                t.accessibility_checked_keyboard(),
                t.accessibility_checked_aloud(),
                t.accessibility_checked_screen(),
                t.accessibility_checked_paper(),
                t.accessibility_checked_large(),
            ],
        ),
        section(
            "shortcomings",
            t.accessibility_shortcomings_heading(),
            &[t.accessibility_shortcomings_people(), t.accessibility_shortcomings_kana()],
        ),
        section("help", t.accessibility_help_heading(), &[t.accessibility_help()]),
    ]
}
