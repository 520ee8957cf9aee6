//! Dates in parts and as a whole: expiry date and visit.
#![no_main]

mod app;

use app::encoded;
use libfuzzer_sys::fuzz_target;

/// Answers to all questions except the dates.
const GIVEN: &str = "card=my-number&procedure=renew&notice=none&visitor=self&restricted=no&pin=known&office=main";

fuzz_target!(|boxes: (&str, &str, &str, &str, &str, bool)| {
    let (era, year, month, day, whole, of_visit) = boxes;
    let (asked, other) = if of_visit { ("visit", "expiry=2027-01-15") } else { ("expiry", "visit=2026-12-01") };
    let part = |name: &str, text: &str| format!("&{asked}-{name}={}", encoded(text.as_bytes()));
    let typed = part("era", era) + &part("year", year) + &part("month", month) + &part("day", day);
    let parts = format!("{GIVEN}&{other}&asked={asked}{typed}");
    let whole = format!("{GIVEN}&{other}&asked={asked}&{asked}={}", encoded(whole.as_bytes()));
    for query in [parts, whole] {
        for page in ["questions", "sheet"] {
            let (status, _, body) = app::follow(&format!("/ja/{page}?{query}"));
            // Invalid input is kept.
            if status == 422 && !year.is_empty() && year.chars().all(|c| c.is_ascii_alphanumeric()) && query.contains("-year=") {
                assert!(body.contains(&format!("value=\"{year}\"")), "{query}");
            }
        }
    }
});
