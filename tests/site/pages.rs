//! Properties of every page.

use std::collections::{BTreeSet, HashSet};

use actix_web::http::Method;
use jpki_checklist::l10n::Language;
use regex::Regex;

use crate::page_urls::every_kind_of_page;
use crate::test_app::{Response, TestApp, all, attributes, languages, text};
use crate::texts::message;

/// One `h1`, unique ids, valid references, no unresolved variable, no empty heading.
pub fn assert_is_sound(page: &Response) {
    let html = page.html();
    let address = &page.url;
    assert!(page.header("content-type").starts_with("text/html"), "{address}");
    assert_eq!(all(&html, "h1").len(), 1, "{address}");
    assert_eq!(attributes(&html, "html", "lang").len(), 1, "{address}");
    for heading in all(&html, "h1, h2, h3, h4, legend, label, button, a, title, dt, dd, li, p") {
        assert!(!text(heading).is_empty(), "{address}: nothing in {}", heading.html());
    }
    for sign in ["{$", "{ $", "{-", "{{", "{%", "\u{2068}"] {
        assert!(!page.body.contains(sign), "{address}: {sign} is left over");
    }
    let ids = attributes(&html, "[id]", "id");
    let known: HashSet<_> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "{address}: an id is used twice");
    for name in ["for", "aria-describedby", "aria-labelledby"] {
        for reference in attributes(&html, &format!("[{name}]"), name).iter().flat_map(|list| list.split(' ')) {
            assert!(known.contains(reference), "{address}: {name}={reference} leads nowhere");
        }
    }
    for target in attributes(&html, "a[href^='#']", "href") {
        assert!(known.contains(&target[1..]), "{address}: {target} leads nowhere");
    }
    // Safari takes lists without bullets for lists only if they say so.
    let without_role = all(&html, "ul:not([role=list]), ol:not([role=list])");
    assert!(without_role.is_empty(), "{address}: {}", without_role[0].html());
    for number in all(&html, ".counter .telephone") {
        let name = number.value().attr("aria-label").unwrap_or_default();
        assert!(name.len() > text(number).len(), "{address}: {name} does not say whose number it is");
    }
    let labels: HashSet<_> = attributes(&html, "label", "for").into_iter().collect();
    for field in attributes(&html, "input:not([type=hidden]), select", "id") {
        assert!(labels.contains(field), "{address}: {field} has no label");
    }
    // Only this site, its public URL for search engines, the JPKI portal and the city's document.
    let public: HashSet<_> =
        attributes(&html, "link[rel=canonical], link[rel=alternate]", "href").into_iter().collect();
    for link in attributes(&html, "[href], [src], [action]", "href") {
        let inside =
            link.starts_with('/') || link.starts_with('#') || link.starts_with("tel:") || public.contains(link);
        assert!(inside || link == "https://www.jpki.go.jp/", "{address}: {link}");
    }
}

#[test]
fn every_page_is_sound_in_every_language() {
    let app = TestApp::new();
    for language in languages() {
        for address in every_kind_of_page(language) {
            let page = app.get(&address);
            assert_eq!(page.status, expected_status(&address), "{address}");
            assert_is_sound(&page);
            let expected = Language::from_tag(language).unwrap().html_lang();
            assert_eq!(attributes(&page.html(), "html", "lang"), [expected], "{address}");
        }
    }
}

#[test]
fn every_link_leads_to_a_page() {
    let app = TestApp::new();
    let mut links = BTreeSet::new();
    for language in languages() {
        for address in every_kind_of_page(language) {
            let page = app.get(&address);
            let html = page.html();
            let found = attributes(&html, "[href^='/']", "href").into_iter().chain(attributes(&html, "[src]", "src"));
            links.extend(found.map(str::to_owned));
        }
    }
    let app = TestApp::new();
    for link in links {
        // Without rendering PDFs, which other tests do.
        let status = app.send(Method::HEAD, &link, &[]).status;
        assert!(matches!(status, 200 | 303) || status == expected_status(&link), "{link} answers {status}");
    }
}

