//! Size of a first visit, with the heads of its responses.

use actix_web::http::Method;
use jpki_checklist::l10n::Language;

use crate::answers;
use crate::page_urls::every_kind_of_page;
use crate::test_app::{TestApp, attributes, languages};

/// What only the server writes into each head: the status, the length, the date.
const REST_OF_HEAD: usize = 80;

/// Maximum size of a first visit to a start page or question in bytes, compressed: page, both style sheets and icon.
const LIMIT: usize = 18 * 1024;

/// The same for any other page.
const SHEET_LIMIT: usize = 20 * 1024;

/// The same for any page with readings.
const LIMIT_WITH_READINGS: usize = 24 * 1024;

#[test]
fn a_first_visit_to_any_page_stays_below_the_size_limit() {
    let app = TestApp::new();
    let compressed = |address: &str| {
        let answer = app.send(Method::GET, address, &[("accept-encoding", "gzip, deflate, br")]);
        assert_eq!(answer.header("content-encoding"), "gzip", "{address}");
        let headers = answer.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len());
        answer.bytes.len() + headers.sum::<usize>() + REST_OF_HEAD
    };
    let reference = TestApp::new().get("/ja/reference").html();
    let files = attributes(&reference, "link[href^='/static/']", "href");
    let files: usize = files.into_iter().map(&compressed).sum();
    for language in languages() {
        // The list of all cases is for the city's staff.
        let pages = every_kind_of_page(language).into_iter().filter(|address| !address.ends_with("/cases"));
        let sheets = answers::sheets(&["undecided", "main"]);
        let sheets = sheets.iter().map(|answers| format!("/{language}/sheet?{}", answers::query(answers)));
        for address in pages.chain(sheets) {
            let weight = files + compressed(&address);
            let is_first = address.ends_with('/') || address.contains("/questions");
            let limit = match (Language::from_tag(language).unwrap().has_readings(), is_first) {
                (true, _) => LIMIT_WITH_READINGS,
                (false, true) => LIMIT,
                (false, false) => SHEET_LIMIT,
            };
            assert!(weight <= limit, "{address} weighs {weight} bytes");
        }
    }
}
