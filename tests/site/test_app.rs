//! The site in process, without sockets.

use std::cell::Cell;
use std::sync::LazyLock;

use actix_web::body::to_bytes;
use actix_web::http::Method;
use actix_web::http::header::HeaderMap;
use actix_web::{rt, test};
use chrono::NaiveDate;
use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
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
    pub address: String,
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

/// A function that requests a URL.
pub fn site() -> impl Fn(&str) -> Response {
    site_at(PUBLIC_URL)
}

/// The same for a site with another public URL.
pub fn site_at(public_url: &str) -> impl Fn(&str) -> Response + use<> {
    let get = client_of(the_site(public_url));
    move |address| get(Method::GET, address, &[])
}

/// The same on another day.
pub fn site_on(today: fn() -> NaiveDate) -> impl Fn(&str) -> Response {
    let mut site = the_site(PUBLIC_URL);
    site.today = today;
    let get = client_of(site);
    move |address| get(Method::GET, address, &[])
}

/// A function that sends a request with any method and headers.
pub fn client() -> impl Fn(Method, &str, &[(&str, &str)]) -> Response {
    client_of(the_site(PUBLIC_URL))
}

fn client_of(site: AppState) -> impl Fn(Method, &str, &[(&str, &str)]) -> Response {
    let runtime = rt::Runtime::new().unwrap();
    let app = runtime.block_on(test::init_service(web::app(site)));
    move |method, address, headers| {
        let mut request = test::TestRequest::with_uri(address).method(method);
        for header in headers {
            request = request.insert_header(*header);
        }
        runtime.block_on(async {
            let response = match test::try_call_service(&app, request.to_request()).await {
                Ok(response) => response.map_into_boxed_body().into_parts().1,
                // Actix sends the response of an error.
                Err(error) => error.error_response(),
            };
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let bytes = to_bytes(response.into_body()).await.ok().unwrap();
            // PDFs are not UTF-8, but their first line is.
            let body = String::from_utf8_lossy(&bytes).into_owned();
            Response { address: address.to_owned(), status, headers, body, bytes: bytes.to_vec() }
        })
    }
}

/// Statuses and headers of concurrent requests.
#[cfg(feature = "pdf")]
pub fn all_at_once(addresses: &[String]) -> Vec<(u16, HeaderMap)> {
    rt::Runtime::new().unwrap().block_on(async {
        let app = test::init_service(web::app(the_site(PUBLIC_URL))).await;
        let requests = addresses.iter().map(|address| test::TestRequest::with_uri(address).to_request());
        let answers = futures_util::future::join_all(requests.map(|request| test::call_service(&app, request))).await;
        answers.into_iter().map(|answer| (answer.status().as_u16(), answer.headers().clone())).collect()
    })
}

/// The city of these tests.
pub fn city() -> &'static City {
    static CITY: LazyLock<City> = LazyLock::new(|| match crate::CITY_FILE {
        Some(file) => City::parse(file, "second_city.toml", &NationalDocument::keys()).unwrap(),
        None => City::load(None, &NationalDocument::keys()).unwrap(),
    });
    &CITY
}

/// A function that requests a URL from the site of another city.
pub fn site_of(city: &'static City) -> impl Fn(&str) -> Response + use<> {
    let get = client_of(state(PUBLIC_URL, city));
    move |address| get(Method::GET, address, &[])
}

/// The state for all tests.
fn the_site(public_url: &str) -> AppState {
    state(public_url, city())
}

fn state(public_url: &str, city: &'static City) -> AppState {
    let mut site = AppState::new(public_url.to_owned(), city);
    site.today = || day(TODAY);
    site
}

/// Every element that matches a selector.
pub fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// An attribute of every element that matches a selector.
pub fn attributes<'h>(html: &'h Html, selector: &str, name: &str) -> Vec<&'h str> {
    all(html, selector).into_iter().filter_map(|element| element.attr(name)).collect()
}

/// The text of an element, with white space collapsed.
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
