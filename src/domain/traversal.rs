//! The one traversal of the questions: which apply, what is missing or wrong, and what comes next.

use chrono::{Months, NaiveDate, NaiveTime};

use super::answers::{Answers, Case, IssueReason, Pins};
use super::exit::Exit;
use super::identity::{DocumentList, IdentityDocuments};
use super::partial_answers::{Given, MAX_PLANNING, PartialAnswers};
use super::questions::{Answer, Card, Expiry, Form, NoticeEntry, Page, Pin, Procedure, Question, Visitor, YesNo};
use super::rules;
use super::rules::cautions::looks_like_card;
use super::sheet::PinKind;
use super::validation::ValidationError;
use super::window::RenewalWindow;
use crate::city::counter::Counter;
use crate::city::facts::City;

/// How many days the page of the visit offers.
const OFFERED_DAYS: usize = 6;

/// No certificate is valid for longer, in years: it ends with the sixth birthday after a renewal at the latest.
pub const MAX_VALIDITY: u32 = 6;

/// Answers that were rejected, each with the reason.
pub type Problems = Vec<(Question, ValidationError)>;

/// What comes after the answers given so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A page, with what is wrong with the answers that were given: one problem for each group of inputs.
    Ask(Page, Problems),
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
    pub problems: Problems,
    /// The first question without an answer.
    pub next: Option<Question>,
    /// The list of identity documents that applies, if one does (L25, L33, L39, L57, L65).
    pub document_list: Option<DocumentList>,
    /// The certificate that is to be renewed, also if it expires before the visit.
    renewal: Option<Renewal>,
    pub step: Step,
}

/// A certificate that is to be renewed.
#[derive(Clone, Copy, Debug)]
struct Renewal {
    expiry: Expiry,
    has_notice: bool,
}

