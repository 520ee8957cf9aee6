//! Texts, read independently of the program.

use std::fs;
use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use regex::Regex;

use jpki_checklist::l10n::Language;

use crate::test_app::city;

/// A message without variables, in a language.
pub fn message(language: Language, id: &str) -> String {
    let bundle = bundle(language);
    let pattern = bundle.get_message(id).unwrap_or_else(|| panic!("no message {id}")).value().unwrap();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&FluentArgs::new()), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    without_readings(&text)
}

/// A text of a file without the readings of its words.
pub fn without_readings(text: &str) -> String {
    let readings = Regex::new("｜([^《]*)《[^》]*》").unwrap();
    readings.replace_all(text, "$1").into_owned()
}

/// The ids and texts of a language as they stand in its files; those of several lines in one.
pub fn messages(language: Language) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for (_, source) in sources(language) {
        for line in source.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            match (line.split_once(" = "), messages.last_mut()) {
                (Some((id, text)), _) if !line.starts_with(' ') => messages.push((id.to_owned(), text.to_owned())),
                (_, Some((_, text))) => text.push_str(line),
                (_, None) => {}
            }
        }
    }
    messages
}

fn sources(language: Language) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag());
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.html_lang().parse().unwrap()]);
    for (file, source) in sources(language) {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        bundle.add_resource(resource).unwrap();
    }
    bundle
}

/// Names come from the city's file.
#[test]
fn no_text_names_the_city() {
    for language in Language::ALL {
        // But that of the city whose document the rules are read from.
        for (file, source) in sources(language).into_iter().filter(|(file, _)| !file.ends_with("source.ftl")) {
            for name in ["鹿児島", "Kagoshima", &city().name.get(language).plain()] {
                assert!(!source.contains(name), "{file} names {name}");
            }
        }
    }
}

#[test]
fn japanese_texts_use_half_width_digits_and_full_width_brackets() {
    let languages = Language::ALL.into_iter().filter(|language| language.is_japanese());
    for (file, source) in languages.flat_map(sources) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            assert!(!text.contains(|c: char| ('０'..='９').contains(&c)), "{file}: {line}");
            assert!(!text.contains(['(', ')']), "{file}: {line}");
            assert!(!text.contains("ヶ月") && !text.contains("ヵ月"), "{file}: {line}");
        }
    }
}

#[test]
fn english_texts_use_the_words_of_the_glossary() {
    for (file, source) in sources(Language::En) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            for (word, instead) in [
                ("Individual Number", "My Number Card"),
                ("digital certificate", "electronic certificate"),
                ("password", "PIN"),
                ("power of attorney", "letter of proxy"),
                ("driving license", "driver's license"),
                ("authentication", "user identification"),
                ("expiration", "expiry"),
            ] {
                let text = line.split_once(" = ").map_or("", |(_, text)| text);
                assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{file}: {line}: say {instead}");
            }
        }
    }
}

#[test]
fn the_fonts_of_pdfs_have_every_character_of_the_texts() {
    for language in Language::ALL {
        for (id, text) in messages(language).iter().filter(|(id, _)| !id.starts_with("staff-")) {
            let missing: Vec<_> = without_readings(text).chars().filter(|sign| !language.can_print(*sign)).collect();
            assert!(missing.is_empty(), "{}: {id}: {missing:?}", language.tag());
        }
    }
}
