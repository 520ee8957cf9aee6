//! The pages about the site: privacy and accessibility.

use askama::Template;

use super::layout::Layout;
use crate::form::urls::{PageUrl, Route};
use crate::view::context::ViewContext;
use crate::view::sheet::counters::CounterView;

/// What is asked, and where answers can be seen.
#[derive(Template)]
#[template(path = "privacy.html", whitespace = "minimize")]
pub struct PrivacyPage {
    layout: Layout,
}

/// Conformance target, checks and known shortcomings, and whom to ask.
#[derive(Template)]
#[template(path = "accessibility.html", whitespace = "minimize")]
pub struct AccessibilityPage {
    layout: Layout,
    counters: Vec<CounterView>,
}

impl PrivacyPage {
    /// The privacy page.
    pub fn new(context: ViewContext<'_>) -> Self {
        let layout = Layout::new(context, &PageUrl::new(Route::Privacy));
        Self { layout: Layout { description: layout.t.privacy_intro().plain(), ..layout } }
    }
}

impl AccessibilityPage {
    /// The accessibility page.
    pub fn new(context: ViewContext<'_>) -> Self {
        let layout = Layout::new(context, &PageUrl::new(Route::Accessibility));
        Self {
            layout: Layout { description: layout.t.accessibility_intro().plain(), ..layout },
            counters: CounterView::all(context.today, context.city),
        }
    }
}
