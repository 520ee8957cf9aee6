//! The inputs of question pages, in groups.

use chrono::{NaiveDate, NaiveTime};

use super::date_boxes::DateBoxes;
use crate::city::counter::Counter;
use crate::city::facts::NoticePlace;
use crate::domain::choice::Choice;
use crate::domain::identity::IdentityDocument;
use crate::domain::questions::{Answer, Card, Form, Page, Pin, Question, UNDECIDED, UNKNOWN, YesNo};
use crate::domain::traversal::{Problems, Traversal};
use crate::domain::validation::ValidationError;
use crate::form::choices::{Errand, Who, for_each_errand, for_each_who};
use crate::form::keys::{self, OTHER_DAY, TICKED};
use crate::form::query::{Query, SubmittedDate};
use crate::l10n::{Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::bilingual::BilingualTerm;
use crate::view::text::hours::offered_day;
use crate::view::text::labels;
use crate::view::text::questions::{QuestionSituation, QuestionTexts};
use crate::view::text::validation;
use crate::view::text::words::words;

/// Inputs that belong together, with their texts.
pub(crate) struct InputGroup {
    /// The beginning of the ids of its elements.
    pub(crate) id: &'static str,
    pub(crate) texts: QuestionTexts,
    pub(crate) error: Option<ErrorView>,
    pub(crate) inputs: Inputs,
}

/// An error message with the id of the input to correct.
pub(crate) struct ErrorView {
    pub(crate) message: Text,
    pub(crate) input: String,
}

/// Radio buttons or check boxes, and the boxes of a date.
pub(crate) struct Inputs {
    /// Whether several choices are allowed.
    pub(crate) is_multiple: bool,
    /// The boxes of a date, above the choices.
    pub(crate) date: Option<DateBoxes>,
    pub(crate) choices: Vec<ChoiceView>,
}

/// A choice, or a box to tick.
pub(crate) struct ChoiceView {
    pub(crate) id: String,
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) label: BilingualTerm,
    pub(crate) hint: Option<Text>,
    /// Said openly below the choice.
    pub(crate) note: Option<&'static Text>,
    pub(crate) is_checked: bool,
    /// The boxes of a date that belong to the choice.
    pub(crate) date: Option<DateBoxes>,
}

words! {
    fn who(Who) => question_who_*;
    fn errand(Errand) => question_errand_*;
}

/// What the inputs of a page depend on.
pub(crate) struct InputContext<'a> {
    pub(crate) query: &'a Query,
    pub(crate) traversal: &'a Traversal,
    pub(crate) problems: &'a Problems,
    pub(crate) now: NaiveTime,
    pub(crate) city: &'static LocalizedCity,
}

impl InputGroup {
    /// The group of the first page, for the start page.
    pub(crate) fn first(context: ViewContext<'_>) -> Self {
        let ViewContext { today, now, city, .. } = context;
        let (query, answers) = Query::parse("", city.facts, today, city.language);
        let (traversal, problems) = (answers.traverse(today), Problems::new());
        let context = InputContext { query: &query, traversal: &traversal, problems: &problems, now, city };
        let texts = QuestionTexts::of_who(city);
        Self { id: Page::Who.id(), texts, error: None, inputs: context.who() }
    }

    /// The groups of a page, filled with what was entered before.
    pub(crate) fn all(page: Page, context: &InputContext<'_>, situation: QuestionSituation) -> Vec<Self> {
        let InputContext { traversal, problems, city, .. } = context;
        let group = |id, texts, inputs: Inputs, problem: Option<&(Question, ValidationError)>| Self {
            id,
            texts,
            error: problem.map(|(question, error)| ErrorView {
                message: validation::error_message(*question, *error, city.t),
                input: inputs.first_wrong(),
            }),
            inputs,
        };
        if page != Page::Visit {
            let texts = QuestionTexts::new(page, situation, city);
            return vec![group(page.id(), texts, context.choices_of(page), problems.first())];
        }
        let problem = |question| problems.iter().find(|(other, _)| *other == question);
        let counters = QuestionTexts::of_counters(city).notes(city.notices(traversal.today, NoticePlace::Counters));
        let differ = traversal.counter().is_none() && city.facts.has_different_hours(traversal.today);
        let days = QuestionTexts::of_days(city).notes(differ.then(|| city.t.hours_differ()));
        vec![
            group(Question::Counter.id(), counters, context.choices_of(page), problem(Question::Counter)),
            group(Question::Visit.id(), days, context.days(), problem(Question::Visit)),
        ]
    }

