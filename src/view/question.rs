//! The page of a question.

use std::borrow::Cow;

use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::address;
use super::document;
use super::exit::JPKI_PORTAL;
use super::frame::{Assets, Frame};
use super::problem;
use super::term::Term;
use super::words::{self, AnswerView};
use crate::domain::draft::Draft;
use crate::domain::era::Era;
use crate::domain::identity::List;
use crate::domain::office::Office;
use crate::domain::problem::{DatePart, Problem};
use crate::domain::questions::{Card, Form, Notice, Pin, Procedure, Question, UNDECIDED, Visitor, YesNo};
use crate::domain::rules;
use crate::l10n::{Language, Texts};

/// What a question page is made from.
#[derive(Clone, Debug)]
pub struct Asking<'a> {
    /// The question that is asked.
    pub question: Question,
    /// What is wrong with its answer, if one was sent that cannot be taken.
    pub problem: Option<Problem>,
    /// All that was answered.
    pub draft: &'a Draft,
    /// What was chosen or typed on this page before, as it came in.
    pub typed: Typed,
    /// The keys and values of the other answers, which the page hands on.
    pub carried: Vec<(String, String)>,
    /// The keys and values that give this same page again.
    pub itself: Vec<(String, String)>,
    /// Today in Japan.
    pub today: NaiveDate,
}

/// What was chosen or typed, as it came in.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The chosen values.
    pub values: Vec<String>,
    /// The parts of a date.
    pub date: TypedDate,
}

/// The parts of a date, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// How the year is counted; blank until chosen.
    pub era: String,
    /// The year.
    pub year: String,
    /// The month.
    pub month: String,
    /// The day of the month.
    pub day: String,
}

impl TypedDate {
    /// A date as somebody would type it.
    #[must_use]
    pub fn from_date(date: NaiveDate) -> Self {
        Self {
            era: Era::Western.id().to_owned(),
            year: date.year().to_string(),
            month: date.month().to_string(),
            day: date.day().to_string(),
        }
    }
}

/// One question, its choices or boxes, help, the way back, the answers so far.
#[derive(Template)]
#[template(path = "question.html", whitespace = "minimize")]
pub struct QuestionPage {
    frame: Frame,
    key: &'static str,
    number: Option<String>,
    title: &'static str,
    hint: Option<&'static str>,
    error: Option<Error>,
    fields: Fields,
    help: Option<Help>,
    carried: Vec<(String, String)>,
    action: String,
    back: String,
    earlier: Vec<AnswerView>,
}

/// A message, and the id of the field where it is mended.
struct Error {
    message: Cow<'static, str>,
    field: String,
}

struct Help {
    summary: &'static str,
    paragraphs: Vec<&'static str>,
    link: Option<(&'static str, &'static str)>,
}

enum Fields {
    /// One of several, or several of several.
    Choices { several: bool, choices: Vec<Choice> },
    /// A date in parts, with the id of the calendar's field; for one that may not be known, the box that says so.
    Date { era: String, eras: Vec<Choice>, parts: Vec<Part>, unknown: Option<Choice> },
}

struct Choice {
    field: String,
    value: &'static str,
    label: Term,
    hint: Option<&'static str>,
    checked: bool,
}

struct Part {
    field: String,
    label: &'static str,
    typed: String,
    wide: bool,
    wrong: bool,
}

impl QuestionPage {
    /// The page of a question in a language.
    #[must_use]
    pub fn new(asking: Asking<'_>, language: Language, assets: &'static Assets) -> Self {
        let Asking { question, problem, draft, typed, carried, itself, today } = asking;
        let t = language.texts();
        let list = draft.document_list().unwrap_or(List::PinReset);
        let given = draft.given(today);
        let pairs = address::pairs(&given);
        let visit = draft.day(today);
        let fields = fields(question, list, problem, &typed, visit, language);
        let before = |other: &Question| (*other as usize) < (question as usize);
        let mut previous = Question::ALL.iter().copied().filter(|other| before(other) && draft.applies(*other, today));
        Self {
            frame: Frame::new(language, assets, true, |language| address::question(language, &itself, None)),
            key: question.id(),
            number: (question != Question::Visit)
                .then(|| t.question_number(u32::try_from(previous.clone().count() + 1).unwrap_or(u32::MAX))),
            title: words::title(question, list, t),
            hint: words::hint(question, t),
            error: problem.map(|problem| Error {
                message: problem::message(question, problem, t),
                field: fields.field_to_mend(question, problem),
            }),
            fields,
            help: words::help(question, list, t).map(|(summary, paragraphs)| Help {
                summary,
                paragraphs,
                link: (question == Question::Expiry).then(|| (JPKI_PORTAL, t.page_jpki())),
            }),
            carried,
            action: address::questions(language),
            back: match previous.next_back() {
                _ if draft.outcome(today).is_ok() => address::sheet(language, &given, rules::VERSION),
                Some(previous) => address::question(language, &pairs, Some(previous)),
                None => address::start(language),
            },
            earlier: {
                let earlier: Vec<_> = given.iter().filter(|answer| before(&answer.question())).cloned().collect();
                words::answers(&earlier, &given, language)
            },
        }
    }

    /// The id of the field that has the focus when the page opens: the one to mend.
    fn focus(&self) -> &str {
        self.error.as_ref().map_or("", |error| &error.field)
    }

