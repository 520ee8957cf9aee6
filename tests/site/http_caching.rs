//! Compression and caching.

use std::sync::atomic::{AtomicU32, Ordering};

use actix_web::http::Method;
use chrono::NaiveDate;
use libdeflater::Decompressor;

use crate::answers::{self, query};
use crate::page_urls::every_kind_of_page;
use crate::test_app::{TestApp, attributes, languages};

#[test]
fn clients_that_accept_gzip_get_the_same_page_compressed() {
    let app = TestApp::new();
    let mut addresses = every_kind_of_page("ja");
    addresses.push(format!("/ja/sheet.json?{}", query(&answers::sheets(&["main"])[0])));
    for address in addresses {
        let plain = app.send(Method::GET, &address, &[]);
        assert_eq!(plain.header("content-encoding"), "", "{address}");
        assert_eq!(plain.header("vary"), "Accept-Encoding", "{address}");
        let packed = app.send(Method::GET, &address, &[("accept-encoding", "br, gzip;q=0.8")]);
        assert_eq!(
            (packed.header("content-encoding"), packed.header("vary")),
            ("gzip", "Accept-Encoding"),
            "{address}"
        );
        assert_eq!(packed.status, plain.status, "{address}");
        let mut unpacked = vec![0; plain.bytes.len()];
        let length = Decompressor::new().gzip_decompress(&packed.bytes, &mut unpacked).unwrap();
        assert!(unpacked[..length] == plain.bytes, "{address}");
        assert!(packed.bytes.len() < plain.bytes.len(), "{address}: {} bytes", packed.bytes.len());
    }
}

#[test]
fn clients_that_refuse_gzip_get_plain_pages() {
    let app = TestApp::new();
    for accepted in ["identity", "gzip;q=0", "br", "nonsense", ""] {
        let answer = app.send(Method::GET, "/ja/", &[("accept-encoding", accepted)]);
        assert_eq!((answer.status, answer.header("content-encoding")), (200, ""), "{accepted}");
    }
}

#[test]
fn cached_responses_are_validated_by_etag() {
    let app = TestApp::new();
    let file = TestApp::new().get("/ja/").html();
    let file = attributes(&file, "link[rel=stylesheet]", "href")[0].to_owned();
    for address in ["/ja/", "/en/reference", "/ja/privacy", "/ja/accessibility", &file] {
        let first = app.send(Method::GET, address, &[]);
        let tag = first.header("etag");
        assert!(tag.starts_with("W/\""), "{address}: {tag}");
        for known in [tag, "*", &format!("\"other\", {tag}")] {
            let again = app.send(Method::GET, address, &[("if-none-match", known)]);
            assert_eq!((again.status, again.bytes.len()), (304, 0), "{address}: {known}");
            assert_eq!(again.header("etag"), tag, "{address}");
            assert_eq!(again.header("cache-control"), first.header("cache-control"), "{address}");
        }
        assert_eq!(app.send(Method::GET, address, &[("if-none-match", "W/\"other\"")]).status, 200, "{address}");
    }
}

#[test]
fn a_page_cached_yesterday_is_rendered_again_today() {
    static DAY: AtomicU32 = AtomicU32::new(22);
    let app = TestApp::on(|| NaiveDate::from_ymd_opt(2026, 11, DAY.load(Ordering::Relaxed)).unwrap());
    let sheet = format!("/ja/sheet?{}", query(&answers::sheets(&["main"])[0]));
    let made = || attributes(&app.get(&sheet).html(), ".sheet-foot time", "datetime")[0].to_owned();
    assert_eq!((made(), made()), ("2026-11-22".to_owned(), "2026-11-22".to_owned()));
    DAY.store(23, Ordering::Relaxed);
    assert_eq!(made(), "2026-11-23");
}

#[test]
fn pages_with_answers_must_not_be_cached_by_browsers() {
    let app = TestApp::new();
    for language in languages() {
        let address = format!("/{language}/sheet?{}", query(&answers::sheets(&["main"])[0]));
        // The second response comes from the page cache.
        let (first, second) = (app.get(&address), app.get(&address));
        assert!(first.body == second.body);
        for answer in [first, second] {
            assert_eq!((answer.header("cache-control"), answer.header("etag")), ("no-store", ""));
        }
    }
}
