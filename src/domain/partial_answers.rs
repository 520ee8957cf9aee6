//! Answers given so far, which question comes next, and the step to complete answers.

use chrono::{Months, NaiveDate};

use super::answers::{Answers, Case, IssueReason, Pins};
use super::identity::{DocumentList, IdentityDocument, IdentityDocuments};
use super::outcome::{Exit, Outcome};
use super::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Question, Visit, Visitor, YesNo};
use super::validation::ValidationError;
use crate::city::counter::Counter;

/// State of one answer: not given, valid, or rejected with the reason.
pub type FieldState<T> = Option<Result<T, ValidationError>>;

/// Answers as submitted, all optional. A field is ignored while its question does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is the answer to the question of the same name")]
pub struct PartialAnswers {
    pub card: FieldState<Card>,
    pub procedure: FieldState<Procedure>,
    pub notice: FieldState<Notice>,
    pub expiry: FieldState<Expiry>,
    pub reissue: FieldState<YesNo>,
    pub visitor: FieldState<Visitor>,
    pub restricted: FieldState<YesNo>,
    pub pin: FieldState<Pin>,
    pub form: FieldState<Form>,
    /// Documents of either list; `None` stands for "undecided".
    pub id: FieldState<Vec<Option<IdentityDocument>>>,
    /// `None` stands for "undecided".
    pub counter: FieldState<Option<&'static Counter>>,
    /// `None` stands for "undecided".
    pub visit: FieldState<Option<NaiveDate>>,
    /// The day on which a sheet without a planned visit was made.
    pub day: Option<NaiveDate>,
}

/// No certificate is valid for longer, in years.
const MAX_VALIDITY: u32 = 6;

/// How far ahead a visit can be planned, in months.
const MAX_PLANNING: u32 = 12;

/// What is missing or wrong before there is an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// The first question without an answer.
    pub next: Option<Question>,
    /// The rejected answers, in the order of the questions.
    pub errors: Vec<(Question, ValidationError)>,
}

/// The valid value of a field, if it has one.
fn valid<T>(field: FieldState<T>) -> Option<T> {
    field?.ok()
}

fn into_answer<T>(field: FieldState<T>, answer: fn(T) -> Answer) -> FieldState<Answer> {
    field.map(|result| result.map(answer))
}

impl PartialAnswers {
    /// The day of the visit; today while no answer is given.
    fn visit(&self, today: NaiveDate) -> Visit {
        match valid(self.visit) {
            Some(Some(date)) => Visit::On(date),
            Some(None) => Visit::Undecided { day: self.day.unwrap_or(today) },
            None => Visit::Undecided { day: today },
        }
    }

    /// The day on which the rules are evaluated.
    #[must_use]
    pub fn reference_day(&self, today: NaiveDate) -> NaiveDate {
        self.visit(today).reference_day()
    }

    /// The same answers for a visit that is not planned yet, on a sheet made today.
    #[must_use]
    pub fn without_planned_visit(&self, today: NaiveDate) -> Self {
        Self { visit: Some(Ok(None)), day: Some(today), ..self.clone() }
    }

    /// Checks the planned visit when its page is submitted. Sheets are also shown for a visit that has passed.
    ///
    /// # Errors
    ///
    /// If it is before today, or more than a year ahead, which is a mistyped year.
    pub fn check_planned_visit(&self, today: NaiveDate) -> Result<(), ValidationError> {
        match valid(self.visit).flatten() {
            Some(date) if date < today => Err(ValidationError::InThePast),
            Some(date) if date > today + Months::new(MAX_PLANNING) => Err(ValidationError::TooFar),
            Some(_) | None => Ok(()),
        }
    }

    /// Whether the expiry date is later than any certificate can have.
    fn expiry_is_too_far(&self, today: NaiveDate) -> bool {
        let latest = self.reference_day(today) + Months::new(12 * MAX_VALIDITY);
        let expiry = valid(self.expiry).filter(|_| self.renews_certificate());
        matches!(expiry, Some(Expiry::Known(expiry)) if expiry > latest)
    }

    /// The exit that the answers so far lead to (L6, L10–15, L48).
    #[must_use]
    pub fn exit(&self) -> Option<Exit> {
        match valid(self.card)? {
            Card::Juki => return Some(Exit::JukiCard),
            Card::None => return Some(Exit::NoCard),
            Card::MyNumber => {}
        }
        match valid(self.procedure)? {
            Procedure::Unsure => return Some(Exit::CheckExpiry),
            Procedure::Issue => return None,
            Procedure::Renew => {}
        }
        match valid(self.notice)? {
            Notice::Card | Notice::Both => Some(Exit::RenewCard),
            Notice::Certificate | Notice::None => None,
        }
    }