    /// The ids of what is read out with the whole group of fields.
    fn described_by(&self) -> String {
        let hint = self.hint.map(|_| "hint");
        let error = self.error.as_ref().map(|_| "error");
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}

impl Fields {
    /// The id of the field where a problem is mended.
    fn field_to_mend(&self, question: Question, problem: Problem) -> String {
        match self {
            Self::Choices { choices, .. } => choices.first().map_or_else(String::new, |choice| choice.field.clone()),
            Self::Date { era, .. } if problem == Problem::UnknownValue => era.clone(),
            Self::Date { .. } => field(question, part_name(wrong_part(problem))),
        }
    }
}

/// The part of a date where a problem with the whole date is mended.
const fn wrong_part(problem: Problem) -> DatePart {
    match problem {
        Problem::NotADate(part) => part,
        Problem::NoSuchDay => DatePart::Day,
        Problem::Missing
        | Problem::UnknownValue
        | Problem::Repeated
        | Problem::OutsideEra { .. }
        | Problem::OutOfRange => DatePart::Year,
    }
}

const fn part_name(part: DatePart) -> &'static str {
    match part {
        DatePart::Year => "year",
        DatePart::Month => "month",
        DatePart::Day => "day",
    }
}

fn field(question: Question, name: &str) -> String {
    format!("{}-{name}", question.id())
}

/// The choices or boxes of a question, filled with what was chosen or typed before.
fn fields(
    question: Question,
    list: List,
    problem: Option<Problem>,
    typed: &Typed,
    visit: NaiveDate,
    language: Language,
) -> Fields {
    let t = language.texts();
    let several = question == Question::Id;
    let choice = |value: &'static str, label: Term, hint: Option<&'static str>| Choice {
        field: field(question, value),
        value,
        label,
        hint,
        checked: if several {
            typed.values.iter().any(|typed| typed == value)
        } else {
            typed.values.last().is_some_and(|typed| typed == value)
        },
    };
    let choices: Vec<Choice> = match question {
        Question::Card => Card::ALL.iter().map(|v| choice(v.id(), words::card(*v, language), None)).collect(),
        Question::Procedure => Procedure::ALL
            .iter()
            .map(|v| choice(v.id(), words::procedure(*v, t), Some(words::procedure_hint(*v, t))))
            .collect(),
        Question::Notice => Notice::ALL.iter().map(|v| choice(v.id(), words::notice(*v, language), None)).collect(),
        Question::Reissue => YesNo::ALL.iter().map(|v| choice(v.id(), words::reissue(*v, t), None)).collect(),
        Question::Visitor => Visitor::ALL
            .iter()
            .map(|v| choice(v.id(), words::visitor(*v, t), Some(words::visitor_hint(*v, t))))
            .collect(),
        Question::Restricted => YesNo::ALL.iter().map(|v| choice(v.id(), words::restricted(*v, t), None)).collect(),
        Question::Pin => Pin::ALL.iter().map(|v| choice(v.id(), words::pin(*v, t), None)).collect(),
        Question::Form => Form::ALL.iter().map(|v| choice(v.id(), words::form(*v, t), None)).collect(),
        Question::Id => list
            .documents()
            .iter()
            .map(|v| choice(v.id(), document::name(*v, language), v.has_ended(visit).then(|| t.document_ended())))
            .chain([choice(UNDECIDED, Term::plain(t.question_id_undecided()), None)])
            .collect(),
        Question::Office => Office::ALL
            .iter()
            .map(|v| choice(v.id(), words::office(Some(*v), language), None))
            .chain([choice(UNDECIDED, words::office(None, language), None)])
            .collect(),
        Question::Expiry => {
            let unknown = Choice {
                field: field(question, "unknown"),
                value: "yes",
                label: Term::plain(t.question_expiry_unknown()),
                hint: None,
                checked: !typed.values.is_empty(),
            };
            return date_fields(question, problem, typed, Some(unknown), t);
        }
        Question::Visit => return date_fields(question, problem, typed, None, t),
    };
    Fields::Choices { several, choices }
}

fn date_fields(
    question: Question,
    problem: Option<Problem>,
    typed: &Typed,
    unknown: Option<Choice>,
    t: &'static Texts,
) -> Fields {
    let era = |era: &Era| Choice {
        field: field(question, era.id()),
        value: era.id(),
        label: Term::plain(match era {
            Era::Western => t.question_date_western(),
            Era::Reiwa => t.date_reiwa(),
            Era::Heisei => t.date_heisei(),
        }),
        hint: None,
        checked: typed.date.era == era.id(),
    };
    let part = |part: DatePart, label: &'static str, text: &str| Part {
        field: field(question, part_name(part)),
        label,
        typed: text.to_owned(),
        wide: part == DatePart::Year,
        wrong: problem.is_some_and(|problem| wrong_part(problem) == part),
    };
    Fields::Date {
        era: field(question, "era"),
        eras: Era::ALL.iter().map(era).collect(),
        parts: vec![
            part(DatePart::Year, t.question_date_year(), &typed.date.year),
            part(DatePart::Month, t.question_date_month(), &typed.date.month),
            part(DatePart::Day, t.question_date_day(), &typed.date.day),
        ],
        unknown,
    }
}
