//! Reads `locales/` when the program is built, stops the build where the languages do not fit together,
//! and writes one method a message, so that a typo, a missing translation or a forgotten variable does not compile.
//!
//! What it insists on, in every file:
//! - it parses, and holds messages and comments only;
//! - an id is kebab-case and begins with the name of its file, and no id stands twice;
//! - a message is one line of plain text without markup, its variables are explained in the comment above it
//!   (`# $name (text): …` or `# $name (number): …`), and it refers to nothing else;
//! - every language has the same files with the same ids and variables in the same order.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// The languages, the one that the others are compared with first.
const LANGUAGES: [&str; 2] = ["ja", "en"];

/// A message as the program sees it.
#[derive(PartialEq)]
struct Text {
    id: String,
    variables: Vec<Variable>,
}

/// A variable with the type that its comment gives.
#[derive(PartialEq)]
struct Variable {
    name: String,
    number: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let locales = Path::new(&root).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());

    let files = file_names(&locales.join(LANGUAGES[0]))?;
    let mut texts = Vec::new();
    for language in LANGUAGES {
        let folder = locales.join(language);
        if file_names(&folder)? != files {
            return Err(format!("{} has other files than {}", folder.display(), LANGUAGES[0]).into());
        }
        let mut of_language = Vec::new();
        for file in &files {
            let path = folder.join(file);
            let read = read(file, &fs::read_to_string(&path)?);
            of_language.extend(read.map_err(|problem| format!("{}: {problem}", path.display()))?);
        }
        compare(language, &texts, &of_language)?;
        texts = of_language;
    }

    let out = Path::new(&env::var("OUT_DIR")?).join("texts.rs");
    fs::write(out, generate(&files, &texts)?)?;
    Ok(())
}

/// The names of the files of one language, sorted.
fn file_names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().into_string().map_err(|_| "a file name is not UTF-8")?);
    }
    names.sort();
    Ok(names)
}

/// The messages of one file.
fn read(file: &str, source: &str) -> Result<Vec<Text>, String> {
    let scope = file.strip_suffix(".ftl").ok_or("is not a .ftl file")?;
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut texts = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                texts.push(text(scope, message).map_err(|problem| format!("{id}: {problem}"))?);
            }
            Entry::Term(term) => return Err(format!("-{}: terms are not used here", term.id.name)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Junk { content } => return Err(format!("cannot read {content:?}")),
        }
    }
    Ok(texts)
}

/// One message, checked.
fn text(scope: &str, message: &Message<&str>) -> Result<Text, String> {
    let id = message.id.name;
    let kebab = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !id.bytes().all(kebab) || !id.starts_with(&format!("{scope}-")) {
        return Err(format!("an id is kebab-case and begins with {scope}-"));
    }
    if !message.attributes.is_empty() {
        return Err("attributes are not used here: give each text an id".to_owned());
    }
    let mut used = HashSet::new();
    check_pattern(message.value.as_ref().ok_or("has no text")?, &mut used)?;
    let variables = explained(message.comment.as_ref())?;
    if let Some(variable) = used.iter().find(|name| !variables.iter().any(|variable| variable.name == **name)) {
        return Err(format!("${variable} is not explained in the comment above"));
    }
    if let Some(variable) = variables.iter().find(|variable| !used.contains(variable.name.as_str())) {
        return Err(format!("${} is explained, but not used", variable.name));
    }
    Ok(Text { id: id.to_owned(), variables })
}

/// Checks a pattern and collects the variables that it uses.
fn check_pattern<'s>(pattern: &Pattern<&'s str>, used: &mut HashSet<&'s str>) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(['<', '>', '&']) => {
                return Err("markup belongs into templates".to_owned());
            }
            PatternElement::TextElement { value } if value.trim_end_matches('\n').contains('\n') => {
                return Err("a text is one line: Japanese would get blanks at its line ends".to_owned());
            }
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => check_expression(expression, used)?,
        }
    }
    Ok(())
}

fn check_expression<'s>(expression: &Expression<&'s str>, used: &mut HashSet<&'s str>) -> Result<(), String> {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    match inline {
        InlineExpression::VariableReference { id } => _ = used.insert(id.name),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        _ => return Err("a text refers to nothing but its variables".to_owned()),
    }
    if let Expression::Select { variants, .. } = expression {
        for variant in variants {
            check_pattern(&variant.value, used)?;
        }
    }
    Ok(())
}

/// The variables that the comment above a message explains, in its order.
fn explained(comment: Option<&Comment<&str>>) -> Result<Vec<Variable>, String> {
    let lines = comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
    let mut variables = Vec::new();
    for line in lines.iter().filter_map(|line| line.trim().strip_prefix('$')) {
        let (name, rest) = line.split_once(' ').ok_or("a variable is explained as: $name (text): …")?;
        let number = match rest.split_once(": ") {
            Some(("(text)", _)) => false,
            Some(("(number)", _)) => true,
            _ => return Err(format!("${name} is explained as: ${name} (text): … or ${name} (number): …")),
        };
        variables.push(Variable { name: name.to_owned(), number });
    }
    Ok(variables)
}

/// Stops where a language differs from the one before, and where an id stands twice.
fn compare(language: &str, before: &[Text], texts: &[Text]) -> Result<(), String> {
    let mut ids = HashSet::new();
    if let Some(twice) = texts.iter().find(|text| !ids.insert(&text.id)) {
        return Err(format!("{language}: {} stands twice", twice.id));
    }
    if before.is_empty() {
        return Ok(());
    }
    for (expected, text) in before.iter().zip(texts) {
        if expected != text {
            return Err(format!(
                "{language}: {} stands where {} was expected, or its variables differ",
                text.id, expected.id
            ));
        }
    }
    if before.len() != texts.len() {
        return Err(format!("{language}: {} messages, not {}", texts.len(), before.len()));
    }
    Ok(())
}

/// The source of the sources, the ids of messages without variables, and the methods.
fn generate(files: &[String], texts: &[Text]) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    writeln!(code, "/// The sources of each language, in the order of [`Language::ALL`].")?;
    writeln!(code, "const SOURCES: [&[&str]; {}] = [", LANGUAGES.len())?;
    for language in LANGUAGES {
        writeln!(code, "    &[")?;
        for file in files {
            let path = format!("/locales/{language}/{file}");
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
    writeln!(code, "];\n\nimpl Texts {{")?;
    for (index, text) in fixed.iter().enumerate() {
        let method = text.id.replace('-', "_");
        writeln!(code, "    /// `{}`", text.id)?;
        writeln!(code, "    pub(crate) fn {method}(&self) -> &str {{ &self.fixed[{index}] }}")?;
    }
    for text in formatted {
        let method = text.id.replace('-', "_");
        let (mut parameters, mut arguments) = (String::new(), String::new());
        for Variable { name, number } in &text.variables {
            let parameter = name.replace('-', "_");
            write!(parameters, ", {parameter}: {}", if *number { "u32" } else { "&str" })?;
            write!(arguments, "({name:?}, {parameter}.into()), ")?;
        }
        writeln!(code, "    /// `{}`", text.id)?;
        writeln!(code, "    pub(crate) fn {method}(&self{parameters}) -> String {{")?;
        writeln!(code, "        self.format({:?}, [{arguments}])", text.id)?;
        writeln!(code, "    }}")?;
    }
    writeln!(code, "}}")?;
    Ok(code)
}
