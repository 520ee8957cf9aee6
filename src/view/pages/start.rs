//! The start page.

use askama::Template;

use super::layout::Layout;
use super::number::NumberForm;
use super::question::inputs::InputGroup;
use crate::city::facts::NoticePlace;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::Text;
use crate::view::context::ViewContext;
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::sentences::SentenceView;
use crate::view::text::hours::changes;
use crate::view::text::questions::Drawing;

/// What the site is, whom it is for, how long it takes, what is not asked.
#[derive(Template)]
#[template(path = "start.html", whitespace = "minimize")]
pub struct StartPage {
    layout: Layout,
    questions_url: String,
    /// The first question.
    first: InputGroup,
    number_form: NumberForm,
    intro: Text,
    /// A sentence to show for a period of stay; `None` in Japanese.
    sentence: Option<SentenceView>,
    /// What the city announces about where to go.
    notices: Vec<&'static Text>,
    counters: Vec<CounterView>,
    changes: Vec<Text>,
}

impl StartPage {
    /// The start page.
    pub fn new(context: ViewContext<'_>) -> Self {
        let city = context.city;
        let language = city.language;
        Self {
            layout: Layout::new(context, &PageUrl::new(Route::Start)),
            questions_url: PageUrl::new(Route::Questions).in_language(language),
            first: InputGroup::first(context),
            number_form: NumberForm::empty(language),
            intro: city.t.start_intro(city.facts.name.get(language)),
            sentence: (!language.is_official()).then(|| SentenceView::period_of_stay(language.messages())),
            notices: city.notices(context.today, NoticePlace::Counters),
            counters: CounterView::all(context.today, city),
            changes: changes(city.facts, context.today, language),
        }
    }
}
