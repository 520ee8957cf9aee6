//! Format 2, written since version 2 of the rules. Its layout is frozen: numbers are decoded by this file and the codes of
//! the values, never by the rules of today.

use chrono::{Datelike, Days, NaiveDate};

use crate::city::counter::Counter;
use crate::city::facts::City;
use crate::city::holidays::ACCEPTED_YEARS;
use crate::domain::choice::Choice;
use crate::domain::identity::{IdentityDocument, NationalDocument};
use crate::domain::partial_answers::{Field, PartialAnswers};
use crate::domain::questions::{
    Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, Visit, Visitor, YesNo,
};

/// The first symbol of a number.
pub(super) const SYMBOL: u8 = b'2';

/// The first version of the rules that wrote this format.
pub(super) const FIRST_VERSION: u32 = 2;

/// Radix of the rules version.
const VERSION_RADIX: u128 = 1 << 10;

/// Dates are counted from this day as 1.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2016, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Radix of dates; zero stands for an unknown one.
const DATE_RADIX: u128 = 1 << 15;

/// A digit for each question, in mixed radix.
type Digit = (Question, u128);

/// Number of values that the digit of a question can have.
const fn radix(question: Question) -> u128 {
    match question {
        Question::Card => Card::CODE_LIMIT as u128,
        Question::Procedure => Procedure::CODE_LIMIT as u128,
        Question::Notice => NoticeEntry::CODE_LIMIT as u128,
        Question::Expiry => DATE_RADIX,
        Question::Reissue | Question::Restricted => YesNo::CODE_LIMIT as u128,
        Question::Visitor => Visitor::CODE_LIMIT as u128,
        Question::Pin => Pin::CODE_LIMIT as u128,
        Question::Form => Form::CODE_LIMIT as u128,
        // One bit per document; zero while undecided.
        Question::Id => 1 << NationalDocument::CODE_LIMIT,
        // Zero while undecided.
        Question::Counter => Counter::CODE_LIMIT as u128,
        // Whether the visit is planned, and the day.
        Question::Visit => 2 * DATE_RADIX,
    }
}

/// The layout: which digits a number has, in their order, depending on those before them. `digit` supplies the digit of a
/// question. The last one is that of the counter, but for an exit, which has no number.
fn layout(mut digit: impl FnMut(Question) -> u128) -> Vec<Digit> {
    let is = |value: u128, code: u8| value == u128::from(code);
    let mut digits = Vec::new();
    let mut next = |question| {
        let value = digit(question);
        digits.push((question, value));
        value
    };
    let day = next(Question::Visit) % DATE_RADIX;
    if !is(next(Question::Card), Card::MyNumber.code()) {
        return digits;
    }
    let mut asks_form = false;
    let procedure = next(Question::Procedure);
    if is(procedure, Procedure::Issue.code()) {
        next(Question::Reissue);
    } else if is(procedure, Procedure::Renew.code()) {
        let notice = next(Question::Notice);
        let has_notice = is(notice, NoticeEntry::Certificate.code());
        if !has_notice && !is(notice, NoticeEntry::None.code()) {
            return digits;
        }
        let expiry = next(Question::Expiry);
        let has_lapsed = expiry != 0 && expiry < day;
        asks_form = has_notice && !has_lapsed;
    } else {
        return digits;
    }
    let is_agent = is(next(Question::Visitor), Visitor::Agent.code());
    next(Question::Restricted);
    if is_agent && asks_form {
        next(Question::Form);
    }
    if is_agent || is(next(Question::Pin), Pin::Reset.code()) {
        next(Question::Id);
    }
    next(Question::Counter);
    digits
}

/// The value of a number with these answers.
pub(super) fn encode(answers: &[Answer], rules_version: u32) -> u128 {
    with_version(layout_of(answers), rules_version)
}

/// The same without the day of the visit.
pub(super) fn encode_without_visit(answers: &[Answer], rules_version: u32) -> u128 {
    let digits = layout_of(answers).into_iter().filter(|(question, _)| *question != Question::Visit);
    with_version(digits.collect(), rules_version)
}

fn layout_of(answers: &[Answer]) -> Vec<Digit> {
    let of = |question| answers.iter().find(|answer| answer.question() == question);
    layout(|question| of(question).map_or(0, digit))
}

fn with_version(digits: Vec<Digit>, rules_version: u32) -> u128 {
    let value = digits.into_iter().rev().fold(0, |value, (question, digit)| value * radix(question) + digit);
    value * VERSION_RADIX + u128::from(rules_version)
}

