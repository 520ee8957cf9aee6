//! The value of a number: digits of answers in mixed radix, below them the rules version.

use chrono::{Datelike, Days, NaiveDate};

use crate::city::facts::City;
use crate::city::holidays::ACCEPTED_YEARS;
use crate::domain::choice::Choice;
use crate::domain::identity::IdentityDocument;
use crate::domain::partial_answers::{Given, PartialAnswers};
use crate::domain::questions::{
    Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, Visit, Visitor, YesNo,
};

/// Radix of the rules version.
const VERSION_RADIX: u128 = 1 << 10;

/// Dates are counted from this day as 1.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2016, 1, 1).expect("a day");

/// Radix of dates; zero stands for an unknown one.
pub(super) const DATE_RADIX: u128 = 1 << 15;

/// Which digits a number has, in their order.
pub(super) struct Format {
    pub(super) symbol: u8,
    pub(super) first_version: u32,
    /// Calls a function with each question and its radix, which returns its digit: which ones come next can depend on it.
    /// Returns whether the digits are those of a sheet.
    pub(super) layout: fn(&mut dyn FnMut(Question, u128) -> u128) -> bool,
}

impl Format {
    /// The value of a number with these answers, but for that to one question.
    pub(super) fn encode(&self, answers: &[Answer], left_out: Option<Question>, rules_version: u32) -> u128 {
        let mut digits = Vec::new();
        (self.layout)(&mut |question, radix| {
            let answer = answers.iter().find(|answer| answer.question() == question);
            let digit = answer.map_or(0, digit);
            digits.push((question, radix, digit));
            digit
        });
        let digits = digits.into_iter().rev().filter(|(question, ..)| Some(*question) != left_out);
        let value = digits.fold(0, |value, (_, radix, digit)| value * radix + digit);
        value * VERSION_RADIX + u128::from(rules_version)
    }

    /// The answers and the rules version in the value of a number; `None` if it is not that of a sheet.
    pub(super) fn decode(&self, value: u128, city: &'static City) -> Option<(PartialAnswers, u32)> {
        let rules_version = u32::try_from(value % VERSION_RADIX).ok()?;
        let mut rest = value / VERSION_RADIX;
        let mut digits = Vec::new();
        let is_sheet = (self.layout)(&mut |question, radix| {
            let digit = rest % radix;
            rest /= radix;
            digits.push((question, digit));
            digit
        });
        let mut answers = PartialAnswers::default();
        digits.into_iter().try_for_each(|(question, digit)| set(&mut answers, question, digit, city))?;
        (is_sheet && rest == 0).then_some((answers, rules_version))
    }
}

/// The digit of an answer.
fn digit(answer: &Answer) -> u128 {
    match answer {
        Answer::Card(card) => card.code().into(),
        Answer::Procedure(procedure) => procedure.code().into(),
        Answer::Notice(notice) => notice.code().into(),
        Answer::Expiry(Expiry::Unknown) | Answer::Counter(Choice::Undecided) => 0,
        Answer::Expiry(Expiry::Known(date)) | Answer::Visit(Visit::On(date)) => day_number(*date),
        // The number is of the sheet that is shown, which is made today.
        Answer::Visit(Visit::Undecided { today, .. }) => DATE_RADIX + day_number(*today),
        Answer::Reissue(yes_no) | Answer::Restricted(yes_no) => yes_no.code().into(),
        Answer::Visitor(visitor) => visitor.code().into(),
        Answer::Pin(pin) => pin.code().into(),
        Answer::Form(form) => form.code().into(),
        // Zero while undecided.
        Answer::Id(documents) => documents.chosen().iter().map(|document| 1 << document.code()).sum(),
        Answer::Counter(Choice::Chosen(counter)) => counter.code.into(),
    }
}

/// Decodes the digit of a question into `answers`.
fn set(answers: &mut PartialAnswers, question: Question, digit: u128, city: &'static City) -> Option<()> {
    let code = || u8::try_from(digit).ok();
    match question {
        Question::Card => answers.card = Given::Valid(Card::from_code(code()?)?),
        Question::Procedure => answers.procedure = Given::Valid(Procedure::from_code(code()?)?),
        Question::Notice => answers.notice = Given::Valid(NoticeEntry::from_code(code()?)?),
        Question::Expiry if digit == 0 => answers.expiry = Given::Valid(Expiry::Unknown),
        Question::Expiry => answers.expiry = Given::Valid(Expiry::Known(date(digit)?)),
        Question::Reissue => answers.reissue = Given::Valid(YesNo::from_code(code()?)?),
        Question::Visitor => answers.visitor = Given::Valid(Visitor::from_code(code()?)?),
        Question::Restricted => answers.restricted = Given::Valid(YesNo::from_code(code()?)?),
        Question::Pin => answers.pin = Given::Valid(Pin::from_code(code()?)?),
        Question::Form => answers.form = Given::Valid(Form::from_code(code()?)?),
        Question::Id if digit == 0 => answers.id = Given::Valid(vec![Choice::Undecided]),
        Question::Id => answers.id = Given::Valid(documents(digit, city)?),
        Question::Counter if digit == 0 => answers.counter = Given::Valid(Choice::Undecided),
        Question::Counter => {
            let code = code()?;
            let counter = city.counters.iter().find(|counter| counter.code == code)?;
            answers.counter = Given::Valid(Choice::Chosen(counter));
        }
        Question::Visit if digit >= DATE_RADIX => {
            answers.visit = Given::Valid(Choice::Undecided);
            answers.day = Some(date(digit - DATE_RADIX)?);
        }
        Question::Visit => answers.visit = Given::Valid(Choice::Chosen(date(digit)?)),
    }
    Some(())
}

fn documents(digit: u128, city: &'static City) -> Option<Vec<Choice<IdentityDocument>>> {
    let is_chosen = |document: &IdentityDocument| digit >> document.code() & 1 == 1;
    let chosen: Vec<_> = IdentityDocument::all(city).filter(is_chosen).map(Choice::Chosen).collect();
    // Every bit stands for a document.
    (u128::from(digit.count_ones()) == u128::try_from(chosen.len()).ok()?).then_some(chosen)
}

fn day_number(date: NaiveDate) -> u128 {
    u128::try_from((date - FIRST_DAY).num_days() + 1).unwrap_or_default()
}

fn date(digit: u128) -> Option<NaiveDate> {
    let days = u64::try_from(digit).ok()?.checked_sub(1)?;
    FIRST_DAY.checked_add_days(Days::new(days)).filter(|date| ACCEPTED_YEARS.contains(&date.year()))
}
