//! Invalid input leads to an error message, never to a 5xx status.

use actix_web::http::Method;
use jpki_checklist::l10n::Language;

use crate::complete_answers::RULES;
use crate::pages;
use crate::test_app::{TestApp, all, attributes, languages, text, unreliable_clock};

#[test]
fn an_unknown_value_without_a_submission_shows_its_question_with_the_error() {
    let app = TestApp::new();
    let renewal = "visitor=agent&restricted=no&card=my-number&procedure=renew&notice=certificate&expiry=2027-01-15";
    for (query, asked, question, why) in [
        ("card=gold", "card", "card", "an unknown card"),
        ("who=colleague", "who", "visitor", "an unknown choice of a page"),
        ("visitor=self&restricted=maybe", "who", "restricted", "an unknown value of one of its keys"),
        ("errand=nothing&card=my-number", "errand", "procedure", "an unknown choice of a page"),
        ("office=atlantis", "visit", "office", "an unknown counter, even before the other questions"),
        ("card=my-number&procedure=renew&notice=maybe", "errand", "notice", "an unknown notice"),
        (&format!("{renewal}&form=have&id=passport&id=library-card"), "id", "id", "one unknown document among others"),
        (&format!("{renewal}&form=have&id=passport&office=main&visit=2026-02-30"), "visit", "visit", "on no day"),
        (&format!("{renewal}&form=have&id=passport&visit-choice=someday"), "visit", "visit", "an unknown choice"),
        ("card=my-number&card=my-number", "card", "card", "a key given twice"),
    ] {
        for place in ["questions", "sheet"] {
            let page = app.get(&format!("/ja/{place}?{query}"));
            assert_eq!(page.status, 422, "{place}: {why}");
            pages::assert_is_sound(&page);
            assert_eq!(attributes(&page.html(), "form", "data-question"), [asked], "{place}: {why}");
        }
        let data = app.get(&format!("/ja/sheet.json?{query}"));
        assert_eq!(data.status, 422);
        assert_eq!(data.json()["problems"][0]["field"], question, "{why}");
    }
}

#[test]
fn a_submission_without_an_answer_comes_back_with_the_error() {
    let app = TestApp::new();
    let page = app.get("/ja/questions?asked=card");
    assert_eq!(page.status, 422);
    assert_eq!(attributes(&page.html(), "form", "data-question"), ["card"]);
    assert_eq!(app.get("/ja/questions?asked=card&card=").status, 422, "a blank answer is none");
    assert_eq!(app.get("/ja/questions").status, 200, "nothing was submitted");
    assert_eq!(app.get("/ja/questions?asked=pin").status, 200, "a question that does not apply is never asked");
    assert_eq!(app.get("/ja/questions?asked=colour").status, 200, "an unknown question is ignored");
}

#[test]
fn an_answer_that_does_not_apply_is_dropped_even_if_it_is_invalid() {
    let app = TestApp::new();
    let response = app.get("/ja/questions?card=juki&office=atlantis&pin=1234");
    assert_eq!((response.status, response.header("location")), (303, &*format!("/ja/sheet?card=juki&rules={RULES}")));
}

#[test]
fn every_validation_error_has_its_own_message() {
    let app = TestApp::new();
    let given = "card=my-number&procedure=renew&notice=none";
    let mut seen = Vec::new();
    for query in [
        "asked=expiry",
        "expiry-era=showa&expiry-year=1",
        "expiry=2027-01-01&expiry=2027-01-02",
        "expiry-year=x&expiry-month=1&expiry-day=1",
        "expiry-year=2027&expiry-month=x&expiry-day=1",
        "expiry-year=2027&expiry-month=1&expiry-day=x",
        "expiry=2027-02-31",
        "expiry-era=heisei&expiry-year=35&expiry-month=1&expiry-day=1",
        "expiry=2015-01-01",
    ] {
        for language in languages() {
            let page = app.get(&format!("/{language}/questions?{given}&{query}"));
            assert_eq!(page.status, 422, "{query}");
            let message = text(all(&page.html(), ".error-summary a")[0]);
            assert!(!seen.contains(&message), "{query}: {message}");
            seen.push(message);
        }
    }
}

