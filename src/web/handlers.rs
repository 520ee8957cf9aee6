//! What each address answers.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{AcceptLanguage, CONTENT_DISPOSITION, CONTENT_TYPE, Header, LOCATION, VARY};
use actix_web::http::uri::PathAndQuery;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::Site;
use super::assets::ASSETS;
use super::content::Content;
use super::errors::Failure;
use super::metrics::Seen;
use super::pages::Page;
use super::query::Query;
use crate::domain::decision::Decision;
use crate::domain::number::{self, Numbered, Unreadable};
use crate::domain::outcome::Outcome;
use crate::domain::problem::Problem;
use crate::domain::questions::Question;
use crate::domain::rules;
use crate::l10n::Language;
use crate::view::about::AboutPage;
use crate::view::address::{self, ASKED, About, CHANGE};
use crate::view::calendar;
use crate::view::exit::ExitPage;
use crate::view::json::{ExitJson, IncompleteJson, SheetJson};
use crate::view::number::NumberPage;
use crate::view::question::{Asking, QuestionPage};
use crate::view::reference::ReferencePage;
use crate::view::sheet::{SheetPage, SheetView};
use crate::view::start::StartPage;

/// The content type of pages.
pub const HTML: &str = "text/html; charset=utf-8";

/// Pages without answers may be kept, but not used without asking.
const ASK_FIRST: &str = "no-cache";

/// What a handler gives.
pub type Answered = Result<HttpResponse, Failure>;

impl FromRequest for Language {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    /// The language that the address names.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.app_data::<Self>().copied().ok_or(Failure::NotFound))
    }
}

/// `/`: to the start page in the language that the browser prefers; Japanese when nothing fits.
pub async fn choose_language(request: HttpRequest) -> HttpResponse {
    let accepted = AcceptLanguage::parse(&request).map(|accepted| accepted.ranked()).unwrap_or_default();
    let known = |range: &actix_web::http::header::Preference<_>| match range.item() {
        Some(tag) => Language::from_tag(&primary(tag)),
        None => Some(Language::Ja),
    };
    let language = accepted.iter().find_map(known).unwrap_or(Language::Ja);
    HttpResponse::Found()
        .insert_header((LOCATION, address::start(language)))
        .insert_header((VARY, "Accept-Language"))
        .finish()
}

/// The language of a tag such as `en-GB`.
fn primary(tag: &impl ToString) -> String {
    tag.to_string().split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// `/healthz`: whether the site is up.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/plain; charset=utf-8")).body("ok")
}

/// `/readyz`: whether everything is loaded that the first visitor would otherwise wait for.
pub async fn readyz() -> HttpResponse {
    #[cfg(feature = "pdf")]
    let ready = crate::pdf::is_loaded();
    #[cfg(not(feature = "pdf"))]
    let ready = true;
    let (mut response, word) =
        if ready { (HttpResponse::Ok(), "ready") } else { (HttpResponse::ServiceUnavailable(), "loading") };
    response.insert_header((CONTENT_TYPE, "text/plain; charset=utf-8")).body(word)
}

/// `/ja`: the start page stands at `/ja/`.
pub async fn start_without_slash(language: Language) -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((LOCATION, address::start(language))).finish()
}

/// The start page.
pub async fn start(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    public_page(&request, &site, || StartPage::new(language, &ASSETS))
}

/// The whole reference sheet.
pub async fn reference(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    public_page(&request, &site, || ReferencePage::new((site.today)(), language, &ASSETS))
}

/// What is asked, and where answers can be seen.
pub async fn privacy(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    public_page(&request, &site, || AboutPage::new(About::Privacy, language, &ASSETS))
}

/// Target, checks and shortcomings.
pub async fn accessibility(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    public_page(&request, &site, || AboutPage::new(About::Accessibility, language, &ASSETS))
}

/// The page of the next question, or of one that was sent wrong or is to be changed; then the sheet.
pub async fn questions(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    let (query, today) = (Query::parse(request.query_string()), (site.today)());
    let draft = &query.draft;
    let answer = |question: Question| draft.answer(question, today);
    let open = draft.outcome(today).err();

    let asked = query.asked.filter(|question| draft.applies(*question, today));
    let change = query.change.filter(|question| draft.applies(*question, today));
    let (question, problem) = match (asked.map(|question| (question, answer(question))), change, open) {
        (Some((question, None)), _, _) => (question, Some(Problem::Missing)),
        (Some((question, Some(Err(problem)))), _, _) => (question, Some(problem)),
        (_, Some(question), _) => (question, answer(question).and_then(Result::err)),
        (_, None, Some(open)) => match (open.problems.first(), open.next) {
            (Some((question, problem)), _) => (*question, Some(*problem)),
            (None, next) => (next.unwrap_or(Question::Card), None),
        },
        (_, None, None) => return Ok(see_other(address::sheet(language, &draft.canonical(today), query.rules))),
    };
    ask(question, problem, &query, language, &site)
}

/// The page of a question.
fn ask(question: Question, problem: Option<Problem>, query: &Query, language: Language, site: &Site) -> Answered {
    let today = (site.today)();
    let (steer, mut itself, carried) = if problem.is_some() {
        // Whether the other answers apply may hang on this one: nothing is lost before it is mended.
        (ASKED, query.answers(), query.without(question))
    } else {
        let given = query.draft.given(today);
        let others: Vec<_> = given.iter().filter(|answer| answer.question() != question).cloned().collect();
        (CHANGE, address::pairs(&given), address::pairs(&others))
    };
    itself.push((steer.to_owned(), question.id().to_owned()));
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let typed = query.typed(question);
    let asking = Asking { question, problem, draft: &query.draft, typed, carried, itself, today };
    page(status, &QuestionPage::new(asking, language, &ASSETS))
}

