//! The printed editions: type scale, large print, and the page for the cardholder. What they look like is tested in the
//! browser.

use jpki_checklist::view::paper::steps::STEPS;

use crate::answers::{self, query, value};
use crate::complete_answers::RULES;
use crate::pages;
use crate::test_app::{Response, TestApp, all, attributes, languages, text};

#[test]
fn the_print_styles_have_the_sizes_of_the_type_scale() {
    let app = TestApp::new();
    let page = app.get("/ja/").html();
    let styles = app.get(attributes(&page, "link[media=print]", "href")[0]).body;
    let last = format!("step-{}", STEPS.len() - 1);
    for class in ["step-1", &last, "two-pages", "large", "cardholder:not(.large)"] {
        assert!(styles.contains(&format!(".{class}{{--name:")), "{class} has no sizes");
    }
    // No size of the scale is written in the styles themselves.
    assert!(!include_str!("../../static/print.css").contains("  --"), "sizes are generated");
}

#[test]
fn styles_say_what_older_browsers_understand_first() {
    let styles = [include_str!("../../static/site.css"), include_str!("../../static/print.css")].concat();
    let lines: Vec<_> = styles.lines().map(str::trim).collect();
    for (before, line) in lines.iter().zip(&lines[1..]) {
        if let Some(content) = line.strip_suffix(" / \"\";") {
            assert_eq!(*before, format!("{content};"), "a browser that does not know {line} drops it as a whole");
        }
        if let Some(property) = line.strip_prefix("user-select:").or_else(|| line.strip_prefix("text-size-adjust:")) {
            assert!(before.starts_with("-webkit-") && before.ends_with(property), "Safari knows {line} by its prefix");
        }
    }
    let hidden_focus = styles.find(".choice > input:focus-visible").unwrap();
    assert!(styles[..hidden_focus].trim_end().ends_with("@supports selector(:has(a)) {"), "the box shows it instead");
}

#[test]
fn every_step_is_larger_than_the_one_before() {
    for (smaller, larger) in STEPS.iter().zip(&STEPS[1..]) {
        assert!(smaller.text <= larger.text && smaller.name <= larger.name && smaller.tick <= larger.tick);
        assert!(smaller.verdict < larger.verdict);
    }
}

/// Sheets of agents and of cardholders, with and without documents and a counter.
fn some_sheets() -> Vec<answers::Answers> {
    answers::sheets(&["undecided", "main"]).into_iter().step_by(23).collect()
}

fn is_by_agent(answers: &answers::Answers) -> bool {
    value(answers, "visitor") == Some("agent")
}

fn links_to(page: &Response, path: &str) -> Vec<String> {
    attributes(&page.html(), "a", "href").into_iter().filter(|url| url.starts_with(path)).map(str::to_owned).collect()
}

#[test]
fn large_print_is_an_edition_of_the_same_sheet() {
    let app = TestApp::new();
    for language in languages() {
        for answers in some_sheets() {
            let query = query(&answers);
            let standard = app.get(&format!("/{language}/sheet?{query}"));
            let large = app.get(&format!("/{language}/sheet?{query}&size=large"));
            assert_eq!((standard.status, large.status), (200, 200), "{query}");
            pages::assert_is_sound(&large);
            assert_eq!(all(&large.html(), "article.large").len(), 1);
            assert_eq!(all(&standard.html(), "article.large").len(), 0);
            assert_eq!(links_to(&standard, &format!("/{language}/sheet?{query}&size=large")).len(), 1);
            assert_eq!(links_to(&large, &format!("/{language}/sheet?{query}")).len(), 1, "back to the standard size");
            let pdfs = links_to(&large, &format!("/{language}/sheet.pdf?{query}&size=large"));
            assert_eq!(pdfs.len(), usize::from(cfg!(feature = "pdf")));
            let number = |page: &Response| text(all(&page.html(), ".sheet-number")[0]);
            assert_eq!(number(&standard), number(&large));
            for other in languages().filter(|other| *other != language) {
                assert_eq!(links_to(&large, &format!("/{other}/sheet?{query}&size=large")).len(), 1);
            }
        }
    }
}

