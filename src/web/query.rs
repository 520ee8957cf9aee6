//! The query string, read once.

use std::convert::identity;

use chrono::NaiveDate;

use crate::domain::draft::{Draft, Field};
use crate::domain::identity::Document;
use crate::domain::office::Office;
use crate::domain::problem::Problem;
use crate::domain::questions::{
    Card, Expiry, Form, Notice, Pin, Procedure, Question, UNDECIDED, UNKNOWN, Visitor, YesNo,
};
use crate::domain::rules;
use crate::view::address::{ASKED, CHANGE, RULES};
use crate::view::question::{Typed, TypedDate};

use super::typed_date;

/// The longest query string that is read, in bytes.
pub const MAX_BYTES: usize = 2000;

/// The names of a date's parts, behind the key and a hyphen.
const PARTS: [&str; 4] = ["era", "year", "month", "day"];

/// The key of "I do not know" beside the parts of the last day of validity.
const EXPIRY_UNKNOWN: &str = "expiry-unknown";

/// What a query string says.
#[derive(Debug)]
pub struct Query {
    pairs: Pairs,
    /// The answers.
    pub draft: Draft,
    /// The question whose page was submitted.
    pub asked: Option<Question>,
    /// The question whose page is to be shown again.
    pub change: Option<Question>,
    /// The version of the rules that a sheet was made with: the present one unless an older one is named.
    pub rules: u32,
}

/// The pairs that are not blank, as they came in.
#[derive(Debug)]
struct Pairs(Vec<(String, String)>);

impl Query {
    /// Reads a query string. What is unknown is passed over, what is wrong becomes a problem in the draft.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let pairs = Pairs::parse(query);
        let asked = pairs.values(ASKED).find_map(Question::from_id);
        let change = pairs.values(CHANGE).find_map(Question::from_id);
        let named = pairs.values(RULES).find_map(|version| version.parse().ok());
        let rules = named.filter(|version| *version < rules::VERSION).unwrap_or(rules::VERSION);
        Self { draft: pairs.draft(), pairs, asked, change, rules }
    }

    /// The pairs that belong to other questions than this one, as they came in.
    #[must_use]
    pub fn without(&self, question: Question) -> Vec<(String, String)> {
        let keep = |(key, _): &&(String, String)| question_of(key).is_some_and(|of| of != question);
        self.pairs.0.iter().filter(keep).cloned().collect()
    }

    /// The pairs that belong to questions, as they came in.
    #[must_use]
    pub fn answers(&self) -> Vec<(String, String)> {
        self.pairs.0.iter().filter(|(key, _)| question_of(key).is_some()).cloned().collect()
    }

    /// What was chosen or typed on the page of a question, as it came in.
    #[must_use]
    pub fn typed(&self, question: Question) -> Typed {
        let mut values: Vec<String> = self.pairs.values(question.id()).map(str::to_owned).collect();
        let mut date = self.pairs.typed_date(question);
        if let Question::Expiry | Question::Visit = question {
            // The boxes win. A whole date goes into them, and only "unknown" is left as a value.
            let whole = values.iter().find(|value| *value != UNKNOWN);
            if let (None, Some(whole)) = (typed_date::read(&date), whole) {
                date = typed_date::from_iso(whole);
            }
            values.retain(|value| value == UNKNOWN);
            values.extend(self.pairs.values(EXPIRY_UNKNOWN).map(str::to_owned));
        }
        Typed { values, date }
    }
}

impl Pairs {
    fn parse(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.trim().is_empty());
        Self(pairs.map(|(key, value)| (key.into_owned(), value.into_owned())).collect())
    }

    fn draft(&self) -> Draft {
        Draft {
            card: self.choice(Question::Card, Card::from_id),
            procedure: self.choice(Question::Procedure, Procedure::from_id),
            notice: self.choice(Question::Notice, Notice::from_id),
            expiry: self.expiry(),
            reissue: self.choice(Question::Reissue, YesNo::from_id),
            visitor: self.choice(Question::Visitor, Visitor::from_id),
            restricted: self.choice(Question::Restricted, YesNo::from_id),
            pin: self.choice(Question::Pin, Pin::from_id),
            form: self.choice(Question::Form, Form::from_id),
            id: self.documents(),
            office: self.single(Question::Office.id(), |value| decided(value, Office::from_id)),
            visit: self.date(Question::Visit, identity, typed_date::read_iso),
        }
    }

    fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(other, _)| other == key).map(|(_, value)| value.as_str())
    }

    /// The one value of a key.
    fn single<T>(&self, key: &str, read: impl Fn(&str) -> Result<T, Problem>) -> Field<T> {
        let mut values = self.values(key);
        let value = values.next()?;
        Some(if values.next().is_some() { Err(Problem::Repeated) } else { read(value) })
    }

    fn choice<T>(&self, question: Question, from_id: impl Fn(&str) -> Option<T>) -> Field<T> {
        self.single(question.id(), |value| from_id(value).ok_or(Problem::UnknownValue))
    }

    fn documents(&self) -> Field<Vec<Option<Document>>> {
        let mut values = self.values(Question::Id.id()).peekable();
        values.peek()?;
        Some(values.map(|value| decided(value, Document::from_id)).collect())
    }

    /// The parts of a date, as they were typed.
    fn typed_date(&self, question: Question) -> TypedDate {
        let part = |name: &str| self.values(&part_key(question, name)).next().unwrap_or_default().to_owned();
        let [era, year, month, day] = PARTS.map(part);
        TypedDate { era, year, month, day }
    }

    /// A date in parts, or else whole.
    fn date<T>(
        &self,
        question: Question,
        known: fn(NaiveDate) -> T,
        read_whole: impl Fn(&str) -> Result<T, Problem>,
    ) -> Field<T> {
        match typed_date::read(&self.typed_date(question)) {
            Some(_) if PARTS.iter().any(|name| self.values(&part_key(question, name)).count() > 1) => {
                Some(Err(Problem::Repeated))
            }
            Some(date) => Some(date.map(known)),
            None => self.single(question.id(), read_whole),
        }
    }

    fn expiry(&self) -> Field<Expiry> {
        let whole = |value: &str| match value {
            UNKNOWN => Ok(Expiry::Unknown),
            date => typed_date::read_iso(date).map(Expiry::Known),
        };
        let unknown = |value: &str| if value == "yes" { Ok(Expiry::Unknown) } else { Err(Problem::UnknownValue) };
        self.date(Question::Expiry, Expiry::Known, whole).or_else(|| self.single(EXPIRY_UNKNOWN, unknown))
    }
}

/// A value, or `None` for "undecided".
fn decided<T>(value: &str, from_id: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    if value == UNDECIDED { Ok(None) } else { from_id(value).map(Some).ok_or(Problem::UnknownValue) }
}

fn part_key(question: Question, name: &str) -> String {
    format!("{}-{name}", question.id())
}

/// The question that a key belongs to.
fn question_of(key: &str) -> Option<Question> {
    let of_date = |question: Question| {
        key.strip_prefix(question.id())
            .and_then(|rest| rest.strip_prefix('-'))
            .filter(|name| PARTS.contains(name))
            .map(|_| question)
    };
    Question::from_id(key)
        .or_else(|| of_date(Question::Expiry))
        .or_else(|| of_date(Question::Visit))
        .or((key == EXPIRY_UNKNOWN).then_some(Question::Expiry))
}
