//! The page of a question.

use askama::Template;
use chrono::NaiveDate;

use super::exit::JPKI_PORTAL;
use super::layout::Layout;
use crate::domain::choice::Choice;
use crate::domain::identity::{DocumentList, IdentityDocument};
use crate::domain::questions::{Answer, Card, Form, NoticeEntry, Pin, Procedure, Question, UNDECIDED, Visitor, YesNo};
use crate::domain::traversal::{Step, Traversal};
use crate::domain::validation::{DatePart, ValidationError};
use crate::form::era::Era;
use crate::form::fields::{self, TICKED};
use crate::form::query::SubmittedInput;
use crate::form::urls::{self, PageUrl, Params, Route, Steering};
use crate::l10n::{Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::date_format::era_name;
use crate::view::text::labels::{self, AnswerView};
use crate::view::text::questions::{Drawing, QuestionTexts};
use crate::view::text::validation;

/// What a question page shows.
#[derive(Clone, Debug)]
pub struct QuestionContext<'a> {
    pub question: Question,
    /// Why the submitted answer was rejected, if it was.
    pub error: Option<ValidationError>,
    /// The answers so far.
    pub traversal: &'a Traversal,
    pub submitted: SubmittedInput,
    /// The other answers, sent along as hidden fields.
    pub hidden_params: Params,
    pub self_params: Params,
    pub steering: Steering,
}

/// A question with its input fields, help, the link back and the answers so far.
#[derive(Template)]
#[template(path = "question.html", whitespace = "minimize")]
pub struct QuestionPage {
    layout: Layout,
    key: &'static str,
    progress: Text,
    title: &'static Text,
    hint: Option<&'static Text>,
    conditions: Vec<&'static Text>,
    drawing: Option<Drawing>,
    /// The notice that the link or sheet which led here was made with older rules.
    outdated: Option<&'static Text>,
    error: Option<ErrorView>,
    fields: Fields,
    help: Option<Help>,
    hidden_params: Params,
    form_url: String,
    back_url: String,
    earlier_answers: Vec<AnswerView>,
}

/// About how many questions are left, the one on the page included.
fn progress(remaining: usize, t: &'static Messages) -> Text {
    match u32::try_from(remaining) {
        Ok(remaining) if remaining > 1 => t.question_remaining(remaining),
        _ => t.question_last().into(),
    }
}

/// An error message with the id of the field to correct.
struct ErrorView {
    message: Text,
    field: String,
}

struct Help {
    summary: &'static Text,
    paragraphs: Vec<&'static Text>,
    link: Option<(&'static str, &'static Text)>,
}

enum Fields {
    /// Radio buttons, or check boxes if multiple choices are allowed.
    Choices { multiple: bool, choices: Vec<ChoiceField> },
    /// A date in parts, with the id of the era's field, and a check box for those who cannot give one.
    Date { era: String, eras: Vec<ChoiceField>, parts: Vec<Part>, instead: ChoiceField },
}

struct ChoiceField {
    field: String,
    value: &'static str,
    label: BilingualTerm,
    hint: Option<&'static Text>,
    checked: bool,
}

struct Part {
    field: String,
    label: &'static Text,
    value: String,
    is_wide: bool,
    is_invalid: bool,
}

impl QuestionPage {
    /// The page of a question.
    pub fn new(shown: QuestionContext<'_>, context: ViewContext<'_>) -> Self {
        let QuestionContext { question, error, traversal, submitted, mut hidden_params, self_params, steering } = shown;
        hidden_params.extend(steering.params());
        let city = context.city;
        let LocalizedCity { language, t, .. } = *city;
        let list = traversal.document_list.unwrap_or(DocumentList::PinReset);
        let params = urls::params(&traversal.answers);
        let texts = QuestionTexts::new(question, list, city);
        let fields = input_fields(question, list, error, &submitted, traversal.reference_day(), city);
        Self {
            layout: Layout::new(context, &PageUrl::questions(&self_params, steering)),
            key: question.id(),
            progress: progress(traversal.remaining(question), t),
            conditions: texts.conditions,
            drawing: texts.drawing,
            outdated: steering.is_outdated().then(|| t.stale_rules()),
            title: texts.title,
            hint: texts.hint,
            error: error.map(|error| ErrorView {
                message: validation::error_message(question, error, t),
                field: fields.error_field(question, error),
            }),
            fields,
            help: texts.help.map(|(summary, paragraphs)| Help {
                summary,
                paragraphs,
                link: (question == Question::Expiry).then(|| (JPKI_PORTAL, t.page_jpki())),
            }),
            hidden_params,
            form_url: PageUrl::new(Route::Questions).in_language(language),
            back_url: match (&traversal.step, traversal.previous(question)) {
                (Step::Sheet(_) | Step::Exit(_), _) => PageUrl::sheet(Route::Sheet, &traversal.answers, steering),
                (Step::Ask(..), Some(previous)) => PageUrl::change(&params, previous, steering),
                (Step::Ask(..), None) => PageUrl::new(Route::Start),
            }
            .in_language(language),
            earlier_answers: {
                let is_earlier = |answer: &&Answer| answer.question() < question;
                let earlier: Vec<_> = traversal.answers.iter().filter(is_earlier).cloned().collect();
                labels::answer_views(&earlier, &traversal.answers, traversal.reference_day(), steering, city)
            },
        }
    }

