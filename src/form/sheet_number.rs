//! Sheet numbers: the answers, the day of the visit and the rules version, short enough to type.
//!
//! A number is written in Crockford's base 32 in groups of four: a symbol for the format, the digits, check symbols.
//! Nothing is stored on the server; the number contains the answers.
//!
//! Numbers stay on paper for years, so a format never changes: every answer keeps its position and radix, and every
//! value its code. Anything else needs a new format. Format 1 was written by version 1 of the rules, which always had a
//! planned visit; it has one check symbol.

use chrono::{Days, NaiveDate};

use super::era;
use crate::city::facts::City;
use crate::domain::identity::IdentityDocument;
use crate::domain::partial_answers::PartialAnswers;
use crate::domain::questions::Visit;
use crate::domain::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Question, Visitor, YesNo};
use crate::domain::rules;

/// Characters that keyboards, in particular Japanese ones, produce for a hyphen.
const HYPHENS: [char; 11] = ['-', '‐', '‑', '‒', '–', '—', '―', '−', 'ー', 'ｰ', '－'];

/// The symbols of Crockford's base 32, by value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
pub const MAX_SYMBOLS: usize = 20;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// Written by version 1 of the rules.
    One,
    /// The current one.
    Two,
}

impl Format {
    const fn symbol(self) -> u8 {
        match self {
            Self::One => b'1',
            Self::Two => b'2',
        }
    }

    const fn from_symbol(symbol: u8) -> Option<Self> {
        match symbol {
            b'1' => Some(Self::One),
            b'2' => Some(Self::Two),
            _ => None,
        }
    }

    /// Whether a version of the rules wrote this format.
    fn has_version(self, rules_version: u32) -> bool {
        match self {
            Self::One => rules_version == 1,
            Self::Two => (2..=rules::VERSION).contains(&rules_version),
        }
    }

    /// Number of values that the digit of a question can have, including reserved ones.
    const fn radix(self, question: Question) -> u128 {
        match question {
            Question::Card | Question::Procedure => 4,
            Question::Notice => 8,
            Question::Expiry => DATE_RADIX,
            Question::Visit => match self {
                Self::One => DATE_RADIX,
                // Whether the visit is planned, and the day.
                Self::Two => 2 * DATE_RADIX,
            },
            Question::Reissue | Question::Visitor | Question::Restricted | Question::Pin | Question::Form => 2,
            Question::Id => 1 << 24,
            Question::Counter => 32,
        }
    }

    /// The check symbols of a number without them.
    fn check_symbols(self, symbols: &[u8]) -> Vec<u8> {
        let polynomial: Vec<usize> = symbols.iter().copied().map(symbol_index).collect();
        let elements = match self {
            Self::One => vec![times(2, evaluate(&polynomial, 2))],
            Self::Two => reed_solomon(&polynomial).to_vec(),
        };
        elements.into_iter().map(|element| SYMBOLS[element % 32]).collect()
    }
}

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
    let symbols = encode_in(Format::Two, answers, rules_version);
    let groups: Vec<_> = symbols.chunks(4).map(|group| String::from_utf8_lossy(group)).collect();
    groups.join("-")
}

