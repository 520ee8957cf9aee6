//! The sheet number: the answers, the day of the visit and the rules' version, short enough to type.
//!
//! A number is written in Crockford's base 32, in groups of four: a symbol for the format, then the digits,
//! then a check symbol. Nothing is stored: whoever has the number has the answers.
//!
//! Numbers stand on paper for years, so format 1 never changes: every answer keeps its place and its radix,
//! a new value goes to the end of its enum, and anything else takes a new format.

use chrono::{Days, NaiveDate};

use super::draft::Draft;
use super::identity::Document;
use super::office::Office;
use super::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Question, Visitor, YesNo};

/// The symbols of Crockford's base 32, by value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The format that is written now; others may be read.
const FORMAT: u8 = 1;

/// The day that dates count from: the first accepted one.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2016, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The radix of dates; the first value stands for "not known".
const DAYS: u128 = 1 << 15;

/// The radix of the version of the rules.
const VERSIONS: u128 = 1 << 10;

/// The most symbols of a number, without hyphens.
pub const MOST_SYMBOLS: usize = 18;

/// Why a number cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// What a number says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// The answers, the day of the visit among them.
    pub draft: Draft,
    /// The version of the rules that the sheet was made with.
    pub rules: u32,
}

/// Digits of mixed radix: the last pushed is the first popped.
struct Digits(u128);

impl Digits {
    fn push(&mut self, digit: u128, radix: u128) {
        self.0 = self.0 * radix + digit;
    }

    fn pop(&mut self, radix: u128) -> u128 {
        let digit = self.0 % radix;
        self.0 /= radix;
        digit
    }
}

/// The number of a sheet: of all the answers that apply, the day of the visit among them.
#[must_use]
pub fn encode(given: &[Answer], rules: u32) -> String {
    let mut digits = Digits(0);
    // Pushed from the last to the first, so that they are read from the first to the last. The day of the visit
    // is read before everything else: whether the form is asked for hangs on it.
    let is_visit = |answer: &&Answer| answer.question() == Question::Visit;
    for answer in given.iter().rev().filter(|answer| !is_visit(answer)) {
        digits.push(digit(answer), radix(answer.question()));
    }
    for visit in given.iter().filter(is_visit) {
        digits.push(digit(visit), radix(Question::Visit));
    }
    digits.push(u128::from(rules), VERSIONS);

    let mut values = Vec::new();
    while digits.0 > 0 {
        values.push(digits.pop(32));
    }
    values.push(u128::from(FORMAT));
    values.reverse();
    let symbols = values.iter().filter_map(|value| SYMBOLS.get(usize::try_from(*value).ok()?).copied());
    let mut symbols: Vec<u8> = symbols.collect();
    symbols.push(check_symbol(&symbols));
    let groups: Vec<_> = symbols.chunks(4).map(|group| String::from_utf8_lossy(group)).collect();
    groups.join("-")
}

/// Reads a number: small letters, missing or other hyphens and blanks, O for 0, I and L for 1.
///
/// # Errors
///
/// [`Unreadable`] for a sign that no number has, a wrong check symbol, a format or an answer that does not exist.
pub fn decode(text: &str) -> Result<Numbered, Unreadable> {
    let typed = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
    let symbols: Vec<u8> = typed.map(symbol).collect::<Option<_>>().ok_or(Unreadable)?;
    let [format, digits @ .., check] = symbols.as_slice() else { return Err(Unreadable) };
    let checked = check_symbol(&symbols[..symbols.len() - 1]) == *check;
    if !checked || symbols.len() > MOST_SYMBOLS || value(*format) != Some(u128::from(FORMAT)) {
        return Err(Unreadable);
    }
    let mut read = Digits(0);
    for symbol in digits {
        read.push(value(*symbol).ok_or(Unreadable)?, 32);
    }
    let rules = u32::try_from(read.pop(VERSIONS)).map_err(|_| Unreadable)?;
    let mut draft = Draft::default();
    set(&mut draft, Question::Visit, read.pop(radix(Question::Visit)))?;
    for question in Question::ALL.iter().copied().filter(|question| *question != Question::Visit) {
        // The visit is known, so the day of reading does not matter.
        if draft.applies(question, FIRST_DAY) {
            set(&mut draft, question, read.pop(radix(question)))?;
        }
    }
    // A number that says more than its sheet is nobody's.
    let given = draft.given(FIRST_DAY);
    let spelled = encode(&given, rules).bytes().filter(|sign| *sign != b'-').eq(symbols.iter().copied());
    spelled.then_some(Numbered { draft, rules }).ok_or(Unreadable)
}

/// The symbol that was meant.
fn symbol(typed: char) -> Option<u8> {
    let meant = match typed.to_ascii_uppercase() {
        'O' => b'0',
        'I' | 'L' => b'1',
        other => u8::try_from(other).ok()?,
    };
    SYMBOLS.contains(&meant).then_some(meant)
}

/// The value of a symbol.
fn value(symbol: u8) -> Option<u128> {
    SYMBOLS.iter().position(|known| *known == symbol).and_then(|value| u128::try_from(value).ok())
}