    /// Whether the error is one of the boxes below a choice, where its message stands, too.
    pub(crate) fn is_error_below_choices(&self) -> bool {
        let mut boxes =
            self.inputs.choices.iter().filter_map(|choice| choice.date.as_ref()).flat_map(|date| &date.parts);
        self.error.as_ref().is_some_and(|error| boxes.any(|part| part.id == error.input))
    }

    /// The ids of the elements that describe the group.
    pub(crate) fn described_by(&self) -> String {
        let parts = [
            self.texts.hint.as_ref().map(|_| "hint"),
            (!self.texts.conditions.is_empty()).then_some("conditions"),
            self.error.as_ref().map(|_| "error"),
        ];
        parts.into_iter().flatten().map(|part| format!("{}-{part}", self.id)).collect::<Vec<_>>().join(" ")
    }
}

impl Inputs {
    /// Choices of which one may be chosen.
    fn single(choices: Vec<ChoiceView>) -> Self {
        Self { is_multiple: false, date: None, choices }
    }

    /// The id of the input to correct: a box of the date, unless another choice is made; or else the first choice.
    fn first_wrong(&self) -> String {
        let chosen = self.choices.iter().filter(|choice| choice.is_checked);
        let boxes = self.date.iter().chain(chosen.filter_map(|choice| choice.date.as_ref()));
        let wrong = boxes.flat_map(|date| &date.parts).find(|part| part.is_invalid).map(|part| &part.id);
        wrong.or(self.choices.first().map(|choice| &choice.id)).cloned().unwrap_or_default()
    }
}

