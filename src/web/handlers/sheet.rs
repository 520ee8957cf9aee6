//! The sheet and the exits, in every format.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::http::uri::PathAndQuery;
use actix_web::http::{Method, StatusCode};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use url::form_urlencoded;

use super::questions::render_page;
use super::responses::{HandlerResult, attachment, render_json, render_private, see_other};
use crate::domain::answers::Answers;
use crate::domain::evaluation::Evaluation;
use crate::domain::exit::Exit;
use crate::domain::traversal::{Step, Traversal};
use crate::form::query::{Query, without_unsafe_characters};
use crate::form::sheet_number::{self, DecodedSheet};
use crate::form::urls::{LARGE, NUMBER, PageUrl, Route, SIZE, Steering};
use crate::l10n::Language;
use crate::view::cardholder::CardholderView;
use crate::view::context::ViewContext;
use crate::view::formats::html::{CardholderPage, SheetPage};
use crate::view::formats::ics;
use crate::view::formats::json;
use crate::view::pages::exit::{ExitPage, ExitView};
use crate::view::pages::number::NumberPage;
use crate::view::sheet::SheetView;
use crate::web::metrics::ServedResult;
use crate::web::state::AppState;

/// The answers of a request, and where they lead.
pub struct AnsweredRequest<'s> {
    language: Language,
    context: ViewContext<'s>,
    query: Query,
    traversal: Traversal,
}

impl<'s> AnsweredRequest<'s> {
    pub fn new(request: &HttpRequest, language: Language, state: &'s AppState) -> Self {
        let context = state.view_context(language);
        let (query, answers) = Query::parse(request.query_string(), context.city.facts, context.today, language);
        Self { language, context, query, traversal: answers.traverse(context.today) }
    }

    /// The canonical URL of a format of the sheet or exit.
    fn canonical(&self, format: Route) -> String {
        let steering = match self.traversal.step {
            Step::Sheet(_) => self.query.steering,
            // An exit has no visit, so it never is out of date.
            Step::Exit(_) | Step::Ask(..) => self.query.steering.with_current_rules(),
        };
        PageUrl::sheet(format, &self.traversal.answers, steering).in_language(self.language)
    }

    /// The page of the next question.
    fn questions(&self) -> String {
        PageUrl::questions(&self.query.params(), self.query.steering).in_language(self.language)
    }

    fn view(&self, answers: &Answers) -> SheetView {
        let steering = self.query.steering;
        let evaluation = Evaluation::new(&self.traversal, answers, steering.is_outdated(), self.context.city.facts);
        SheetView::new(&evaluation, steering, self.context)
    }

    fn exit(&self, exit: Exit) -> ExitView {
        ExitView::new(exit, self.traversal.answers.clone(), self.query.steering, self.context)
    }

    /// The sheet, or the URL of the questions or of an exit if there is none.
    pub fn sheet(&self) -> Result<SheetView, String> {
        match &self.traversal.step {
            Step::Sheet(answers) => Ok(self.view(answers)),
            Step::Exit(_) => Err(self.canonical(Route::Sheet)),
            Step::Ask(..) => Err(self.questions()),
        }
    }

    /// The sheet of an agent, or the URL of the questions or of another sheet.
    pub fn agent_sheet(&self) -> Result<SheetView, String> {
        match &self.traversal.step {
            Step::Sheet(answers) if !answers.case.kind().is_by_agent() => Err(self.canonical(Route::Sheet)),
            Step::Sheet(_) | Step::Ask(..) | Step::Exit(_) => self.sheet(),
        }
    }
}

/// The page of the sheet or exit, at its canonical URL.
pub async fn page(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let answered = AnsweredRequest::new(&request, language, &state);
    let AnsweredRequest { context, query, traversal, .. } = &answered;
    let canonical = answered.canonical(Route::Sheet);
    let (page, result) = match &traversal.step {
        Step::Ask(_, problems) if problems.is_empty() => return see_other(answered.questions()),
        Step::Ask(page, problems) => return render_page(*page, problems.clone(), query, traversal, *context),
        Step::Exit(_) | Step::Sheet(_) if canonical != path_and_query(&request) => return see_other(canonical),
        Step::Exit(exit) => {
            let page = ExitPage::new(answered.exit(*exit), *context);
            (render_private(StatusCode::OK, &page), ServedResult::Exit(*exit, language))
        }
        Step::Sheet(answers) => {
            let sheet = answered.view(answers);
            let result = ServedResult::Sheet(sheet.case, sheet.status, language);
            (render_private(StatusCode::OK, &SheetPage::new(sheet, *context)), result)
        }
    };
    if page.is_ok() && request.method() == Method::GET {
        state.metrics.record_result(result);
    }
    page
}

