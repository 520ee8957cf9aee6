//! The city's file: mistakes, and what a change of a line changes on the site.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use jpki_checklist::city::facts::City;
use jpki_checklist::domain::identity::NationalDocument;
#[cfg(feature = "pdf")]
use jpki_checklist::l10n::Language;
#[cfg(feature = "pdf")]
use jpki_checklist::view::formats::pdf::PdfSource;
#[cfg(feature = "pdf")]
use jpki_checklist::view::localized_city::LocalizedCity;
use jpki_checklist::view::report;
#[cfg(feature = "pdf")]
use jpki_checklist::view::report::fullest::fullest_sheets;

use crate::answers;
use crate::complete_answers::{ISSUE, RULES};
use crate::pages;
#[cfg(feature = "pdf")]
use crate::pdf::pdf_words;
use crate::test_app::{TestApp, all, attributes, day, languages, text};

/// The embedded default.
fn kagoshima() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/city/kagoshima.toml")).unwrap()
}

fn parse(file: &str) -> Result<City, String> {
    City::parse(file, "city.toml", &NationalDocument::ids()).map_err(|error| error.to_string())
}

/// The site of Kagoshima with some lines of its file replaced.
pub fn site_with(changes: &[(&str, &str)]) -> TestApp {
    let mut file = kagoshima();
    for (from, to) in changes {
        assert!(file.contains(from), "{from}");
        file = file.replace(from, to);
    }
    TestApp::of(Box::leak(Box::new(parse(&file).unwrap())))
}

/// Replaces a part of the default file; the mistake is reported with its line and what to do.
fn assert_mistake(from: &str, to: &str, message: &str, why: &str) {
    let default = kagoshima();
    assert!(default.contains(from), "{why}: {from}");
    let file = default.replacen(from, to, 1);
    let Err(error) = parse(&file) else { panic!("{why} is no mistake") };
    assert!(error.contains(message), "{why}: {error}");
    assert!(!error.contains('\n'), "{why}: one line: {error}");
    let (japanese, english) = error.split_once(" / ").unwrap_or_else(|| panic!("{why}: not in two languages: {error}"));
    assert!(japanese.contains(|sign| ('ぁ'..='ん').contains(&sign)), "{why}: no Japanese: {error}");
    assert!(english.contains(' '), "{why}: no English: {error}");
    let line =
        error.strip_prefix("city.toml:").and_then(|rest| rest.split_once(':')).map(|(line, _)| line.parse::<usize>());
    // A missing key has no place of its own.
    if !error.contains("missing") {
        let Some(Ok(line)) = line else { panic!("{why}: no line in {error}") };
        let changed = file.lines().zip(default.lines()).position(|(one, other)| one != other).unwrap() + 1;
        assert!(line.abs_diff(changed) <= 8, "{why}: the change is in line {changed}, not {error}");
    }
}

#[test]
fn the_first_mistake_is_reported_with_its_line_and_what_to_do() {
    let table = include_str!("city_file_mistakes.tsv");
    for line in table.lines() {
        let [from, to, message, why] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        assert_mistake(&from.replace('⏎', "\n"), &to.replace('⏎', "\n"), message, why);
    }
}

#[test]
fn what_people_often_write_is_answered_with_what_to_write() {
    // Another city's counters under the id of this one.
    let other = include_str!("second_city.toml");
    let id = other.lines().find(|line| line.starts_with("id = ")).unwrap();
    let error = parse(&other.replacen(id, "id = \"kagoshima\"", 1)).unwrap_err();
    assert!(error.contains("give it an id of its own"), "{error}");
    // A file of Windows, as it is usually saved, and one in another encoding.
    assert!(parse(&format!("\u{feff}{}", kagoshima().replace('\n', "\r\n"))).is_ok());
    let other = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("shift-jis-{}.toml", std::process::id()));
    fs::write(&other, b"name = \"\x8e\xad\x8e\x99\x93\x87\"\n").unwrap();
    let error = City::load(Some(&other), &NationalDocument::ids()).unwrap_err().to_string();
    fs::remove_file(other).unwrap();
    assert!(error.contains("UTF-8"), "{error}");
}

#[test]
fn edits_that_are_right_are_seen_on_the_page() {
    let last = "telephone = \"099-298-2113\"";
    for (from, to, seen, why) in [
        ("opens = \"8:45\"", "opens = \"08:30\"", "8:30", "a time of two digits"),
        ("opens = \"8:45\"", "opens   =   \"9:00\"   # から", "9:00", "blanks and a comment"),
        ("\"monday\", \"tuesday\"", "\"Tuesday\"", "火曜日から金曜日まで", "a capital letter"),
        ("\"friday\"]", "\"friday\", \"saturday\"]", "月曜日から土曜日まで", "Saturdays"),
        ("year_end = { from = \"12-29\", to = \"01-03\" }\n", "", "休み：祝日。", "nothing around the new year"),
        (
            "closed_on_national_holidays = true",
            "closed_on_national_holidays = false",
            "休み：12月29日",
            "open on holidays",
        ),
        ("099-298-2113", "080-1234-5678", "080-1234-5678", "a mobile telephone"),
        ("099-298-2113", "03-1234-5678", "03-1234-5678", "an area code of two digits"),
        ("郡山支所 総務市民課 市民係", "郡山支所 A\\u0026B課", "郡山支所 A&B課", "a sign of HTML"),
        (
            "ja = \"郡山支所 総務市民課 市民係\"",
            "ja = '郡山支所 \"東\"'",
            "郡山支所 \"東\"",
            "quotation marks in a name",
        ),
        (last, "telephone = \"099-298-2113\"\nhours = { closes = \"19:00\" }", "19:00", "hours of one counter"),
        (last, "telephone = \"099-298-2113\"\nopened_since = 2026-12-01", "2026年12月1日", "a new counter"),
        ("[\"ja\", \"easy\", \"en\"]", "[\"en\", \"ja\"]", "English", "languages in another order"),
        ("# telephone = \"099-000-0000\"", "telephone = \"099-000-0001\"", "099-000-0001", "a number for questions"),
        ("友愛パス（鹿児島市発行）", "友愛パス", "友愛パス", "another name of a document"),
    ] {
        let page = site_with(&[(from, to)]).get("/ja/reference");
        let body = text(all(&page.html(), "body")[0]);
        assert!(page.status == 200 && body.contains(seen), "{why}: {seen} is not on the page");
    }
}