#[test]
fn an_unknown_size_is_dropped_and_size_comes_last() {
    let app = TestApp::new();
    let query = query(&some_sheets()[0]);
    for (given, canonical) in [
        (format!("{query}&size=huge"), query.clone()),
        (format!("{query}&size=large&size=large"), format!("{query}&size=large")),
        (format!("size=large&{query}"), format!("{query}&size=large")),
    ] {
        assert_eq!(app.get(&format!("/en/sheet?{given}")).header("location"), format!("/en/sheet?{canonical}"));
    }
    for format in ["sheet.json", "sheet.ics"] {
        let both = ["", "&size=large"].map(|size| app.get(&format!("/en/{format}?{query}{size}")).body);
        assert_eq!(both[0], both[1], "{format} ignores the size");
    }
}

#[test]
fn agents_sheets_link_to_a_page_for_the_cardholder() {
    let app = TestApp::new();
    for language in languages() {
        for answers in some_sheets() {
            let query = query(&answers);
            let sheet = app.get(&format!("/{language}/sheet?{query}"));
            let url = format!("/{language}/cardholder?{query}");
            assert_eq!(links_to(&sheet, &format!("/{language}/cardholder")).len(), usize::from(is_by_agent(&answers)));
            let page = app.get(&url);
            if !is_by_agent(&answers) {
                assert_eq!((page.status, page.header("location")), (303, &*sheet.url));
                #[cfg(feature = "pdf")]
                assert_eq!(app.get(&url.replace("cardholder", "cardholder.pdf")).status, 303);
                continue;
            }
            assert_eq!(page.status, 200, "{url}");
            pages::assert_is_sound(&page);
            let html = page.html();
            assert_eq!(all(&html, ".tick").len(), 3, "the card, the envelope and the application form");
            assert_eq!(all(&html, "input:not(.tick)").len(), 0, "nothing of it is typed here");
            let is_issue = all(&sheet.html(), "[data-case='issue-agent']").len();
            assert_eq!(all(&html, ".blanks li").len(), is_issue * 5, "what the agent is asked for at the first visit");
            assert_eq!(text(all(&html, ".sheet-number")[0]), text(all(&sheet.html(), ".sheet-number")[0]));
            assert_eq!(links_to(&page, &format!("/{language}/sheet?{query}")).len(), 1);
        }
    }
}

#[test]
fn the_page_for_the_cardholder_has_a_canonical_url() {
    let app = TestApp::new();
    let sheets = answers::sheets(&["undecided"]);
    let query = query(sheets.iter().find(|answers| is_by_agent(answers)).unwrap());
    let page = app.get(&format!("/en/cardholder?{query}&unknown=1"));
    assert_eq!((page.status, page.header("location")), (303, &*format!("/en/cardholder?{query}")));
    assert!(app.get("/en/cardholder?card=my-number").header("location").starts_with("/en/questions?"));
    #[cfg(feature = "pdf")]
    assert!(app.get("/en/cardholder.pdf?card=my-number").header("location").starts_with("/en/questions?"));
}

#[test]
fn the_clerk_reads_that_forms_are_missing_also_where_no_notice_has_come() {
    let app = TestApp::new();
    let cells = |notice: &str| {
        let page = app.get(&format!(
            "/ja/sheet?visitor=agent&restricted=no&card=my-number&procedure=renew&{notice}&id=undecided\
             &office=undecided&visit=2026-12-01&rules={RULES}"
        ));
        all(&page.html(), ".clerk-cell").into_iter().map(text).collect::<Vec<_>>()
    };
    let (missing, without) =
        (cells("notice=certificate&expiry=2027-02-14&form=missing"), cells("notice=none&expiry=2027-02-14"));
    assert!(!missing.is_empty() && missing == without, "{without:?} instead of {missing:?}");
    assert_ne!(missing, cells("notice=certificate&expiry=2027-02-14&form=have"));
}
