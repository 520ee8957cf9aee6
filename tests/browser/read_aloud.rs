//! What a screen reader says of the pages, kept as transcripts to read.

use std::fs;
use std::path::Path;
use std::process::Command;

use libtest_mimic::Trial;

use crate::complete_answers::RULES;
use crate::harness::{languages, npm_package};
use crate::print::{CASES, sheets};
use crate::test_app::TestApp;

pub fn trials() -> Vec<Trial> {
    let trial = |language: &'static str| {
        let name = format!("pages are read aloud as in their transcript ({language})");
        Trial::test(name, move || {
            assert_read_as_in_transcript(language);
            Ok(())
        })
    };
    languages().map(trial).collect()
}

/// The start page, each kind of question, one with an error, the sheet of each case, and the cardholder's page.
fn pages(language: &str) -> Vec<(String, String)> {
    let who = "visitor=self&restricted=no";
    let renewal = |who: &str| format!("{who}&card=my-number&procedure=renew&notice=certificate&expiry=2027-01-15");
    let (own, by_agent) = (renewal(who), renewal("visitor=agent&restricted=no"));
    let questions = [
        ("who", String::new()),
        ("card", who.to_owned()),
        ("errand", format!("{who}&card=my-number")),
        ("expiry", format!("{who}&card=my-number&procedure=renew&notice=none")),
        ("reissue", format!("{who}&card=my-number&procedure=issue")),
        ("pin", own.clone()),
        ("form", by_agent.clone()),
        ("id", format!("{by_agent}&form=have")),
        ("visit", format!("{own}&pin=known")),
    ];
    let questions =
        questions.map(|(page, given)| (page.to_owned(), format!("/{language}/questions?{given}&change={page}")));
    let cases = CASES.iter().map(|(case, given)| {
        (case.replace(", ", "-").replace(' ', "-"), format!("/{language}/sheet?{}", sheets(given)[0]))
    });
    let (_, by_agent) = CASES[4];
    let others = [
        ("start", format!("/{language}/")),
        ("error", format!("/{language}/questions?{own}&pin=known&asked=visit")),
        ("exit", format!("/{language}/sheet?card=juki&rules={RULES}")),
        ("exit-renew-card", format!("/{language}/sheet?card=my-number&procedure=renew&notice=card&rules={RULES}")),
        ("exit-reset-pin", format!("/{language}/sheet?{who}&card=my-number&procedure=pin-reset&rules={RULES}")),
        ("exit-check-expiry", format!("/{language}/sheet?{who}&card=my-number&procedure=unsure&rules={RULES}")),
        ("cardholder", format!("/{language}/cardholder?{}", sheets(by_agent)[0])),
    ];
    others.map(|(name, address)| (name.to_owned(), address)).into_iter().chain(questions).chain(cases).collect()
}

fn assert_read_as_in_transcript(language: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("read-aloud").join(language);
    fs::create_dir_all(&folder).unwrap();
    let app = TestApp::new();
    let style = format!("<style>{}</style></head>", include_str!("../../static/site.css"));
    let mut files = Vec::new();
    for (name, address) in pages(language) {
        let page = app.get(&address);
        assert!(matches!(page.status, 200 | 422), "{address}: {}", page.status);
        // A browser hides what is for paper only.
        let file = folder.join(format!("{name}.html"));
        fs::write(&file, page.body.replace("</head>", &style)).unwrap();
        files.push(file);
    }
    let reader = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/read_aloud.mjs");
    let output = Command::new("node").arg(reader).args(files).env("NODE_PATH", npm_package("")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let transcript = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/browser/transcripts/{language}.txt"));
    let expected = fs::read_to_string(&transcript).unwrap_or_default();
    if said != expected {
        let new = folder.with_extension("txt");
        fs::write(&new, &said).unwrap();
        let place = said.lines().zip(expected.lines()).position(|(one, other)| one != other);
        let place = place.unwrap_or_else(|| said.lines().count().min(expected.lines().count()));
        let (now, before) = (said.lines().nth(place), expected.lines().nth(place));
        panic!(
            "line {} is {now:?}, not {before:?}. Read {} and, if it is right, copy it to {}",
            place + 1,
            new.display(),
            transcript.display()
        );
    }
}
