//! Parsing of query strings.

use chrono::NaiveDate;

use super::date_input::{DateInput, parse_iso};
use super::urls::{ASKED, CHANGE, DAY, LARGE, Params, RULES, SIZE};
use crate::city::facts::City;
use crate::domain::identity::IdentityDocument;
use crate::domain::partial_answers::{FieldState, PartialAnswers};
use crate::domain::questions::{
    Card, Expiry, Form, Notice, Pin, Procedure, Question, UNDECIDED, UNKNOWN, Visitor, YesNo,
};
use crate::domain::rules;
use crate::domain::validation::ValidationError;

/// Longest accepted query string, in bytes.
pub const MAX_BYTES: usize = 2000;

/// Suffixes of the keys for the parts of a date.
const DATE_PARTS: [&str; 4] = ["era", "year", "month", "day"];

/// Key of the "I do not know" check box of the expiry date.
const EXPIRY_UNKNOWN: &str = "expiry-unknown";

/// Key of the "not decided yet" check box of the visit.
const VISIT_UNDECIDED: &str = "visit-undecided";

/// A parsed query string.
#[derive(Debug)]
pub struct Query {
    params: SubmittedParams,
    /// The answers, with the reason for each one that was rejected.
    pub answers: PartialAnswers,
    /// The question whose page was submitted.
    pub asked: Option<Question>,
    /// The question to show again.
    pub change: Option<Question>,
    /// The rules version of a sheet: the current one unless the query names an older one.
    pub rules_version: u32,
    /// Whether the edition in large print is asked for.
    pub is_large_print: bool,
}

/// What was entered on the page of a question, unchecked.
#[derive(Clone, Debug, Default)]
pub struct SubmittedInput {
    /// Values of the chosen options.
    pub values: Vec<String>,
    /// Content of the date fields.
    pub date: DateInput,
}

/// The submitted pairs, without blank values.
#[derive(Debug)]
struct SubmittedParams(Params);

impl Query {
    /// Parses a query string in a city. Unknown keys are ignored; invalid values become errors in [`Query::answers`].
    #[must_use]
    pub fn parse(query: &str, city: &'static City) -> Self {
        let params = SubmittedParams::parse(query);
        let asked = params.values(ASKED).find_map(Question::from_id);
        let change = params.values(CHANGE).find_map(Question::from_id);
        let named = params.values(RULES).find_map(|version| version.parse().ok());
        let rules_version = named.filter(|version| *version < rules::VERSION).unwrap_or(rules::VERSION);
        let is_large_print = params.values(SIZE).any(|size| size == LARGE);
        Self { answers: params.answers(city), params, asked, change, rules_version, is_large_print }
    }

    /// The submitted pairs of all questions but one.
    #[must_use]
    pub fn params_without(&self, question: Question) -> Params {
        let is_other = |(key, _): &&(String, String)| question_of(key).is_some_and(|other| other != question);
        self.params.0.iter().filter(is_other).cloned().collect()
    }

    /// The submitted pairs of all questions.
    #[must_use]
    pub fn params(&self) -> Params {
        self.params.0.iter().filter(|(key, _)| question_of(key).is_some()).cloned().collect()
    }

    /// What was entered on the page of a question.
    #[must_use]
    pub fn submitted(&self, question: Question) -> SubmittedInput {
        let mut values: Vec<String> = self.params.values(question.id()).map(str::to_owned).collect();
        let mut date = self.params.date_input(question);
        if let Question::Expiry | Question::Visit = question {
            // The date fields take precedence over a whole date. Only the value of the check box remains as a value.
            let instead = if question == Question::Expiry { UNKNOWN } else { UNDECIDED };
            let whole = values.iter().find(|value| *value != instead);
            if let (None, Some(whole)) = (date.parse(), whole) {
                date = DateInput::from_iso(whole);
            }
            values.retain(|value| value == instead);
            let check_box = if question == Question::Expiry { EXPIRY_UNKNOWN } else { VISIT_UNDECIDED };
            values.extend(self.params.values(check_box).map(str::to_owned));
        }
        SubmittedInput { values, date }
    }
}

