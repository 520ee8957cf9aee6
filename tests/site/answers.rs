//! Every combination of answers, written from the specification independently of the program.

use crate::complete_answers::RULES;
use crate::test_app::{TODAY, city};

/// Planned day of the visit; an open day.
pub const VISIT: &str = "2026-12-01";

/// Kinds of visits, each with the reason for including it.
pub const VISITS: [(&str, &str); 5] = [
    (VISIT, "an open day"),
    ("2026-12-06", "a Sunday"),
    ("2026-11-23", "a national holiday"),
    ("2026-12-30", "in the new year's holidays"),
    ("undecided", "not decided yet"),
];

/// Keys and values in canonical order.
pub type Answers = Vec<(&'static str, &'static str)>;

/// The ids of the counters that are open, in the order of the city's file.
pub fn counters() -> Vec<&'static str> {
    city().counters.iter().map(|counter| &*counter.id).collect()
}

/// Every answer to the question of the counter.
pub fn offices() -> Vec<&'static str> {
    [counters(), vec!["undecided"]].concat()
}

/// The documents of list 1 in this city.
pub fn list_1() -> Vec<&'static str> {
    let is_of_city = |id: &str| city().documents.iter().any(|document| *document.id == *id);
    let is_listed = |id: &&str| !matches!(*id, "seniors-pass" | "yuai-pass") || is_of_city(id);
    LIST_1.split_whitespace().filter(is_listed).collect()
}

/// The documents of list 2.
pub fn list_2() -> Vec<&'static str> {
    LIST_2.split_whitespace().collect()
}

/// Note 1 of the source (L84).
pub const LIST_1: &str = "drivers-license driving-history-certificate passport physical-disability-certificate \
    mental-disability-certificate rehabilitation-certificate residence-card \
    special-permanent-resident-certificate seniors-pass yuai-pass health-insurance-card \
    long-term-care-insurance-card medical-care-recipient-certificate pension-handbook \
    child-rearing-allowance-certificate special-child-rearing-allowance-certificate \
    public-assistance-recipient-certificate";

/// Note 2 of the source (L90).
pub const LIST_2: &str = "my-number-card resident-register-card drivers-license driving-history-certificate passport \
    physical-disability-certificate mental-disability-certificate rehabilitation-certificate \
    residence-card special-permanent-resident-certificate";

/// Expiry dates around a visit on 2026-12-01, each with the reason for including it.
pub const EXPIRIES: [(&str, &str); 8] = [
    ("unknown", "not known"),
    ("2027-03-02", "opens the day after the visit"),
    ("2027-03-01", "opens on the day of the visit"),
    ("2027-01-15", "within the window"),
    ("2027-01-11", "ends on a national holiday"),
    ("2027-01-03", "ends in the new year's holidays"),
    ("2026-12-01", "ends on the day of the visit"),
    ("2026-11-30", "lapsed the day before the visit"),
];

/// The value of an answer.
pub fn value(answers: &Answers, key: &str) -> Option<&'static str> {
    answers.iter().find(|(other, _)| *other == key).map(|(_, value)| *value)
}

/// The query string of answers in this order, with the rules version.
pub fn query(answers: &Answers) -> String {
    let pairs = answers.iter().map(|(key, value)| format!("{key}={value}&"));
    format!("{}rules={RULES}", pairs.collect::<String>())
}

