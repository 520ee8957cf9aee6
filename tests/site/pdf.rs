//! Sheets as PDF, as far as no tool is needed to look into them; the rest is with the browser tests.

use crate::answers::{self, query};
use crate::site::{all, site};

#[test]
fn a_pdf_has_a_name_that_says_what_it_is() {
    let ask = site();
    for (language, title) in [("ja", "%E9%9B%BB%E5%AD%90%E8%A8%BC%E6%98%8E%E6%9B%B8"), ("en", "electronic-certificate")]
    {
        let sheets = answers::sheets(&["undecided"]);
        for answers in sheets.iter().step_by(70) {
            let response = ask(&format!("/{language}/sheet.pdf?{}", query(answers)));
            assert_eq!((response.status, response.header("content-type")), (200, "application/pdf"));
            assert!(response.body.starts_with("%PDF-1.7"));
            assert_eq!(response.header("cache-control"), "no-store");
            let name = response.header("content-disposition");
            assert!(name.starts_with("attachment; filename=\""), "{name}");
            assert!(name.contains(&format!("filename*=UTF-8''{title}")), "{name}");
        }
    }
}

#[test]
fn a_pdf_of_incomplete_answers_leads_to_the_questions() {
    let ask = site();
    for query in ["card=my-number", "card=juki", "card=gold"] {
        assert_eq!(ask(&format!("/ja/sheet.pdf?{query}")).status, 303, "{query}");
    }
}

#[test]
fn a_sheet_links_to_its_pdf() {
    let ask = site();
    let answers = &answers::sheets(&["undecided"])[0];
    let page = ask(&format!("/ja/sheet?{}", query(answers)));
    let link = format!("a[href='/ja/sheet.pdf?{}']", query(answers));
    assert_eq!(all(&page.html(), &link).len(), 1);
}
