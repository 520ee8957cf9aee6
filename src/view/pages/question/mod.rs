//! A page of questions.

use askama::Template;

use super::exit::JPKI_PORTAL;
use super::layout::Layout;
use crate::domain::identity::DocumentList;
use crate::domain::questions::{Answer, Page};
use crate::domain::traversal::{Problems, Step, Traversal};
use crate::form::query::Query;
use crate::form::urls::{self, PageUrl, Params, Route, Steering};
use crate::l10n::{Addressee, Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::labels::{self, AnswerView};
use crate::view::text::questions::{Drawing, QuestionSituation};

mod date_boxes;
pub(super) mod inputs;

use inputs::{InputContext, InputGroup};

/// What a page of questions shows.
#[derive(Clone, Debug)]
pub struct QuestionContext<'a> {
    pub page: Page,
    /// Why submitted answers were rejected, if they were.
    pub problems: Problems,
    pub query: &'a Query,
    /// The answers so far.
    pub traversal: &'a Traversal,
    /// The other answers, and a date that the page is filled with, sent along as hidden fields.
    pub hidden_params: Params,
    pub self_params: Params,
    pub steering: Steering,
}

/// Questions with their inputs, help, the link back and the answers so far.
#[derive(Template)]
#[template(path = "question.html", whitespace = "minimize")]
pub struct QuestionPage {
    layout: Layout,
    page: Page,
    progress: Text,
    title: Text,
    /// The notice that the link or sheet which led here was made with older rules.
    outdated: Option<&'static Text>,
    groups: Vec<InputGroup>,
    help_link: Option<(&'static str, &'static Text)>,
    hidden_params: Params,
    form_url: String,
    back_url: String,
    earlier_answers: Vec<AnswerView>,
}

/// About how many pages are left, the one that is shown included.
fn progress(remaining: usize, t: &'static Messages) -> Text {
    match u32::try_from(remaining) {
        Ok(remaining) if remaining > 1 => t.question_remaining(remaining),
        _ => t.question_last().into(),
    }
}

impl QuestionPage {
    /// A page of questions.
    pub fn new(shown: QuestionContext<'_>, context: ViewContext<'_>) -> Self {
        let QuestionContext { page, problems, query, traversal, mut hidden_params, self_params, steering } = shown;
        hidden_params.extend(steering.params());
        let city = context.city;
        let LocalizedCity { language, t, .. } = *city;
        let params = urls::params(&traversal.answers);
        let inputs = InputContext { query, traversal, problems: &problems, now: context.now, city };
        let situation = QuestionSituation {
            list: traversal.document_list.unwrap_or(DocumentList::PinReset),
            addressee: Addressee::new(!traversal.is_by_cardholder()),
            pins: u32::try_from(traversal.pins().len()).unwrap_or_default(),
        };
        let groups = InputGroup::all(page, &inputs, situation);
        Self {
            layout: Layout::new(context, &PageUrl::questions(&self_params, steering)),
            page,
            progress: progress(traversal.remaining(page), t),
            outdated: steering.is_outdated().then(|| t.stale_rules()),
            title: match &groups[..] {
                [only] => only.texts.title.clone(),
                _ => t.question_when_and_where().clone(),
            },
            groups,
            help_link: (page == Page::Expiry).then(|| (JPKI_PORTAL, t.page_jpki())),
            hidden_params,
            form_url: PageUrl::new(Route::Questions).in_language(language),
            back_url: match (&traversal.step, traversal.previous(page)) {
                (Step::Sheet(_) | Step::Exit(_), _) => PageUrl::sheet(Route::Sheet, &traversal.answers, steering),
                (Step::Ask(..), Some(previous)) => PageUrl::change(&params, previous, steering),
                (Step::Ask(..), None) => PageUrl::new(Route::Start),
            }
            .in_language(language),
            earlier_answers: {
                let is_earlier = |answer: &&Answer| answer.question().page() < page;
                let earlier: Vec<_> = traversal.answers.iter().filter(is_earlier).cloned().collect();
                labels::answer_views(&earlier, &traversal.answers, traversal.reference_day(), steering, city)
            },
        }
    }

    /// Whether the page has several groups of inputs, each with a heading of its own.
    fn has_several_groups(&self) -> bool {
        self.groups.len() > 1
    }

    fn has_error(&self) -> bool {
        self.groups.iter().any(|group| group.error.is_some())
    }
}