#[test]
fn mistakes_in_days_and_notices_are_reported() {
    let notice = "[[notice]]\nfrom = 2026-12-01\nto = 2026-12-12\ntext = { ja = \"休み\", easy = \"｜休《やす》み\", en = \"Closed\" }\n";
    let closed = "[[closed_day]]\ndate = 2026-12-12\nreason = { ja = \"点検\", easy = \"｜点検《てんけん》\", en = \"Maintenance\" }\n";
    let open = closed.replace("closed_day", "open_day");
    let rows: &[(&str, &str, &str, &str)] = &[
        ("# Identity", &format!("{closed}{closed}# Identity"), "given twice", "a closed day given twice"),
        (
            "# Identity",
            &format!("{closed}counters = [\"nowhere\"]\n# Identity"),
            "no counter has this id",
            "a closed day of an unknown counter",
        ),
        (
            "# Identity",
            &format!("{}# Identity", notice.replace("2026-12-12", "2026-11-12")),
            "comes before the first",
            "a notice that ends before it begins",
        ),
        ("# Identity", &format!("{notice}{notice}# Identity"), "another notice is shown", "two notices at a time"),
        (
            "# Identity",
            &format!("{closed}opens = \"9:00\"\n# Identity"),
            "a closed day has none",
            "hours of a closed day",
        ),
        (
            "# Identity",
            &format!("{open}opens = \"9:00\"\n# Identity"),
            "both opens and closes",
            "half of the hours of a day",
        ),
        (
            "# Identity",
            &format!("{open}opens = \"9:00\"\ncloses = \"8:00\"\n# Identity"),
            "close before they open",
            "a day that ends before it begins",
        ),
        ("# Identity", "[[hours_change]]\nopens = \"9:00\"\n\n# Identity", "from is missing", "a change without a day"),
        (
            "# Identity",
            "[[hours_change]]\nfrom = 2027-04-01\nopens = \"9:00\"\n[[hours_change]]\nfrom = 2027-03-01\nopens = \"8:00\"\n\n\
             # Identity",
            "in the order of their days",
            "changes out of order",
        ),
        (
            "telephone = \"099-216-1221\"",
            "telephone = \"099-216-1221\"\nhours = { from = 2027-04-01, opens = \"9:00\" }",
            "in [[hours_change]]",
            "a change of the hours of one counter",
        ),
        (
            "telephone = \"099-216-1221\"",
            "telephone = \"099-216-1221\"\nchanges = [{ from = 2027-04-01, telephone = \"０９９\" }]",
            "telephone",
            "a number to come in full-width digits",
        ),
        (
            "renewal_first_day = \"unconfirmed\"",
            "renewal_first_day = \"maybe\"",
            "there is no maybe here (expected one of `unconfirmed`, `same-day`, `next-day`)",
            "an unknown word",
        ),
        (
            "# Identity",
            &format!("{}# Identity", notice.replace("休み", &"休".repeat(51))),
            "too long to print",
            "a long notice",
        ),
    ];
    for (from, to, message, why) in rows {
        assert_mistake(from, to, message, why);
    }
}

#[test]
fn a_counter_or_document_on_printed_sheets_cannot_be_deleted() {
    let file = kagoshima();
    let start = file.find("[[counter]]\nid = \"koriyama\"").unwrap();
    let end = file[start..].find("\n\n").unwrap() + start;
    let error = parse(&(file[..start].to_owned() + &file[end..])).map(|_| ()).unwrap_err();
    assert!(error.contains("koriyama is missing") && error.contains("closed_since"), "{error}");
    let start = file.find("[[document]]\nid = \"yuai-pass\"").unwrap();
    let error = parse(&file[..start]).map(|_| ()).unwrap_err();
    assert!(error.contains("yuai-pass is missing") && error.contains("ended_since"), "{error}");
    // Another city has its own counters.
    assert!(parse(include_str!("second_city.toml")).is_ok());
}

/// Complete answers but for the counter.
const SHEET: &str = ISSUE.split_at(ISSUE.len() - "&office=main".len()).0;