fn path_and_query(request: &HttpRequest) -> &str {
    request.uri().path_and_query().map_or("", PathAndQuery::as_str)
}

/// The sheet or exit as JSON.
pub async fn json(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let answered = AnsweredRequest::new(&request, language, &state);
    match &answered.traversal.step {
        Step::Ask(..) => {
            render_json(StatusCode::UNPROCESSABLE_ENTITY, &json::incomplete(&answered.traversal, language))
        }
        Step::Exit(exit) => render_json(StatusCode::OK, &json::exit(&answered.exit(*exit))),
        Step::Sheet(answers) => render_json(StatusCode::OK, &json::sheet(&answered.view(answers))),
    }
}

/// The dates of the sheet as iCalendar.
pub async fn calendar(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let answered = AnsweredRequest::new(&request, language, &state);
    let sheet = match answered.sheet() {
        Ok(sheet) => sheet,
        Err(questions) => return see_other(questions),
    };
    let Some(calendar) = ics::calendar(&sheet, (state.now)()) else {
        return see_other(answered.canonical(Route::Sheet));
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/calendar; charset=utf-8"))
        .insert_header(attachment(format!("{}.ics", sheet.number), &format!("{}.ics", sheet.file_name())))
        .body(calendar))
}

/// What the cardholder prepares for an agent, at its canonical URL. Other cases have no such page.
pub async fn cardholder(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    let answered = AnsweredRequest::new(&request, language, &state);
    let canonical = answered.canonical(Route::Cardholder);
    match answered.agent_sheet() {
        Ok(_) if path_and_query(&request) != canonical => see_other(canonical),
        Ok(sheet) => {
            let page = CardholderPage::new(CardholderView::new(&sheet), &sheet, answered.context);
            render_private(StatusCode::OK, &page)
        }
        Err(url) => see_other(url),
    }
}

/// A sheet by the number in the path; the page that asks for one, if there is none.
pub async fn by_number(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    match request.match_info().query("number") {
        "" => see_other(PageUrl::number_form(None, steering(&request)).in_language(language)),
        number => redirect_to_numbered_sheet(number, &request, language, &state),
    }
}

/// A sheet by the number submitted with a form, or the form.
pub async fn by_submitted_number(request: HttpRequest, language: Language, state: Data<AppState>) -> HandlerResult {
    if let Some(number) = value(&request, NUMBER) {
        return redirect_to_numbered_sheet(&number, &request, language, &state);
    }
    render_private(StatusCode::OK, &NumberPage::new(None, steering(&request), state.view_context(language)))
}

/// The first value of a key in the query string of a request.
fn value(request: &HttpRequest, key: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(request.query_string().as_bytes());
    pairs.find(|(other, _)| other == key).map(|(_, value)| value.into_owned())
}

/// The size of a request that has no answers.
fn steering(request: &HttpRequest) -> Steering {
    let is_large_print = value(request, SIZE).is_some_and(|size| size == LARGE);
    Steering { is_large_print, ..Steering::DEFAULT }
}

fn redirect_to_numbered_sheet(
    submitted: &str,
    request: &HttpRequest,
    language: Language,
    state: &AppState,
) -> HandlerResult {
    let steering = steering(request);
    let submitted = without_unsafe_characters(submitted);
    match sheet_number::decode(&submitted, state.city()) {
        Ok(DecodedSheet { answers, rules_version }) => {
            let answers = answers.traverse((state.today)()).answers;
            let steering = Steering { rules_version, ..steering };
            see_other(PageUrl::sheet(Route::Sheet, &answers, steering).in_language(language))
        }
        Err(error) => {
            let rejected = Some((submitted, error));
            let page = NumberPage::new(rejected, steering, state.view_context(language));
            render_private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
