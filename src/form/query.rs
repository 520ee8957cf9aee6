//! Parsing of query strings.

use chrono::NaiveDate;
use url::form_urlencoded;

use super::date_input::{DateInput, parse_iso};
use super::fields::{self, ERA, TICKED};
use super::urls::{ASKED, CHANGE, DAY, LARGE, Params, RULES, SIZE, Steering};
use crate::city::facts::City;
use crate::domain::choice::Choice;
use crate::domain::identity::IdentityDocument;
use crate::domain::partial_answers::{Given, PartialAnswers};
use crate::domain::questions::{Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, UNDECIDED, Visitor, YesNo};
use crate::domain::rules;
use crate::domain::validation::{DatePart, ValidationError};

/// Longest accepted query string, in bytes.
pub const MAX_BYTES: usize = 2000;

/// A parsed query string, besides the answers.
#[derive(Debug)]
pub struct Query {
    params: SubmittedParams,
    /// The question whose page was submitted.
    pub asked: Option<Question>,
    pub change: Option<Question>,
    /// What steers the page: the current rules unless the query names older ones, and the size.
    pub steering: Steering,
}

/// What was entered on the page of a question, unchecked.
#[derive(Clone, Debug, Default)]
pub struct SubmittedInput {
    pub values: Vec<String>,
    pub date: DateInput,
}

/// The submitted pairs, without blank values.
#[derive(Debug)]
struct SubmittedParams(Params);

impl Query {
    /// Parses a query string in a city, also into answers. Unknown keys are ignored; invalid values are rejected answers.
    pub fn parse(query: &str, city: &'static City) -> (Self, PartialAnswers) {
        let params = SubmittedParams::parse(query);
        let asked = params.values(ASKED).find_map(Question::from_id);
        let change = params.values(CHANGE).find_map(Question::from_id);
        let named = params.values(RULES).find_map(|version| version.parse().ok());
        let rules_version = named.filter(|version| *version < rules::VERSION).unwrap_or(rules::VERSION);
        let is_large_print = params.values(SIZE).any(|size| size == LARGE);
        let answers = params.answers(city);
        (Self { params, asked, change, steering: Steering { rules_version, is_large_print } }, answers)
    }

    /// The submitted pairs of all questions but one.
    pub fn params_without(&self, question: Question) -> Params {
        let is_other = |(key, _): &&(String, String)| fields::question_of(key).is_some_and(|other| other != question);
        self.params.0.iter().filter(is_other).cloned().collect()
    }

    /// The submitted pairs of all questions.
    pub fn params(&self) -> Params {
        self.params.0.iter().filter(|(key, _)| fields::question_of(key).is_some()).cloned().collect()
    }

    /// What was entered on the page of a question.
    pub fn submitted(&self, question: Question) -> SubmittedInput {
        let mut values: Vec<String> = self.params.values(question.id()).map(str::to_owned).collect();
        let mut date = self.params.date_input(question);
        if let Some(instead) = question.instead_of_date() {
            // The date fields take precedence over a whole date. Only the value of the check box remains as a value.
            let whole = values.iter().find(|value| *value != instead);
            if let (None, Some(whole)) = (date.parse(), whole) {
                date = DateInput::from_iso(whole);
            }
            values.retain(|value| value == instead);
            values.extend(self.params.values(&fields::name(question, instead)).map(str::to_owned));
        }
        SubmittedInput { values, date }
    }
}

impl SubmittedParams {
    fn parse(query: &str) -> Self {
        let parse = |query: &str| form_urlencoded::parse(query.as_bytes()).into_owned().collect::<Params>();
        // A link may have been encoded once more on its way, so that it is one long key.
        let is_whole = |key: &str, value: &str| value.is_empty() && key.contains('=');
        let pairs = parse(query)
            .into_iter()
            .flat_map(|(key, value)| if is_whole(&key, &value) { parse(&key) } else { vec![(key, value)] });
        // Links in mails have an ampersand as HTML writes it.
        let name = |key: &str| key.strip_prefix("amp;").unwrap_or(key).to_owned();
        let filled = pairs.filter(|(_, value)| !value.trim().is_empty());
        Self(filled.map(|(key, value)| (name(&key), replace_control_characters(&value))).collect())
    }