#[test]
fn a_changed_telephone_number_is_everywhere() {
    let app = site_with(&[("099-269-8407", "099-269-0000")]);
    let sheet = format!("{SHEET}&office=taniyama&visit=2026-12-01&rules={RULES}");
    for language in languages() {
        for address in ["sheet?", "sheet.json?", "sheet.ics?"].map(|format| format!("/{language}/{format}{sheet}")) {
            let unfolded = app.get(&address).body.replace("\r\n ", "");
            assert!(unfolded.contains("099-269-0000"), "{address}");
        }
        assert!(app.get(&format!("/{language}/reference")).body.contains("099-269-0000"));
    }
}

#[test]
fn the_city_and_the_site_can_be_renamed() {
    let app = site_with(&[
        ("鹿児島市\"", "薩摩市\""),
        ("｜鹿児島市《かごしまし》\"", "｜薩摩市《さつまし》\""),
        ("Kagoshima City\"", "Satsuma City\""),
        ("持ち物チェック", "準備"),
    ]);
    for (language, name) in [("ja", "薩摩市"), ("easy", "さつまし"), ("en", "Satsuma City")] {
        for path in ["", "reference", "privacy", &format!("sheet?{SHEET}&office=main&visit=2026-12-01&rules={RULES}")] {
            let page = app.get(&format!("/{language}/{path}"));
            pages::assert_is_sound(&page);
            assert!(page.body.contains(name), "{language}/{path}");
            let pass = "<ruby>鹿児島市<rp>（</rp><rt aria-hidden=\"true\">かごしまし</rt><rp>）</rp></ruby>が";
            let mut body =
                page.body.replace("鹿児島市発行", "").replace(pass, "").replace("issued by Kagoshima City", "");
            // The source of the rules stays what it is.
            for source in [
                "鹿児島市「電子",
                "鹿児島市の「電子",
                "Kagoshima City&#39;s reference",
                "<ruby>鹿児島市<rp>（</rp><rt aria-hidden=\"true\">かごしまし</rt><rp>）</rp></ruby>「",
                "<ruby>鹿児島市<rp>（</rp><rt aria-hidden=\"true\">かごしまし</rt><rp>）</rp></ruby>の「",
            ] {
                body = body.replace(source, "");
            }
            assert!(!body.contains("鹿児島市") && !body.contains("Kagoshima"), "{language}/{path}");
        }
    }
}

#[test]
fn a_new_counter_is_offered_and_old_numbers_stay_readable() {
    let counter = "[[counter]]\nid = \"new\"\ncode = 11\nname = { ja = \"新支所\", easy = \"｜新支所《しんししょ》\", en = \"New Branch\" }\n\
                   short_name = { ja = \"新\", easy = \"｜新《しん》\", en = \"New\" }\ntelephone = \"099-200-0000\"\n\n# Identity documents";
    let app = site_with(&[("# Identity documents", counter)]);
    let page = app.get(&format!("/en/questions?{SHEET}"));
    assert!(attributes(&page.html(), "input[name=office]", "value").contains(&"new"));
    let sheet = format!("{SHEET}&office=new&visit=2026-12-01&rules={RULES}");
    let number = crate::sheet_numbers::number_on(&app, &format!("/en/sheet?{sheet}"));
    assert_eq!(app.get(&format!("/en/s/{number}")).header("location"), format!("/en/sheet?{sheet}"));
    assert_eq!(app.get("/en/s/2513-WB02-1F").status, 303, "a number that was printed before");
}

#[test]
fn a_closed_counter_is_no_longer_offered_and_names_its_successor() {
    let closed = "telephone = \"099-345-3754\"\nclosed_since = 2026-12-01\nsuccessor = \"taniyama\"";
    let city: &'static City =
        Box::leak(Box::new(parse(&kagoshima().replace("telephone = \"099-345-3754\"", closed)).unwrap()));
    let app = TestApp::of(city);
    let offered = |query: &str| {
        let page = app.get(&format!("/ja/questions?{query}"));
        attributes(&page.html(), "input[name=office]", "value").contains(&"kiire")
    };
    assert!(offered(SHEET), "today it is open");
    let later = TestApp::of_city_on(city, || day("2026-12-01"));
    let page = later.get(&format!("/ja/questions?{SHEET}"));
    assert!(
        !attributes(&page.html(), "input[name=office]", "value").contains(&"kiire"),
        "from that day on it is closed"
    );
    for (visit, is_closed) in [("2026-11-30", false), ("2026-12-01", true), ("2027-06-01", true)] {
        for language in languages() {
            let query = format!("{SHEET}&office=kiire&visit={visit}&rules={RULES}");
            let page = app.get(&format!("/{language}/sheet?{query}"));
            pages::assert_is_sound(&page);
            assert_eq!(!all(&page.html(), "[data-caution=counter-closed]").is_empty(), is_closed, "{visit}");
            assert_eq!(page.body.contains("099-269-8407"), is_closed, "the successor's telephone number on {visit}");
            let office = app.get(&format!("/{language}/sheet.json?{query}")).json()["office"].clone();
            let closed_since = if is_closed { "2026-12-01".into() } else { serde_json::Value::Null };
            assert_eq!(office["closed_since"], closed_since);
            assert_eq!(office["successor"] == "taniyama", is_closed);
        }
        let undecided = app.get(&format!("/ja/sheet?{SHEET}&office=undecided&visit={visit}&rules={RULES}"));
        assert_eq!(attributes(&undecided.html(), "[data-counter=kiire]", "data-counter").is_empty(), is_closed);
    }
}

