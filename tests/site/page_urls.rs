//! A URL of every kind of page.

use crate::answers;

/// Question pages with and without an error, and all other pages, in one language.
pub fn every_kind_of_page(language: &str) -> Vec<String> {
    let renewal = "card=my-number&procedure=renew&notice=certificate&expiry=2027-01-15";
    let mut pages = vec![
        format!("/{language}/"),
        format!("/{language}/reference"),
        format!("/{language}/cases"),
        format!("/{language}/nothing-here"),
    ];
    for (given, question) in [
        ("", "card"),
        ("card=my-number", "procedure"),
        ("card=my-number&procedure=renew", "notice"),
        ("card=my-number&procedure=renew&notice=none", "expiry"),
        ("card=my-number&procedure=issue", "reissue"),
        (renewal, "visitor"),
        (&format!("{renewal}&visitor=self"), "restricted"),
        (&format!("{renewal}&visitor=self&restricted=no"), "pin"),
        (&format!("{renewal}&visitor=agent&restricted=no"), "form"),
        (&format!("{renewal}&visitor=agent&restricted=no&form=have"), "id"),
        (&format!("{renewal}&visitor=self&restricted=no&pin=reset"), "id"),
        (&format!("{renewal}&visitor=self&restricted=no&pin=known"), "office"),
        (&format!("{renewal}&visitor=self&restricted=no&pin=known&office=main"), "visit"),
    ] {
        pages.push(format!("/{language}/questions?{given}&change={question}"));
        pages.push(format!("/{language}/questions?{given}&asked={question}"));
    }
    pages.extend(answers::exits().iter().map(|(answers, ..)| format!("/{language}/sheet?{}", answers::query(answers))));
    let sheets = answers::sheets(&["undecided", "main"]);
    pages.extend(sheets.iter().step_by(97).map(|answers| format!("/{language}/sheet?{}", answers::query(answers))));
    let by_agent = sheets.iter().filter(|answers| answers::value(answers, "visitor") == Some("agent"));
    for (page, size, answers) in [("sheet", "&size=large"), ("cardholder", ""), ("cardholder", "&size=large")]
        .map(|(page, size)| (page, size, by_agent.clone().next().unwrap()))
    {
        pages.push(format!("/{language}/{page}?{}{size}", answers::query(answers)));
    }
    pages
}