    fn applicable_procedure(&self) -> Option<Procedure> {
        valid(self.procedure).filter(|_| valid(self.card) == Some(Card::MyNumber))
    }

    fn applicable_notice(&self) -> Option<Notice> {
        valid(self.notice).filter(|_| self.applicable_procedure() == Some(Procedure::Renew))
    }

    /// Whether only the certificate is renewed, not the card: the expiry date of the certificate decides then.
    fn renews_certificate(&self) -> bool {
        matches!(self.applicable_notice(), Some(Notice::Certificate | Notice::None))
    }

    /// The expiry date of a certificate that expires before the visit, so that it must be issued anew.
    fn lapsed(&self, today: NaiveDate) -> Option<NaiveDate> {
        match valid(self.expiry).filter(|_| self.renews_certificate())? {
            Expiry::Known(expiry) if expiry < self.reference_day(today) => Some(expiry),
            Expiry::Known(_) | Expiry::Unknown => None,
        }
    }

    /// The list of identity documents that applies, if one does (L25, L31, L39, L57, L65).
    #[must_use]
    pub fn document_list(&self) -> Option<DocumentList> {
        match valid(self.visitor).filter(|_| self.exit().is_none())? {
            Visitor::Agent => Some(DocumentList::Agent),
            Visitor::Cardholder => (valid(self.pin)? == Pin::Reset).then_some(DocumentList::PinReset),
        }
    }

    /// Whether a question is asked, given the answers so far.
    #[must_use]
    pub fn applies(&self, question: Question, today: NaiveDate) -> bool {
        let visitor = || valid(self.visitor).filter(|_| self.exit().is_none());
        match question {
            Question::Card => true,
            Question::Procedure => valid(self.card) == Some(Card::MyNumber),
            Question::Notice => self.applicable_procedure() == Some(Procedure::Renew),
            Question::Expiry => self.renews_certificate(),
            Question::Reissue => self.applicable_procedure() == Some(Procedure::Issue),
            Question::Visitor | Question::Restricted | Question::Counter | Question::Visit => self.exit().is_none(),
            Question::Pin => visitor() == Some(Visitor::Cardholder),
            Question::Form => {
                visitor() == Some(Visitor::Agent)
                    && self.applicable_notice() == Some(Notice::Certificate)
                    && self.lapsed(today).is_none()
            }
            Question::Id => self.document_list().is_some(),
        }
    }

    /// About how many questions are left from this one on: those that apply, and those that an answer to a question
    /// without an answer will probably lead to.
    #[must_use]
    pub fn remaining_questions(&self, question: Question, today: NaiveDate) -> usize {
        let unanswered = |other: Question| self.answer(other, today).is_none();
        let is_expected = |other: Question| match other {
            Question::Procedure => valid(self.card).is_none(),
            // A renewal with a notice is the most frequent case.
            Question::Notice => valid(self.procedure).is_none(),
            Question::Expiry => {
                valid(self.notice).is_none() && matches!(valid(self.procedure), None | Some(Procedure::Renew))
            }
            Question::Pin => valid(self.visitor).is_none(),
            _ => false,
        };
        let later = Question::ALL.iter().copied().filter(|other| *other > question);
        let left = later.filter(|other| unanswered(*other) && (self.applies(*other, today) || is_expected(*other)));
        1 + left.count()
    }

    /// The answer to a question; `None` where it does not apply or has not been answered.
    #[must_use]
    pub fn answer(&self, question: Question, today: NaiveDate) -> FieldState<Answer> {
        if !self.applies(question, today) {
            return None;
        }
        match question {
            Question::Card => into_answer(self.card, Answer::Card),
            Question::Procedure => into_answer(self.procedure, Answer::Procedure),
            Question::Notice => into_answer(self.notice, Answer::Notice),
            Question::Expiry => into_answer(self.expiry, Answer::Expiry),
            Question::Reissue => into_answer(self.reissue, Answer::Reissue),
            Question::Visitor => into_answer(self.visitor, Answer::Visitor),
            Question::Restricted => into_answer(self.restricted, Answer::Restricted),
            Question::Pin => into_answer(self.pin, Answer::Pin),
            Question::Form => into_answer(self.form, Answer::Form),
            Question::Id => match self.id.as_ref()? {
                Ok(choices) => {
                    IdentityDocuments::choose(self.document_list()?, choices).map(|chosen| Ok(Answer::Id(chosen)))
                }
                Err(error) => Some(Err(*error)),
            },
            Question::Counter => into_answer(self.counter, Answer::Counter),
            Question::Visit => self.visit.map(|visit| visit.map(|_| Answer::Visit(self.visit(today)))),
        }
    }

