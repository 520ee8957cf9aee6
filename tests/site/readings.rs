//! Easy Japanese: readings of kanji, and the rules for its texts.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::Method;
use jpki_checklist::l10n::{Language, Text};
use regex::Regex;
use scraper::{ElementRef, Html};

use crate::answers::{self, query};
#[cfg(feature = "pdf")]
use crate::complete_answers::SHEET;
use crate::page_urls::every_kind_of_page;
use crate::test_app::{TestApp, all, attributes, words};
use crate::texts::{messages, without_readings};

/// Longest sentence without readings and blanks, in characters.
const LONGEST_SENTENCE: usize = 50;

/// Words that learners do not know. They stand only in official names, or in brackets after their explanation.
const HARD_WORDS: &str = "来庁 失効 満了 封緘 記名 押印 当該 及び または 該当 提示 持参 記載 記入 名義 官公署 手元 希望 転送 措置 \
                          規程 審判 合計 未満 以内 以上 以降 交付 所持 出典";

/// Official names and labels, which are kept.
const OFFICIAL: [&str; 5] =
    ["照会書兼回答書及び委任状", "有効期間満了日", "再交付", "交付通知書", "有効期限が到来するもの"];

fn languages_with_readings() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| language.has_readings())
}

fn is_kanji(character: char) -> bool {
    matches!(character, '々' | '㐀'..='䶿' | '一'..='鿿')
}

/// Whether an element is in Japanese for others than the visitor: the strip for the clerk, or the name of a language.
fn is_for_others(element: ElementRef<'_>) -> bool {
    let is_marked = |element: ElementRef<'_>| {
        let classes: Vec<_> = element.value().classes().collect();
        let is_official =
            element.attr("lang").is_some() && !classes.contains(&"show") && element.value().name() != "html";
        is_official || classes.contains(&"language-link")
    };
    is_marked(element) || element.ancestors().filter_map(ElementRef::wrap).any(is_marked)
}

#[test]
fn every_kanji_has_a_reading_in_kana() {
    let app = TestApp::new();
    for language in languages_with_readings() {
        let mut count = 0;
        for address in every_kind_of_page(language.tag()) {
            let html = app.get(&address).html();
            for node in all(&html, "body")[0].descendants() {
                let Some(text) = node.value().as_text() else { continue };
                let parent = ElementRef::wrap(node.parent().unwrap()).unwrap();
                match parent.value().name() {
                    "rt" => {
                        assert!(text.chars().all(|c| matches!(c, 'ぁ'..='ー')), "{address}: {text:?}");
                        assert_eq!(parent.attr("aria-hidden"), Some("true"), "{address}");
                        count += 1;
                    }
                    "rp" => assert!(["（", "）"].contains(&&**text)),
                    "ruby" | "option" => {}
                    _ if is_for_others(parent) => {}
                    _ => assert!(!text.contains(is_kanji), "{address}: {text:?} has no readings"),
                }
            }
        }
        assert!(count > 1000, "{}: only {count} readings", language.tag());
    }
}

/// A header value with its percent-encoded parts decoded.
fn percent_decoded(value: &str) -> String {
    url::form_urlencoded::parse(value.as_bytes()).flat_map(|(key, value)| [key, value]).collect()
}

/// A text is no string, so that it cannot get into an attribute, a header, JSON or a file but without its readings.
#[test]
fn a_text_is_no_string() {
    use std::fmt::Display;
    use std::marker::PhantomData;

    struct Probe<T>(PhantomData<T>);
    trait Otherwise {
        const IS_STRING: bool = false;
    }
    impl<T> Otherwise for Probe<T> {}
    impl<T: Display> Probe<T> {
        const IS_STRING: bool = true;
    }
    const { assert!(Probe::<String>::IS_STRING, "the probe finds a string") };
    const { assert!(!Probe::<Text>::IS_STRING, "a text has no way to a string but `plain`") };
}

