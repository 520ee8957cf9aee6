//! The messages of one language, one method per message.

use std::borrow::Borrow;
use std::sync::LazyLock;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::language::Language;
use super::text::{self, Run, Text};

/// The messages of one language. They are parsed once, when they are loaded.
pub struct Messages {
    fixed: Vec<Text>,
    formatted: Vec<Vec<Part>>,
}

/// A part of a message with variables.
enum Part {
    Runs(Vec<Run>),
    Variable(usize),
    Select { variable: usize, variants: Vec<(Key, Vec<Part>)>, default: Vec<Part> },
}

/// Which value a variant is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Number(u32),
    Addressee(Addressee),
}

/// Whom a text addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addressee {
    /// The cardholder: "your card".
    Cardholder,
    /// Somebody else: "the cardholder's card".
    Agent,
}

impl Addressee {
    /// The cardholder, unless an agent comes.
    pub const fn new(is_by_agent: bool) -> Self {
        if is_by_agent { Self::Agent } else { Self::Cardholder }
    }
}

/// The value of a variable.
enum Value<'v> {
    Text(&'v Text),
    Number(u32),
    Addressee(Addressee),
}

impl Value<'_> {
    /// The key of the variant for this value; a text has none.
    const fn key(&self) -> Option<Key> {
        match self {
            Self::Text(_) => None,
            Self::Number(number) => Some(Key::Number(*number)),
            Self::Addressee(addressee) => Some(Key::Addressee(*addressee)),
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of every language, in the order of [`Language::ALL`].
static MESSAGES: LazyLock<[Messages; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(Messages::load));

impl Messages {
    /// A message to the city's staff, in each language that they read.
    pub(crate) fn for_staff<M: Borrow<Text>>(message: impl Fn(&'static Self) -> M) -> String {
        Language::OF_STAFF.map(|language| message(language.messages()).borrow().plain().into_owned()).join(" / ")
    }
}

impl Language {
    /// The messages in this language, loaded once for the whole process.
    pub fn messages(self) -> &'static Messages {
        &MESSAGES[self as usize]
    }

    /// Loads the messages of every language, so that the first request does not have to.
    pub fn load_messages() {
        LazyLock::force(&MESSAGES);
    }
}

#[expect(clippy::expect_used, reason = "the build script has checked the same sources")]
impl Messages {
    fn load(language: Language) -> Self {
        let resources = SOURCES[language as usize]
            .iter()
            .map(|source| FluentResource::try_new((*source).to_owned()).expect("valid Fluent"))
            .collect::<Vec<_>>();
        let pattern = |id: &str| {
            let mut messages = resources.iter().flat_map(FluentResource::entries).filter_map(|entry| match entry {
                Entry::Message(message) => Some(message),
                _ => None,
            });
            let message = messages.find(|message| message.id.name == id);
            message.and_then(|message| message.value.as_ref()).expect("a message with a value")
        };
        let fixed = |id: &&str| format(&parts(pattern(id), &[], language), &[]);
        let formatted = |(id, variables): &(&str, &[&str])| parts(pattern(id), variables, language);
        Self { fixed: FIXED.iter().map(fixed).collect(), formatted: FORMATTED.iter().map(formatted).collect() }
    }
}

/// The parts of a pattern. The build script has made sure that there is nothing else in it.
#[expect(clippy::panic, clippy::expect_used, reason = "the build script has checked the same sources")]
fn parts(pattern: &Pattern<&str>, variables: &[&str], language: Language) -> Vec<Part> {
    let place = |name: &str| variables.iter().position(|variable| *variable == name).expect("a declared variable");
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Part::Runs(text::runs(value, language))
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Part::Variable(place(id.name))
        }
        PatternElement::Placeable {
            expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
        } => {
            let (mut keyed, mut default) = (Vec::new(), Vec::new());
            for variant in variants {
                let parts = parts(&variant.value, variables, language);
                match &variant.key {
                    _ if variant.default => default = parts,
                    VariantKey::NumberLiteral { value } => {
                        keyed.push((Key::Number(value.parse().expect("a number")), parts));
                    }
                    VariantKey::Identifier { .. } => keyed.push((Key::Addressee(Addressee::Cardholder), parts)),
                }
            }
            Part::Select { variable: place(id.name), variants: keyed, default }
        }
        other @ PatternElement::Placeable { .. } => panic!("{other:?}"),
    };
    pattern.elements.iter().map(part).collect()
}

fn format(parts: &[Part], values: &[Value<'_>]) -> Text {
    let mut runs = Vec::new();
    add(parts, values, &mut runs);
    Text::from_iter(runs)
}

fn add(parts: &[Part], values: &[Value<'_>], runs: &mut Vec<Run>) {
    for part in parts {
        match part {
            Part::Runs(fixed) => runs.extend_from_slice(fixed),
            Part::Variable(place) => match &values[*place] {
                Value::Text(text) => runs.extend_from_slice(text.runs()),
                Value::Number(number) => runs.push(Run::Plain(number.to_string().into())),
                // Only chooses a variant.
                Value::Addressee(_) => {}
            },
            Part::Select { variable, variants, default } => {
                let key = values[*variable].key();
                let chosen = variants.iter().find(|(variant, _)| Some(*variant) == key);
                add(chosen.map_or(default, |(_, parts)| parts), values, runs);
            }
        }
    }
}
