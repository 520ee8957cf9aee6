//! What the build script rejects in files of messages.

#[allow(dead_code, reason = "the build script uses the rest")]
#[path = "../../src/l10n/check.rs"]
mod check;
#[allow(dead_code, reason = "the program uses the rest")]
#[path = "../../src/l10n/readings.rs"]
mod readings;

use crate::city_file::site_with;
use crate::complete_answers::{ISSUE, RULES};
use crate::test_app::{TestApp, all, day, text};

#[test]
fn a_message_that_would_be_printed_wrong_is_rejected_with_its_line() {
    let declared = "# $n (number): a number\n# $x (text): a text\n";
    for (source, line, why) in [
        ("pin-a = x\npin-b = { $x }\n", 2, "a variable that is not declared"),
        (&format!("{declared}pin-a = {{ $x ->\n    [1] one\n   *[other] many\n}}\n"), 3, "variants of a text"),
        (&format!("{declared}pin-a = {{ $n ->\n    [1] one\n   *[2] two\n}}\n"), 5, "a default that is a number"),
        (&format!("{declared}pin-a = {{ $n ->\n    [1.5] half\n   *[other] many\n}}\n"), 4, "a broken number"),
        (&format!("{declared}pin-a = {{ $n ->\n    [one] one\n   *[other] many\n}}\n"), 4, "a category of plurals"),
        ("pin-a = a{ \"\\u00A0\" }b\n", 1, "an escape, which would be printed as typed"),
        (
            &format!("{declared}pin-a = {{ $n ->\n    [1] one\n    [01] two\n   *[other] many\n}}\n"),
            5,
            "a number twice",
        ),
        ("pin-a = { \"<b>\" }\n", 1, "markup in a literal"),
        ("pin-a = x\npin-b = { ! }\n", 2, "what is not Fluent"),
        ("pin-a = { 5 }\n", 1, "a number in a text"),
        ("pin-a = { pin-b }\n", 1, "another message"),
        ("pin-a = { NUMBER($n) }\n", 1, "a function"),
        ("pin-a = <b>x</b>\n", 1, "markup"),
        ("pin-a = x\n    y\n", 1, "two lines"),
        ("pin-a = x\n    .label = y\n", 2, "an attribute"),
        ("\n-pin = x\n", 2, "a term"),
        ("item-a = x\n", 1, "an id of another file"),
        ("# $x: a text\npin-a = { $x }\n", 1, "a declaration without a type"),
    ] {
        let problem = check::messages("pin.ftl", source, false).unwrap_err();
        assert!(problem.starts_with(&format!("{line}: ")), "{why}: {problem}");
    }
    for kanji in ["窓口", "{ \"窓口\" }"] {
        let source = format!("pin-a = ｜本《ほん》\npin-b = {kanji}\n");
        let problem = check::messages("pin.ftl", &source, true).unwrap_err();
        assert!(problem.starts_with("2: ") && problem.ends_with('窓'), "a kanji without a reading: {problem}");
    }
    let right = format!("{declared}pin-a = {{ $n ->\n    [1] one\n   *[other] {{ $n }} of {{ $x }}\n}}{{ \" \" }}\n");
    let texts = check::messages("pin.ftl", &right, false).unwrap();
    assert_eq!((texts[0].id.as_str(), texts[0].variables.len(), texts[0].used.len()), ("pin-a", 2, 2));
}

/// Days of the week and months have no ids: their messages are listed by hand.
#[test]
fn weekdays_and_months_have_their_own_names() {
    let app = TestApp::new();
    for day in day("2026-12-01").iter_days().step_by(29).take(14) {
        let page = app.get(&format!("/en/sheet?{ISSUE}&visit={day}&rules={RULES}"));
        let words = text(all(&page.html(), ".sheet-when time")[0]);
        assert_eq!(words, day.format("%A %-d %B %Y").to_string());
    }
    let regular = "weekdays = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\"]";
    for name in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] {
        let app = site_with(&[(regular, &format!("weekdays = [\"{}\"]", name.to_lowercase()))]);
        assert!(app.get("/en/reference").body.contains(&format!("Open {name}, ")), "{name}");
    }
}
