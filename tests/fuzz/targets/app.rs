//! The site in process, with the properties of every response.

use std::future::Future;
use std::pin::Pin;

use actix_web::{rt, test};
use chrono::NaiveDate;
use jpki_checklist::web::{self, AppState};

/// Status, `Location` header, body.
pub type Answer = (u16, String, String);

type Ask = Box<dyn Fn(String) -> Pin<Box<dyn Future<Output = Answer>>>>;

thread_local! {
    static RUNTIME: rt::Runtime = rt::Runtime::new().unwrap();
    static ASK: Ask = get();
}

fn get() -> Ask {
    let mut site = AppState::new("https://checklist.example.jp".to_owned());
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
pub fn get(address: &str) -> Answer {
    let (status, location, body) = ASK.with(|ask| RUNTIME.with(|runtime| runtime.block_on(get(address.to_owned()))));
    assert!(matches!(status, 200 | 303 | 404 | 414 | 422), "{status}: {address}");
    assert!(!body.contains("<fuzz>"), "{address}");
    (status, location, body)
}

/// Follows at most two redirects.
pub fn follow(address: &str) -> Answer {
    let mut answer = get(address);
    let mut steps = 0;
    while answer.0 == 303 {
        steps += 1;
        assert!(steps <= 2, "{address} leads from {} on", answer.1);
        answer = get(&answer.1);
    }
    answer
}

/// Encodes a text for a query string.
pub fn encoded(text: &[u8]) -> String {
    form_urlencoded::byte_serialize(text).collect()
}