/// The sheet, or the page of an exit, under its canonical address.
pub async fn sheet(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    let today = (site.today)();
    let address = request.uri().path_and_query().map_or("", PathAndQuery::as_str);
    if let Some(page) = site.pages.get(today, address) {
        return Ok(send(&page, &request, &site));
    }
    let query = Query::parse(request.query_string());
    let outcome = match query.draft.outcome(today) {
        Ok(outcome) => outcome,
        Err(open) => {
            return match open.problems.first() {
                Some((question, problem)) => ask(*question, Some(*problem), &query, language, &site),
                None => Ok(see_other(address::question(language, &query.answers(), None))),
            };
        }
    };
    let given = query.draft.canonical(today);
    // An exit has no day: nothing about it grows old.
    let rules = if matches!(outcome, Outcome::Exit(_)) { rules::VERSION } else { query.rules };
    if address::canonical(&given, rules) != request.query_string() {
        return Ok(see_other(address::sheet(language, &given, rules)));
    }
    let (page, seen) = match outcome {
        Outcome::Exit(exit) => (ExitPage::new(exit, &given, language, &ASSETS).render(), Seen::Exit(exit, language)),
        Outcome::Sheet(answers) => {
            let decision = Decision::new(&query.draft, &answers, rules, today);
            let sheet = SheetView::new(&decision, today, language);
            let seen = Seen::Sheet(sheet.case, sheet.status, language);
            (SheetPage::new(sheet, &site.public_url, &ASSETS).render(), seen)
        }
    };
    let content = Content::new(HTML, page.map_err(|_| Failure::Internal)?);
    Ok(send(&site.pages.keep(today, address, Page { content, seen: Some(seen) }), &request, &site))
}

/// Sends a page that is kept, and counts what it shows.
fn send(page: &Page, request: &HttpRequest, site: &Site) -> HttpResponse {
    if let Some(seen) = page.seen {
        site.metrics.seen(seen);
    }
    page.content.answer(request)
}

/// The same result as data.
pub async fn sheet_json(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    let (query, today) = (Query::parse(request.query_string()), (site.today)());
    let draft = &query.draft;
    match draft.outcome(today) {
        Ok(Outcome::Exit(exit)) => json(StatusCode::OK, &ExitJson::new(exit, &draft.canonical(today), language)),
        Ok(Outcome::Sheet(answers)) => {
            let decision = Decision::new(draft, &answers, query.rules, today);
            json(StatusCode::OK, &SheetJson::new(&SheetView::new(&decision, today, language)))
        }
        Err(open) => json(StatusCode::UNPROCESSABLE_ENTITY, &IncompleteJson::new(&open, language)),
    }
}

/// The days of a sheet, for a calendar.
pub async fn sheet_calendar(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    let (query, today) = (Query::parse(request.query_string()), (site.today)());
    match query.draft.outcome(today) {
        Ok(Outcome::Sheet(answers)) => {
            let decision = Decision::new(&query.draft, &answers, query.rules, today);
            let sheet = SheetView::new(&decision, today, language);
            let calendar = calendar::calendar(&sheet, &site.public_url).ok_or(Failure::NotFound)?;
            Ok(HttpResponse::Ok()
                .insert_header((CONTENT_TYPE, "text/calendar; charset=utf-8"))
                .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{}.ics\"", sheet.number)))
                .body(calendar))
        }
        // The page of the sheet knows what to ask, or where the exit leads.
        Ok(Outcome::Exit(_)) | Err(_) => Ok(see_other(address::question(language, &query.answers(), None))),
    }
}

/// A sheet by its number, in the path.
pub async fn sheet_by_number(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    open_number(request.match_info().query("number"), language, &site)
}

/// A sheet by its number, from the field on the start page.
pub async fn number(request: HttpRequest, language: Language, site: Data<Site>) -> Answered {
    let number = form_urlencoded::parse(request.query_string().as_bytes()).find(|(key, _)| key == "number");
    open_number(&number.map(|(_, number)| number).unwrap_or_default(), language, &site)
}

fn open_number(typed: &str, language: Language, site: &Site) -> Answered {
    match number::decode(&typed.nfkc().collect::<String>()) {
        Ok(Numbered { draft, rules }) => {
            let given = draft.canonical((site.today)());
            Ok(see_other(address::sheet(language, &given, rules.min(rules::VERSION))))
        }
        Err(Unreadable) => {
            page(StatusCode::UNPROCESSABLE_ENTITY, &NumberPage::new(typed.to_owned(), language, &ASSETS))
        }
    }
}

/// Leads elsewhere.
pub fn see_other(location: String) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, location)).finish()
}

/// A page that nobody may keep, since it carries answers.
fn page(status: StatusCode, page: &impl Template) -> Answered {
    let body = page.render().map_err(|_| Failure::Internal)?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, HTML)).body(body))
}

/// A page without answers, which is the same for everybody all day.
fn public_page<P: Template>(request: &HttpRequest, site: &Site, make: impl FnOnce() -> P) -> Answered {
    let (today, address) = ((site.today)(), request.path());
    if let Some(page) = site.pages.get(today, address) {
        return Ok(send(&page, request, site));
    }
    let page = make().render().map_err(|_| Failure::Internal)?;
    let content = Content::new(HTML, page).kept(ASK_FIRST);
    Ok(send(&site.pages.keep(today, address, Page { content, seen: None }), request, site))
}

fn json(status: StatusCode, data: &impl Serialize) -> Answered {
    let body = serde_json::to_vec(data).map_err(|_| Failure::Internal)?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, "application/json; charset=utf-8")).body(body))
}
