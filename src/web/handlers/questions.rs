//! The question pages.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::responses::{HandlerResult, render_private, see_other};
use crate::domain::questions::Question;
use crate::domain::rules;
use crate::domain::validation::ValidationError;
use crate::form::query::Query;
use crate::form::urls::{self, ASKED, CHANGE, PageUrl, Route};
use crate::l10n::Language;
use crate::view::context::ViewContext;
use crate::view::pages::question::{QuestionContext, QuestionPage};
use crate::web::state::AppState;

/// The page of the next question, of one whose answer was rejected, or of one to change; then the sheet.
pub async fn questions(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let context = state.view_context(language);
    let (query, today) = (Query::parse(request.query_string(), state.city()), context.today);
    let answers = &query.answers;
    let answer = |question: Question| match answers.check_planned_visit(today) {
        Err(error) if question == Question::Visit && query.asked == Some(question) => Some(Err(error)),
        _ => answers.checked_answer(question, today),
    };
    let incomplete = answers.outcome(today).err();

    let asked = query.asked.filter(|question| answers.applies(*question, today));
    let change = query.change.filter(|question| answers.applies(*question, today));
    let (question, error) = match (asked.map(|question| (question, answer(question))), change, incomplete) {
        (Some((question, None)), _, _) => (question, Some(ValidationError::Missing)),
        (Some((question, Some(Err(error)))), _, _) => (question, Some(error)),
        (_, Some(question), _) => (question, answer(question).and_then(Result::err)),
        (_, None, Some(incomplete)) => match (incomplete.errors.first(), incomplete.next) {
            (Some((question, error)), _) => (*question, Some(*error)),
            (None, next) => (next.unwrap_or(Question::Card), None),
        },
        (_, None, None) => {
            let sheet = PageUrl::sheet(Route::Sheet, &answers.valid_answers(today), query.rules_version);
            return see_other(sheet.in_language(language));
        }
    };
    render_question(question, error, &query, context)
}

/// The page of a question.
pub fn render_question(
    question: Question,
    error: Option<ValidationError>,
    query: &Query,
    context: ViewContext<'_>,
) -> HandlerResult {
    let (control_key, mut self_params, hidden_params) = if error.is_some() {
        // Which other answers apply may depend on this one, so keep all of them until it is corrected.
        (ASKED, query.params(), query.params_without(question))
    } else {
        let valid = query.answers.valid_answers(context.today);
        let others: Vec<_> = valid.iter().filter(|answer| answer.question() != question).cloned().collect();
        (CHANGE, urls::params(&valid), urls::params(&others))
    };
    self_params.push((control_key.to_owned(), question.id().to_owned()));
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let submitted = query.submitted(question);
    let is_outdated = query.rules_version < rules::VERSION;
    let shown = QuestionContext {
        question,
        error,
        answers: &query.answers,
        submitted,
        hidden_params,
        self_params,
        is_outdated,
    };
    render_private(status, &QuestionPage::new(shown, context))
}
