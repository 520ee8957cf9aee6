//! Every sheet in print, from the browser and as a PDF.

use jpki_checklist::l10n::Language;
use jpki_checklist::web;
use libtest_mimic::Trial;

use crate::answers::{list_1, list_2};
use crate::browser::{Browser, fetch, trial};
use crate::complete_answers::RULES;
use crate::harness::{Harness, is_for_release, languages};
use crate::printed::Print;

/// Answers for each case with as many cautions as possible, without documents and counter.
pub const CASES: [(&str, &str); 8] = [
    ("issue-self", "visitor=self&restricted=yes&card=my-number&procedure=issue&reissue=yes&pin=reset"),
    (
        "issue-self, lapsed",
        "visitor=self&restricted=yes&card=my-number&procedure=renew&notice=none&expiry=2026-11-20&pin=reset",
    ),
    ("renew-self", "visitor=self&restricted=no&card=my-number&procedure=renew&notice=none&expiry=unknown&pin=reset"),
    (
        "renew-self, too early",
        "visitor=self&restricted=yes&card=my-number&procedure=renew&notice=certificate&expiry=2028-01-31&pin=reset",
    ),
    ("issue-agent", "visitor=agent&restricted=yes&card=my-number&procedure=issue&reissue=yes"),
    (
        "issue-agent, lapsed",
        "visitor=agent&restricted=yes&card=my-number&procedure=renew&notice=certificate&expiry=2026-11-20",
    ),
    (
        "renew-agent",
        "visitor=agent&restricted=yes&card=my-number&procedure=renew&notice=certificate&expiry=unknown&form=missing",
    ),
    (
        "renew-agent, first day",
        "visitor=agent&restricted=yes&card=my-number&procedure=renew&notice=none&expiry=2027-03-28",
    ),
];

/// Sheets of a cardholder who knows the PINs, with a chosen counter and nothing that blocks the visit.
pub const SHORT: [&str; 4] = [
    "visitor=self&restricted=no&card=my-number&procedure=issue&reissue=no&pin=known&office=main&visit=undecided&day=2026-11-24",
    "visitor=self&restricted=no&card=my-number&procedure=issue&reissue=no&pin=known&office=taniyama&visit=2026-12-10",
    "visitor=self&restricted=no&card=my-number&procedure=renew&notice=certificate&expiry=2027-02-14&pin=known&office=taniyama&visit=2026-12-10",
    "visitor=self&restricted=no&card=my-number&procedure=renew&notice=none&expiry=2027-02-14&pin=known&office=higashi-sakurajima&visit=2026-12-10",
];

/// Query strings of the sheets of a case: no, some or all documents, or one that is discontinued; with and without a
/// counter; one for each kind of visit; and one made with older rules.
pub fn sheets(given: &str) -> [String; 5] {
    let is_by_agent = given.contains("visitor=agent");
    let list = if is_by_agent { list_2() } else { list_1() };
    let ended = if is_by_agent { "resident-register-card" } else { "health-insurance-card" };
    let sheet = |documents: &[&str], rest: &str| {
        let ids: String = documents.iter().map(|id| format!("&id={id}")).collect();
        format!("{given}{ids}&{rest}")
    };
    [
        sheet(&["undecided"], &format!("office=undecided&visit=2026-12-28&rules={RULES}")),
        sheet(&list[2..5], &format!("office=undecided&visit=2026-12-28&rules={RULES}")),
        sheet(&list, &format!("office=undecided&visit=2026-12-28&rules={RULES}")),
        sheet(&[ended], &format!("office=higashi-sakurajima&visit=2026-12-27&rules={RULES}")),
        sheet(&["undecided"], &format!("office=higashi-sakurajima&visit=undecided&day={}&rules=0", web::today())),
    ]
}

/// The sheet as the browser prints it, then as a PDF; both leave the browser on the page of the sheet.
async fn prints(browser: &Browser, address: &str) -> [Print; 2] {
    [Print::of(browser, address).await, Print::download(browser, address).await]
}