/// The symbol that makes the number check out: the sum of the symbols as elements of the field with 32 elements,
/// each times a power of its primitive element that no other place has. So one wrong symbol, or two that have
/// changed places, never go unnoticed (x⁵ + x² + 1; 31 places have powers of their own).
fn check_symbol(symbols: &[u8]) -> u8 {
    let times_x = |element: usize| (element << 1) ^ if element & 16 == 0 { 0 } else { 0b10_0101 };
    let place = |symbol: &u8| SYMBOLS.iter().position(|known| known == symbol).unwrap_or_default();
    let sum = symbols.iter().fold(0, |sum, symbol| times_x(sum ^ place(symbol)));
    SYMBOLS[sum % 32]
}

/// How many values the digit of a question can have, now and later.
const fn radix(question: Question) -> u128 {
    match question {
        Question::Card | Question::Procedure => 4,
        Question::Notice => 8,
        Question::Expiry | Question::Visit => DAYS,
        Question::Reissue | Question::Visitor | Question::Restricted | Question::Pin | Question::Form => 2,
        Question::Id => 1 << 24,
        Question::Office => 32,
    }
}

/// The digit of an answer.
fn digit(answer: &Answer) -> u128 {
    match answer {
        Answer::Card(card) => place(Card::ALL, *card),
        Answer::Procedure(procedure) => place(Procedure::ALL, *procedure),
        Answer::Notice(notice) => place(Notice::ALL, *notice),
        Answer::Expiry(Expiry::Unknown) => 0,
        Answer::Expiry(Expiry::Known(date)) | Answer::Visit(date) => day(*date),
        Answer::Reissue(yes_no) | Answer::Restricted(yes_no) => place(YesNo::ALL, *yes_no),
        Answer::Visitor(visitor) => place(Visitor::ALL, *visitor),
        Answer::Pin(pin) => place(Pin::ALL, *pin),
        Answer::Form(form) => place(Form::ALL, *form),
        // A bit for each document, at its place among all of them; none while undecided.
        Answer::Id(documents) => documents.chosen().iter().map(|document| 1 << place(Document::ALL, *document)).sum(),
        // Zero while undecided.
        Answer::Office(office) => office.map_or(0, |office| place(Office::ALL, office) + 1),
    }
}

/// The day, counted from 1; zero is left for "not known".
fn day(date: NaiveDate) -> u128 {
    u128::try_from((date - FIRST_DAY).num_days() + 1).unwrap_or_default()
}

fn place<T: Copy + PartialEq>(all: &[T], value: T) -> u128 {
    all.iter().position(|known| *known == value).and_then(|place| u128::try_from(place).ok()).unwrap_or_default()
}

fn at<T: Copy>(all: &[T], place: u128) -> Result<T, Unreadable> {
    usize::try_from(place).ok().and_then(|place| all.get(place).copied()).ok_or(Unreadable)
}

/// Writes what a digit says into the draft.
fn set(draft: &mut Draft, question: Question, digit: u128) -> Result<(), Unreadable> {
    let date = |digit: u128| {
        let days = u64::try_from(digit).ok().and_then(|digit| digit.checked_sub(1)).ok_or(Unreadable)?;
        FIRST_DAY.checked_add_days(Days::new(days)).filter(|date| super::era::accepts(*date)).ok_or(Unreadable)
    };
    match question {
        Question::Card => draft.card = Some(Ok(at(Card::ALL, digit)?)),
        Question::Procedure => draft.procedure = Some(Ok(at(Procedure::ALL, digit)?)),
        Question::Notice => draft.notice = Some(Ok(at(Notice::ALL, digit)?)),
        Question::Expiry if digit == 0 => draft.expiry = Some(Ok(Expiry::Unknown)),
        Question::Expiry => draft.expiry = Some(Ok(Expiry::Known(date(digit)?))),
        Question::Reissue => draft.reissue = Some(Ok(at(YesNo::ALL, digit)?)),
        Question::Visitor => draft.visitor = Some(Ok(at(Visitor::ALL, digit)?)),
        Question::Restricted => draft.restricted = Some(Ok(at(YesNo::ALL, digit)?)),
        Question::Pin => draft.pin = Some(Ok(at(Pin::ALL, digit)?)),
        Question::Form => draft.form = Some(Ok(at(Form::ALL, digit)?)),
        Question::Id if digit == 0 => draft.id = Some(Ok(vec![None])),
        Question::Id => {
            let chosen = |document: &&Document| digit >> place(Document::ALL, **document) & 1 == 1;
            draft.id = Some(Ok(Document::ALL.iter().filter(chosen).map(|document| Some(*document)).collect()));
        }
        Question::Office if digit == 0 => draft.office = Some(Ok(None)),
        Question::Office => draft.office = Some(Ok(Some(at(Office::ALL, digit - 1)?))),
        Question::Visit => draft.visit = Some(Ok(date(digit)?)),
    }
    Ok(())
}
