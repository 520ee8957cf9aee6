//! Choice of language.

use actix_web::http::Method;

use crate::test_app::TestApp;

#[test]
fn the_start_page_is_in_the_preferred_language_or_in_japanese() {
    let app = TestApp::new();
    for (accepted, start, why) in [
        (None, "/ja/", "nothing was said"),
        (Some("en"), "/en/", "English"),
        (Some("en-GB,en;q=0.8,ja;q=0.5"), "/en/", "a kind of English before Japanese"),
        (Some("ja,en;q=0.9"), "/ja/", "Japanese before English"),
        (Some("en;q=0.2,ja;q=0.9"), "/ja/", "the weight counts, not the order"),
        (Some("fr,de;q=0.8"), "/ja/", "nothing fits"),
        (Some("fr,en;q=0.3"), "/en/", "the first that fits"),
        (Some("ja;q=0,en;q=0.1"), "/en/", "Japanese is refused"),
        (Some("en;q=0"), "/ja/", "English is refused"),
        (Some("en;q=0, fr"), "/ja/", "English is refused, and French is not offered"),
        (Some("*"), "/ja/", "anything"),
        (Some("vi,*;q=0.5"), "/ja/", "anything after a language that is not spoken here"),
        (Some("EN-us"), "/en/", "capitals do not matter"),
        (Some("easy"), "/ja/", "easy Japanese is chosen by its link only"),
        (Some("easy, en;q=0.5"), "/en/", "the same with another language"),
        (Some("%%%;;;q=x"), "/ja/", "nonsense"),
    ] {
        let headers: Vec<_> = accepted.iter().map(|accepted| ("accept-language", *accepted)).collect();
        let response = app.send(Method::GET, "/", &headers);
        assert_eq!((response.status, response.header("location")), (302, start), "{why}");
        assert_eq!(response.header("vary"), "Accept-Language", "{why}");
    }
}

#[test]
fn a_start_page_without_trailing_slash_redirects() {
    let response = TestApp::new().get("/en");
    assert_eq!((response.status, response.header("location")), (308, "/en/"));
}
