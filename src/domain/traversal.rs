//! The one traversal of the questions: which apply, what is missing or wrong, and what comes next.

use chrono::{Months, NaiveDate};

use super::answers::{Answers, Case, IssueReason, Pins};
use super::exit::Exit;
use super::identity::{DocumentList, IdentityDocuments};
use super::partial_answers::{Given, PartialAnswers};
use super::questions::{Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, Visitor, YesNo};
use super::validation::ValidationError;

/// No certificate is valid for longer, in years: it ends with the sixth birthday after a renewal at the latest.
const MAX_VALIDITY: u32 = 6;

/// What comes after the answers given so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A question, with what is wrong with the answer that was given.
    Ask(Question, Option<ValidationError>),
    /// A result without a sheet.
    Exit(Exit),
    Sheet(Answers),
}

/// The questions that apply to the answers given so far.
#[derive(Clone, Debug)]
pub struct Traversal {
    pub(super) given: PartialAnswers,
    pub today: NaiveDate,
    /// The questions that apply, in their order.
    questions: Vec<Question>,
    /// The valid answers to them, in the order of the questions.
    pub answers: Vec<Answer>,
    /// The rejected answers, in the order of the questions.
    pub problems: Vec<(Question, ValidationError)>,
    /// The first question without an answer.
    pub next: Option<Question>,
    /// The list of identity documents that applies, if one does (L25, L33, L39, L57, L65).
    pub document_list: Option<DocumentList>,
    pub step: Step,
}

/// What a certificate is needed for, as far as it is known before the visitor.
enum Procedures {
    Issue(IssueReason),
    Renew { expiry: Expiry, has_notice: bool },
}

/// Who comes to the counter, with what only they are asked.
enum Visitors {
    Cardholder(Pins),
    Agent(Form, IdentityDocuments),
}

impl PartialAnswers {
    /// Goes through the questions on a day.
    pub fn traverse(self, today: NaiveDate) -> Traversal {
        let step = Step::Ask(Question::Card, None);
        let mut traversal = Traversal {
            given: self,
            today,
            questions: Vec::new(),
            answers: Vec::new(),
            problems: Vec::new(),
            next: None,
            document_list: None,
            step,
        };
        traversal.step = traversal.walk();
        traversal
    }
}

impl Traversal {
    /// The day on which the rules are evaluated.
    pub fn reference_day(&self) -> NaiveDate {
        self.given.visit(self.today).reference_day()
    }

    fn walk(&mut self) -> Step {
        let PartialAnswers { card, procedure, notice, expiry, reissue, visitor, restricted, pin, form, .. } =
            self.given;
        let day = self.reference_day();
        let procedure = match self.ask(Question::Card, card, Answer::Card) {
            Some(Card::Juki) => return Step::Exit(Exit::JukiCard),
            Some(Card::None) => return Step::Exit(Exit::NoCard),
            Some(Card::MyNumberExpired) => return Step::Exit(Exit::CardExpired),
            Some(Card::MyNumber) => self.ask(Question::Procedure, procedure, Answer::Procedure),
            None => None,
        };
        let mut has_notice = false;
        let procedure = match procedure {
            Some(Procedure::Unsure) => return Step::Exit(Exit::CheckExpiry),
            Some(Procedure::Issue) => self.ask(Question::Reissue, reissue, Answer::Reissue).map(|reissue| {
                Procedures::Issue(match reissue {
                    YesNo::Yes => IssueReason::WithReissue,
                    YesNo::No => IssueReason::First,
                })
            }),
            Some(Procedure::Renew) => match self.ask(Question::Notice, notice, Answer::Notice) {
                Some(NoticeEntry::Card) => return Step::Exit(Exit::RenewCard),
                Some(NoticeEntry::Both) => return Step::Exit(Exit::RenewBoth),
                Some(entry @ (NoticeEntry::Certificate | NoticeEntry::None)) => {
                    has_notice = entry == NoticeEntry::Certificate;
                    self.ask(Question::Expiry, expiry, Answer::Expiry).map(|expiry| match expiry {
                        Expiry::Known(expiry) if expiry < day => {
                            Procedures::Issue(IssueReason::Lapsed { expiry, has_notice })
                        }
                        Expiry::Known(_) | Expiry::Unknown => Procedures::Renew { expiry, has_notice },
                    })
                }
                None => None,
            },
            None => None,
        };
        if let Some(Procedures::Renew { expiry: Expiry::Known(expiry), .. }) = procedure
            && expiry > day + Months::new(12 * MAX_VALIDITY)
        {
            self.problems.push((Question::Expiry, ValidationError::TooFar));
        }
        let visitor = self.ask(Question::Visitor, visitor, Answer::Visitor);
        let restricted = self.ask(Question::Restricted, restricted, Answer::Restricted);
        let visitor = match visitor {
            Some(Visitor::Cardholder) => match self.ask(Question::Pin, pin, Answer::Pin) {
                Some(Pin::Known) => Some(Visitors::Cardholder(Pins::Known)),
                Some(Pin::Reset) => {
                    self.ask_documents(DocumentList::PinReset).map(|chosen| Visitors::Cardholder(Pins::Reset(chosen)))
                }
                None => None,
            },
            Some(Visitor::Agent) => {
                // The form comes with the notice: without a notice there is no form (L51, L61).
                let form = if has_notice && !matches!(procedure, Some(Procedures::Issue(_))) {
                    self.ask(Question::Form, form, Answer::Form)
                } else {
                    Some(Form::Missing)
                };
                let documents = self.ask_documents(DocumentList::Agent);
                form.zip(documents).map(|(form, documents)| Visitors::Agent(form, documents))
            }
            None => None,
        };
        let counter = self.ask(Question::Counter, self.given.counter, Answer::Counter);
        let visit = self.given.visit(self.today);
        let visit = self.ask(Question::Visit, self.given.visit.map(|_| visit), Answer::Visit);

        let case = procedure.zip(visitor).map(|answers| match answers {
            (Procedures::Issue(reason), Visitors::Cardholder(pins)) => Case::IssueSelf { reason, pins },
            (Procedures::Issue(reason), Visitors::Agent(_, documents)) => Case::IssueAgent { reason, documents },
            (Procedures::Renew { expiry, has_notice }, Visitors::Cardholder(pins)) => {
                Case::RenewSelf { expiry, has_notice, pins }
            }
            (Procedures::Renew { expiry, has_notice }, Visitors::Agent(form, documents)) => {
                Case::RenewAgent { expiry, has_notice, form, documents }
            }
        });
        match (self.problems.first(), case, restricted, counter, visit) {
            (None, Some(case), Some(restricted), Some(counter), Some(visit)) => {
                Step::Sheet(Answers { case, restricted: restricted == YesNo::Yes, counter, visit })
            }
            (Some((question, error)), ..) => Step::Ask(*question, Some(*error)),
            (None, ..) => Step::Ask(self.next.unwrap_or(Question::Card), None),
        }
    }

