//! Build script: checks `locales/`, and generates the `Language` enum with a variant per folder, a method per message, and
//! the characters that the fonts of PDFs have.
//!
//! The build fails unless, in every file:
//! - the Fluent syntax is valid and there are only messages and comments;
//! - ids are in kebab-case, begin with the name of the file, and are unique;
//! - a message is one line of plain text without markup, whose variants are numbers or who is addressed and a default, and
//!   refers to nothing but its variables, which the comment above it declares (`# $name (text): …`, `(number)` or
//!   `(addressee)`);
//! - every language has the same files, but for [`OPTIONAL_FILES`], with the same ids and variables in the same order, and
//!   one of them at least uses each variable;
//! - in a language with readings (`｜窓口《まどぐち》`) every kanji has one.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

#[path = "check.rs"]
mod check;
#[path = "fonts.rs"]
mod fonts;
#[allow(dead_code, reason = "the program uses the rest")]
#[path = "readings.rs"]
mod readings;

use check::{Kind, Text, Variable};

/// The language that the others are compared with; first in the generated enum.
const REFERENCE_LANGUAGE: &str = "ja";

/// The files that a language may leave out: sentences to show and what they mean, the strip for the clerk, and messages to
/// the city's staff. It gets those of the first language that has them.
const OPTIONAL_FILES: [&str; 4] = ["meaning.ftl", "show.ftl", "staff.ftl", "strip.ftl"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let out = env::var("OUT_DIR")?;
    let locales = Path::new(&root).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());

    let languages = languages(&locales)?;
    let mut files = Vec::new();
    for language in &languages {
        files.extend(file_names(&locales.join(language))?);
    }
    files.sort();
    files.dedup();
    let mut texts = Vec::new();
    let mut with_readings = Vec::new();
    for language in &languages {
        let mut sources = Vec::new();
        for file in &files {
            sources.push((file, fs::read_to_string(locales.join(path_of(&locales, &languages, language, file)?))?));
        }
        // The staff are told how readings are written.
        let is_own = |file: &str| file != "staff.ftl" && locales.join(language).join(file).exists();
        let has_readings = sources.iter().any(|(file, source)| is_own(file) && readings::has_notation(source));
        let mut of_language = Vec::new();
        for (file, source) in &sources {
            let checked = check::messages(file, source, has_readings && is_own(file));
            of_language.extend(checked.map_err(|problem| format!("{language}/{file}:{problem}"))?);
        }
        compare(language, &mut texts, of_language)?;
        with_readings.push(has_readings);
    }
    check_variables(&texts)?;

    let fonts = Path::new(&root).join("static/fonts");
    println!("cargo::rerun-if-changed={}", fonts.display());
    fs::write(Path::new(&out).join("fonts.rs"), fonts::generate(&fonts)?)?;
    fs::write(Path::new(&out).join("language.rs"), generate_language(&languages, &with_readings)?)?;
    fs::write(Path::new(&out).join("messages.rs"), generate_messages(&locales, &languages, &files, &texts)?)?;
    Ok(())
}

/// The folders in `locales/`: [`REFERENCE_LANGUAGE`] first, then the others in alphabetical order.
fn languages(locales: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut languages = file_names(locales)?;
    for language in &languages {
        let is_tag = language.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !is_tag || !locales.join(language).is_dir() {
            return Err(format!(
                "locales/{language}: only folders named with lower-case letters and hyphens belong here"
            )
            .into());
        }
    }
    languages.sort_by_key(|language| language != REFERENCE_LANGUAGE);
    Ok(languages)
}

/// The path in `locales/` of a file of a language, or of the first one that has it.
fn path_of(locales: &Path, languages: &[String], language: &String, file: &str) -> Result<String, String> {
    let others = languages.iter().filter(|_| OPTIONAL_FILES.contains(&file));
    let mut paths = [language].into_iter().chain(others).map(|language| format!("{language}/{file}"));
    paths.find(|path| locales.join(path).exists()).ok_or_else(|| format!("{language} has no {file}"))
}

/// The names in a folder, sorted.
fn file_names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().into_string().map_err(|_| "a file name is not UTF-8")?);
    }
    names.sort();
    Ok(names)
}

/// Fails if a language differs from the previous ones or has an id twice; adds the variables that it uses to theirs.
fn compare(language: &str, before: &mut Vec<Text>, texts: Vec<Text>) -> Result<(), String> {
    let mut ids = HashSet::new();
    if let Some(twice) = texts.iter().find(|text| !ids.insert(&text.id)) {
        return Err(format!("{language}: {} is defined twice", twice.id));
    }
    if before.is_empty() {
        *before = texts;
        return Ok(());
    }
    if before.len() != texts.len() {
        return Err(format!("{language}: {} messages, not {}", texts.len(), before.len()));
    }
    for (expected, text) in before.iter_mut().zip(texts) {
        if expected.id != text.id || expected.variables != text.variables {
            return Err(format!(
                "{language}: expected {1} instead of {0}, or its variables differ",
                text.id, expected.id
            ));
        }
        expected.used.extend(text.used);
    }
    Ok(())
}

