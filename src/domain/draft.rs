//! What came in, everything optional; which question comes next; and the way to complete answers.

use chrono::NaiveDate;

use super::answers::{Answers, Errand, Grounds, Pins};
use super::identity::{Document, Documents, List};
use super::office::Office;
use super::outcome::{Exit, Outcome};
use super::problem::Problem;
use super::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Question, Visitor, YesNo};

/// What is known of one answer: nothing, a value, or why it cannot be taken.
pub type Field<T> = Option<Result<T, Problem>>;

/// The answers so far. A field whose question does not apply is kept here and read by nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// To [`Question::Card`].
    pub card: Field<Card>,
    /// To [`Question::Procedure`].
    pub procedure: Field<Procedure>,
    /// To [`Question::Notice`].
    pub notice: Field<Notice>,
    /// To [`Question::Expiry`].
    pub expiry: Field<Expiry>,
    /// To [`Question::Reissue`].
    pub reissue: Field<YesNo>,
    /// To [`Question::Visitor`].
    pub visitor: Field<Visitor>,
    /// To [`Question::Restricted`].
    pub restricted: Field<YesNo>,
    /// To [`Question::Pin`].
    pub pin: Field<Pin>,
    /// To [`Question::Form`].
    pub form: Field<Form>,
    /// To [`Question::Id`], of either list; `None` among them is "undecided".
    pub id: Field<Vec<Option<Document>>>,
    /// To [`Question::Office`]; `None` inside is "undecided".
    pub office: Field<Option<Office>>,
    /// To [`Question::Visit`].
    pub visit: Field<NaiveDate>,
}

/// What is still open before there is an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// The first question that has no answer yet.
    pub next: Option<Question>,
    /// The answers that cannot be taken, in the order of the questions.
    pub problems: Vec<(Question, Problem)>,
}

/// The value of a field, if it has one that can be taken.
fn taken<T>(field: Field<T>) -> Option<T> {
    field?.ok()
}

/// The field as an answer to its question.
fn wrap<T>(field: Field<T>, answer: fn(T) -> Answer) -> Field<Answer> {
    field.map(|result| result.map(answer))
}