#[test]
fn a_counter_that_is_not_open_yet_says_from_when() {
    let opens = "telephone = \"099-345-3754\"\nopened_since = 2026-12-14";
    let app = site_with(&[("telephone = \"099-345-3754\"", opens)]);
    for (visit, opens_on) in [("2026-12-11", Some("2026-12-14")), ("2026-12-14", None)] {
        for language in languages() {
            let query = format!("{SHEET}&office=kiire&visit={visit}&rules={RULES}");
            let data = app.get(&format!("/{language}/sheet.json?{query}")).json();
            let cautions = data["cautions"].as_array().unwrap();
            let action =
                cautions.iter().find(|caution| caution["id"] == "counter-closed").map(|it| it["action"].clone());
            assert_eq!(action, opens_on.map(|_| "check".into()), "{visit}");
            assert_eq!((data["office"]["opens_on"].as_str(), data["hours"].is_null()), (opens_on, opens_on.is_some()));
            let page = app.get(&format!("/{language}/sheet?{query}"));
            pages::assert_is_sound(&page);
            assert_eq!(
                all(&page.html(), ".sheet-verdict [data-caution=counter-closed]").len(),
                usize::from(opens_on.is_some())
            );
        }
    }
    // Another counter's hours are given, and the calendar does not send anybody to the one that is not there.
    let query = format!("{SHEET}&office=kiire&visit=2026-12-11&rules={RULES}");
    assert!(!app.get(&format!("/ja/sheet.ics?{query}")).body.contains("LOCATION"));
    // Its window begins with its own first day.
    let renewal =
        crate::complete_answers::RENEWAL.replace("office=main", "office=kiire").replace("2027-01-15", "2027-03-05");
    let window = app.get(&format!("/ja/sheet.json?{renewal}&visit=2026-12-14&rules={RULES}")).json()["window"].clone();
    assert_eq!(window["first_open_day"], "2026-12-14");
}

#[test]
fn a_counter_that_is_not_there_does_not_shorten_the_time_to_renew() {
    let closed = "telephone = \"099-345-3754\"\nclosed_since = 2026-12-10\nsuccessor = \"taniyama\"";
    let late = "telephone = \"099-345-3754\"\nopened_since = 2027-03-01";
    for (change, visit, last) in [
        (closed, "2026-12-15", "2027-02-15"),
        // The counter that was chosen, while it is still there.
        (closed, "2026-12-01", "2026-12-09"),
        (late, "2026-12-15", "2027-02-15"),
    ] {
        let app = site_with(&[("telephone = \"099-345-3754\"", change)]);
        let renewal =
            crate::complete_answers::RENEWAL.replace("office=main", "office=kiire").replace("2027-01-15", "2027-02-15");
        let data = app.get(&format!("/en/sheet.json?{renewal}&visit={visit}&rules={RULES}")).json();
        assert_eq!(data["window"]["last_open_day"], last, "{visit}");
        let ids: Vec<_> = data["cautions"].as_array().unwrap().iter().map(|caution| &caution["id"]).collect();
        assert_eq!(ids.contains(&&"last-days-closed".into()), last != "2027-02-15", "{visit}: {ids:?}");
    }
}

#[test]
fn a_successor_that_opens_too_late_is_refused() {
    let closing = "telephone = \"099-345-3754\"\nclosed_since = 2027-04-01\nsuccessor = \"taniyama\"";
    let open = |day: &str| {
        let file = kagoshima().replace("telephone = \"099-345-3754\"", closing);
        let opening = format!("telephone = \"099-269-8407\"\nopened_since = {day}");
        parse(&file.replace("telephone = \"099-269-8407\"", &opening)).map(drop)
    };
    assert_eq!(open("2027-04-01"), Ok(()), "on the day on which the other one closes");
    assert!(open("2027-04-02").unwrap_err().contains("opens only after"), "a day without either");
}

#[test]
fn hours_without_closed_days_have_no_gap() {
    let app = site_with(&[
        ("closed_on_national_holidays = true", "closed_on_national_holidays = false"),
        ("year_end = { from = \"12-29\", to = \"01-03\" }", ""),
    ]);
    for language in languages() {
        for format in ["sheet.json", "sheet.ics"] {
            let body = app.get(&format!("/{language}/{format}?{SHEET}&office=main&visit=2026-12-01")).body;
            assert!(!body.replace("\r\n ", "").contains("  "), "{language}: {body}");
        }
    }
}

#[test]
fn a_notice_about_where_to_go_stands_with_the_counters() {
    let app = TestApp::new();
    let questions = "/en/questions?who=self&card=my-number&errand=issue&reissue=no&pin=known";
    for (page, is_shown, why) in [
        ("/en/".to_owned(), true, "a list of counters"),
        (format!("/en/sheet?card=juki&rules={RULES}"), true, "a list of counters"),
        (questions.to_owned(), true, "the question for the counter"),
        ("/en/questions?who=self".to_owned(), false, "another question"),
        ("/en/privacy".to_owned(), false, "no counter"),
        (format!("/en/sheet?{ISSUE}&visit=2026-12-01&rules={RULES}"), false, "paper has no room for it"),
    ] {
        let page = app.get(&page);
        assert_eq!(page.body.contains("Some post offices"), is_shown, "{}: {why}", page.url);
        assert!(all(&page.html(), "main > .notice").is_empty(), "{}: not on top", page.url);
    }
}

