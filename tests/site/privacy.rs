//! Privacy: headers, static files, the log.

use std::cell::RefCell;
use std::io;

use actix_web::http::Method;
use tracing::Level;

use crate::complete_answers::RULES;
use crate::page_urls::every_kind_of_page;
use crate::test_app::{TestApp, attributes, languages, unreliable_clock};

#[test]
fn every_response_has_security_headers_and_no_cookie() {
    let app = TestApp::new();
    let mut addresses = every_kind_of_page("ja");
    addresses.extend(["/", "/healthz", "/ja", "/ja/sheet.json?card=juki", "/ja/sheet?card=juki"].map(str::to_owned));
    for address in addresses {
        let response = app.get(&address);
        assert!(response.header("content-security-policy").starts_with("default-src 'none'; "), "{address}");
        assert!(!response.header("content-security-policy").contains("unsafe"), "{address}");
        assert_eq!(response.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(response.header("x-frame-options"), "DENY", "{address}");
        assert_eq!(response.header("referrer-policy"), "no-referrer", "{address}");
        assert_eq!(response.header("cross-origin-opener-policy"), "same-origin", "{address}");
        assert_eq!(response.header("cross-origin-resource-policy"), "same-origin", "{address}");
        assert!(response.header("permissions-policy").contains("geolocation=()"), "{address}");
        assert_eq!(response.header("strict-transport-security"), "max-age=63072000", "{address}");
        assert_eq!(response.header("x-request-id").len(), 16, "{address}");
        assert!(!response.headers.contains_key("set-cookie"), "{address}");
        let carries_answers = address.contains('?');
        if carries_answers {
            // With `no-store`, Back would lose what was chosen.
            let kept = if address.contains("/questions?") { "private, no-cache" } else { "no-store" };
            assert_eq!(response.header("cache-control"), kept, "{address}");
        }
        if carries_answers && response.header("content-type").starts_with("text/html") {
            assert_eq!(attributes(&response.html(), "meta[name=robots]", "content"), ["noindex"], "{address}");
        }
    }
}

#[test]
fn only_a_site_with_an_https_url_sends_hsts() {
    let app = TestApp::at("http://127.0.0.1:8080");
    assert!(!app.get("/ja/").headers.contains_key("strict-transport-security"));
}

#[test]
fn pages_use_no_style_or_script_of_their_own() {
    let app = TestApp::new();
    for language in languages() {
        for address in every_kind_of_page(language) {
            let html = app.get(&address).html();
            for inline in ["style", "[style]", "script", "[onclick]", "img", "iframe", "object"] {
                assert!(attributes(&html, inline, "class").is_empty(), "{address}: {inline}");
                assert!(crate::test_app::all(&html, inline).is_empty(), "{address}: {inline}");
            }
        }
    }
}

#[test]
fn static_files_are_immutable_under_a_content_hash() {
    let app = TestApp::new();
    let html = app.get("/ja/reference").html();
    let files = attributes(&html, "link[href^='/static/']", "href");
    assert_eq!(files.len(), 3, "icon and two styles");
    for file in files {
        let response = app.get(file);
        assert_eq!(response.status, 200, "{file}");
        assert_eq!(response.header("cache-control"), "public, max-age=31536000, immutable", "{file}");
        let hash = file.rsplit_once('-').unwrap().1.split('.').next().unwrap();
        assert_eq!(hash.len(), 16, "{file}");
        let other = app.get(&file.replace(hash, "0123456789abcdef"));
        assert_eq!((other.status, other.header("cache-control")), (200, "no-cache"), "{file} of another release");
        assert!(other.body == response.body, "{file}");
        for path in [file.replace(hash, "0123"), file.replace("/static/", "/static/x"), file.replace('.', "-")] {
            assert_eq!(app.get(&path).status, 404, "{path}");
        }
    }
}

thread_local! {
    /// What this thread logs, once it is set to a buffer.
    static LINES: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Writes log lines to the buffer of the current thread.
struct Lines;

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.as_mut().map_or(Ok(bytes.len()), |lines| lines.write(bytes)))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn the_log_has_one_line_per_request_and_no_answers() {
    LINES.set(Some(Vec::new()));
    tracing_subscriber::fmt().with_max_level(Level::TRACE).with_ansi(false).with_writer(|| Lines).init();
    let app = TestApp::new();
    app.get(&format!("/ja/sheet?card=juki&rules={RULES}"));
    app.get("/ja/questions?card=secret-answer");
    app.get("/secret-path/secret-name?secret=query");
    app.get("/ja/sheet.json?office=secret-office");
    app.get("/ja/s/SECR-ET00");
    app.get("/static/secret-file");
    app.send(Method::from_bytes(b"SECRET").unwrap(), "/ja/", &[("x-request-id", "secret-id")]);
    let failed = TestApp::on(unreliable_clock).get("/ja/reference");
    let log = String::from_utf8(LINES.take().unwrap()).unwrap();
    assert_eq!(log.matches(" status=").count(), 8, "{log}");
    let (causes, lines): (Vec<_>, Vec<_>) = log.lines().partition(|line| line.contains("ERROR"));
    let id = format!("id=\"{}\"", failed.header("x-request-id"));
    assert_eq!(causes.len(), 1, "{causes:?}");
    assert!(causes[0].contains(&id) && causes[0].contains("the clock is broken"), "{causes:?}");
    for line in lines {
        for field in [" id=", " method=", " path=", " status=", " size=", " micros="] {
            assert_eq!(line.matches(field).count(), 1, "{line}");
        }
    }
    for place in
        ["path=\"/ja/sheet\" status=200", "path=\"/ja/s\" status=422", "path=\"/static\"", "path=\"-\" status=500"]
    {
        assert_eq!(log.matches(place).count(), 1, "{place}: {log}");
    }
    for leak in ["juki", "secret", "SECR", "?"] {
        assert!(!log.contains(leak), "{leak} is in the log: {log}");
    }
}

#[test]
fn every_response_with_answers_is_excluded_from_search_engines() {
    let app = TestApp::new();
    let query = crate::answers::query(&crate::answers::sheets(&["main"])[0]);
    for path in [
        &format!("/ja/sheet?{query}"),
        &format!("/ja/sheet.json?{query}"),
        &format!("/ja/sheet.ics?{query}"),
        &format!("/ja/sheet.pdf?{query}"),
        &*format!("/ja/sheet?card=juki&rules={RULES}"),
        "/ja/sheet.json?card=gold",
        "/ja/questions?card=my-number",
        "/ja/questions",
        "/en/s/2513-WB02-1F",
        "/en/s?number=1",
    ] {
        assert_eq!(app.get(path).header("x-robots-tag"), "noindex", "{path}");
    }
    for path in ["/ja/", "/en/reference", "/ja/privacy", "/healthz", "/"] {
        assert_eq!(app.get(path).header("x-robots-tag"), "", "{path}");
    }
}

#[test]
fn request_ids_do_not_reveal_the_number_of_requests() {
    let app = TestApp::new();
    let ids: Vec<u64> =
        (0..200).map(|_| u64::from_str_radix(app.get("/healthz").header("x-request-id"), 16).unwrap()).collect();
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len());
    // Differences of a counter are small; those of random ids hardly ever are.
    assert!(ids.windows(2).all(|pair| pair[0].abs_diff(pair[1]) > 1 << 32), "{ids:x?}");
}
