//! URLs of every kind of page, from the list of routes: a new page is tested by existing.

use jpki_checklist::domain::questions::Page;
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
        Route::Questions => Page::ALL.iter().flat_map(|page| question_pages(*page)).collect(),
        Route::Sheet => {
            // Who comes matters where only a PIN is wanted.
            let is_sample = |given: &answers::Answers| {
                let is = |key, wanted| answers::value(given, key) == Some(wanted);
                let is_known = is("visitor", "self") && is("restricted", "no");
                is_known || is("procedure", "pin-reset") && (given.len() == 2 || is("visitor", "agent"))
            };
            let exits = answers::exits().into_iter().map(|(answers, ..)| answers).filter(is_sample);
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

/// A page of questions, as it is changed, with an error, and with what is missing on it.
fn question_pages(page: Page) -> Vec<String> {
    let who = "visitor=self&restricted=no";
    let renewal = |who: &str| format!("{who}&card=my-number&procedure=renew&notice=certificate&expiry=2027-01-15");
    let given = match page {
        Page::Who => vec![String::new()],
        Page::Card => vec![who.to_owned(), "visitor=agent&restricted=no".to_owned()],
        Page::Errand => vec![format!("{who}&card=my-number")],
        Page::Expiry => vec![format!("{who}&card=my-number&procedure=renew&notice=none")],
        Page::Reissue => vec![format!("{who}&card=my-number&procedure=issue")],
        Page::Pin => vec![renewal(who), renewal("visitor=self&restricted=yes")],
        Page::Form => vec![renewal("visitor=agent&restricted=no")],
        Page::Id => {
            vec![format!("{}&form=have", renewal("visitor=agent&restricted=no")), format!("{}&pin=reset", renewal(who))]
        }
        Page::Visit => vec![format!("{}&pin=known", renewal(who)), format!("{}&pin=known&office=main", renewal(who))],
    };
    let pages = |given: String| ["change", "asked"].map(|key| format!("/questions?{given}&{key}={}", page.id()));
    given.into_iter().flat_map(pages).collect()
}
