//! The pages about the site itself: privacy and accessibility.

use askama::Template;

use super::address::{self, About};
use super::counter::CounterView;
use super::frame::{Assets, Frame};
use crate::l10n::{Language, Texts};

/// A title and sections of plain text.
#[derive(Template)]
#[template(path = "about.html", whitespace = "minimize")]
pub struct AboutPage {
    frame: Frame,
    title: &'static str,
    intro: &'static str,
    sections: Vec<Section>,
    /// Where to ask, below the last section; empty where there is nothing to ask.
    counters: Vec<CounterView>,
}

struct Section {
    id: &'static str,
    heading: &'static str,
    points: Vec<&'static str>,
}

impl AboutPage {
    /// A page about the site in a language.
    #[must_use]
    pub fn new(about: About, language: Language, assets: &'static Assets) -> Self {
        let t = language.texts();
        let (title, intro, sections) = match about {
            About::Privacy => (t.privacy_title(), t.privacy_intro(), privacy(t)),
            About::Accessibility => (t.accessibility_title(), t.accessibility_intro(), accessibility(t)),
        };
        let counters = match about {
            About::Privacy => Vec::new(),
            About::Accessibility => CounterView::all(language),
        };
        let frame = Frame::new(language, assets, false, |language| address::about(language, about));
        Self { frame, title, intro, sections, counters }
    }
}

fn section(id: &'static str, heading: &'static str, points: &[&'static str]) -> Section {
    Section { id, heading, points: points.to_vec() }
}

fn privacy(t: &'static Texts) -> Vec<Section> {
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

fn accessibility(t: &'static Texts) -> Vec<Section> {
    vec![
        section("target", t.accessibility_target_heading(), &[t.accessibility_target()]),
        section(
            "checked",
            t.accessibility_checked_heading(),
            &[
                t.accessibility_checked_automatic(),
                t.accessibility_checked_keyboard(),
                t.accessibility_checked_screen(),
                t.accessibility_checked_paper(),
            ],
        ),
        section(
            "shortcomings",
            t.accessibility_shortcomings_heading(),
            &[
                t.accessibility_shortcomings_people(),
                t.accessibility_shortcomings_paper(),
                t.accessibility_shortcomings_kana(),
            ],
        ),
        section("help", t.accessibility_help_heading(), &[t.accessibility_help()]),
    ]
}