fn encode_in(format: Format, answers: &[Answer], rules_version: u32) -> Vec<u8> {
    let mut digits = Digits(0);
    // Pushed in reverse, so that the questions are decoded in order. The visit is decoded first, because it decides
    // whether the form is asked for.
    let is_visit = |answer: &&Answer| answer.question() == Question::Visit;
    for answer in answers.iter().rev().filter(|answer| !is_visit(answer)) {
        digits.push(digit(answer), format.radix(answer.question()));
    }
    for visit in answers.iter().filter(is_visit) {
        digits.push(digit(visit), format.radix(Question::Visit));
    }
    digits.push(u128::from(rules_version), VERSION_RADIX);

    let mut symbols = Vec::with_capacity(MAX_SYMBOLS);
    while digits.0 > 0 {
        symbols.extend(usize::try_from(digits.pop(32)).ok().and_then(|value| SYMBOLS.get(value)));
    }
    symbols.push(format.symbol());
    symbols.reverse();
    symbols.extend(format.check_symbols(&symbols));
    symbols
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
    if symbols.len() > MAX_SYMBOLS {
        return Err(InvalidSheetNumber::Malformed);
    }
    let format = symbols.first().copied().and_then(Format::from_symbol).ok_or(InvalidSheetNumber::Malformed)?;
    let checks = match format {
        Format::One => 1,
        Format::Two => 2,
    };
    let digits = symbols.get(1..symbols.len().saturating_sub(checks)).ok_or(InvalidSheetNumber::Malformed)?;
    let mut remaining = Digits(0);
    for symbol in digits {
        remaining.push(symbol_value(*symbol).ok_or(InvalidSheetNumber::Malformed)?, 32);
    }
    let rules_version = u32::try_from(remaining.pop(VERSION_RADIX)).map_err(|_| InvalidSheetNumber::Malformed)?;
    let mut answers = PartialAnswers::default();
    decode_answer(&mut answers, Question::Visit, remaining.pop(format.radix(Question::Visit)), city)?;
    for question in Question::ALL.iter().copied().filter(|question| *question != Question::Visit) {
        // The visit is known, so the day of decoding makes no difference.
        if answers.applies(question, EPOCH) {
            decode_answer(&mut answers, question, remaining.pop(format.radix(question)), city)?;
        }
    }
    // Rejects wrong check symbols, and other spellings of the same sheet, for example with leading zeros.
    if encode_in(format, &answers.valid_answers(EPOCH), rules_version) != symbols {
        return Err(InvalidSheetNumber::Malformed);
    }
    if !format.has_version(rules_version) {
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

fn symbol_index(symbol: u8) -> usize {
    SYMBOLS.iter().position(|known| *known == symbol).unwrap_or_default()
}

/// The product of two elements of GF(32), reduced by x⁵ + x² + 1.
fn times(one: usize, other: usize) -> usize {
    let times_x = |element: usize| (element << 1) ^ if element & 16 == 0 { 0 } else { 0b10_0101 };
    let bits = (0..5).rev().map(|bit| other >> bit & 1);
    bits.fold(0, |product, bit| times_x(product) ^ if bit == 1 { one } else { 0 })
}

/// The value of a polynomial over GF(32) at a point, by its coefficients from the highest.
fn evaluate(polynomial: &[usize], point: usize) -> usize {
    polynomial.iter().fold(0, |sum, coefficient| times(sum, point) ^ coefficient)
}

/// The two check symbols of a Reed–Solomon code over GF(32): the remainder after a division by (x + α)(x + α²), with the
/// primitive element α = 2. Up to 31 symbols it detects every one or two wrong symbols, so also every transposition.
fn reed_solomon(message: &[usize]) -> [usize; 2] {
    let (sum, product) = (2 ^ 4, times(2, 4));
    message.iter().fold([0, 0], |[high, low], symbol| {
        let factor = high ^ symbol;
        [low ^ times(factor, sum), times(factor, product)]
    })
}

/// The digit of an answer.
fn digit(answer: &Answer) -> u128 {
    match answer {
        Answer::Card(card) => card.code().into(),
        Answer::Procedure(procedure) => procedure.code().into(),
        Answer::Notice(notice) => notice.code().into(),
        Answer::Expiry(Expiry::Unknown) => 0,
        Answer::Expiry(Expiry::Known(date)) | Answer::Visit(Visit::On(date)) => day_number(*date),
        Answer::Visit(Visit::Undecided { day }) => DATE_RADIX + day_number(*day),
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
        Question::Visit if digit >= DATE_RADIX => {
            (answers.visit, answers.day) = (Some(Ok(None)), Some(decode_date(digit - DATE_RADIX)?));
        }
        Question::Visit => answers.visit = Some(Ok(Some(decode_date(digit)?))),
    }
    Ok(())
}