/// Every combination that leads to a sheet, for the given counters and a visit on an open day.
pub fn sheets(offices: &[&'static str]) -> Vec<Answers> {
    sheets_for(offices, VISIT)
}

/// Every combination that leads to a sheet, for the given counters and visit.
pub fn sheets_for(offices: &[&'static str], visit: &'static str) -> Vec<Answers> {
    let day = if visit == "undecided" { TODAY } else { visit };
    let mut all = Vec::new();
    for office in offices {
        for begun in beginnings() {
            // Both are dates as YYYY-MM-DD, or the expiry date is not known.
            let lapsed = value(&begun, "expiry").is_some_and(|expiry| expiry < day);
            let forms: &[Option<&str>] = match value(&begun, "notice") {
                Some("certificate") if !lapsed => &[Some("have"), Some("missing")],
                _ => &[None],
            };
            for restricted in ["yes", "no"] {
                for (visitor, pin, form, documents) in visitors(forms) {
                    let mut answers = vec![("visitor", visitor), ("restricted", restricted)];
                    answers.extend(begun.clone());
                    answers.extend(pin.map(|pin| ("pin", pin)));
                    answers.extend(form.map(|form| ("form", form)));
                    answers.extend(documents.into_iter().map(|document| ("id", document)));
                    answers.extend([("office", *office), ("visit", visit)]);
                    answers.extend((visit == "undecided").then_some(("day", TODAY)));
                    all.push(answers);
                }
            }
        }
    }
    all
}

fn beginnings() -> Vec<Answers> {
    let mut all = Vec::new();
    for reissue in ["yes", "no"] {
        all.push(vec![("card", "my-number"), ("procedure", "issue"), ("reissue", reissue)]);
    }
    for notice in ["certificate", "none"] {
        for (expiry, _) in EXPIRIES {
            all.push(vec![("card", "my-number"), ("procedure", "renew"), ("notice", notice), ("expiry", expiry)]);
        }
    }
    all
}

type ByVisitor = (&'static str, Option<&'static str>, Option<&'static str>, Vec<&'static str>);

fn visitors(forms: &[Option<&'static str>]) -> Vec<ByVisitor> {
    let mut all = vec![("self", Some("known"), None, vec![])];
    for documents in [vec!["undecided"], vec!["passport"], vec!["health-insurance-card"], list_1()] {
        all.push(("self", Some("reset"), None, documents));
    }
    for form in forms {
        for documents in
            [vec!["undecided"], vec!["my-number-card", "passport"], vec!["resident-register-card"], list_2()]
        {
            all.push(("agent", None, *form, documents));
        }
    }
    all
}

/// Every combination that leads to an exit, with and without who comes, with the outcome and the pages to change.
pub fn exits() -> Vec<(Answers, &'static str, Vec<&'static str>)> {
    let of = |procedure| vec![("card", "my-number"), ("procedure", procedure)];
    let renew = |notice| [of("renew"), vec![("notice", notice)]].concat();
    let exits = [
        (vec![("card", "juki")], "apply-for-card", vec!["card"]),
        (vec![("card", "none")], "apply-for-card", vec!["card"]),
        (vec![("card", "my-number-expired")], "renew-card", vec!["card"]),
        (of("unsure"), "check-expiry", vec!["errand", "card"]),
        (renew("card"), "renew-card", vec!["errand", "card"]),
        (renew("both"), "renew-card", vec!["errand", "card"]),
        (of("pin-reset"), "reset-pin", vec!["errand"]),
    ];
    let visitors: [Answers; 6] = [
        vec![],
        vec![("visitor", "agent")],
        vec![("restricted", "no")],
        vec![("visitor", "self"), ("restricted", "no")],
        vec![("visitor", "self"), ("restricted", "yes")],
        vec![("visitor", "agent"), ("restricted", "no")],
    ];
    let all = visitors.iter().flat_map(|who| {
        exits.iter().map(|(answers, outcome, pages)| ([who.clone(), answers.clone()].concat(), *outcome, pages.clone()))
    });
    all.collect()
}

/// Whether a counter, or all of them while undecided, are closed on a day; read from the city's file by hand, for the
/// days around the visits.
pub fn is_closed(date: &str, office: &str) -> bool {
    use chrono::Weekday::{Sat, Sun, Thu, Tue};
    let holidays = [
        "2026-09-21",
        "2026-09-22",
        "2026-09-23",
        "2026-10-12",
        "2026-11-03",
        "2026-11-23",
        "2027-01-01",
        "2027-01-11",
        "2027-02-11",
        "2027-02-23",
    ];
    let weekday = chrono::Datelike::weekday(&date.parse::<chrono::NaiveDate>().unwrap());
    let day_of_year = &date[5..];
    let is_special = *city().id == *"shiosai" && date == "2026-12-12";
    let is_regular = match (&*city().id, office) {
        ("shiosai", "island") if matches!(weekday, Tue | Thu) => day_of_year >= "12-28" || day_of_year <= "01-04",
        ("shiosai", "island") => true,
        ("shiosai", _) => weekday == Sun || day_of_year >= "12-28" || day_of_year <= "01-04",
        _ => matches!(weekday, Sat | Sun) || day_of_year >= "12-29" || day_of_year <= "01-03",
    };
    holidays.contains(&date) || is_special || is_regular
}