#[test]
fn a_notice_is_on_every_page_from_its_first_to_its_last_day() {
    let notice = |from: &str, to: &str| {
        format!(
            "[[notice]]\nfrom = {from}\nto = {to}\ntext = {{ ja = \"停電のお知らせ\", easy = \"｜停電《ていでん》\", en = \"Power cut\" }}\n\n# Identity documents"
        )
    };
    for (from, to, is_shown) in
        [("2026-11-22", "2026-11-22", true), ("2026-11-01", "2026-11-21", false), ("2026-11-23", "2026-12-31", false)]
    {
        let app = site_with(&[("# Identity documents", &notice(from, to))]);
        for (language, words) in [("ja", "停電のお知らせ"), ("en", "Power cut")] {
            for path in [
                String::new(),
                "reference".to_owned(),
                "privacy".to_owned(),
                "accessibility".to_owned(),
                "questions".to_owned(),
                "s/1".to_owned(),
                "nowhere".to_owned(),
                "sheet?card=juki".to_owned(),
                format!("sheet?{SHEET}&office=main&visit=2026-12-01&rules={RULES}"),
            ] {
                let page = app.get(&format!("/{language}/{path}"));
                let shown = all(&page.html(), "main .notice").iter().any(|notice| text(*notice) == words);
                let is_redirect = page.status == 303;
                assert_eq!(shown, is_shown && !is_redirect, "/{language}/{path} from {from} to {to}");
            }
        }
    }
}

#[test]
fn an_open_day_with_hours_of_its_own_has_them_everywhere() {
    let open_day = "[[open_day]]\ndate = 2026-12-13\nopens = \"9:00\"\ncloses = \"12:00\"\nreason = { ja = \"日曜窓口\", \
                    easy = \"｜日曜日《にちようび》の ｜窓口《まどぐち》\", en = \"Sunday opening\" }\ncounters = [\"main\"]\n\n\
                    # Identity documents";
    let app = site_with(&[("# Identity documents", open_day)]);
    let sheet = |office: &str, visit: &str| format!("{SHEET}&office={office}&visit={visit}&rules={RULES}");
    for (language, own, regular) in [
        ("ja", "9:00～12:00", "8:45～16:30"),
        ("easy", "午前9時から 午後0時まで", "午前8時45分"),
        ("en", "9:00 to 12:00", "8:45 to 16:30"),
    ] {
        let hours = |office: &str, visit: &str| {
            let page = app.get(&format!("/{language}/sheet?{}", sheet(office, visit)));
            all(&page.html(), ".hours, .sheet-end > .small").into_iter().map(text).collect::<Vec<_>>().join(" ")
        };
        let on_the_day = hours("main", "2026-12-13");
        assert!(on_the_day.contains(own) && !on_the_day.contains(regular), "{language}: {on_the_day}");
        assert!(hours("main", "2026-12-14").contains(regular), "{language}: another day");
        assert!(hours("taniyama", "2026-12-13").contains(regular), "{language}: another counter");
        let calendar = app.get(&format!("/{language}/sheet.ics?{}", sheet("main", "2026-12-13"))).body;
        assert!(calendar.replace("\r\n ", "").contains(own), "{language}: {calendar}");
        assert!(text(all(&app.get(&format!("/{language}/reference")).html(), "#counters ~ .note")[0]).contains(own));
    }
    let hours = |office: &str, visit: &str| {
        app.get(&format!("/ja/sheet.json?{}", sheet(office, visit))).json()["hours"].clone()
    };
    let of = |value: &serde_json::Value| {
        (value["opens"].as_str().map(str::to_owned), value["closes"].as_str().map(str::to_owned))
    };
    let times = |opens: &str, closes: &str| (Some(opens.to_owned()), Some(closes.to_owned()));
    assert_eq!(of(&hours("main", "2026-12-13")), times("09:00", "12:00"));
    assert_eq!(of(&hours("main", "2026-12-14")), times("08:45", "16:30"));
    assert!(hours("taniyama", "2026-12-13").is_null(), "it is closed");
    assert_eq!(of(&hours("main", "undecided&day=2026-12-13")), times("08:45", "16:30"), "in general while undecided");
}

