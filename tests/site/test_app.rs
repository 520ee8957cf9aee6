//! The site in process, without sockets.

use std::cell::Cell;
use std::env;
use std::rc::Rc;
use std::sync::{LazyLock, RwLock};

use actix_web::body::to_bytes;
use actix_web::http::Method;
use actix_web::http::header::HeaderMap;
use actix_web::{rt, test};
use chrono::{NaiveDate, NaiveDateTime};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
use jpki_checklist::domain::partial_answers::PartialAnswers;
use jpki_checklist::form::query::Query;
use jpki_checklist::l10n::Language;
use jpki_checklist::web::{self, AppState};
use scraper::{ElementRef, Html, Selector};

/// Today in all tests.
pub const TODAY: &str = "2026-11-22";

pub const PUBLIC_URL: &str = "https://checklist.example.jp";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The tag of every language.
pub fn languages() -> impl Iterator<Item = &'static str> {
    Language::ALL.into_iter().map(Language::tag)
}

/// A response.
pub struct Response {
    pub url: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
    /// The body as sent, possibly compressed.
    pub bytes: Vec<u8>,
}

impl Response {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// The threads of PDFs, which all tests of a process have in common: many requests for them are made alone.
static PDF_THREADS: RwLock<()> = RwLock::new(());

/// The answers in a query string, as Japanese pages send it today.
pub fn parse(query: &str) -> PartialAnswers {
    Query::parse(query, city(), day(TODAY), Language::Ja).1
}

/// The site in process.
pub struct TestApp {
    runtime: rt::Runtime,
    send: Box<dyn Fn(test::TestRequest) -> LocalBoxFuture<'static, Response>>,
}

impl TestApp {
    /// The site of the city of these tests, on [`TODAY`].
    pub fn new() -> Self {
        Self::of(city())
    }

    /// The same at another public URL.
    pub fn at(public_url: &str) -> Self {
        Self::with(state(public_url, city()))
    }

    /// The same on another day.
    pub fn on(today: fn() -> NaiveDate) -> Self {
        let mut state = state(PUBLIC_URL, city());
        state.today = today;
        Self::with(state)
    }

    /// The same at a time that calendars are made at.
    pub fn made_at(now: fn() -> NaiveDateTime) -> Self {
        let mut state = state(PUBLIC_URL, city());
        state.now = now;
        Self::with(state)
    }

    /// The site of another city.
    pub fn of(city: &'static City) -> Self {
        Self::with(state(PUBLIC_URL, city))
    }

    /// The site of another city on another day.
    pub fn of_city_on(city: &'static City, today: fn() -> NaiveDate) -> Self {
        let mut state = state(PUBLIC_URL, city);
        state.today = today;
        Self::with(state)
    }

    /// The site of another city on another day at a time in UTC.
    pub fn of_city_at(city: &'static City, today: fn() -> NaiveDate, now: fn() -> NaiveDateTime) -> Self {
        let mut state = state(PUBLIC_URL, city);
        (state.today, state.now) = (today, now);
        Self::with(state)
    }

    fn with(state: AppState) -> Self {
        let runtime = rt::Runtime::new().unwrap();
        let app = Rc::new(runtime.block_on(test::init_service(web::app(state))));
        let send = move |request: test::TestRequest| {
            let (app, request) = (Rc::clone(&app), request.to_request());
            async move {
                let url = request.uri().to_string();
                let response = match test::try_call_service(&*app, request).await {
                    Ok(response) => response.map_into_boxed_body().into_parts().1,
                    // Actix sends the response of an error.
                    Err(error) => error.error_response(),
                };
                let (status, headers) = (response.status().as_u16(), response.headers().clone());
                let bytes = to_bytes(response.into_body()).await.ok().unwrap();
                // PDFs are not UTF-8, but their first line is.
                let body = String::from_utf8_lossy(&bytes).into_owned();
                Response { url, status, headers, body, bytes: bytes.to_vec() }
            }
            .boxed_local()
        };
        Self { runtime, send: Box::new(send) }
    }

    /// Requests a URL.
    pub fn get(&self, url: &str) -> Response {
        self.send(Method::GET, url, &[])
    }

    /// Sends a request with any method and headers.
    pub fn send(&self, method: Method, url: &str, headers: &[(&str, &str)]) -> Response {
        let mut request = test::TestRequest::with_uri(url).method(method);
        for header in headers {
            request = request.insert_header(*header);
        }
        let _turn = url.contains(".pdf").then(|| PDF_THREADS.read());
        self.runtime.block_on((self.send)(request))
    }

    /// Requests PDFs at the same time, which keeps the threads from all others.
    #[cfg(feature = "pdf")]
    pub fn get_all(&self, urls: &[String]) -> Vec<Response> {
        let _turn = PDF_THREADS.write();
        let requests = urls.iter().map(|url| (self.send)(test::TestRequest::with_uri(url)));
        self.runtime.block_on(futures_util::future::join_all(requests))
    }
}

/// The city of these tests: Kagoshima, or the one that [`SECOND_CITY`] asks for.
pub fn city() -> &'static City {
    static CITY: LazyLock<City> = LazyLock::new(|| {
        let file = env::var_os(SECOND_CITY).map(|_| include_str!("second_city.toml"));
        let national = NationalDocument::ids();
        file.map_or_else(|| City::load(None, &national), |file| City::parse(file, "second_city.toml", &national))
            .unwrap()
    });
    &CITY
}

/// Set in the environment to run the tests with another city.
pub const SECOND_CITY: &str = "TEST_SECOND_CITY";

fn state(public_url: &str, city: &'static City) -> AppState {
    let mut state = AppState::new(public_url.to_owned(), city);
    state.today = || day(TODAY);
    // Nine in the morning in Japan.
    state.now = || day(TODAY).and_hms_opt(0, 0, 0).unwrap();
    state
}

/// Every element that matches a selector.
pub fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// An attribute of every element that matches a selector.
pub fn attributes<'h>(html: &'h Html, selector: &str, name: &str) -> Vec<&'h str> {
    all(html, selector).into_iter().filter_map(|element| element.attr(name)).collect()
}

/// The text of an element, without readings.
pub fn text(element: ElementRef<'_>) -> String {
    words(element).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of the text of an element, without readings.
pub fn words(element: ElementRef<'_>) -> impl Iterator<Item = &str> {
    element.descendants().filter_map(|node| {
        let parent = node.parent().and_then(ElementRef::wrap)?;
        let is_reading = ["rt", "rp"].contains(&parent.value().name());
        node.value().as_text().filter(|_| !is_reading).map(|text| &**text)
    })
}

/// A clock that fails when it is read for the first time, and every other time after that.
pub fn unreliable_clock() -> NaiveDate {
    thread_local! {
        static READINGS: Cell<u32> = const { Cell::new(0) };
    }
    let reading = READINGS.get();
    READINGS.set(reading + 1);
    assert!(reading % 2 == 1, "the clock is broken");
    day(TODAY)
}