    /// The answer to a question; also rejected if it contradicts the day of the visit.
    #[must_use]
    pub fn checked_answer(&self, question: Question, today: NaiveDate) -> FieldState<Answer> {
        if question == Question::Expiry && self.expiry_is_too_far(today) {
            return Some(Err(ValidationError::TooFar));
        }
        self.answer(question, today)
    }

    /// The valid answers to questions that apply, in the order of the questions.
    #[must_use]
    pub fn valid_answers(&self, today: NaiveDate) -> Vec<Answer> {
        Question::ALL.iter().filter_map(|question| self.answer(*question, today)?.ok()).collect()
    }

    /// Where the answers lead.
    ///
    /// # Errors
    ///
    /// [`Incomplete`] if a question is unanswered or an answer was rejected.
    pub fn outcome(&self, today: NaiveDate) -> Result<Outcome, Incomplete> {
        if let Some(exit) = self.exit() {
            return Ok(Outcome::Exit(exit));
        }
        self.complete(today).map(Outcome::Sheet).ok_or_else(|| self.incomplete(today))
    }

    fn incomplete(&self, today: NaiveDate) -> Incomplete {
        let asked = Question::ALL.iter().copied().filter(|question| self.applies(*question, today));
        let mut incomplete = Incomplete { next: None, errors: Vec::new() };
        for question in asked {
            match self.checked_answer(question, today) {
                None => _ = incomplete.next.get_or_insert(question),
                Some(Err(error)) => incomplete.errors.push((question, error)),
                Some(Ok(_)) => {}
            }
        }
        incomplete
    }

    /// Complete answers for a sheet, or `None` while something is missing or wrong.
    fn complete(&self, today: NaiveDate) -> Option<Answers> {
        valid(self.visit)?;
        if self.expiry_is_too_far(today) {
            return None;
        }
        let has_notice = self.applicable_notice() == Some(Notice::Certificate);
        let case = match (self.applicable_procedure()?, valid(self.visitor)?) {
            (Procedure::Unsure, _) => return None,
            (Procedure::Issue, visitor) => {
                let reason = match valid(self.reissue)? {
                    YesNo::Yes => IssueReason::WithReissue,
                    YesNo::No => IssueReason::First,
                };
                self.issue(reason, visitor)?
            }
            (Procedure::Renew, visitor) => {
                let expiry = valid(self.expiry).filter(|_| self.renews_certificate())?;
                match (self.lapsed(today), visitor) {
                    (Some(expiry), visitor) => self.issue(IssueReason::Lapsed { expiry, has_notice }, visitor)?,
                    (None, Visitor::Cardholder) => Case::RenewSelf { expiry, has_notice, pins: self.pins()? },
                    (None, Visitor::Agent) => {
                        let (form, documents) = (self.inquiry_form()?, self.identity_documents()?);
                        Case::RenewAgent { expiry, has_notice, form, documents }
                    }
                }
            }
        };
        let minor_or_ward = valid(self.restricted)? == YesNo::Yes;
        Some(Answers { case, minor_or_ward, counter: valid(self.counter)?, visit: self.visit(today) })
    }

    fn issue(&self, reason: IssueReason, visitor: Visitor) -> Option<Case> {
        Some(match visitor {
            Visitor::Cardholder => Case::IssueSelf { reason, pins: self.pins()? },
            Visitor::Agent => Case::IssueAgent { reason, documents: self.identity_documents()? },
        })
    }

    fn pins(&self) -> Option<Pins> {
        Some(match valid(self.pin)? {
            Pin::Known => Pins::Known,
            Pin::Reset => Pins::Reset(self.identity_documents()?),
        })
    }

    /// The form comes with the notice: without a notice there is no form (L51, L61).
    fn inquiry_form(&self) -> Option<Form> {
        match self.applicable_notice()? {
            Notice::Certificate => valid(self.form),
            Notice::None => Some(Form::Missing),
            Notice::Card | Notice::Both => None,
        }
    }

    fn identity_documents(&self) -> Option<IdentityDocuments> {
        IdentityDocuments::choose(self.document_list()?, &valid(self.id.clone())?)
    }
}