#[test]
fn what_changes_on_a_day_is_on_the_sheets_for_that_day_and_announced_before() {
    static MARCH: AtomicU32 = AtomicU32::new(20);
    let changes = [
        ("# 特別に休む日と", "[[hours_change]]\nfrom = 2027-04-01\nopens = \"9:15\"\n\n# 特別に休む日と"),
        (
            "telephone = \"099-269-8407\"",
            "telephone = \"099-269-8407\"\nchanges = [{ from = 2027-04-01, telephone = \"099-269-0000\" }]",
        ),
        ("telephone = \"099-345-3754\"", "telephone = \"099-345-3754\"\nopened_since = 2027-04-01"),
    ];
    let mut file = kagoshima();
    for (from, to) in changes {
        assert!(file.contains(from), "{from}");
        file = file.replace(from, to);
    }
    let city: &'static City = Box::leak(Box::new(parse(&file).unwrap()));
    let app = TestApp::of_city_on(city, || {
        day("2027-03-01") + chrono::Days::new(u64::from(MARCH.load(Ordering::Relaxed)) - 1)
    });
    #[cfg(feature = "pdf")]
    let cities = LocalizedCity::all(city).leak();
    for language in languages() {
        let (old_time, new_time) = if language == "easy" { ("8時45分", "9時15分") } else { ("8:45", "9:15") };
        for (visit, number, other, time, why) in [
            ("2027-04-05", "099-269-0000", "099-269-8407", new_time, "after the change"),
            ("2027-03-25", "099-269-8407", "099-269-0000", old_time, "before it"),
        ] {
            let query = format!("{SHEET}&office=taniyama&visit={visit}&rules={RULES}");
            for format in ["sheet", "sheet.json", "sheet.ics"] {
                let response = app.get(&format!("/{language}/{format}?{query}"));
                let body = response.body.replace("\r\n ", "");
                let body = if format == "sheet" { text(all(&response.html(), "main")[0]) } else { body };
                assert!(
                    body.contains(number) && !body.contains(other),
                    "{language} {format}: the number {why}: {body}"
                );
                assert!(body.contains(time), "{language} {format}: the hours {why}: {body}");
            }
            #[cfg(feature = "pdf")]
            {
                let words = pdf_words(&query, Language::from_tag(language).unwrap(), cities, day("2027-03-20"));
                assert!(words.contains(number) && !words.contains(other), "{language} PDF: the number {why}: {words}");
                assert!(words.contains(time), "{language} PDF: the hours {why}: {words}");
            }
            let undecided = app.get(&format!("/{language}/sheet?{SHEET}&office=undecided&visit={visit}&rules={RULES}"));
            let html = undecided.html();
            let is_new_one_there = !attributes(&html, "[data-counter=kiire]", "data-counter").is_empty();
            assert_eq!(is_new_one_there, visit == "2027-04-05", "{language}: the new counter {why}");
            let (numbers, when) = (text(all(&html, ".sheet-counters")[0]), text(all(&html, ".sheet-when")[0]));
            assert!(numbers.contains(number) && when.contains(time), "{language}: {numbers} {when}");
        }
        // A page shows what holds today, and announces what changes soon.
        let reference = text(all(&app.get(&format!("/{language}/reference")).html(), "main")[0]);
        for words in ["099-269-8407", "099-269-0000", "099-345-3754", old_time, new_time] {
            assert!(reference.contains(words), "{language}: {words} is not on the reference page");
        }
    }
    // Without a restart, after midnight of 31 March.
    MARCH.store(32, Ordering::Relaxed);
    for language in languages() {
        let reference = text(all(&app.get(&format!("/{language}/reference")).html(), "main")[0]);
        assert!(reference.contains("099-269-0000") && !reference.contains("099-269-8407"), "{language}: {reference}");
    }
}

#[test]
fn what_the_hours_of_a_counter_leave_out_is_as_for_all_counters() {
    let own = "telephone = \"099-216-1221\"\nhours = { closes = \"19:00\", weekdays = [\"thursday\"] }";
    let app = site_with(&[("telephone = \"099-216-1221\"", own)]);
    for (visit, opens, why) in [
        ("2026-12-24", Some("08:45"), "a Thursday, from the hours of all"),
        ("2026-12-31", None, "a Thursday around the new year, which is left out"),
        ("2026-12-25", None, "a Friday"),
    ] {
        let data = app.get(&format!("/ja/sheet.json?{SHEET}&office=main&visit={visit}")).json();
        assert_eq!(data["hours"]["opens"].as_str(), opens, "{why}");
        assert_eq!(data["hours"]["closes"].as_str(), opens.map(|_| "19:00"), "{why}");
    }
}

#[test]
fn the_source_is_that_of_the_rules_whatever_the_city() {
    let app = TestApp::of(Box::leak(Box::new(parse(include_str!("second_city.toml")).unwrap())));
    for (language, source) in [("ja", "出典：鹿児島市「"), ("easy", "：鹿児島市「"), ("en", "Source: Kagoshima City's")]
    {
        let page = app.get(&format!("/{language}/sheet?{SHEET}&office=main&visit=2026-12-01&rules={RULES}"));
        let foot = text(all(&page.html(), ".sheet-foot")[0]);
        assert!(foot.contains(source), "{language}: {foot}");
    }
    // Files that still have the title and the address of the source are read as before.
    let old =
        kagoshima().replace("[source]\n", "[source]\ntitle = { ja = \"資料\" }\nurl = \"https://www.example.jp/\"\n");
    assert!(parse(&old).is_ok());
}

#[test]
fn the_hours_are_on_the_sheet_and_on_the_reference_page() {
    let closed_day = "[[closed_day]]\ndate = 2026-12-12\nreason = { ja = \"点検\", easy = \"｜点検《てんけん》\", en = \"Maintenance\" }\n\n# Identity documents";
    let app = site_with(&[("# Identity documents", closed_day)]);
    for language in languages() {
        let addresses = [
            format!("/{language}/sheet?{SHEET}&office=main&visit=2026-12-01&rules={RULES}"),
            format!("/{language}/sheet?{SHEET}&office=undecided&visit=2026-12-01&rules={RULES}"),
            format!("/{language}/reference"),
        ];
        for address in addresses {
            let page = app.get(&address);
            let hours: Vec<_> = all(&page.html(), ".hours").into_iter().map(text).collect();
            assert_eq!(hours.len(), 1, "{address}");
            let (opens, closes) = if language == "easy" { ("8時45分", "4時30分") } else { ("8:45", "16:30") };
            assert!(hours[0].contains(opens) && hours[0].contains(closes), "{address}: {hours:?}");
        }
    }
    assert!(app.get("/en/reference").body.contains("Maintenance"));
}

