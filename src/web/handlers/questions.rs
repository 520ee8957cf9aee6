//! The question pages.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::web::Data;

use super::responses::{HandlerResult, render_private, see_other};
use crate::domain::questions::Question;
use crate::domain::traversal::{Step, Traversal};
use crate::domain::validation::ValidationError;
use crate::form::query::Query;
use crate::form::urls::{self, ASKED, CHANGE, PageUrl, Route};
use crate::l10n::Language;
use crate::view::context::ViewContext;
use crate::view::pages::question::{QuestionContext, QuestionPage};
use crate::web::state::AppState;

/// Lets a browser keep a page for its Back button, with what was chosen: with `no-store`, Firefox and Safari forget it.
const KEPT_FOR_BACK: &str = "private, no-cache";

/// The page of the next question, of one whose answer was rejected, or of one to change; then the sheet.
pub async fn questions(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let context = state.view_context(language);
    let (query, answers) = Query::parse(request.query_string(), context.city.facts);
    let traversal = answers.traverse(context.today);
    match traversal.step_after(query.asked, query.change) {
        Step::Ask(question, error) => render_question(question, error, &query, &traversal, context),
        Step::Exit(_) | Step::Sheet(_) => {
            let steering = match traversal.step {
                Step::Exit(_) => query.steering.with_current_rules(),
                Step::Ask(..) | Step::Sheet(_) => query.steering,
            };
            see_other(PageUrl::sheet(Route::Sheet, &traversal.answers, steering).in_language(language))
        }
    }
}

/// The page of a question.
pub fn render_question(
    question: Question,
    error: Option<ValidationError>,
    query: &Query,
    traversal: &Traversal,
    context: ViewContext<'_>,
) -> HandlerResult {
    let (control_key, mut self_params, hidden_params) = if error.is_some() {
        // Which other answers apply may depend on this one, so keep all of them until it is corrected.
        (ASKED, query.params(), query.params_without(question))
    } else {
        let others: Vec<_> = traversal.answers.iter().filter(|answer| answer.question() != question).cloned().collect();
        (CHANGE, urls::params(&traversal.answers), urls::params(&others))
    };
    self_params.push((control_key.to_owned(), question.id().to_owned()));
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let shown = QuestionContext {
        question,
        error,
        traversal,
        submitted: query.submitted(question),
        hidden_params,
        self_params,
        steering: query.steering,
    };
    let mut response = render_private(status, &QuestionPage::new(shown, context))?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(KEPT_FOR_BACK));
    Ok(response)
}
