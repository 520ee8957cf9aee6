//! The question pages.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::web::Data;

use super::responses::{HandlerResult, render_private, see_other};
use crate::domain::questions::{Answer, Page};
use crate::domain::traversal::{Problems, Step, Traversal};
use crate::form::query::Query;
use crate::form::urls::{self, ASKED, CHANGE, PageUrl, Route};
use crate::l10n::Language;
use crate::view::context::ViewContext;
use crate::view::pages::question::{QuestionContext, QuestionPage};
use crate::web::state::AppState;

/// Lets a browser keep a page for its Back button, with what was chosen: with `no-store`, Firefox and Safari forget it.
const KEPT_FOR_BACK: &str = "private, no-cache";

/// The next page of questions, one with a rejected answer, or one to change; then the sheet.
pub async fn questions(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let context = state.view_context(language);
    let (query, answers) = Query::parse(request.query_string(), context.city.facts, context.today, language);
    let traversal = answers.traverse(context.today);
    match traversal.step_after(&query.asked, query.change) {
        Step::Ask(page, problems) => render_page(page, problems, &query, &traversal, context),
        Step::Exit(_) | Step::Sheet(_) => {
            let steering = match traversal.step {
                Step::Exit(_) => query.steering.with_current_rules(),
                Step::Ask(..) | Step::Sheet(_) => query.steering,
            };
            see_other(PageUrl::sheet(Route::Sheet, &traversal.answers, steering).in_language(language))
        }
    }
}

/// A page of questions.
pub fn render_page(
    page: Page,
    problems: Problems,
    query: &Query,
    traversal: &Traversal,
    context: ViewContext<'_>,
) -> HandlerResult {
    let has_problems = !problems.is_empty();
    let (control_key, mut self_params, mut hidden_params) = if has_problems {
        // Which other answers apply may depend on this one, so keep all of them until it is corrected.
        (ASKED, query.params(), query.params_without(page))
    } else {
        let is_other = |answer: &&Answer| answer.question().page() != page;
        let others: Vec<_> = traversal.answers.iter().filter(is_other).cloned().collect();
        (CHANGE, urls::params(&traversal.answers), urls::params(&others))
    };
    // The date that the boxes were filled with.
    for date in page.questions().filter(|question| question.instead_of_date().is_some()) {
        hidden_params.extend(query.values(date.id()).into_iter().map(|value| (date.id().to_owned(), value)));
    }
    self_params.push((control_key.to_owned(), page.id().to_owned()));
    let status = if has_problems { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let steering = query.steering;
    let shown = QuestionContext { page, problems, query, traversal, hidden_params, self_params, steering };
    let mut response = render_private(status, &QuestionPage::new(shown, context))?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(KEPT_FOR_BACK));
    Ok(response)
}