/// Fails if no language uses a variable.
fn check_variables(texts: &[Text]) -> Result<(), String> {
    for Text { id, variables, used } in texts {
        if let Some(variable) = variables.iter().find(|variable| !used.contains(&variable.name)) {
            return Err(format!("{id}: ${} is declared, but no language uses it", variable.name));
        }
    }
    Ok(())
}

/// The enum of the languages.
fn generate_language(languages: &[String], with_readings: &[bool]) -> Result<String, Box<dyn Error>> {
    let capitalized = |part: &str| part[..1].to_uppercase() + &part[1..];
    let variants = languages.iter().map(|tag| tag.split('-').map(capitalized).collect());
    let variants: Vec<String> = variants.collect();
    let mut code = String::new();
    writeln!(code, "/// A language of the site, one for each folder in `locales/`.")?;
    writeln!(code, "#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, serde::Deserialize)]")?;
    writeln!(code, "#[serde(rename_all = \"kebab-case\")]")?;
    writeln!(code, "pub enum Language {{ {} }}\n", variants.join(", "))?;
    writeln!(code, "impl Language {{")?;
    writeln!(code, "    /// Every language.")?;
    let all = variants.iter().map(|variant| format!("Self::{variant}")).collect::<Vec<_>>().join(", ");
    writeln!(code, "    pub const ALL: [Self; {}] = [{all}];\n", variants.len())?;
    writeln!(code, "    /// Whether the texts have readings of their kanji.")?;
    writeln!(code, "    pub const fn has_readings(self) -> bool {{ {with_readings:?}[self as usize] }}\n}}")?;
    Ok(code)
}

/// The sources, the ids of messages without variables, and a method per message.
fn generate_messages(
    locales: &Path,
    languages: &[String],
    files: &[String],
    texts: &[Text],
) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    writeln!(code, "/// The Fluent sources of each language, in the order of [`Language::ALL`].")?;
    writeln!(code, "const SOURCES: [&[&str]; {}] = [", languages.len())?;
    for language in languages {
        writeln!(code, "    &[")?;
        for file in files {
            let path = format!("/locales/{}", path_of(locales, languages, language, file)?);
            writeln!(code, "        include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})),")?;
        }
        writeln!(code, "    ],")?;
    }
    writeln!(code, "];\n")?;

    let (fixed, formatted): (Vec<&Text>, Vec<&Text>) = texts.iter().partition(|text| text.variables.is_empty());
    writeln!(code, "/// The ids of the messages without variables.")?;
    writeln!(code, "const FIXED: [&str; {}] = [", fixed.len())?;
    for text in &fixed {
        writeln!(code, "    {:?},", text.id)?;
    }
    writeln!(code, "];\n\n/// The ids of the messages with variables, and these.")?;
    writeln!(code, "const FORMATTED: [(&str, &[&str]); {}] = [", formatted.len())?;
    for text in &formatted {
        let names: Vec<_> = text.variables.iter().map(|variable| &variable.name).collect();
        writeln!(code, "    ({:?}, &{names:?}),", text.id)?;
    }
    writeln!(code, "];\n\nimpl Messages {{")?;
    for (index, text) in fixed.iter().enumerate() {
        let method = text.id.replace('-', "_");
        writeln!(code, "    /// `{}`", text.id)?;
        writeln!(code, "    pub(crate) fn {method}(&self) -> &Text {{ &self.fixed[{index}] }}")?;
    }
    for (index, text) in formatted.iter().enumerate() {
        let method = text.id.replace('-', "_");
        let (mut parameters, mut values) = (String::new(), String::new());
        for Variable { name, kind } in &text.variables {
            let parameter = name.replace('-', "_");
            let (kind, value) = match kind {
                Kind::Text => ("&Text", "Text"),
                Kind::Number => ("u32", "Number"),
                Kind::Addressee => ("Addressee", "Addressee"),
            };
            write!(parameters, ", {parameter}: {kind}")?;
            write!(values, "Value::{value}({parameter}), ")?;
        }
        writeln!(code, "    /// `{}`", text.id)?;
        writeln!(code, "    pub(crate) fn {method}(&self{parameters}) -> Text {{")?;
        writeln!(code, "        format(&self.formatted[{index}], &[{values}])")?;
        writeln!(code, "    }}")?;
    }
    writeln!(code, "}}")?;
    Ok(code)
}