impl SubmittedParams {
    fn parse(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.trim().is_empty());
        Self(pairs.map(|(key, value)| (key.into_owned(), replace_control_characters(&value))).collect())
    }

    fn answers(&self, city: &'static City) -> PartialAnswers {
        PartialAnswers {
            card: self.choice(Question::Card, Card::from_id),
            procedure: self.choice(Question::Procedure, Procedure::from_id),
            notice: self.choice(Question::Notice, Notice::from_id),
            expiry: self.expiry(),
            reissue: self.choice(Question::Reissue, YesNo::from_id),
            visitor: self.choice(Question::Visitor, Visitor::from_id),
            restricted: self.choice(Question::Restricted, YesNo::from_id),
            pin: self.choice(Question::Pin, Pin::from_id),
            form: self.choice(Question::Form, Form::from_id),
            id: self.identity_documents(city),
            counter: self.single(Question::Counter.id(), |value| parse_or_undecided(value, |id| city.counter(id))),
            visit: self.visit(),
            day: self.values(DAY).last().and_then(|day| parse_iso(day).ok()),
        }
    }

    fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(other, _)| other == key).map(|(_, value)| value.as_str())
    }

    /// The value of a key that may be given only once.
    fn single<T>(&self, key: &str, parse: impl Fn(&str) -> Result<T, ValidationError>) -> FieldState<T> {
        let mut values = self.values(key);
        let value = values.next()?;
        Some(if values.next().is_some() { Err(ValidationError::Repeated) } else { parse(value) })
    }

    fn choice<T>(&self, question: Question, from_id: impl Fn(&str) -> Option<T>) -> FieldState<T> {
        self.single(question.id(), |value| from_id(value).ok_or(ValidationError::UnknownValue))
    }

    fn identity_documents(&self, city: &'static City) -> FieldState<Vec<Option<IdentityDocument>>> {
        let mut values = self.values(Question::Id.id()).peekable();
        values.peek()?;
        Some(values.map(|value| parse_or_undecided(value, |id| IdentityDocument::from_id(id, city))).collect())
    }

    fn date_input(&self, question: Question) -> DateInput {
        let part = |name: &str| self.values(&part_key(question, name)).next().unwrap_or_default().to_owned();
        let [era, year, month, day] = DATE_PARTS.map(part);
        DateInput { era, year, month, day }
    }

    /// A date in parts, or else as a whole.
    fn date<T>(
        &self,
        question: Question,
        known: fn(NaiveDate) -> T,
        parse_whole: impl Fn(&str) -> Result<T, ValidationError>,
    ) -> FieldState<T> {
        match self.date_input(question).parse() {
            Some(_) if DATE_PARTS.iter().any(|name| self.values(&part_key(question, name)).count() > 1) => {
                Some(Err(ValidationError::Repeated))
            }
            Some(date) => Some(date.map(known)),
            None => self.single(question.id(), parse_whole),
        }
    }

    fn expiry(&self) -> FieldState<Expiry> {
        let whole = |value: &str| match value {
            UNKNOWN => Ok(Expiry::Unknown),
            date => parse_iso(date).map(Expiry::Known),
        };
        self.date(Question::Expiry, Expiry::Known, whole)
            .or_else(|| self.single(EXPIRY_UNKNOWN, |value| ticked(value, Expiry::Unknown)))
    }

    fn visit(&self) -> FieldState<Option<NaiveDate>> {
        let whole = |value: &str| match value {
            UNDECIDED => Ok(None),
            date => parse_iso(date).map(Some),
        };
        self.date(Question::Visit, Some, whole).or_else(|| self.single(VISIT_UNDECIDED, |value| ticked(value, None)))
    }
}

/// Replaces control characters, which must not be repeated in a page, with U+FFFD.
#[must_use]
pub fn replace_control_characters(text: &str) -> String {
    let is_unsafe = |character: char| character.is_control() && !character.is_whitespace();
    text.chars().map(|character| if is_unsafe(character) { char::REPLACEMENT_CHARACTER } else { character }).collect()
}

fn parse_or_undecided<T>(value: &str, from_id: impl Fn(&str) -> Option<T>) -> Result<Option<T>, ValidationError> {
    if value == UNDECIDED { Ok(None) } else { from_id(value).map(Some).ok_or(ValidationError::UnknownValue) }
}

/// The value that a check box stands for.
fn ticked<T>(value: &str, stands_for: T) -> Result<T, ValidationError> {
    if value == "yes" { Ok(stands_for) } else { Err(ValidationError::UnknownValue) }
}

fn part_key(question: Question, name: &str) -> String {
    format!("{}-{name}", question.id())
}

/// The question that a key belongs to.
fn question_of(key: &str) -> Option<Question> {
    let of_date = |question: Question| {
        key.strip_prefix(question.id())
            .and_then(|rest| rest.strip_prefix('-'))
            .filter(|name| DATE_PARTS.contains(name))
            .map(|_| question)
    };
    Question::from_id(key)
        .or_else(|| of_date(Question::Expiry))
        .or_else(|| of_date(Question::Visit))
        .or((key == EXPIRY_UNKNOWN).then_some(Question::Expiry))
        .or((key == VISIT_UNDECIDED).then_some(Question::Visit))
}