#[test]
fn readings_are_on_pages_only_and_only_as_ruby() {
    let app = TestApp::new();
    let sheet = query(&answers::sheets(&["main"])[0]);
    for language in Language::ALL {
        let tag = language.tag();
        let mut addresses = every_kind_of_page(tag);
        addresses.extend(["sheet.json", "sheet.ics"].map(|format| format!("/{tag}/{format}?{sheet}")));
        addresses.push(format!("/{tag}/cases.csv"));
        #[cfg(feature = "pdf")]
        addresses.extend(["sheet.pdf", "cardholder.pdf"].map(|format| format!("/{tag}/{format}?{SHEET}")));
        for address in addresses {
            let response = app.send(Method::GET, &address, &[]);
            let body = response.body;
            // PDFs are compressed.
            let is_pdf = response.headers.get("content-type").is_some_and(|mime| mime == "application/pdf");
            assert!(is_pdf || !body.contains(['\u{fff9}', '\u{fffa}', '\u{fffb}', '｜', '《', '》']), "{address}");
            for (name, value) in &response.headers {
                let value = percent_decoded(value.to_str().unwrap());
                assert!(
                    !value.contains(['\u{fff9}', '\u{fffa}', '\u{fffb}', '｜', '《', '》']),
                    "{address}: {name}: {value}"
                );
            }
            if is_pdf {
                continue;
            }
            assert_eq!(body.contains("<ruby>"), language.has_readings() && body.contains("<html"), "{address}");
            for element in Html::parse_document(&body).root_element().descendent_elements() {
                assert!(
                    element.value().attrs().all(|(_, value)| !value.contains('<')),
                    "{address}: {:?}",
                    element.value()
                );
            }
        }
    }
}

#[test]
fn what_a_visitor_types_is_never_taken_for_a_reading() {
    let app = TestApp::new();
    let typed = "｜窓口《まどぐち》";
    let encoded: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    for language in languages_with_readings() {
        let tag = language.tag();
        let page = app.get(&format!(
            "/{tag}/questions?card=my-number&procedure=renew&notice=none&expiry-era=western\
             &expiry-year={encoded}&expiry-month=1&expiry-day=1&asked=expiry"
        ));
        assert_eq!(page.status, 422);
        assert_eq!(attributes(&page.html(), "#expiry-year", "value"), [typed]);
    }
}

#[test]
fn the_sentences_to_show_are_the_same_in_every_language() {
    let sentences = |language| -> BTreeMap<String, String> {
        messages(language)
            .into_iter()
            .filter(|(id, _)| id.starts_with("show-"))
            .map(|(id, text)| (id, without_readings(&text)))
            .collect()
    };
    // A language without sentences of its own has the official ones.
    for language in languages_with_readings() {
        assert_eq!(sentences(language), sentences(Language::OFFICIAL), "{}", language.tag());
    }
}

#[test]
fn a_word_has_one_reading_but_for_those_with_several() {
    let with_several = ["日", "月", "分", "年", "開", "表", "何", "来", "少"];
    let word = Regex::new("｜([^《]*)《([^》]*)》").unwrap();
    for language in languages_with_readings() {
        let mut readings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, text) in messages(language) {
            for found in word.captures_iter(&text) {
                readings.entry(found[1].to_owned()).or_default().insert(found[2].to_owned());
            }
        }
        for (word, readings) in readings.iter().filter(|(word, _)| !with_several.contains(&word.as_str())) {
            assert_eq!(readings.len(), 1, "{word}: {readings:?}");
        }
    }
}

#[test]
fn sentences_are_short_and_plain() {
    let url = Regex::new("https://[a-z./]+").unwrap();
    let in_brackets = Regex::new("（[^（）]*）").unwrap();
    let not_plain = Regex::new("される|されます|されて|された|られる|られます|られて|られた|わけでは|いただ|ございま|お願い|[〜～]|[0-9]/[0-9]").unwrap();
    for language in languages_with_readings() {
        // What is shown to clerks is ordinary Japanese.
        let is_ours = |id: &str| !id.starts_with("show-");
        for (id, text) in messages(language).into_iter().filter(|(id, _)| is_ours(id)) {
            let text = url.replace_all(&without_readings(&text), "").replace(' ', "");
            for sentence in text.split('。').filter(|_| !text.contains("->")) {
                let length = sentence.chars().count();
                assert!(length <= LONGEST_SENTENCE, "{id}: {length} characters: {sentence}");
            }
            assert!(!not_plain.is_match(&text), "{id}: {text}");
            let mut own = in_brackets.replace_all(&text, "").into_owned();
            for name in OFFICIAL {
                own = own.replace(name, "");
            }
            for word in HARD_WORDS.split_whitespace() {
                assert!(!own.contains(word), "{id}: {word} in {text}");
            }
        }
    }
}

#[test]
fn titles_have_no_readings() {
    let app = TestApp::new();
    for language in languages_with_readings() {
        for address in every_kind_of_page(language.tag()) {
            let html = app.get(&address).html();
            let title: String = words(all(&html, "title")[0]).collect();
            assert!(title.contains(is_kanji) && !title.contains('<'), "{address}: {title}");
        }
    }
}
