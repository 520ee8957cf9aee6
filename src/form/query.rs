//! Parsing of query strings.

use chrono::NaiveDate;
use url::form_urlencoded;

use super::choices::{Errand, Who};
use super::date_input::{DateInput, DateReading, parse_iso};
use super::keys::{self, ERA, OTHER_DAY, TICKED};
use super::urls::{ASKED, CHANGE, DAY, LARGE, Params, RULES, SIZE, Steering};
use crate::city::facts::City;
use crate::domain::choice::Choice;
use crate::domain::identity::IdentityDocument;
use crate::domain::partial_answers::{Given, PartialAnswers};
use crate::domain::questions::{
    Card, Expiry, Form, NoticeEntry, Page, Pin, Procedure, Question, UNDECIDED, Visitor, YesNo,
};
use crate::domain::rules;
use crate::domain::validation::{DatePart, ValidationError};
use crate::l10n::{Language, is_invisible};

/// Longest accepted query string, in bytes.
pub const MAX_BYTES: usize = 2000;

/// A parsed query string, besides the answers.
#[derive(Debug)]
pub struct Query {
    params: SubmittedParams,
    /// The questions whose answers are checked, since their page is submitted.
    pub asked: Vec<Question>,
    pub change: Option<Page>,
    /// What steers the page: the current rules unless the query names older ones, and the size.
    pub steering: Steering,
}

/// What was entered for a date, unchecked.
#[derive(Clone, Debug, Default)]
pub struct SubmittedDate {
    pub boxes: DateInput,
    /// The id of what is chosen or ticked beside the boxes, if anything is.
    pub choice: Option<String>,
    /// The date that the page was filled with.
    pub filled: Option<String>,
}

impl SubmittedDate {
    /// Whether the boxes are blank, or as the page filled them.
    pub fn is_as_filled(&self) -> bool {
        self.boxes.is_blank() || self.filled.as_deref().map(DateInput::from_iso).as_ref() == Some(&self.boxes)
    }
}

/// What is chosen beside the boxes of a date.
enum DateChoice<T> {
    /// An answer without the boxes.
    Instead(T),
    /// The boxes.
    Boxes,
}

/// The submitted pairs.
#[derive(Debug)]
struct SubmittedParams(Params);

impl Query {
    /// Parses a query string in a city, also into answers; today and the language say how dates are read whose notation
    /// leaves a choice. Unknown keys are ignored; invalid values are rejected answers.
    pub fn parse(query: &str, city: &'static City, today: NaiveDate, language: Language) -> (Self, PartialAnswers) {
        let params = SubmittedParams::parse(query);
        let asked = params.values(ASKED).map(keys::questions_named).find(|asked| !asked.is_empty());
        let changed = params.values(CHANGE).map(keys::questions_named);
        let change = changed.flatten().next().map(Question::page);
        let named = params.values(RULES).find_map(|version| version.parse().ok());
        let rules_version = named.filter(|version| *version < rules::VERSION).unwrap_or(rules::VERSION);
        let is_large_print = params.values(SIZE).any(|size| size == LARGE);
        let answers = params.answers(city, today, language.is_day_first());
        let steering = Steering { rules_version, is_large_print };
        (Self { params, asked: asked.unwrap_or_default(), change, steering }, answers)
    }

    /// The submitted pairs of all pages but one.
    pub fn params_without(&self, page: Page) -> Params {
        let is_other = |(key, _): &&(String, String)| keys::page_of(key).is_some_and(|other| other != page);
        self.params.filled().filter(is_other).cloned().collect()
    }

    /// The submitted pairs of all pages, also blank ones.
    pub fn params(&self) -> Params {
        self.params.0.iter().filter(|(key, _)| keys::page_of(key).is_some()).cloned().collect()
    }

    /// The values of a key.
    pub fn values(&self, key: &str) -> Vec<String> {
        self.params.values(key).map(str::to_owned).collect()
    }

