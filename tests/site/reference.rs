//! Every source line that a rule is based on appears on the reference page and on the sheets to which it applies.

use jpki_checklist::l10n::Language;

use crate::answers::{self, Answers, counters, list_1, list_2, query, value};
use crate::pages;
use crate::test_app::{TODAY, TestApp, all, attributes, city, day, text};
use crate::texts::message;

/// The source lines, and the messages for each.
const LINES: [(&str, &[&str]); 26] = [
    ("L6", &["reference-card"]),
    ("L10 L11", &["reference-juki"]),
    ("L13 L15", &["reference-check-heading", "reference-check"]),
    ("L17", &["reference-issue-heading"]),
    ("L19", &["caution-signing-certificate-unavailable"]),
    ("L21 L53", &["reference-self"]),
    ("L23 L55", &["item-my-number-card"]),
    (
        "L24 L56",
        &["item-pins", "pin-signing", "pin-resident-register", "pin-card-info-entry", "pin-user-authentication"],
    ),
    ("L25 L57", &["reference-pin-reset", "item-identity-document", "item-identity-document-description"]),
    ("L27 L59", &["reference-agent"]),
    ("L29", &["reference-twice", "caution-mail-takes-days"]),
    ("L33 L39 L65", &["item-agent-identity-document", "item-agent-identity-document-description"]),
    ("L34", &["item-cardholder-particulars", "item-cardholder-particulars-description"]),
    ("L35", &["caution-mail-takes-days", "sheet-between-text"]),
    ("L41", &["item-inquiry-form-and-proxy", "item-inquiry-form-and-proxy-description"]),
    (
        "L42 L68",
        &["item-application-form", "item-application-form-description", "item-application-form-description-renewal"],
    ),
    ("L44", &["reference-renewal-heading"]),
    ("L46", &["reference-window"]),
    ("L48", &["reference-notice"]),
    ("L51", &["reference-no-notice"]),
    ("L61 L67", &["item-inquiry-form-and-proxy-description-renewal"]),
    ("L72 L74", &["sheet-fee", "sheet-fee-free", "reference-fee-charged"]),
    ("L76", &["reference-fee-free"]),
    (
        "L80 L84",
        &["reference-note-pin-reset", "document-must-show-pin-reset", "document-in-force", "document-examples"],
    ),
    ("L86 L90", &["reference-note-agent", "document-must-show-agent", "document-in-force"]),
    ("L92 L94", &["reference-counters-heading", "sheet-counters-note"]),
];

#[test]
fn the_reference_page_contains_every_source_line() {
    let app = TestApp::new();
    for language in Language::ALL {
        let tag = language.tag();
        let page = app.get(&format!("/{tag}/reference"));
        pages::assert_is_sound(&page);
        let html = page.html();
        let body = text(all(&html, "article")[0]);
        for (line, messages) in LINES {
            for id in messages {
                assert!(body.contains(&message(language, id)), "{tag} {line}: {id}");
            }
        }
        let notes = attributes(&html, "[data-document]", "data-document");
        assert_eq!(notes, [list_1(), list_2()].concat(), "L84 L90");
        assert_eq!(attributes(&html, "[data-counter]", "data-counter"), counters(), "L98 to L102");
        assert_eq!(all(&html, "article a[href^='tel:']").len(), counters().len(), "L98 to L102");
        let is_national = |id: &&str| city().documents.iter().all(|document| *document.id != **id);
        for document in list_1().into_iter().chain(list_2()).filter(is_national) {
            assert!(body.contains(&message(language, &format!("document-{document}"))), "{tag}: {document}");
        }
        for document in &city().documents {
            let name = document.name.get(language).plain();
            assert!(body.contains(&*name), "{tag}: {:?}", document.id);
        }
        for counter in &city().counters {
            assert!(
                body.contains(&*counter.details.at(day(TODAY)).name.get(Language::OFFICIAL).plain()),
                "{tag}: {:?}",
                counter.id
            );
        }
    }
}

/// Whether a source line applies to these answers.
type Belongs = fn(&Answers) -> bool;

fn agent(answers: &Answers) -> bool {
    value(answers, "visitor") == Some("agent")
}

fn renewal(answers: &Answers) -> bool {
    value(answers, "procedure") == Some("renew") && value(answers, "expiry") != Some("2026-11-30")
}

#[test]
fn a_source_line_is_on_exactly_the_sheets_to_which_it_applies() {
    let lines: [(&str, &str, Belongs); 18] = [
        ("L19", "caution-signing-certificate-unavailable", |a| value(a, "restricted") == Some("yes")),
        ("L24 L56", "pin-signing-form", |a| !agent(a) && value(a, "restricted") == Some("no")),
        ("L24 L56", "pin-digits-form", |a| !agent(a)),
        ("L25 L57", "item-identity-document-description", |a| value(a, "pin") == Some("reset")),
        // How often is asked on the telephone where the source does not say it.
        ("L29", "sheet-verdict-twice", |a| {
            agent(a) && !renewal(a) && value(a, "restricted") == Some("no") && value(a, "reissue") != Some("yes")
        }),
        ("L33 L39 L65", "item-agent-identity-document-description", agent),
        ("L34", "item-cardholder-particulars", |a| agent(a) && !renewal(a)),
        ("L35", "caution-mail-takes-days", |a| agent(a) && !renewal(a)),
        ("L35", "sheet-between-text", |a| agent(a) && !renewal(a)),
        ("L41", "item-inquiry-form-and-proxy-description", |a| agent(a) && !renewal(a)),
        ("L61 L67", "item-inquiry-form-and-proxy-description-renewal", |a| agent(a) && renewal(a)),
        ("L42", "item-application-form-description", |a| agent(a) && !renewal(a)),
        ("L68", "item-application-form-description-renewal", |a| agent(a) && renewal(a)),
        ("L46", "sheet-dates", renewal),
        ("L74", "sheet-fee-charged-note", |a| value(a, "reissue") == Some("yes")),
        ("L76", "sheet-fee-free-note", |a| value(a, "reissue") != Some("yes")),
        ("L84", "document-must-show-pin-reset", |a| value(a, "pin") == Some("reset")),
        ("L90", "document-must-show-agent", agent),
    ];
    let app = TestApp::new();
    for language in Language::ALL {
        let tag = language.tag();
        let texts = lines.map(|(_, id, _)| message(language, id));
        for answers in answers::sheets(&["main"]) {
            let query = query(&answers);
            let page = app.get(&format!("/{tag}/sheet?{query}"));
            let body = text(all(&page.html(), "article")[0]);
            for ((line, id, belongs), text) in lines.iter().zip(&texts) {
                assert_eq!(body.contains(text), belongs(&answers), "{line} ({id}) and {query}");
            }
        }
    }
}
