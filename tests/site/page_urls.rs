//! URLs of every kind of page, from the list of routes: a new page is tested by existing.

use jpki_checklist::domain::questions::Question;
use jpki_checklist::form::urls::Route;

use crate::answers;
use crate::complete_answers::{FULLEST, SHEET};

/// The addresses of every route that is a page, and one that does not exist, in one language.
pub fn every_kind_of_page(language: &str) -> Vec<String> {
    let samples = Route::ALL.iter().flat_map(|route| pages_of(*route)).chain(["/nothing-here".to_owned()]);
    samples.map(|page| format!("/{language}{page}")).collect()
}

/// Samples of a route below the language: none for a route that is no page.
fn pages_of(route: Route) -> Vec<String> {
    let path = route.path();
    match route {
        Route::Start | Route::Reference | Route::Cases | Route::Privacy | Route::Accessibility => vec![path.to_owned()],
        Route::NumberForm => vec![path.to_owned(), format!("{path}?number=1")],
        Route::NumberedSheet => vec!["/s/1".to_owned()],
        Route::Questions => Question::ALL.iter().flat_map(|question| question_pages(*question)).collect(),
        Route::Sheet => {
            let exits = answers::exits().into_iter().map(|(answers, ..)| answers);
            let sheets = answers::sheets(&["undecided", "main"]).into_iter().step_by(97);
            let pages = exits.chain(sheets).map(|answers| format!("{path}?{}", answers::query(&answers)));
            pages.chain([format!("{path}?{SHEET}&size=large")]).collect()
        }
        Route::Cardholder => [SHEET, FULLEST]
            .iter()
            .flat_map(|query| ["", "&size=large"].map(|size| format!("{path}?{query}{size}")))
            .collect(),
        Route::SheetJson | Route::SheetPdf | Route::SheetIcs | Route::CardholderPdf | Route::CasesCsv => Vec::new(),
    }
}

/// The page of a question, with and without an error.
fn question_pages(question: Question) -> Vec<String> {
    let renewal = "card=my-number&procedure=renew&notice=certificate&expiry=2027-01-15";
    let given = match question {
        Question::Card => vec![String::new()],
        Question::Procedure => vec!["card=my-number".to_owned()],
        Question::Notice => vec!["card=my-number&procedure=renew".to_owned()],
        Question::Expiry => vec!["card=my-number&procedure=renew&notice=none".to_owned()],
        Question::Reissue => vec!["card=my-number&procedure=issue".to_owned()],
        Question::Visitor => vec![renewal.to_owned()],
        Question::Restricted => vec![format!("{renewal}&visitor=self")],
        Question::Pin => vec![format!("{renewal}&visitor=self&restricted=no")],
        Question::Form => vec![format!("{renewal}&visitor=agent&restricted=no")],
        Question::Id => vec![
            format!("{renewal}&visitor=agent&restricted=no&form=have"),
            format!("{renewal}&visitor=self&restricted=no&pin=reset"),
        ],
        Question::Counter => vec![format!("{renewal}&visitor=self&restricted=no&pin=known")],
        Question::Visit => vec![format!("{renewal}&visitor=self&restricted=no&pin=known&office=main")],
    };
    let pages = |given: String| ["change", "asked"].map(|key| format!("/questions?{given}&{key}={}", question.id()));
    given.into_iter().flat_map(pages).collect()
}
