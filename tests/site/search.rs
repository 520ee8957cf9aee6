//! What search engines find.

use std::collections::BTreeSet;

use jpki_checklist::l10n::Language;

use crate::answers;
use crate::page_urls::every_kind_of_page;
use crate::test_app::{PUBLIC_URL, TestApp, all, attributes, languages};

/// The pages that search engines may index, below the language.
const PUBLIC: [&str; 4] = ["/", "/reference", "/privacy", "/accessibility"];

/// The languages that browsers and search engines ask for.
fn negotiated() -> impl Iterator<Item = &'static str> {
    languages().filter(|tag| Language::from_tag(tag).unwrap().is_negotiated())
}

#[test]
fn robots_may_read_every_page_so_that_they_see_which_not_to_index() {
    let robots = TestApp::new().get("/robots.txt");
    assert_eq!((robots.status, robots.header("content-type")), (200, "text/plain; charset=utf-8"));
    assert!(!robots.body.contains("Disallow"));
    assert!(robots.body.contains(&format!("Sitemap: {PUBLIC_URL}/sitemap.xml")));
}

#[test]
fn the_sitemap_lists_the_public_pages_in_every_language() {
    let sitemap = TestApp::new().get("/sitemap.xml");
    assert_eq!((sitemap.status, sitemap.header("content-type")), (200, "application/xml; charset=utf-8"));
    let between = |open: &str, close: char| -> Vec<String> {
        sitemap.body.split(open).skip(1).map(|rest| rest.split(close).next().unwrap().to_owned()).collect()
    };
    let of = |language| PUBLIC.map(|path| format!("{PUBLIC_URL}/{language}{path}"));
    let expected: BTreeSet<_> = languages().flat_map(of).collect();
    let listed = between("<loc>", '<');
    assert_eq!(listed.len(), expected.len());
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), expected);
    let negotiated = negotiated().count();
    assert_eq!(between(" href=\"", '"').len(), PUBLIC.len() * negotiated * negotiated);
}

#[test]
fn a_public_page_has_its_own_description_and_links_to_itself_in_every_language() {
    let app = TestApp::new();
    for language in languages() {
        let mut descriptions = BTreeSet::new();
        for path in PUBLIC {
            let html = app.get(&format!("/{language}{path}")).html();
            let url = |language: &str| format!("{PUBLIC_URL}/{language}{path}");
            assert_eq!(attributes(&html, "link[rel=canonical]", "href"), [url(language)], "{path}");
            let alternates: BTreeSet<_> = attributes(&html, "link[rel=alternate]", "href").into_iter().collect();
            // A language that is chosen by its link only is not offered to search engines as another edition.
            let is_negotiated = negotiated().any(|other| other == language);
            let expected: Vec<_> = negotiated().filter(|_| is_negotiated).map(url).collect();
            assert_eq!(alternates, expected.iter().map(String::as_str).collect(), "{path}");
            descriptions.insert(attributes(&html, "meta[name=description]", "content")[0].to_owned());
        }
        assert_eq!(descriptions.len(), PUBLIC.len());
    }
}

#[test]
fn other_pages_name_no_page_to_index_instead() {
    let app = TestApp::new();
    let is_public = |url: &String| PUBLIC.iter().any(|path| url.ends_with(path));
    for url in every_kind_of_page("en").into_iter().filter(|url| !is_public(url)) {
        assert!(all(&app.get(&url).html(), "link[rel=canonical], link[rel=alternate]").is_empty(), "{url}");
    }
    let query = answers::query(&answers::sheets(&["main"])[0]);
    assert_eq!(app.get(&format!("/en/cardholder?{query}")).header("x-robots-tag"), "noindex");
}

#[test]
fn icons_that_are_asked_for_by_a_fixed_name_exist() {
    let app = TestApp::new();
    for path in ["/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"] {
        let icon = app.get(path);
        assert_eq!((icon.status, icon.header("content-type")), (200, "image/png"), "{path}");
        assert!(icon.bytes.starts_with(b"\x89PNG"), "{path}");
    }
}