#[test]
fn a_language_that_the_city_does_not_offer_does_not_exist() {
    let app = site_with(&[("languages = [\"ja\", \"easy\", \"en\"]", "languages = [\"ja\"]")]);
    assert_eq!(app.get("/ja/").status, 200);
    assert_eq!(app.get("/en/").status, 404);
    assert!(all(&app.get("/ja/").html(), "a[hreflang]").is_empty());
    assert_eq!(attributes(&app.get("/nowhere").html(), "main div[lang]", "lang"), ["ja"]);
}

#[test]
fn the_report_lists_counters_and_closed_days_and_warns_of_old_facts() {
    let city = |changes: &str| -> &'static City {
        Box::leak(Box::new(parse(&kagoshima().replace("# Identity documents", changes)).unwrap()))
    };
    let default = city("# Identity documents");
    let report = report::report(default, day("2026-12-20"));
    for start in [
        "市 / city: kagoshima 鹿児島市 (ja, easy, en)",
        "ルールの出典 / source of the rules: このサイトは、鹿児島市",
        "更新の最初の日 / first day of a renewal: 未確認",
        "受付時間 / hours: 受付時間：月曜日",
        "確認日 / checked: 2026-",
    ] {
        assert!(report.iter().any(|line| line.starts_with(start)), "{start}: {report:#?}");
    }
    assert_eq!(report.iter().filter(|line| line.starts_with("窓口 / counter: ")).count(), answers::counters().len());
    let closed: Vec<_> = report.iter().filter(|line| line.starts_with("休み / closed: ")).collect();
    assert_eq!(closed.len(), 8, "six days around the new year, and two holidays within 60 days: {closed:?}");
    let open_day = |date: &str| {
        format!(
            "[[open_day]]\ndate = {date}\nreason = {{ ja = \"日曜窓口\", easy = \"｜日曜日《にちようび》の ｜窓口《まどぐち》\", \
             en = \"Sunday opening\" }}\n\n# Identity documents"
        )
    };
    for (changes, today, warning, why) in [
        ("# Identity documents".to_owned(), "2027-05-22", None, "180 days after the check"),
        ("# Identity documents".to_owned(), "2027-05-23", Some("180 days ago"), "a day more"),
        ("# Identity documents".to_owned(), "2026-11-22", Some("still to come"), "before the day of the check"),
        (open_day("2026-12-13"), "2026-12-13", None, "an open Sunday"),
        (open_day("2026-12-13"), "2026-12-14", Some("has passed"), "a day later"),
        (open_day("2026-12-20"), "2026-12-01", Some("third Saturday"), "the national system is maintained"),
        (open_day("2026-11-29"), "2026-11-24", None, "the Sunday after the fourth Saturday"),
    ] {
        let report = report::report(city(&changes), day(today));
        let warnings: Vec<_> = report.iter().filter(|line| line.starts_with("注意 / warning: ")).collect();
        assert_eq!(warnings.len(), usize::from(warning.is_some()), "{why}: {warnings:?}");
        assert!(warning.is_none_or(|words| warnings[0].contains(words)), "{why}: {warnings:?}");
    }
}

#[test]
fn what_is_entered_ahead_is_reported_with_the_old_and_the_new() {
    let taniyama = "telephone = \"099-269-8407\"";
    let file = kagoshima()
        .replace(
            taniyama,
            &format!(
                "{taniyama}\nchanges = [{{ from = 2027-04-01, telephone = \"099-000-0001\", short_name = {{ ja = \"谷山中央\", \
                 easy = \"｜谷山中央《たにやまちゅうおう》\", en = \"Taniyama Central\" }} }}]\nhours = {{ closes = \"16:00\" }}"
            ),
        )
        .replace("# Identity documents", "[[hours_change]]\nfrom = 2027-05-01\ncloses = \"17:30\"\n\n# Identity documents");
    let report = report::report(Box::leak(Box::new(parse(&file).unwrap())), day("2026-12-01"));
    let changes: Vec<_> = report.iter().filter_map(|line| line.strip_prefix("変更 / change: ")).collect();
    assert_eq!(
        changes[..4],
        [
            "2027-04-01 taniyama (easy): 谷山 → 谷山中央",
            "2027-04-01 taniyama (en): Taniyama → Taniyama Central",
            "2027-04-01 taniyama (ja): 谷山 → 谷山中央",
            "2027-04-01 taniyama: 099-269-8407 → 099-000-0001",
        ]
    );
    assert!(
        changes[4].starts_with("2027-05-01 受付時間 / hours: ")
            && changes[4].contains("16:30")
            && changes[4].contains("17:30"),
        "{changes:?}"
    );
    assert_eq!(changes.len(), 5, "{changes:#?}");
}