#[test]
fn every_page_links_to_itself_in_the_other_languages() {
    let app = TestApp::new();
    for address in every_kind_of_page("ja") {
        let page = app.get(&address);
        let html = page.html();
        let links = attributes(&html, ".language-link", "href");
        assert_eq!(links.len(), Language::ALL.len() - 1, "{address}");
        for link in links {
            let other = app.get(link);
            assert_eq!(other.status, if page.status == 404 { 200 } else { page.status }, "{link}");
            let other_html = other.html();
            let back = attributes(&other_html, ".language-link[href^='/ja/']", "href");
            if page.status != 404 {
                assert_eq!(app.get(back[0]).body, page.body, "{address} and back from {link}");
            }
        }
    }
}

#[test]
fn an_error_is_in_the_title_in_the_summary_and_at_the_field() {
    let app = TestApp::new();
    for language in Language::ALL {
        let prefix = message(language, "page-error-prefix");
        for address in every_kind_of_page(language.tag()).iter().filter(|address| address.contains("asked=")) {
            let page = app.get(address);
            let html = page.html();
            assert!(text(all(&html, "title")[0]).starts_with(&prefix), "{address}");
            // A line for each group of inputs.
            // On the element that has the focus, some screen readers would read the heading only.
            let links = attributes(&html, ".error-summary:not([role]) > [role=alert] a", "href");
            let described: Vec<_> =
                attributes(&html, "fieldset", "aria-describedby").iter().flat_map(|ids| ids.split(' ')).collect();
            let errors = attributes(&html, ".error", "id");
            assert_eq!((links.len(), errors.is_empty()), (errors.len(), false), "{address}");
            for (link, error) in links.into_iter().zip(errors) {
                assert_eq!(all(&html, link)[0].value().name(), "input", "{address}: {link}");
                assert!(described.contains(&error), "{address}: {error}");
            }
        }
    }
}

#[test]
fn japanese_words_on_other_pages_have_a_lang_attribute() {
    let app = TestApp::new();
    let is_japanese = |character: char| matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let languages = Language::ALL.into_iter().filter(|language| !language.is_japanese());
    for address in languages.flat_map(|language| every_kind_of_page(language.tag())) {
        let html = app.get(&address).html();
        for node in all(&html, "body")[0].descendants() {
            let Some(text) = node.value().as_text() else { continue };
            if !text.chars().any(is_japanese) {
                continue;
            }
            let marked = node
                .ancestors()
                .filter_map(scraper::ElementRef::wrap)
                .find_map(|element| element.attr("lang").map(str::to_owned));
            assert!(marked.as_deref() == Some("ja"), "{address}: {} is not marked", text.trim());
        }
    }
}

#[test]
fn translators_leave_words_of_the_counters_and_numbers_alone() {
    let app = TestApp::new();
    for page in every_kind_of_page("en") {
        let html = app.get(&page).html();
        for element in all(&html, "body [lang=ja], .telephone, .sheet-number") {
            let is_link_to_language = element.attr("hreflang").is_some();
            let is_left = element.ancestors().filter_map(scraper::ElementRef::wrap).chain([element]);
            let is_left = is_left.into_iter().any(|element| element.attr("translate") == Some("no"));
            assert!(is_left || is_link_to_language, "{page}: {}", element.html());
        }
    }
}

/// The status of a page, by its address.
fn expected_status(address: &str) -> u16 {
    match address {
        _ if address.contains("asked=") || address.contains("/s?") || address.contains("/s/") => 422,
        _ if address.ends_with("nothing-here") => 404,
        _ => 200,
    }
}

#[test]
fn japanese_headings_are_broken_between_phrases() {
    let heading = Regex::new("<h[1-4][^>]*>(.*?)</h[1-4]>").unwrap();
    let mut phrases = 0;
    let app = TestApp::new();
    for address in every_kind_of_page("ja") {
        let page = app.get(&address);
        for (_, [words]) in heading.captures_iter(&page.body).map(|found| found.extract()) {
            let parts: Vec<_> = words.split("<wbr>").collect();
            for pair in parts.windows(2).filter(|pair| !pair[0].ends_with('）')) {
                let phrase = pair[1];
                phrases += 1;
                let mut signs = phrase.chars().skip_while(|sign| matches!(sign, 'お' | 'ご'));
                assert!(!signs.next().is_some_and(|sign| ('ぁ'..='ん').contains(&sign)), "{address}: {words}");
            }
            assert!(!words.contains("持ち<wbr>物"), "{address}: within a word: {words}");
        }
    }
    assert!(phrases > 40, "{phrases} phrases");
}
