//! Checks of one file of messages. The build script stops at the first problem; tests try each.

use std::collections::HashSet;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::readings;

/// A message and its variables.
#[derive(Debug)]
pub struct Text {
    pub id: String,
    pub variables: Vec<Variable>,
    /// The names of the variables that it uses.
    pub used: HashSet<String>,
}

/// A variable with the type that its comment declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    pub kind: Kind,
}

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    /// Who is addressed: the cardholder (`[self]`), or by default somebody else.
    Addressee,
}

/// What is wrong, and the part of the source that it is about.
type Problem<'s> = (&'s str, String);

/// Reads the messages of a file; with readings, if every kanji must have one.
/// Errors: the first problem after its line.
pub fn messages(file: &str, source: &str, has_readings: bool) -> Result<Vec<Text>, String> {
    let scope = file.strip_suffix(".ftl").ok_or("is not a .ftl file")?;
    let line = |place: usize| source[..place].matches('\n').count() + 1;
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let texts = errors.iter().take(1).map(|error| format!("{}: {}", line(error.pos.start), error.kind));
        texts.collect::<String>()
    })?;
    let texts = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(text(scope, message, has_readings)),
        Entry::Term(term) => Some(problem(term.id.name, "terms are not supported")),
        // The parser has returned an error for what is not Fluent.
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    });
    texts
        .collect::<Result<_, _>>()
        .map_err(|(part, words)| format!("{}: {words}", line(part.as_ptr().addr() - source.as_ptr().addr())))
}

fn problem<T>(part: &str, words: impl Into<String>) -> Result<T, Problem<'_>> {
    Err((part, words.into()))
}

fn text<'s>(scope: &str, message: &Message<&'s str>, has_readings: bool) -> Result<Text, Problem<'s>> {
    let id = message.id.name;
    let kebab = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !id.bytes().all(kebab) || !id.starts_with(&format!("{scope}-")) {
        return problem(id, format!("{id}: the id must be in kebab-case and begin with {scope}-"));
    }
    if let Some(attribute) = message.attributes.first() {
        return problem(attribute.id.name, "attributes are not supported: give each text its own id");
    }
    let Some(pattern) = &message.value else { return problem(id, format!("{id} has no value")) };
    let variables = declared_variables(message.comment.as_ref())?;
    let mut text = Text { id: id.to_owned(), variables, used: HashSet::new() };
    text.check_pattern(pattern, has_readings)?;
    Ok(text)
}

impl Text {
    /// Checks a pattern and collects the variables it uses.
    fn check_pattern<'s>(&mut self, pattern: &Pattern<&'s str>, has_readings: bool) -> Result<(), Problem<'s>> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => check_words(value, has_readings)?,
                PatternElement::Placeable { expression } => self.check_expression(expression, has_readings)?,
            }
        }
        Ok(())
    }

    fn check_expression<'s>(
        &mut self,
        expression: &Expression<&'s str>,
        has_readings: bool,
    ) -> Result<(), Problem<'s>> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) if value.contains('\\') => {
                problem(value, "escapes are not supported: write the character itself")
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => check_words(value, has_readings),
            Expression::Inline(InlineExpression::VariableReference { id }) => self.variable(id.name).map(drop),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let kind = self.variable(id.name)?.kind;
                let mut keys = HashSet::new();
                for variant in variants {
                    let (VariantKey::NumberLiteral { value: key } | VariantKey::Identifier { name: key }) =
                        &variant.key;
                    let is_word = matches!(variant.key, VariantKey::Identifier { .. });
                    let number = key.parse::<u32>();
                    match (kind, variant.default) {
                        (Kind::Text, _) => {
                            return problem(id.name, format!("${} is a text, which has no variants", id.name));
                        }
                        (Kind::Number, false) if !is_word && number.is_ok() => {}
                        (Kind::Addressee, false) if *key == "self" => {}
                        (Kind::Number | Kind::Addressee, true) if is_word && *key != "self" => {}
                        (Kind::Number, _) => {
                            return problem(key, "the variants are whole numbers, and a default that is a word");
                        }
                        (Kind::Addressee, _) => {
                            return problem(key, "the variants are self, and a default that is another word");
                        }
                    }
                    if !keys.insert(number.map_or(*key, |_| key.trim_start_matches('0'))) {
                        return problem(key, "there is another variant of this");
                    }
                    self.check_pattern(&variant.value, has_readings)?;
                }
                Ok(())
            }
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => {
                problem(part_of(inline), "a text may refer to its variables only")
            }
        }
    }

    /// A variable that the comment declares, which is used from now on.
    fn variable<'s>(&mut self, name: &'s str) -> Result<&Variable, Problem<'s>> {
        self.used.insert(name.to_owned());
        let declared = self.variables.iter().find(|variable| variable.name == name);
        declared.ok_or_else(|| (name, format!("${name} is not declared in the comment above")))
    }
}

fn check_words(words: &str, has_readings: bool) -> Result<(), Problem<'_>> {
    if words.contains(['<', '>', '&']) {
        return problem(words, "markup belongs in templates");
    }
    if words.contains('\n') {
        return problem(words, "a text must be on one line: a line break becomes a blank, which is wrong in Japanese");
    }
    let check = if has_readings { readings::check(words) } else { Ok(()) };
    check.or_else(|part| problem(words, format!("a kanji without a reading in kana (｜窓口《まどぐち》): {part}")))
}

/// A part of the source that an expression consists of.
fn part_of<'s>(expression: &InlineExpression<&'s str>) -> &'s str {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => part_of(inline),
        },
    }
}

/// The variables declared in the comment above a message, in order.
fn declared_variables<'s>(comment: Option<&Comment<&'s str>>) -> Result<Vec<Variable>, Problem<'s>> {
    let lines = comment.map(|comment| comment.content.as_slice()).unwrap_or_default();
    let declarations = lines.iter().filter_map(|line| Some((*line, line.trim().strip_prefix('$')?)));
    let variable = |(line, declaration): (&'s str, &'s str)| {
        let (name, rest) = declaration.split_once(' ').unwrap_or((declaration, ""));
        let kind = match rest.split_once(": ") {
            Some(("(text)", _)) => Kind::Text,
            Some(("(number)", _)) => Kind::Number,
            Some(("(addressee)", _)) => Kind::Addressee,
            _ => return problem(line, format!("declare it as: ${name} (text): …, or (number) or (addressee)")),
        };
        Ok(Variable { name: name.to_owned(), kind })
    };
    declarations.map(variable).collect()
}