/// The answers and the rules version in the value of a number; `None` if it is not that of a sheet.
pub(super) fn decode(value: u128, city: &'static City) -> Option<(PartialAnswers, u32)> {
    let rules_version = u32::try_from(value % VERSION_RADIX).ok()?;
    let mut rest = value / VERSION_RADIX;
    let digits = layout(|question| {
        let digit = rest % radix(question);
        rest /= radix(question);
        digit
    });
    if rest != 0 || digits.last()?.0 != Question::Counter {
        return None;
    }
    let mut answers = PartialAnswers::default();
    digits.into_iter().try_for_each(|(question, digit)| decode_answer(&mut answers, question, digit, city))?;
    Some((answers, rules_version))
}

/// The digit of an answer.
fn digit(answer: &Answer) -> u128 {
    match answer {
        Answer::Card(card) => card.code().into(),
        Answer::Procedure(procedure) => procedure.code().into(),
        Answer::Notice(notice) => notice.code().into(),
        Answer::Expiry(Expiry::Unknown) | Answer::Counter(Choice::Undecided) => 0,
        Answer::Expiry(Expiry::Known(date)) | Answer::Visit(Visit::On(date)) => day_number(*date),
        Answer::Visit(Visit::Undecided { day }) => DATE_RADIX + day_number(*day),
        Answer::Reissue(yes_no) | Answer::Restricted(yes_no) => yes_no.code().into(),
        Answer::Visitor(visitor) => visitor.code().into(),
        Answer::Pin(pin) => pin.code().into(),
        Answer::Form(form) => form.code().into(),
        Answer::Id(documents) => documents.chosen().iter().map(|document| 1 << document.code()).sum(),
        Answer::Counter(Choice::Chosen(counter)) => counter.code.into(),
    }
}

/// Decodes the digit of a question into `answers`.
fn decode_answer(answers: &mut PartialAnswers, question: Question, digit: u128, city: &'static City) -> Option<()> {
    let code = || u8::try_from(digit).ok();
    match question {
        Question::Card => answers.card = Field::Valid(Card::from_code(code()?)?),
        Question::Procedure => answers.procedure = Field::Valid(Procedure::from_code(code()?)?),
        Question::Notice => answers.notice = Field::Valid(NoticeEntry::from_code(code()?)?),
        Question::Expiry if digit == 0 => answers.expiry = Field::Valid(Expiry::Unknown),
        Question::Expiry => answers.expiry = Field::Valid(Expiry::Known(decode_date(digit)?)),
        Question::Reissue => answers.reissue = Field::Valid(YesNo::from_code(code()?)?),
        Question::Visitor => answers.visitor = Field::Valid(Visitor::from_code(code()?)?),
        Question::Restricted => answers.restricted = Field::Valid(YesNo::from_code(code()?)?),
        Question::Pin => answers.pin = Field::Valid(Pin::from_code(code()?)?),
        Question::Form => answers.form = Field::Valid(Form::from_code(code()?)?),
        Question::Id if digit == 0 => answers.id = Field::Valid(vec![Choice::Undecided]),
        Question::Id => answers.id = Field::Valid(decode_documents(digit, city)?),
        Question::Counter if digit == 0 => answers.counter = Field::Valid(Choice::Undecided),
        Question::Counter => {
            let code = code()?;
            let counter = city.counters.iter().find(|counter| counter.code == code)?;
            answers.counter = Field::Valid(Choice::Chosen(counter));
        }
        Question::Visit if digit >= DATE_RADIX => {
            answers.visit = Field::Valid(Choice::Undecided);
            answers.day = Some(decode_date(digit - DATE_RADIX)?);
        }
        Question::Visit => answers.visit = Field::Valid(Choice::Chosen(decode_date(digit)?)),
    }
    Some(())
}

fn decode_documents(digit: u128, city: &'static City) -> Option<Vec<Choice<IdentityDocument>>> {
    let is_chosen = |document: &IdentityDocument| digit >> document.code() & 1 == 1;
    let chosen: Vec<_> = IdentityDocument::all(city).filter(is_chosen).map(Choice::Chosen).collect();
    // Every bit stands for a document.
    (u128::from(digit.count_ones()) == u128::try_from(chosen.len()).ok()?).then_some(chosen)
}

fn day_number(date: NaiveDate) -> u128 {
    u128::try_from((date - FIRST_DAY).num_days() + 1).unwrap_or_default()
}

fn decode_date(digit: u128) -> Option<NaiveDate> {
    let days = u64::try_from(digit).ok()?.checked_sub(1)?;
    FIRST_DAY.checked_add_days(Days::new(days)).filter(|date| ACCEPTED_YEARS.contains(&date.year()))
}
