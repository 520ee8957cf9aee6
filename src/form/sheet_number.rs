//! Sheet numbers: the answers, the day of the visit and the rules version, short enough to type.
//!
//! A number is written in Crockford's base 32 in groups of four: a symbol for the format, the digits, a check symbol.
//! Nothing is stored on the server; the number contains the answers.
//!
//! Numbers stay on paper for years, so format 1 never changes: every answer keeps its position and radix, and every
//! value its code. Anything else needs a new format.

use chrono::{Days, NaiveDate};

use super::era;
use crate::city::facts::City;
use crate::domain::identity::IdentityDocument;
use crate::domain::partial_answers::PartialAnswers;
use crate::domain::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Question, Visitor, YesNo};

/// Characters that keyboards, in particular Japanese ones, produce for a hyphen.
const HYPHENS: [char; 11] = ['-', '‐', '‑', '‒', '–', '—', '―', '−', 'ー', 'ｰ', '－'];

/// The symbols of Crockford's base 32, by value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The format that is written.
const FORMAT: u8 = 1;

/// Dates are counted from this day, the first accepted one.
const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(2016, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Radix of dates; zero stands for "not known".
const DATE_RADIX: u128 = 1 << 15;

/// Radix of the rules version.
const VERSION_RADIX: u128 = 1 << 10;

/// Maximum length of a number in symbols, without hyphens.
pub const MAX_SYMBOLS: usize = 18;

/// Why a text is not a sheet number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidSheetNumber {
    /// A symbol is wrong or missing.
    Malformed,
    /// The number names a version of the rules that has never existed.
    UnknownVersion,
}

/// The content of a sheet number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedSheet {
    /// The answers, including the day of the visit.
    pub answers: PartialAnswers,
    /// The version of the rules that the sheet was made with.
    pub rules_version: u32,
}

/// A stack of mixed-radix digits.
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

