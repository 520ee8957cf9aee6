//! What may import what, and other rules of the house, read from the sources.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    fn collect(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, extension, found);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(&root.join(folder), extension, &mut found);
    assert!(!found.is_empty(), "nothing in {folder}");
    let named = |path: PathBuf| (path.display().to_string(), fs::read_to_string(&path).unwrap());
    found.into_iter().map(named).collect()
}

/// The lines of code: comments may name anything.
fn code(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn each_part_imports_only_what_it_may() {
    for (part, forbidden, why) in [
        ("src/domain", &["crate::l10n", "crate::view", "crate::web", "crate::settings"][..], "the domain stands alone"),
        ("src/domain", &["actix", "askama", "fluent", "tracing", "clap", "form_urlencoded"], "no web and no words"),
        ("src/domain", &["Utc", "Local", "SystemTime", "Instant"], "no clock"),
        (
            "src/l10n",
            &["crate::domain", "crate::view", "crate::web", "actix", "askama"],
            "texts know nothing of the domain",
        ),
        ("src/view", &["crate::web", "crate::settings", "actix", "fluent", "tracing"], "the view knows no web"),
        ("src/view", &["Utc", "Local", "SystemTime", "Instant"], "no clock"),
        ("src/web", &["fluent"], "only l10n knows Fluent"),
    ] {
        for (file, source) in files(part, "rs") {
            for line in code(&source) {
                for word in forbidden {
                    assert!(!line.contains(word), "{file}: {line}: {why}");
                }
            }
        }
    }
}

#[test]
fn the_domain_holds_no_words() {
    for (file, source) in files("src/domain", "rs") {
        for line in code(&source) {
            assert!(line.is_ascii() || line.contains("\"–\""), "{file}: {line}");
        }
    }
}

#[test]
fn no_template_turns_escaping_off_or_decides_about_the_procedure() {
    for (file, source) in files("templates", "html") {
        for word in ["|safe", "| safe", "escape", "Case::", "Status::", "== \"", "lang =="] {
            assert!(!source.contains(word), "{file}: {word}");
        }
    }
    for (file, source) in files("src", "rs") {
        for word in ["escape = \"none\"", "HtmlSafe", "MarkupDisplay", "filters::Safe"] {
            assert!(!source.contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn no_file_grows_past_its_subject() {
    for (file, source) in files("src", "rs") {
        assert!(source.lines().count() <= 400, "{file} may hold a second subject");
    }
}