#[test]
fn an_operator_is_named_in_the_foot_and_in_security_txt() {
    let operator = "id = \"kagoshima\"\noperator = { name = { ja = \"鹿児島市\", easy = \"｜鹿児島市《かごしまし》\", en = \"Kagoshima City\" }, url = \"mailto:net@example.jp\" }\n";
    let app = site_with(&[("id = \"kagoshima\"\n", operator)]);
    for language in languages() {
        let page = app.get(&format!("/{language}/"));
        assert_eq!(
            attributes(&page.html(), "footer a[href^='mailto:']", "href"),
            ["mailto:net@example.jp"],
            "{language}"
        );
    }
    let said = app.get("/.well-known/security.txt");
    let fields: Vec<_> = said.body.lines().filter_map(|line| line.split_once(": ")).collect();
    assert_eq!((said.status, fields[0]), (200, ("Contact", "mailto:net@example.jp")), "{}", said.body);
    assert!(fields.iter().any(|(name, value)| *name == "Expires" && value.ends_with('Z')), "{}", said.body);
    let without = TestApp::new();
    assert_eq!(without.get("/.well-known/security.txt").status, 404);
    assert!(attributes(&without.get("/ja/").html(), "footer a[href^='mailto:']", "href").is_empty());
}

/// Counters in three groups with hours of their own, and a notice: as much as a file may have without a warning.
#[cfg(feature = "pdf")]
fn full_city() -> String {
    let hours = [
        "opens = \"9:00\", closes = \"16:00\"",
        "opens = \"10:00\", closes = \"15:30\"",
        "weekdays = [\"tuesday\", \"thursday\"], closes = \"12:00\"",
    ];
    let branches = ["099-229-2115", "099-244-7284", "099-294-1212", "099-293-2347", "099-345-3754"];
    let with_hours = branches.iter().zip(hours.iter().cycle()).fold(kagoshima(), |file, (number, hours)| {
        file.replace(&format!("telephone = \"{number}\""), &format!("telephone = \"{number}\"\nhours = {{ {hours} }}"))
    });
    let notice = "[[notice]]\nfrom = 2026-11-01\nto = 2027-12-31\ntext = { ja = \"12月の土曜日と日曜日は、本庁の窓口がとても混みます。\
                  できるだけ平日の午前に来てください。\", easy = \"12｜月《がつ》の ｜土曜日《どようび》は、とても こみます。｜平日《へいじつ》の \
                  ｜午前《ごぜん》に ｜来《き》て ください。\", en = \"In December the main office is very busy at weekends: come in the \
                  morning of a weekday\" }\n";
    format!("{with_hours}\n{notice}")
}

#[cfg(feature = "pdf")]
#[test]
fn the_fullest_sheets_of_a_city_are_laid_out_and_counted() {
    let crowded = format!("{}\n{}", kagoshima(), include_str!("../browser/crowded.toml"));
    let both = full_city() + crowded.strip_prefix(&kagoshima()).unwrap().split("[[notice]]").next().unwrap();
    for (file, is_too_full, why) in [
        (full_city(), false, "three different hours and a notice"),
        (crowded, false, "as many counters and documents as allowed"),
        (both, true, "all of it at once"),
    ] {
        let sheets = fullest_sheets(Box::leak(Box::new(parse(&file).unwrap())), day("2026-12-01"));
        assert!(sheets.len() >= 12, "{why}: {} sheets", sheets.len());
        let has_one_too_full = sheets.iter().any(|sheet| {
            let source = PdfSource::Sheet(Box::new(sheet.sheet.clone()));
            jpki_checklist::pdf::page_count(&source).unwrap() > sheet.allowed_pages()
        });
        assert_eq!(has_one_too_full, is_too_full, "{why}");
    }
}

/// A pseudo-random sequence, the same in every run (a linear congruential generator).
fn random(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap() % below
}

#[test]
fn damages_end_in_an_error_or_in_a_site_that_answers() {
    let original = kagoshima();
    let lines: Vec<&str> = original.lines().collect();
    let mut state = 42;
    let mut errors = 0;
    for damage in 0..2000 {
        let mut damaged = lines.clone();
        for _ in 0..=random(&mut state, 3) {
            let (one, other) = (random(&mut state, damaged.len()), random(&mut state, damaged.len()));
            match random(&mut state, 3) {
                0 => _ = damaged.remove(one),
                1 => damaged.insert(one, lines[other % lines.len()]),
                _ => damaged.swap(one, other),
            }
        }
        let mut file = damaged.join("\n");
        // Values of two keys are exchanged.
        if damage % 4 == 0 {
            let values: Vec<_> = lines.iter().filter_map(|line| Some(line.split_once(" = ")?.1)).collect();
            let (one, other) = (values[random(&mut state, values.len())], values[random(&mut state, values.len())]);
            file = file.replace(one, "\u{1}").replace(other, one).replace('\u{1}', other);
        }
        match parse(&file) {
            Ok(city) => {
                if damage % 20 == 0 {
                    let app = TestApp::of(Box::leak(Box::new(city)));
                    for address in [
                        "/ja/",
                        "/ja/reference",
                        &format!("/ja/sheet?{SHEET}&office=undecided&visit=2026-12-01&rules={RULES}"),
                    ] {
                        assert_eq!(app.get(address).status, 200, "damage {damage}: {address}");
                    }
                }
            }
            Err(error) => {
                errors += 1;
                assert!(error.starts_with("city.toml:") && !error.contains('\n'), "damage {damage}: {error}");
            }
        }
    }
    assert!((500..2000).contains(&errors), "{errors} of 2000 damages are errors");
}