/// The number of a sheet with these canonical answers.
#[must_use]
pub fn encode(answers: &[Answer], rules_version: u32) -> String {
    let mut digits = Digits(0);
    // Pushed in reverse, so that the questions are decoded in order. The visit is decoded first, because it decides
    // whether the form is asked for.
    let is_visit = |answer: &&Answer| answer.question() == Question::Visit;
    for answer in answers.iter().rev().filter(|answer| !is_visit(answer)) {
        digits.push(digit(answer), radix(answer.question()));
    }
    for visit in answers.iter().filter(is_visit) {
        digits.push(digit(visit), radix(Question::Visit));
    }
    digits.push(u128::from(rules_version), VERSION_RADIX);

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

/// Decodes a number of a city. Accepts lower case, any hyphens and blanks or none, O for 0, and I and L for 1.
///
/// # Errors
///
/// [`InvalidSheetNumber`] for an unknown symbol or format, a wrong check symbol, an answer that does not exist, or a
/// version of the rules that has never existed.
pub fn decode(text: &str, city: &'static City) -> Result<DecodedSheet, InvalidSheetNumber> {
    let typed = text.chars().filter(|symbol| !symbol.is_whitespace() && !HYPHENS.contains(symbol));
    let symbols: Vec<u8> = typed.map(normalize_symbol).collect::<Option<_>>().ok_or(InvalidSheetNumber::Malformed)?;
    let [format, digits @ .., check] = symbols.as_slice() else { return Err(InvalidSheetNumber::Malformed) };
    if symbols.len() > MAX_SYMBOLS {
        return Err(InvalidSheetNumber::Malformed);
    }
    if symbol_value(*format) != Some(u128::from(FORMAT)) {
        return Err(InvalidSheetNumber::Malformed);
    }
    if check_symbol(&symbols[..symbols.len() - 1]) != *check {
        return Err(InvalidSheetNumber::Malformed);
    }
    let mut remaining = Digits(0);
    for symbol in digits {
        remaining.push(symbol_value(*symbol).ok_or(InvalidSheetNumber::Malformed)?, 32);
    }
    let rules_version = u32::try_from(remaining.pop(VERSION_RADIX)).map_err(|_| InvalidSheetNumber::Malformed)?;
    let mut answers = PartialAnswers::default();
    decode_answer(&mut answers, Question::Visit, remaining.pop(radix(Question::Visit)), city)?;
    for question in Question::ALL.iter().copied().filter(|question| *question != Question::Visit) {
        // The visit is known, so the day of decoding makes no difference.
        if answers.applies(question, EPOCH) {
            decode_answer(&mut answers, question, remaining.pop(radix(question)), city)?;
        }
    }
    // Reject other spellings of the same sheet, for example with leading zeros.
    let canonical = encode(&answers.valid_answers(EPOCH), rules_version);
    let is_canonical = canonical.bytes().filter(|symbol| *symbol != b'-').eq(symbols.iter().copied());
    if !is_canonical {
        return Err(InvalidSheetNumber::Malformed);
    }
    // Format 1 was written by version 1 of the rules only.
    if rules_version != 1 {
        return Err(InvalidSheetNumber::UnknownVersion);
    }
    Ok(DecodedSheet { answers, rules_version })
}

/// Maps a typed character to the symbol it stands for.
fn normalize_symbol(typed: char) -> Option<u8> {
    let symbol = match typed.to_ascii_uppercase() {
        'O' => b'0',
        'I' | 'L' => b'1',
        other => u8::try_from(other).ok()?,
    };
    SYMBOLS.contains(&symbol).then_some(symbol)
}

fn symbol_value(symbol: u8) -> Option<u128> {
    SYMBOLS.iter().position(|known| *known == symbol).and_then(|value| u128::try_from(value).ok())
}

/// A weighted sum of the symbols over GF(32) (x⁵ + x² + 1), each symbol weighted with a different power of the
/// primitive element. Detects every single wrong symbol and every transposition of two symbols, up to 31 symbols.
fn check_symbol(symbols: &[u8]) -> u8 {
    let times_x = |element: usize| (element << 1) ^ if element & 16 == 0 { 0 } else { 0b10_0101 };
    let value = |symbol: &u8| SYMBOLS.iter().position(|known| known == symbol).unwrap_or_default();
    let sum = symbols.iter().fold(0, |sum, symbol| times_x(sum ^ value(symbol)));
    SYMBOLS[sum % 32]
}

/// Number of values that the digit of a question can have, including reserved ones.
const fn radix(question: Question) -> u128 {
    match question {
        Question::Card | Question::Procedure => 4,
        Question::Notice => 8,
        Question::Expiry | Question::Visit => DATE_RADIX,
        Question::Reissue | Question::Visitor | Question::Restricted | Question::Pin | Question::Form => 2,
        Question::Id => 1 << 24,
        Question::Counter => 32,
    }
}

/// The digit of an answer.
fn digit(answer: &Answer) -> u128 {
    match answer {
        Answer::Card(card) => card.code().into(),
        Answer::Procedure(procedure) => procedure.code().into(),
        Answer::Notice(notice) => notice.code().into(),
        Answer::Expiry(Expiry::Unknown) => 0,
        Answer::Expiry(Expiry::Known(date)) | Answer::Visit(date) => day_number(*date),
        Answer::Reissue(yes_no) | Answer::Restricted(yes_no) => yes_no.code().into(),
        Answer::Visitor(visitor) => visitor.code().into(),
        Answer::Pin(pin) => pin.code().into(),
        Answer::Form(form) => form.code().into(),
        // One bit per document; zero while undecided.
        Answer::Id(documents) => documents.chosen().iter().map(|document| 1 << document.code()).sum(),
        // Zero while undecided.
        Answer::Counter(counter) => counter.map_or(0, |counter| counter.code.into()),
    }
}

/// Days since [`EPOCH`], starting with 1.
fn day_number(date: NaiveDate) -> u128 {
    u128::try_from((date - EPOCH).num_days() + 1).unwrap_or_default()
}

fn decode_date(digit: u128) -> Result<NaiveDate, InvalidSheetNumber> {
    let days = u64::try_from(digit).ok().and_then(|digit| digit.checked_sub(1)).ok_or(InvalidSheetNumber::Malformed)?;
    EPOCH.checked_add_days(Days::new(days)).filter(|date| era::accepts(*date)).ok_or(InvalidSheetNumber::Malformed)
}

/// Decodes the digit of a question into `answers`.
fn decode_answer(
    answers: &mut PartialAnswers,
    question: Question,
    digit: u128,
    city: &'static City,
) -> Result<(), InvalidSheetNumber> {
    fn decode<T>(digit: u128, from_code: impl Fn(u8) -> Option<T>) -> Result<T, InvalidSheetNumber> {
        u8::try_from(digit).ok().and_then(from_code).ok_or(InvalidSheetNumber::Malformed)
    }
    match question {
        Question::Card => answers.card = Some(Ok(decode(digit, Card::from_code)?)),
        Question::Procedure => answers.procedure = Some(Ok(decode(digit, Procedure::from_code)?)),
        Question::Notice => answers.notice = Some(Ok(decode(digit, Notice::from_code)?)),
        Question::Expiry if digit == 0 => answers.expiry = Some(Ok(Expiry::Unknown)),
        Question::Expiry => answers.expiry = Some(Ok(Expiry::Known(decode_date(digit)?))),
        Question::Reissue => answers.reissue = Some(Ok(decode(digit, YesNo::from_code)?)),
        Question::Visitor => answers.visitor = Some(Ok(decode(digit, Visitor::from_code)?)),
        Question::Restricted => answers.restricted = Some(Ok(decode(digit, YesNo::from_code)?)),
        Question::Pin => answers.pin = Some(Ok(decode(digit, Pin::from_code)?)),
        Question::Form => answers.form = Some(Ok(decode(digit, Form::from_code)?)),
        Question::Id if digit == 0 => answers.id = Some(Ok(vec![None])),
        Question::Id => {
            let is_chosen = |document: &IdentityDocument| digit >> document.code() & 1 == 1;
            let chosen = IdentityDocument::all(city).filter(is_chosen).map(Some);
            answers.id = Some(Ok(chosen.collect()));
        }
        Question::Counter if digit == 0 => answers.counter = Some(Ok(None)),
        Question::Counter => answers.counter = Some(Ok(Some(decode(digit, |code| city.counter_by_code(code))?))),
        Question::Visit => answers.visit = Some(Ok(decode_date(digit)?)),
    }
    Ok(())
}