    fn answers(&self, city: &'static City) -> PartialAnswers {
        PartialAnswers {
            card: self.choice(Question::Card, Card::from_id),
            procedure: self.choice(Question::Procedure, Procedure::from_id),
            notice: self.choice(Question::Notice, NoticeEntry::from_id),
            expiry: self.date(Question::Expiry, Expiry::Known, Expiry::Unknown),
            reissue: self.choice(Question::Reissue, YesNo::from_id),
            visitor: self.choice(Question::Visitor, Visitor::from_id),
            restricted: self.choice(Question::Restricted, YesNo::from_id),
            pin: self.choice(Question::Pin, Pin::from_id),
            form: self.choice(Question::Form, Form::from_id),
            id: self.identity_documents(city),
            counter: self.single(Question::Counter.id(), |value| parse_choice(value, |id| city.counter(id))),
            visit: self.date(Question::Visit, Choice::Chosen, Choice::Undecided),
            day: self.values(DAY).last().and_then(|day| parse_iso(day).ok()),
        }
    }

    fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(other, _)| other == key).map(|(_, value)| value.as_str())
    }

    /// The value of a key that may be given only once.
    fn single<T>(&self, key: &str, parse: impl Fn(&str) -> Result<T, ValidationError>) -> Given<T> {
        let mut values = self.values(key);
        match (values.next(), values.next()) {
            (None, _) => Given::Unanswered,
            (Some(value), None) => parse(value).into(),
            (Some(_), Some(_)) => Given::Rejected(ValidationError::Repeated),
        }
    }

    fn choice<T>(&self, question: Question, from_id: impl Fn(&str) -> Option<T>) -> Given<T> {
        self.single(question.id(), |value| from_id(value).ok_or(ValidationError::UnknownValue))
    }

    fn identity_documents(&self, city: &'static City) -> Given<Vec<Choice<IdentityDocument>>> {
        let mut values = self.values(Question::Id.id()).peekable();
        if values.peek().is_none() {
            return Given::Unanswered;
        }
        let parse = |value| parse_choice(value, |id| IdentityDocument::from_id(id, city));
        values.map(parse).collect::<Result<Vec<_>, _>>().into()
    }

    fn date_input(&self, question: Question) -> DateInput {
        let part = |name: &str| self.values(&fields::name(question, name)).next().unwrap_or_default().to_owned();
        let [year, month, day] = [DatePart::Year, DatePart::Month, DatePart::Day].map(|date_part| part(date_part.id()));
        DateInput { era: part(ERA), year, month, day }
    }

    /// A date in parts, or else as a whole, or else a ticked box instead of a date.
    fn date<T: Copy>(&self, question: Question, known: fn(NaiveDate) -> T, instead: T) -> Given<T> {
        let parts = DatePart::ALL.iter().map(|part| part.id()).chain([ERA]);
        let keys = || parts.clone().map(|part| fields::name(question, part));
        match self.date_input(question).parse() {
            Some(_) if keys().any(|key| self.values(&key).count() > 1) => {
                return Given::Rejected(ValidationError::Repeated);
            }
            Some(date) => return Given::from(date).map(known),
            None => {}
        }
        let instead_id = question.instead_of_date().unwrap_or_default();
        let whole = |value: &str| if value == instead_id { Ok(instead) } else { parse_iso(value).map(known) };
        let ticked = |value: &str| if value == TICKED { Ok(instead) } else { Err(ValidationError::UnknownValue) };
        match self.single(question.id(), whole) {
            Given::Unanswered => self.single(&fields::name(question, instead_id), ticked),
            answer => answer,
        }
    }
}

/// Replaces control characters, which must not be repeated in a page, with U+FFFD.
pub fn replace_control_characters(text: &str) -> String {
    let is_unsafe = |character: char| character.is_control() && !character.is_whitespace();
    text.chars().map(|character| if is_unsafe(character) { char::REPLACEMENT_CHARACTER } else { character }).collect()
}

fn parse_choice<T>(value: &str, from_id: impl Fn(&str) -> Option<T>) -> Result<Choice<T>, ValidationError> {
    match value {
        UNDECIDED => Ok(Choice::Undecided),
        id => from_id(id).map(Choice::Chosen).ok_or(ValidationError::UnknownValue),
    }
}
