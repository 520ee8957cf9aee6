//! The site in process, with the properties of every response.

use std::future::Future;
use std::pin::Pin;

use actix_web::{rt, test};
use chrono::NaiveDate;
use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
use jpki_checklist::web::{self, AppState};

/// Status, `Location` header, body.
pub type Response = (u16, String, String);

type Sender = Box<dyn Fn(String) -> Pin<Box<dyn Future<Output = Response>>>>;

thread_local! {
    static RUNTIME: rt::Runtime = rt::Runtime::new().unwrap();
    static SEND: Sender = sender();
}

fn sender() -> Sender {
    let city = Box::leak(Box::new(City::load(None, &NationalDocument::ids()).unwrap()));
    let mut site = AppState::new("https://checklist.example.jp".to_owned(), city);
    site.today = || NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let app = RUNTIME.with(|runtime| runtime.block_on(test::init_service(web::app(site))));
    let app: &'static _ = Box::leak(Box::new(app));
    Box::new(move |address| {
        Box::pin(async move {
            let response = test::call_service(app, test::TestRequest::with_uri(&address).to_request()).await;
            let status = response.status().as_u16();
            let location = response.headers().get("location").map_or("", |place| place.to_str().unwrap()).to_owned();
            (status, location, String::from_utf8(test::read_body(response).await.to_vec()).unwrap())
        })
    })
}

/// Requests a URL; the response is never a server error and never repeats markup.
pub fn get(address: &str) -> Response {
    let (status, location, body) = SEND.with(|send| RUNTIME.with(|runtime| runtime.block_on(send(address.to_owned()))));
    assert!(matches!(status, 200 | 303 | 404 | 414 | 422), "{status}: {address}");
    assert!(!body.contains("<fuzz>"), "{address}");
    (status, location, body)
}

/// Follows at most two redirects.
pub fn follow(address: &str) -> Response {
    let mut response = get(address);
    let mut steps = 0;
    while response.0 == 303 {
        steps += 1;
        assert!(steps <= 2, "{address} leads from {} on", response.1);
        response = get(&response.1);
    }
    response
}

/// Encodes a text for a query string.
pub fn encoded(text: &[u8]) -> String {
    form_urlencoded::byte_serialize(text).collect()
}
