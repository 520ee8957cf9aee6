//! What each address answers.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    AcceptLanguage, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, Header, LOCATION, VARY,
};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use super::Site;
use super::assets::ASSETS;
use super::errors::Failure;
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
const PUBLIC: &str = "no-cache";

/// What a handler gives.
pub type Answered = Result<HttpResponse, Failure>;

impl FromRequest for Language {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    /// The language that the address names.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.match_info().get("language").and_then(Self::from_tag).ok_or(Failure::NotFound))
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

/// `/ja`: the start page stands at `/ja/`.
pub async fn start_without_slash(language: Language) -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((LOCATION, address::start(language))).finish()
}

/// The start page.
pub async fn start(language: Language) -> Answered {
    public_page(&StartPage::new(language, &ASSETS))
}

/// The whole reference sheet.
pub async fn reference(language: Language, site: Data<Site>) -> Answered {
    public_page(&ReferencePage::new((site.today)(), language, &ASSETS))
}

/// What is asked, and where answers can be seen.
pub async fn privacy(language: Language) -> Answered {
    public_page(&AboutPage::new(About::Privacy, language, &ASSETS))
}

/// Target, checks and shortcomings.
pub async fn accessibility(language: Language) -> Answered {
    public_page(&AboutPage::new(About::Accessibility, language, &ASSETS))
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
    let (query, today) = (Query::parse(request.query_string()), (site.today)());
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
    match outcome {
        Outcome::Exit(exit) => page(StatusCode::OK, &ExitPage::new(exit, &given, language, &ASSETS)),
        Outcome::Sheet(answers) => {
            let decision = Decision::new(&query.draft, &answers, rules, today);
            let sheet = SheetView::new(&decision, today, language);
            page(StatusCode::OK, &SheetPage::new(sheet, &site.public_url, &ASSETS))
        }
    }
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

fn public_page(page: &impl Template) -> Answered {
    let body = page.render().map_err(|_| Failure::Internal)?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, HTML)).insert_header((CACHE_CONTROL, PUBLIC)).body(body))
}

fn json(status: StatusCode, data: &impl Serialize) -> Answered {
    let body = serde_json::to_vec(data).map_err(|_| Failure::Internal)?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, "application/json; charset=utf-8")).body(body))
}
