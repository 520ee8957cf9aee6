//! How much a first visit weighs on the way.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::addresses::every_kind_of_page;
use crate::site::{attributes, site};

/// The most that a first visit may weigh, compressed, in bytes: page, both styles, script and icon.
const LIMIT: usize = 14 * 1024;

fn compressed(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

#[test]
fn a_first_visit_to_any_page_weighs_little() {
    let ask = site();
    let reference = ask("/ja/reference").html();
    let mut files = attributes(&reference, "link[href^='/static/']", "href");
    files.extend(attributes(&reference, "script", "src"));
    let files: usize = files.into_iter().map(|file| compressed(&ask(file).body)).sum();
    for language in ["ja", "en"] {
        for address in every_kind_of_page(language) {
            let weight = files + compressed(&ask(&address).body);
            assert!(weight <= LIMIT, "{address} weighs {weight} bytes");
        }
    }
}