    /// The ids of the elements that describe the group of fields.
    fn described_by(&self) -> String {
        let hint = self.hint.map(|_| "hint");
        let error = self.error.as_ref().map(|_| "error");
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}

impl Fields {
    /// The id of the field to correct.
    fn error_field(&self, question: Question, error: ValidationError) -> String {
        match self {
            Self::Choices { choices, .. } => choices.first().map_or_else(String::new, |choice| choice.field.clone()),
            Self::Date { era, .. } if error == ValidationError::UnknownValue => era.clone(),
            Self::Date { .. } => fields::name(question, invalid_part(error).id()),
        }
    }
}

/// The part of a date to correct.
const fn invalid_part(error: ValidationError) -> DatePart {
    match error {
        ValidationError::NotADate(part) => part,
        ValidationError::NoSuchDay => DatePart::Day,
        ValidationError::Missing
        | ValidationError::UnknownValue
        | ValidationError::Repeated
        | ValidationError::OutsideEra { .. }
        | ValidationError::OutOfRange
        | ValidationError::InThePast
        | ValidationError::TooFar => DatePart::Year,
    }
}

/// The input fields of a question, filled with what was entered before.
fn input_fields(
    question: Question,
    list: DocumentList,
    error: Option<ValidationError>,
    submitted: &SubmittedInput,
    visit: NaiveDate,
    city: &LocalizedCity,
) -> Fields {
    let LocalizedCity { language, t, .. } = *city;
    let multiple = question == Question::Id;
    let choice = |value: &'static str, label: BilingualTerm, hint: Option<&'static Text>| ChoiceField {
        field: fields::name(question, value),
        value,
        label,
        hint,
        checked: if multiple {
            submitted.values.iter().any(|submitted| submitted == value)
        } else {
            submitted.values.last().is_some_and(|submitted| submitted == value)
        },
    };
    let answers: Vec<(&'static str, Answer, Option<&'static Text>)> = match question {
        Question::Card => Card::ALL.iter().map(|v| (v.id(), Answer::Card(*v), labels::card_hint(*v, t))).collect(),
        Question::Procedure => Procedure::ALL
            .iter()
            .map(|v| (v.id(), Answer::Procedure(*v), Some(labels::procedure_hint(*v, t))))
            .collect(),
        Question::Notice => NoticeEntry::ALL.iter().map(|v| (v.id(), Answer::Notice(*v), None)).collect(),
        Question::Reissue => YesNo::ALL.iter().map(|v| (v.id(), Answer::Reissue(*v), None)).collect(),
        Question::Visitor => {
            Visitor::ALL.iter().map(|v| (v.id(), Answer::Visitor(*v), Some(labels::visitor_hint(*v, t)))).collect()
        }
        Question::Restricted => YesNo::ALL.iter().map(|v| (v.id(), Answer::Restricted(*v), None)).collect(),
        Question::Pin => Pin::ALL.iter().map(|v| (v.id(), Answer::Pin(*v), None)).collect(),
        Question::Form => Form::ALL.iter().map(|v| (v.id(), Answer::Form(*v), None)).collect(),
        Question::Counter => {
            let counters = city.facts.counters_on(visit).map(|v| (&*v.id, Answer::Counter(Choice::Chosen(v)), None));
            counters.chain([(UNDECIDED, Answer::Counter(Choice::Undecided), None)]).collect()
        }
        Question::Id => {
            let document = |v: IdentityDocument| {
                let remark = v.has_ended(visit).then(|| t.document_ended());
                choice(v.id(), labels::identity_document(v, language), remark)
            };
            let undecided = choice(UNDECIDED, BilingualTerm::plain(t.question_id_undecided()), None);
            let choices = list.documents(city.facts).into_iter().map(document).chain([undecided]).collect();
            return Fields::Choices { multiple, choices };
        }
        Question::Expiry => return date_fields(question, t.question_expiry_unknown(), error, submitted, t),
        Question::Visit => return date_fields(question, t.question_visit_undecided(), error, submitted, t),
    };
    let choices =
        answers.into_iter().map(|(id, answer, hint)| choice(id, labels::value(&answer, visit, language), hint));
    Fields::Choices { multiple, choices: choices.collect() }
}

/// The fields of a date, with a check box for those who cannot give one.
fn date_fields(
    question: Question,
    label: &'static Text,
    error: Option<ValidationError>,
    submitted: &SubmittedInput,
    t: &'static Messages,
) -> Fields {
    let instead = ChoiceField {
        field: fields::name(question, question.instead_of_date().unwrap_or_default()),
        value: TICKED,
        label: BilingualTerm::plain(label),
        hint: None,
        checked: !submitted.values.is_empty(),
    };
    let era = |era: &Era| ChoiceField {
        field: fields::name(question, era.id()),
        value: era.id(),
        label: BilingualTerm::plain(era_name(*era, t)),
        hint: None,
        checked: submitted.date.era == era.id(),
    };
    let part = |part: DatePart, label: &'static Text, text: &str| Part {
        field: fields::name(question, part.id()),
        label,
        value: text.to_owned(),
        is_wide: part == DatePart::Year,
        is_invalid: error.is_some_and(|error| invalid_part(error) == part),
    };
    Fields::Date {
        era: fields::name(question, fields::ERA),
        eras: Era::ALL.iter().map(era).collect(),
        parts: vec![
            part(DatePart::Year, t.question_date_year(), &submitted.date.year),
            part(DatePart::Month, t.question_date_month(), &submitted.date.month),
            part(DatePart::Day, t.question_date_day(), &submitted.date.day),
        ],
        instead,
    }
}