impl InputContext<'_> {
    fn choices_of(&self, page: Page) -> Inputs {
        let LocalizedCity { language, t, facts, .. } = *self.city;
        let day = self.traversal.reference_day();
        let answer = |answer: Answer| labels::value(&answer, day, language);
        match page {
            Page::Who => self.who(),
            Page::Errand => self.errand(),
            Page::Card => self.of(
                Question::Card,
                Card::ALL
                    .iter()
                    .map(|value| (value.id(), answer(Answer::Card(*value)), labels::card_hint(*value, t).cloned())),
            ),
            Page::Reissue => {
                self.of(Question::Reissue, YesNo::ALL.iter().map(|v| (v.id(), answer(Answer::Reissue(*v)), None)))
            }
            Page::Pin => self.of(Question::Pin, Pin::ALL.iter().map(|v| (v.id(), answer(Answer::Pin(*v)), None))),
            Page::Form => self.of(Question::Form, Form::ALL.iter().map(|v| (v.id(), answer(Answer::Form(*v)), None))),
            Page::Id => {
                let list = self.traversal.document_list.into_iter().flat_map(|list| list.documents(facts));
                let document = |document: IdentityDocument| {
                    let remark = document.has_ended(day).then(|| t.document_ended().clone());
                    (document.id(), labels::identity_document(document, language), remark)
                };
                let undecided = (UNDECIDED, BilingualTerm::plain(t.question_id_undecided()), None);
                Inputs { is_multiple: true, ..self.of(Question::Id, list.map(document).chain([undecided])) }
            }
            Page::Visit => {
                let counter =
                    |counter: &'static Counter| (&*counter.id, answer(Answer::Counter(Choice::Chosen(counter))), None);
                let undecided = (UNDECIDED, answer(Answer::Counter(Choice::Undecided)), None);
                // Those of today, and the one that was chosen for a later day.
                let chosen = self.traversal.counter();
                let is_listed = |other: &&Counter| other.exists(self.traversal.today) || chosen == Some(*other);
                self.of(Question::Counter, facts.counters.iter().filter(is_listed).map(counter).chain([undecided]))
            }
            Page::Expiry => {
                let date = self.query.submitted_date(Question::Expiry);
                let tick = ChoiceView {
                    key: keys::of_part(Question::Expiry, UNKNOWN),
                    is_checked: date.choice.is_some(),
                    ..ChoiceView::new(Question::Expiry.id(), TICKED, BilingualTerm::plain(t.question_expiry_unknown()))
                };
                let tick = ChoiceView { id: tick.key.clone(), ..tick };
                Inputs { is_multiple: true, date: Some(self.boxes(Question::Expiry, &date)), choices: vec![tick] }
            }
        }
    }

    /// The choices of a question whose values are ids.
    fn of(
        &self,
        question: Question,
        choices: impl Iterator<Item = (&'static str, BilingualTerm, Option<Text>)>,
    ) -> Inputs {
        let submitted = self.query.values(question.id());
        // Only documents can be several.
        let first = if question == Question::Id { 0 } else { submitted.len().saturating_sub(1) };
        let is_checked = |id: &str| submitted.iter().skip(first).any(|value| value == id);
        let view = |(id, label, hint): (&'static str, _, _)| ChoiceView {
            hint,
            is_checked: is_checked(id),
            ..ChoiceView::new(question.id(), id, label)
        };
        Inputs::single(choices.map(view).collect())
    }

    fn who(&self) -> Inputs {
        let t = self.city.t;
        let sent = self.query.values(keys::WHO).last().and_then(|id| Who::from_id(id));
        let chosen = sent.or_else(|| {
            let (visitor, restricted) = self.traversal.who()?;
            Who::of(visitor, restricted)
        });
        let view = |value: &Who| ChoiceView {
            note: (*value == Who::AgentRestricted).then(|| t.question_who_parents()),
            is_checked: chosen == Some(*value),
            ..ChoiceView::new(keys::WHO, value.id(), BilingualTerm::plain(who(*value, t)))
        };
        Inputs::single(Who::ALL.iter().map(view).collect())
    }

    fn errand(&self) -> Inputs {
        let t = self.city.t;
        let sent = self.query.values(keys::ERRAND).last().and_then(|id| Errand::from_id(id));
        let chosen = sent.or_else(|| {
            let (procedure, notice) = self.traversal.errand()?;
            Errand::of(procedure, notice)
        });
        let view = |value: &Errand| ChoiceView {
            hint: errand_hint(*value, t).cloned(),
            is_checked: chosen == Some(*value),
            ..ChoiceView::new(keys::ERRAND, value.id(), BilingualTerm::plain(errand(*value, t)))
        };
        Inputs::single(Errand::ALL.iter().map(view).collect())
    }

    /// The days on which to go.
    fn days(&self) -> Inputs {
        let LocalizedCity { language, t, facts, .. } = *self.city;
        let traversal = self.traversal;
        let date = self.query.submitted_date(Question::Visit);
        let schedule = facts.schedule(traversal.counter());
        let offered = traversal.offered_days(self.now, facts);
        let ids: Vec<String> = offered.iter().map(NaiveDate::to_string).collect();
        let boxes = self.boxes(Question::Visit, &date);
        // A day that the page was filled with is chosen among those offered, or else typed.
        let typed = || (!boxes.is_blank()).then(|| OTHER_DAY.to_owned());
        let filled = || date.filled.clone().filter(|filled| ids.contains(filled));
        let is_known = |choice: &String| ids.contains(choice) || [OTHER_DAY, UNDECIDED].contains(&&**choice);
        let chosen = date.choice.clone().filter(is_known).or_else(|| filled().or_else(typed));
        let is_offered = chosen.as_ref().is_some_and(|chosen| ids.contains(chosen));
        let boxes = if is_offered && date.is_as_filled() { boxes.emptied() } else { boxes };
        let choice = |id: &str, label| ChoiceView {
            is_checked: chosen.as_deref() == Some(id),
            ..ChoiceView::new(keys::VISIT_CHOICE, id, BilingualTerm::plain(label))
        };
        let day = |(day, id): (&NaiveDate, &String)| {
            let label = offered_day(*day, traversal.today, schedule, language);
            // Why it is open as an exception.
            let reason = schedule.special_days.get(day).map(|special| special.reason.get(language).clone());
            ChoiceView { hint: reason, ..choice(id, label) }
        };
        let days = offered.iter().zip(&ids).map(day);
        let other = ChoiceView { date: Some(boxes), ..choice(OTHER_DAY, t.question_visit_other().clone()) };
        let undecided = choice(UNDECIDED, t.question_visit_undecided().clone());
        Inputs::single(days.chain([other, undecided]).collect())
    }

    /// The boxes of a date.
    fn boxes(&self, question: Question, date: &SubmittedDate) -> DateBoxes {
        let problem = self.problems.iter().find(|(other, _)| *other == question);
        DateBoxes::new(question, &date.boxes, problem.map(|(_, error)| *error), self.city.language)
    }
}

impl ChoiceView {
    fn new(key: &str, value: &str, label: BilingualTerm) -> Self {
        Self {
            id: format!("{key}-{value}"),
            key: key.to_owned(),
            value: value.to_owned(),
            label,
            hint: None,
            note: None,
            is_checked: false,
            date: None,
        }
    }
}

fn errand_hint(value: Errand, t: &'static Messages) -> Option<&'static Text> {
    match value {
        Errand::PinReset => Some(t.question_errand_pin_reset_hint()),
        Errand::Unsure => Some(t.question_errand_unsure_hint()),
        Errand::NoticeCertificate | Errand::NoticeCard | Errand::NoticeBoth | Errand::NoNotice | Errand::Issue => None,
    }
}