impl Draft {
    /// The day that the rules count from: the visit, or today while none is planned.
    #[must_use]
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        taken(self.visit).unwrap_or(today)
    }

    /// The exit that the answers so far lead to (L6, L10–15, L48).
    #[must_use]
    pub fn exit(&self) -> Option<Exit> {
        match taken(self.card)? {
            Card::Juki => return Some(Exit::JukiCard),
            Card::None => return Some(Exit::NoCard),
            Card::MyNumber => {}
        }
        match taken(self.procedure)? {
            Procedure::Unsure => return Some(Exit::CheckExpiry),
            Procedure::Issue => return None,
            Procedure::Renew => {}
        }
        match taken(self.notice)? {
            Notice::Card | Notice::Both => Some(Exit::RenewCard),
            Notice::Certificate | Notice::None => None,
        }
    }

    /// What the cardholder with a My Number Card wants done.
    fn procedure(&self) -> Option<Procedure> {
        taken(self.procedure).filter(|_| taken(self.card) == Some(Card::MyNumber))
    }

    /// What the notice says, where one is asked for.
    fn notice(&self) -> Option<Notice> {
        taken(self.notice).filter(|_| self.procedure() == Some(Procedure::Renew))
    }

    /// Whether a renewal of the certificate alone is wanted: that is where its last day of validity matters.
    fn renews_certificate(&self) -> bool {
        matches!(self.notice(), Some(Notice::Certificate | Notice::None))
    }

    /// The last day of validity of a certificate that lapses before the visit, so that it is issued anew.
    fn lapsed(&self, today: NaiveDate) -> Option<NaiveDate> {
        match taken(self.expiry).filter(|_| self.renews_certificate())? {
            Expiry::Known(expiry) if expiry < self.day(today) => Some(expiry),
            Expiry::Known(_) | Expiry::Unknown => None,
        }
    }

    /// The list of identity documents that applies, if one does (L25, L31, L39, L57, L65).
    #[must_use]
    pub fn document_list(&self) -> Option<List> {
        match taken(self.visitor).filter(|_| self.exit().is_none())? {
            Visitor::Agent => Some(List::Agent),
            Visitor::Cardholder => (taken(self.pin)? == Pin::Reset).then_some(List::PinReset),
        }
    }

    /// Whether a question is asked, given the answers so far.
    #[must_use]
    pub fn applies(&self, question: Question, today: NaiveDate) -> bool {
        let visitor = || taken(self.visitor).filter(|_| self.exit().is_none());
        match question {
            Question::Card => true,
            Question::Procedure => taken(self.card) == Some(Card::MyNumber),
            Question::Notice => self.procedure() == Some(Procedure::Renew),
            Question::Expiry => self.renews_certificate(),
            Question::Reissue => self.procedure() == Some(Procedure::Issue),
            Question::Visitor | Question::Restricted | Question::Office | Question::Visit => self.exit().is_none(),
            Question::Pin => visitor() == Some(Visitor::Cardholder),
            Question::Form => {
                visitor() == Some(Visitor::Agent)
                    && self.notice() == Some(Notice::Certificate)
                    && self.lapsed(today).is_none()
            }
            Question::Id => self.document_list().is_some(),
        }
    }

    /// The answer to a question: nothing where it does not apply or was not answered.
    #[must_use]
    pub fn answer(&self, question: Question, today: NaiveDate) -> Field<Answer> {
        if !self.applies(question, today) {
            return None;
        }
        match question {
            Question::Card => wrap(self.card, Answer::Card),
            Question::Procedure => wrap(self.procedure, Answer::Procedure),
            Question::Notice => wrap(self.notice, Answer::Notice),
            Question::Expiry => wrap(self.expiry, Answer::Expiry),
            Question::Reissue => wrap(self.reissue, Answer::Reissue),
            Question::Visitor => wrap(self.visitor, Answer::Visitor),
            Question::Restricted => wrap(self.restricted, Answer::Restricted),
            Question::Pin => wrap(self.pin, Answer::Pin),
            Question::Form => wrap(self.form, Answer::Form),
            Question::Id => match self.id.as_ref()? {
                Ok(choices) => Documents::choose(self.document_list()?, choices).map(|chosen| Ok(Answer::Id(chosen))),
                Err(problem) => Some(Err(*problem)),
            },
            Question::Office => wrap(self.office, Answer::Office),
            Question::Visit => wrap(self.visit, Answer::Visit),
        }
    }

    /// The answers that apply, in the order of the questions: the canonical form, as far as it goes.
    #[must_use]
    pub fn given(&self, today: NaiveDate) -> Vec<Answer> {
        Question::ALL.iter().filter_map(|question| self.answer(*question, today)?.ok()).collect()
    }

    /// The canonical answers: those that apply, and the day of the visit, which is today unless given.
    #[must_use]
    pub fn canonical(&self, today: NaiveDate) -> Vec<Answer> {
        let mut draft = self.clone();
        draft.visit.get_or_insert(Ok(today));
        draft.given(today)
    }

    /// Where the answers lead.
    ///
    /// # Errors
    ///
    /// [`Incomplete`] names the first question without an answer and every answer that cannot be taken.
    pub fn outcome(&self, today: NaiveDate) -> Result<Outcome, Incomplete> {
        if let Some(exit) = self.exit() {
            return Ok(Outcome::Exit(exit));
        }
        self.answers(today).map(Outcome::Sheet).ok_or_else(|| self.incomplete(today))
    }

    fn incomplete(&self, today: NaiveDate) -> Incomplete {
        let asked = Question::ALL.iter().copied().filter(|question| self.applies(*question, today));
        let mut incomplete = Incomplete { next: None, problems: Vec::new() };
        for question in asked {
            match self.answer(question, today) {
                None if question != Question::Visit => _ = incomplete.next.get_or_insert(question),
                Some(Err(problem)) => incomplete.problems.push((question, problem)),
                None | Some(Ok(_)) => {}
            }
        }
        incomplete
    }

    /// The answers of a sheet, if each is there.
    fn answers(&self, today: NaiveDate) -> Option<Answers> {
        let visit = self.visit.unwrap_or(Ok(today)).ok()?;
        let errand = match (self.procedure()?, taken(self.visitor)?) {
            (Procedure::Unsure, _) => return None,
            (Procedure::Issue, visitor) => {
                let grounds = match taken(self.reissue)? {
                    YesNo::Yes => Grounds::WithReissue,
                    YesNo::No => Grounds::First,
                };
                self.issue(grounds, visitor)?
            }
            (Procedure::Renew, visitor) => {
                let expiry = taken(self.expiry).filter(|_| self.renews_certificate())?;
                match (self.lapsed(today), visitor) {
                    (Some(expiry), visitor) => self.issue(Grounds::Lapsed { expiry }, visitor)?,
                    (None, Visitor::Cardholder) => Errand::RenewSelf { expiry, pins: self.pins()? },
                    (None, Visitor::Agent) => {
                        Errand::RenewAgent { expiry, form: self.inquiry_form()?, documents: self.documents()? }
                    }
                }
            }
        };
        let restricted = taken(self.restricted)? == YesNo::Yes;
        Some(Answers { errand, restricted, office: taken(self.office)?, visit })
    }

    fn issue(&self, grounds: Grounds, visitor: Visitor) -> Option<Errand> {
        Some(match visitor {
            Visitor::Cardholder => Errand::IssueSelf { grounds, pins: self.pins()? },
            Visitor::Agent => Errand::IssueAgent { grounds, documents: self.documents()? },
        })
    }

    fn pins(&self) -> Option<Pins> {
        Some(match taken(self.pin)? {
            Pin::Known => Pins::Known,
            Pin::Reset => Pins::Reset(self.documents()?),
        })
    }

    /// The form came with the notice: without a notice there is none (L51, L61).
    fn inquiry_form(&self) -> Option<Form> {
        match self.notice()? {
            Notice::Certificate => taken(self.form),
            Notice::None => Some(Form::Missing),
            Notice::Card | Notice::Both => None,
        }
    }

    fn documents(&self) -> Option<Documents> {
        Documents::choose(self.document_list()?, &taken(self.id.clone())?)
    }
}