#[test]
fn malicious_requests_get_a_response_without_echo() {
    let app = TestApp::new();
    let long = format!("/ja/questions?card={}", "x".repeat(3000));
    for (address, status, why) in [
        (long.as_str(), 414, "3,000 bytes of query"),
        ("/ja/questions?card=%zz%4", 422, "broken percent-encoding"),
        ("/ja/questions?card=%FF%FE", 422, "bytes that are not UTF-8"),
        ("/ja/questions?card=%00", 422, "a zero byte"),
        ("/ja/questions?%FF=1&=&&&=x&a", 200, "keys that are none"),
        ("/ja/questions?card=%3Cscript%3Ealert(1)%3C/script%3E&asked=card", 422, "markup"),
        ("/ja/questions?visit=%22%3E%3Cscript%3E", 422, "markup that leaves an attribute"),
        ("/static/../Cargo.toml", 404, "a path upwards"),
        ("/static/..%2f..%2fetc%2fpasswd", 404, "an encoded path upwards"),
        ("/ja/..;/admin", 404, "another path upwards"),
        ("/%ff%fe", 404, "a path that is not UTF-8"),
        ("/%zz", 404, "a path with broken percent-encoding"),
        ("/fr/", 404, "a language that is not spoken here"),
        ("/JA/", 404, "addresses are written small"),
        ("/ja/%72eference", 404, "another spelling of a path"),
        ("/%6aa/", 404, "another spelling of a language"),
        ("/ja/sheet.xml", 404, "a format that is not made here"),
        ("/ja/questions/", 404, "a slash too many"),
        ("/<script>", 404, "markup in the path"),
    ] {
        let Ok(_) = address.parse::<actix_web::http::Uri>() else { continue };
        let response = app.get(address);
        assert_eq!(response.status, status, "{why}");
        assert!(!response.body.contains("<script>"), "{why}");
        assert!(!response.body.contains("alert("), "{why}: escaped or not, it has no place here");
    }
}

#[test]
fn oversized_headers_get_an_error_page() {
    let app = TestApp::new();
    for (size, status) in [(1000, 200), (15_000, 200), (17_000, 431), (100_000, 431)] {
        let page = app.send(Method::GET, "/ja/", &[("cookie", &"x".repeat(size))]);
        assert_eq!(page.status, status, "{size} bytes");
        pages::assert_is_sound(&page);
    }
}

#[test]
fn a_path_without_a_language_gets_an_error_page_in_every_language() {
    let app = TestApp::new();
    let page = app.get("/fr/");
    pages::assert_is_sound(&page);
    let expected: Vec<_> = Language::ALL.into_iter().map(Language::html_lang).collect();
    assert_eq!(attributes(&page.html(), "main div[lang]", "lang"), expected);
    let page = app.get("/en/nothing-here");
    assert_eq!(attributes(&page.html(), "main div[lang]", "lang"), ["en"]);
}

#[test]
fn only_get_and_head_are_allowed() {
    let app = TestApp::new();
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE] {
        for address in ["/", "/ja/", &*format!("/ja/sheet?card=juki&rules={RULES}"), "/healthz", "/nothing-here"] {
            let response = app.send(method.clone(), address, &[]);
            assert_eq!(response.status, 405, "{method} {address}");
            assert_eq!(response.header("allow"), "GET, HEAD");
        }
    }
    assert_eq!(app.send(Method::HEAD, "/ja/", &[]).status, 200);
}

#[test]
fn a_redirect_never_leads_to_an_overlong_url() {
    let app = TestApp::new();
    // Each of these characters takes three once it is encoded.
    let url = format!("/ja/sheet?form={}", "~".repeat(1900));
    assert_eq!(app.get(&url).status, 414);
    let response = app.get(&format!("/ja/sheet?form={}", "~".repeat(600)));
    assert_eq!(response.status, 303);
    assert_eq!(app.get(response.header("location")).status, 200);
}

#[test]
fn control_characters_are_never_repeated() {
    let app = TestApp::new();
    for url in [
        "/ja/questions?card=my-number&procedure=renew&notice=none&asked=expiry&expiry-year=%001%1b%7f",
        "/ja/s?number=%00%1b%7f%C2%80",
        "/ja/s/%1b",
    ] {
        let page = app.get(url);
        assert_eq!(page.status, 422, "{url}");
        let control = |character: char| character.is_control() && character != '\n';
        assert!(!page.body.contains(control), "{url}");
    }
}

#[test]
fn a_panic_gets_an_error_page_under_the_id_in_the_log() {
    let app = TestApp::on(unreliable_clock);
    for (url, language) in [(&*format!("/ja/sheet?card=juki&rules={RULES}"), "ja"), ("/en/reference", "en")] {
        let page = app.get(url);
        assert_eq!(page.status, 500, "{url}");
        pages::assert_is_sound(&page);
        assert_eq!(attributes(&page.html(), "html", "lang"), [language], "{url}");
        assert!(!page.body.contains("clock"), "{url}: the cause is not shown");
        assert_eq!(page.header("x-request-id").len(), 16, "{url}");
        assert!(text(all(&page.html(), "main")[0]).contains(page.header("x-request-id")), "{url}: to be reported");
        assert_eq!(page.header("x-frame-options"), "DENY", "{url}");
        assert_eq!(page.header("cache-control"), "no-store", "{url}");
    }
}