    /// Asks a question that applies; returns its valid answer.
    fn ask<T: Copy>(&mut self, question: Question, field: Given<T>, answer: fn(T) -> Answer) -> Option<T> {
        self.record(question, field.map(answer));
        field.valid().copied()
    }

    fn ask_documents(&mut self, list: DocumentList) -> Option<IdentityDocuments> {
        self.document_list = Some(list);
        let chosen = match &self.given.id {
            Given::Unanswered => Given::Unanswered,
            Given::Valid(choices) => IdentityDocuments::choose(list, choices).map_or(Given::Unanswered, Given::Valid),
            Given::Rejected(error) => Given::Rejected(*error),
        };
        self.record(Question::Id, chosen.clone().map(Answer::Id));
        chosen.valid().cloned()
    }

    fn record(&mut self, question: Question, answer: Given<Answer>) {
        self.questions.push(question);
        match answer {
            Given::Unanswered => _ = self.next.get_or_insert(question),
            Given::Valid(answer) => self.answers.push(answer),
            Given::Rejected(error) => self.problems.push((question, error)),
        }
    }

    /// Whether a question applies.
    pub fn applies(&self, question: Question) -> bool {
        self.questions.contains(&question)
    }

    /// The last question before this one that applies.
    pub fn previous(&self, question: Question) -> Option<Question> {
        self.questions.iter().copied().take_while(|other| *other < question).last()
    }

    fn problem(&self, question: Question) -> Option<ValidationError> {
        self.problems.iter().find(|(other, _)| *other == question).map(|(_, error)| *error)
    }

    fn is_answered(&self, question: Question) -> bool {
        self.answers.iter().any(|answer| answer.question() == question) || self.problem(question).is_some()
    }

    /// What to show when the page of the question `submitted` is sent in, or the answer to `change` is to be changed.
    pub fn step_after(&self, submitted: Option<Question>, change: Option<Question>) -> Step {
        if let Some(question) = submitted.filter(|question| self.applies(*question))
            && let Some(error) = self.submission_error(question)
        {
            return Step::Ask(question, Some(error));
        }
        match change.filter(|question| self.applies(*question)) {
            Some(question) => Step::Ask(question, self.problem(question)),
            None => self.step.clone(),
        }
    }

    /// What is wrong with the answer on a submitted page.
    fn submission_error(&self, question: Question) -> Option<ValidationError> {
        if !self.is_answered(question) {
            return Some(ValidationError::Missing);
        }
        let planning_error = (question == Question::Visit).then(|| self.given.planning_error(self.today)).flatten();
        planning_error.or_else(|| self.problem(question))
    }

    /// About how many questions are left from this one on: those that apply, and those that an answer to a question
    /// without an answer will probably lead to.
    pub fn remaining(&self, question: Question) -> usize {
        let PartialAnswers { card, procedure, notice, visitor, .. } = &self.given;
        let is_expected = |other: Question| match other {
            Question::Procedure => card.valid().is_none(),
            // A renewal with a notice is the most frequent case.
            Question::Notice => procedure.valid().is_none(),
            Question::Expiry => notice.valid().is_none() && matches!(procedure.valid(), None | Some(Procedure::Renew)),
            Question::Pin => visitor.valid().is_none(),
            Question::Card
            | Question::Reissue
            | Question::Visitor
            | Question::Restricted
            | Question::Form
            | Question::Id
            | Question::Counter
            | Question::Visit => false,
        };
        let later = Question::ALL.iter().copied().filter(|other| *other > question);
        let left = later.filter(|other| !self.is_answered(*other) && (self.applies(*other) || is_expected(*other)));
        1 + left.count()
    }
}