pub fn trials(harness: &Harness) -> Vec<Trial> {
    let mut trials = Vec::new();
    for language in languages() {
        let has_readings = Language::from_tag(language).unwrap().has_readings();
        for (name, chosen, is_for_release) in [
            // Those with the most texts.
            ("the fullest sheets are", [true, false, true, false, false], has_readings),
            ("the other sheets are", [false, true, false, true, true], true),
        ] {
            let name = format!("{name} printed completely ({language})");
            let complete = trial(harness, name, true, move |browser| sheets_are_printed(browser, language, chosen));
            trials.push(complete.with_ignored_flag(is_for_release));
        }
        let name = format!("a short sheet is printed in large type ({language})");
        trials.push(trial(harness, name, true, move |browser| async move {
            for given in SHORT {
                let address = format!("/{language}/sheet?{given}&rules={RULES}");
                for print in prints(&browser, &address).await {
                    let pictures = print.pictures();
                    if has_readings {
                        print.assert_has_readings(&browser, &pictures).await;
                    } else {
                        print.assert_is_one_page(&browser, &pictures).await;
                        let median = if language == Language::DEFAULT.tag() { 14.0 } else { 13.0 };
                        print.assert_type_sizes(median, 0, 16.5);
                    }
                    print.assert_complete(&browser).await;
                    print.assert_clerk_knows_the_case(&browser).await;
                }
            }
        }));
        let large = trial(harness, format!("large print ({language})"), true, move |browser| async move {
            for query in CASES.iter().flat_map(|(_, given)| {
                let [undecided, _, _, blocked, _] = sheets(given);
                [undecided, blocked]
            }) {
                for print in prints(&browser, &format!("/{language}/sheet?{query}&size=large")).await {
                    print.assert_is_in_large_print(&browser, 4).await;
                    print.assert_complete(&browser).await;
                    print.assert_names_are_whole(&browser).await;
                }
            }
        });
        trials.push(large.with_ignored_flag(is_for_release(language)));
        let name = format!("the page for the cardholder ({language})");
        let cardholder = trial(harness, name, true, move |browser| async move {
            for (_, given) in CASES.into_iter().filter(|(case, ..)| case.contains("agent")) {
                let address = format!("/{language}/cardholder?{}", sheets(given)[0]);
                for print in prints(&browser, &address).await {
                    assert_eq!(print.pages(), 1, "{address}");
                    print.assert_black_on_white();
                    print.assert_median(13.4);
                    print.assert_contains_texts_of(&browser, ".cardholder").await;
                }
                let large = format!("{address}&size=large");
                for print in prints(&browser, &large).await {
                    print.assert_is_in_large_print(&browser, if has_readings { 3 } else { 2 }).await;
                    print.assert_contains_texts_of(&browser, ".cardholder").await;
                }
            }
        });
        trials.push(cardholder.with_ignored_flag(is_for_release(language)));
        for (city, harness) in [("second", harness.of_second_city()), ("crowded", harness.of_crowded_city())] {
            let name = format!("every case of the {city} city is complete ({language})");
            let complete = trial(&harness, name, true, move |browser| async move {
                for (_, given) in CASES {
                    let query = format!("{given}&id=undecided&office=undecided&visit=2026-12-28&rules={RULES}");
                    let address = format!("/{language}/sheet?{query}");
                    for print in prints(&browser, &address).await {
                        assert!(print.pages() <= if has_readings { 2 } else { 1 }, "{address}");
                        print.assert_complete(&browser).await;
                    }
                }
            });
            // The PDFs of full cities are tests of the site.
            trials.push(complete.with_ignored_flag(true));
        }
        let name = format!("questions and exits are printed on a page, without links to change answers ({language})");
        trials.push(trial(harness, name, true, move |browser| async move {
            let answered = "visitor=self&restricted=no&card=my-number";
            for page in ["questions?change=errand&", "sheet?procedure=pin-reset&", "sheet?procedure=unsure&"] {
                let print = Print::of(&browser, &format!("/{language}/{page}{answered}")).await;
                assert_eq!(print.pages(), 1, "{page}");
                assert!(browser.find_all(".answer").await.len() > 2, "{page}");
                print.assert_has_nothing_of_the_screen(&browser).await;
            }
        }));
        trials.push(trial(
            harness,
            format!("the reference page is printed ({language})"),
            true,
            move |browser| async move {
                let print = Print::of(&browser, &format!("/{language}/reference")).await;
                assert!(print.pages() <= if has_readings { 5 } else { 2 }, "{} pages", print.pages());
                print.assert_black_on_white();
                print.assert_contains_texts_of(&browser, ".reference").await;
            },
        ));
    }
    trials
}

/// The chosen ones of the sheets of each case. A sheet fills one page; with readings it takes at most two.
async fn sheets_are_printed(browser: Browser, language: &str, chosen: [bool; 5]) {
    let has_readings = Language::from_tag(language).unwrap().has_readings();
    for (_, given) in CASES {
        for (query, _) in sheets(given).into_iter().zip(chosen).filter(|(_, is_chosen)| *is_chosen) {
            let address = format!("/{language}/sheet?{query}");
            for print in prints(&browser, &address).await {
                let pictures = print.pictures();
                if has_readings {
                    print.assert_has_readings(&browser, &pictures).await;
                } else {
                    print.assert_is_one_page(&browser, &pictures).await;
                    // What gives way, the small print, and labels and the source in the strip: less than half.
                    print.assert_type_sizes(10.5, 49, 11.0);
                }
                print.assert_complete(&browser).await;
                print.assert_names_are_whole(&browser).await;
                print.assert_clerk_knows_the_case(&browser).await;
                print.assert_has_code(&browser, &pictures).await;
            }
            assert_leads_back(&browser, &address).await;
        }
    }
}

/// The URL that is printed on a sheet leads to this sheet.
async fn assert_leads_back(browser: &Browser, address: &str) {
    let printed = browser.find(".address").await.text().await.unwrap();
    let found = String::from_utf8(fetch(&browser.site, printed.strip_prefix(&browser.site).unwrap())).unwrap();
    assert!(found.is_empty(), "{printed} leads elsewhere at once");
    browser.driver.goto(&printed).await.unwrap();
    // The number on a sheet with older rules is that of the current ones.
    assert_eq!(browser.address().await, address.replace("rules=0", &format!("rules={RULES}")), "{printed}");
}