    /// What was entered for the date that a question asks for.
    pub fn submitted_date(&self, question: Question) -> SubmittedDate {
        let instead = question.instead_of_date().unwrap_or_default();
        let key = self.params.values(question.id()).last();
        let ticked = self.params.values(&keys::of_part(question, instead)).last().map(|_| instead);
        let chosen = self.params.values(keys::VISIT_CHOICE).last().filter(|_| question == Question::Visit);
        let typed = self.params.date_input(question);
        let choice = chosen.or(ticked).or_else(|| key.filter(|value| *value == instead));
        // A day that was chosen, perhaps among others than those offered now, or that the page was filled with.
        let whole = choice.or(key).filter(|value| parse_iso(value).is_ok() || choice.is_none() && *value != instead);
        SubmittedDate {
            boxes: match whole {
                Some(whole) if typed.is_blank() => DateInput::from_iso(whole),
                Some(_) | None => typed,
            },
            choice: choice.map(str::to_owned),
            filled: key.map(str::to_owned),
        }
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
        Self(pairs.map(|(key, value)| (name(&key), without_unsafe_characters(&value))).collect())
    }

    fn answers(&self, city: &'static City, today: NaiveDate, is_day_first: bool) -> PartialAnswers {
        let mut answers = PartialAnswers {
            visitor: self.choice(Question::Visitor, Visitor::from_id),
            restricted: self.choice(Question::Restricted, YesNo::from_id),
            card: self.choice(Question::Card, Card::from_id),
            procedure: self.choice(Question::Procedure, Procedure::from_id),
            notice: self.choice(Question::Notice, NoticeEntry::from_id),
            expiry: self.expiry(&DateReading::of_expiry(today, is_day_first)),
            reissue: self.choice(Question::Reissue, YesNo::from_id),
            pin: self.choice(Question::Pin, Pin::from_id),
            form: self.choice(Question::Form, Form::from_id),
            id: self.identity_documents(city),
            counter: self.single(Question::Counter.id(), |value| parse_choice(value, |id| city.counter(id))),
            visit: self.visit(&DateReading::of_visit(today, is_day_first)),
            day: self.values(DAY).last().and_then(|day| parse_iso(day).ok()),
        };
        // What a page sends wins over the keys beside it.
        match self.single(keys::WHO, |value| Who::from_id(value).ok_or(ValidationError::UnknownValue)) {
            Given::Unanswered => {}
            Given::Valid(who) => {
                let (visitor, restricted) = who.answers();
                (answers.visitor, answers.restricted) = (Given::Valid(visitor), Given::Valid(restricted));
            }
            Given::Rejected(error) => {
                (answers.visitor, answers.restricted) = (Given::Rejected(error), Given::Unanswered);
            }
        }
        match self.single(keys::ERRAND, |value| Errand::from_id(value).ok_or(ValidationError::UnknownValue)) {
            Given::Unanswered => {}
            Given::Valid(errand) => {
                let (procedure, notice) = errand.answers();
                answers.procedure = Given::Valid(procedure);
                answers.notice = notice.map_or(Given::Unanswered, Given::Valid);
            }
            Given::Rejected(error) => {
                (answers.procedure, answers.notice) = (Given::Rejected(error), Given::Unanswered);
            }
        }
        answers
    }

    /// The pairs without blank values.
    fn filled(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter().filter(|(_, value)| !value.trim().is_empty())
    }

    fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.filled().filter(move |(other, _)| other == key).map(|(_, value)| value.as_str())
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
        let is_submitted = self.values(ASKED).any(|asked| asked == Question::Id.id());
        let parse = |value| parse_choice(value, |id| IdentityDocument::from_id(id, city));
        match values.map(parse).collect::<Result<Vec<_>, _>>() {
            Ok(choices) if is_submitted && choices.len() > 1 && choices.contains(&Choice::Undecided) => {
                Given::Rejected(ValidationError::Contradiction)
            }
            choices => choices.into(),
        }
    }

    fn date_input(&self, question: Question) -> DateInput {
        let part = |name: &str| self.values(&keys::of_part(question, name)).next().unwrap_or_default().to_owned();
        let [year, month, day] = [DatePart::Year, DatePart::Month, DatePart::Day].map(|date_part| part(date_part.id()));
        DateInput { era: part(ERA), year, month, day }
    }

    fn expiry(&self, reading: &DateReading) -> Given<Expiry> {
        self.date(Question::Expiry, reading, Given::Unanswered, Expiry::Known, Expiry::Unknown)
    }

    fn visit(&self, reading: &DateReading) -> Given<Choice<NaiveDate>> {
        let choice = self.single(keys::VISIT_CHOICE, |value| match value {
            OTHER_DAY => Ok(DateChoice::Boxes),
            UNDECIDED => Ok(DateChoice::Instead(Choice::Undecided)),
            day => match parse_iso(day) {
                Ok(day) => Ok(DateChoice::Instead(Choice::Chosen(day))),
                Err(_) => Err(ValidationError::UnknownValue),
            },
        });
        self.date(Question::Visit, reading, choice, Choice::Chosen, Choice::Undecided)
    }

    /// A date by what is chosen or ticked, or else in boxes, or else as the value of its key, which a page sends along if it
    /// was filled with one. Boxes beside a choice are a contradiction, unless they are as they were filled.
    fn date<T: Copy>(
        &self,
        question: Question,
        reading: &DateReading,
        choice: Given<DateChoice<T>>,
        known: fn(NaiveDate) -> T,
        instead: T,
    ) -> Given<T> {
        let instead_id = question.instead_of_date().unwrap_or_default();
        let boxes: Vec<_> = DatePart::ALL.iter().map(|part| keys::of_part(question, part.id())).collect();
        let era = keys::of_part(question, ERA);
        if boxes.iter().chain([&era]).any(|key| self.values(key).count() > 1) {
            return Given::Rejected(ValidationError::Repeated);
        }
        let ticked = self.single(&keys::of_part(question, instead_id), |value| match value {
            TICKED => Ok(DateChoice::Instead(instead)),
            _ => Err(ValidationError::UnknownValue),
        });
        let choice = match (choice, ticked) {
            (Given::Valid(_), Given::Valid(_)) => Given::Rejected(ValidationError::Contradiction),
            (Given::Unanswered, ticked) => ticked,
            (choice, _) => choice,
        };
        let typed = self.date_input(question).parse(reading);
        let is_sent_empty = || self.0.iter().any(|(sent, _)| boxes.contains(sent));
        match (choice, typed) {
            (Given::Rejected(error), _) => Given::Rejected(error),
            (Given::Valid(DateChoice::Instead(answer)), typed) => {
                let key = self.values(question.id()).last();
                let filled = key.and_then(|value| DateInput::from_iso(value).parse(reading));
                let is_alone = typed.is_none() || typed == filled;
                if is_alone { Given::Valid(answer) } else { Given::Rejected(ValidationError::Contradiction) }
            }
            (Given::Valid(DateChoice::Boxes) | Given::Unanswered, Some(date)) => Given::from(date).map(known),
            (Given::Valid(DateChoice::Boxes), None) => Given::Rejected(ValidationError::Missing),
            (Given::Unanswered, None) if is_sent_empty() => Given::Rejected(ValidationError::Missing),
            (Given::Unanswered, None) => {
                self.single(
                    question.id(),
                    |value| {
                        if value == instead_id { Ok(instead) } else { parse_iso(value).map(known) }
                    },
                )
            }
        }
    }
}

/// Removes invisible characters that change the direction of a text or where it may be broken, and replaces control
/// characters, which must not be repeated in a page, with U+FFFD.
pub fn without_unsafe_characters(text: &str) -> String {
    let is_control = |character: char| character.is_control() && !character.is_whitespace();
    let visible = text.chars().filter(|character| !is_invisible(*character));
    visible.map(|character| if is_control(character) { char::REPLACEMENT_CHARACTER } else { character }).collect()
}

fn parse_choice<T>(value: &str, from_id: impl Fn(&str) -> Option<T>) -> Result<Choice<T>, ValidationError> {
    match value {
        UNDECIDED => Ok(Choice::Undecided),
        id => from_id(id).map(Choice::Chosen).ok_or(ValidationError::UnknownValue),
    }
}