/// What a certificate is needed for.
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
        let step = Step::Ask(Page::Who, Problems::new());
        let mut traversal = Traversal {
            given: self,
            today,
            questions: Vec::new(),
            answers: Vec::new(),
            problems: Vec::new(),
            next: None,
            document_list: None,
            renewal: None,
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

    /// Who comes, and whether the cardholder is under 15 or a ward, if both are answered.
    pub fn who(&self) -> Option<(Visitor, YesNo)> {
        self.given.visitor.valid().copied().zip(self.given.restricted.valid().copied())
    }

    /// Whether the cardholder comes in person.
    pub fn is_by_cardholder(&self) -> bool {
        self.given.visitor.valid() == Some(&Visitor::Cardholder)
    }

    /// What is wanted, with what the notice says.
    pub fn errand(&self) -> Option<(Procedure, Option<NoticeEntry>)> {
        Some((*self.given.procedure.valid()?, self.given.notice.valid().copied()))
    }

    /// The chosen counter.
    pub fn counter(&self) -> Option<&'static Counter> {
        self.given.counter.valid().and_then(|counter| counter.chosen())
    }

    /// The PINs that the cardholder has.
    pub fn pins(&self) -> &'static [PinKind] {
        rules::pins(self.given.restricted.valid() == Some(&YesNo::Yes))
    }

    fn walk(&mut self) -> Step {
        let PartialAnswers { card, procedure, notice, expiry, reissue, visitor, restricted, pin, form, .. } =
            self.given;
        let day = self.reference_day();
        let visitor = self.ask(Question::Visitor, visitor, Answer::Visitor);
        let restricted = self.ask(Question::Restricted, restricted, Answer::Restricted);
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
            Some(Procedure::PinReset) => return Step::Exit(Exit::of_pin_reset(visitor, restricted)),
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
                    let expiry = self.ask(Question::Expiry, expiry, Answer::Expiry);
                    self.renewal = expiry.map(|expiry| Renewal { expiry, has_notice });
                    expiry.map(|expiry| match expiry {
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
            (Some((question, _)), ..) => Step::Ask(question.page(), self.problems_on(question.page())),
            (None, ..) => Step::Ask(self.next.map_or(Page::Who, Question::page), Problems::new()),
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

    /// Whether a page has a question that applies.
    fn has(&self, page: Page) -> bool {
        page.questions().any(|question| self.applies(question))
    }

    /// The last page before this one that applies.
    pub fn previous(&self, page: Page) -> Option<Page> {
        Page::ALL.iter().copied().take_while(|other| *other < page).filter(|other| self.has(*other)).last()
    }

    fn problem(&self, question: Question) -> Option<ValidationError> {
        self.problems.iter().find(|(other, _)| *other == question).map(|(_, error)| *error)
    }

    /// The problems on a page, one for each group of inputs.
    fn problems_on(&self, page: Page) -> Problems {
        in_groups(self.problems.iter().copied().filter(|(question, _)| question.page() == page).collect())
    }

    fn is_answered(&self, question: Question) -> bool {
        self.answers.iter().any(|answer| answer.question() == question) || self.problem(question).is_some()
    }

    /// What to show when the answers to the questions `submitted` are sent in, or those on the page `change` are to be
    /// changed.
    pub fn step_after(&self, submitted: &[Question], change: Option<Page>) -> Step {
        let asked = submitted.iter().copied().filter(|question| self.applies(*question));
        let problems: Problems = asked.filter_map(|asked| Some((asked, self.submission_error(asked)?))).collect();
        if let Some((question, _)) = problems.first() {
            return Step::Ask(question.page(), in_groups(problems));
        }
        match change.filter(|page| self.has(*page)) {
            Some(page) => Step::Ask(page, self.problems_on(page)),
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

    /// The first open days on which to go, for the page of the visit: from today to the last day that can be planned; for a
    /// renewal that has not lapsed today, within its window. Today only until the counters close; none while the expiry
    /// date has to be checked first.
    pub fn offered_days(&self, now: NaiveTime, city: &'static City) -> Vec<NaiveDate> {
        let today = self.today;
        let counter = self.counter();
        let last = today + Months::new(MAX_PLANNING);
        let period = match self.renewal {
            Some(Renewal { expiry: Expiry::Known(expiry), has_notice }) if expiry >= today => {
                let window = RenewalWindow::new(expiry, city, counter);
                let is_contradicted = looks_like_card(expiry, has_notice, today) && has_notice;
                let days = window.first_open_day.zip(window.last_open_day).filter(|_| !is_contradicted);
                days.map(|(first, last_open)| (first.max(today), last_open.min(last)))
            }
            Some(_) | None => Some((today, last)),
        };
        let Some((first, last)) = period else { return Vec::new() };
        let has_closed = |day| {
            let times = city.schedule(counter).times_on(day);
            day == today && times.is_some_and(|times| times.closes.0 <= now)
        };
        city.open_days(first, last, counter).filter(|day| !has_closed(*day)).take(OFFERED_DAYS).collect()
    }

    /// About how many pages are left from this one on: those that apply, and those that an answer to a question without an
    /// answer will probably lead to.
    pub fn remaining(&self, page: Page) -> usize {
        let PartialAnswers { card, procedure, notice, visitor, .. } = &self.given;
        let is_expected = |other: Page| match other {
            Page::Errand => card.valid().is_none(),
            // A renewal is the most frequent case.
            Page::Expiry => notice.valid().is_none() && matches!(procedure.valid(), None | Some(Procedure::Renew)),
            Page::Pin => visitor.valid().is_none(),
            Page::Who | Page::Card | Page::Reissue | Page::Form | Page::Id | Page::Visit => false,
        };
        let is_open =
            |other: Page| other.questions().any(|question| self.applies(question) && !self.is_answered(question));
        let later = Page::ALL.iter().copied().filter(|other| *other > page);
        1 + later.filter(|other| is_open(*other) || (!self.has(*other) && is_expected(*other))).count()
    }
}

/// The first problem of each group of inputs: a page is one, but for that of the visit, which asks for counter and day.
fn in_groups(mut problems: Problems) -> Problems {
    problems.dedup_by_key(|(question, _)| (question.page(), *question == Question::Visit));
    problems
}
