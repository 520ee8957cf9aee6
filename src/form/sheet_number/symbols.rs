//! How a number is written: Crockford's base 32 with check symbols, in groups of four.

use unicode_normalization::UnicodeNormalization;

/// Characters that keyboards, in particular Japanese ones, produce for a hyphen.
const HYPHENS: [char; 11] = ['-', '‐', '‑', '‒', '–', '—', '―', '−', 'ー', 'ｰ', '－'];

/// Characters of no width, which are copied along.
const INVISIBLE: [char; 6] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];

/// The symbols of Crockford's base 32, by value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Number of symbols, also the radix of the number that they stand for.
const RADIX: u128 = 32;

/// Maximum length of a number in symbols, without hyphens.
pub const MAX_SYMBOLS: usize = 20;

/// Number of check symbols.
const CHECKS: usize = 2;

/// Writes a value after the symbol of its format, with check symbols.
pub(super) fn write(format: u8, value: u128) -> String {
    let mut symbols = Vec::with_capacity(MAX_SYMBOLS);
    let mut rest = value;
    while rest > 0 {
        symbols.extend(usize::try_from(rest % RADIX).ok().and_then(|digit| SYMBOLS.get(digit)));
        rest /= RADIX;
    }
    symbols.push(format);
    symbols.reverse();
    symbols.extend(check_symbols(&symbols));
    let groups: Vec<_> = symbols.chunks(4).map(|group| String::from_utf8_lossy(group)).collect();
    groups.join("-")
}

/// Reads the symbol of the format and the value of a number. Accepts lower case, full width, any hyphens and blanks or
/// none, O for 0, and I and L for 1, and what is sent along with a number: see [`number_in`]. `None` for an unknown or
/// wrong symbol.
pub(super) fn read(text: &str) -> Option<(u8, u128)> {
    let text: String = text.nfkc().filter(|symbol| !INVISIBLE.contains(symbol)).collect();
    let typed = number_in(&text).chars().filter(|symbol| !symbol.is_whitespace() && !HYPHENS.contains(symbol));
    let symbols: Vec<u8> = typed.map(normalize).collect::<Option<_>>()?;
    if symbols.len() > MAX_SYMBOLS {
        return None;
    }
    let (written, checks) = symbols.split_at_checked(symbols.len().checked_sub(CHECKS)?)?;
    let (format, digits) = written.split_first()?;
    // Leading zeros would be another spelling of the same number.
    if checks != check_symbols(written) || digits.first() == Some(&SYMBOLS[0]) {
        return None;
    }
    let value =
        digits.iter().try_fold(0, |value, symbol| Some(value * RADIX + u128::try_from(index(*symbol)?).ok()?))?;
    Some((*format, value))
}

/// The number in a text: after the address of its page or a label, and without brackets and full stops around it. The check
/// symbols tell whether it is one.
fn number_in(text: &str) -> &str {
    let address = text.split(['?', '#']).next().unwrap_or_default();
    let is_other = |symbol: char| !symbol.is_ascii_alphanumeric();
    let parts = address.rsplit(['/', ':']).map(|part| part.trim_matches(is_other));
    let part = parts.into_iter().find(|part| !part.is_empty()).unwrap_or_default();
    // A format begins with a digit, the words of a label do not.
    let words = part.split_whitespace().take_while(|word| !word.starts_with(|symbol: char| symbol.is_ascii_digit()));
    let label: usize = words.map(|word| word.len() + 1).sum();
    part.get(label..).unwrap_or(part)
}

/// Maps a typed character to the symbol it stands for.
fn normalize(typed: char) -> Option<u8> {
    let symbol = match typed.to_ascii_uppercase() {
        'O' => b'0',
        'I' | 'L' => b'1',
        other => u8::try_from(other).ok()?,
    };
    SYMBOLS.contains(&symbol).then_some(symbol)
}

fn index(symbol: u8) -> Option<usize> {
    SYMBOLS.iter().position(|known| *known == symbol)
}

/// The check symbols of a Reed–Solomon code over GF(32): the remainder after a division by (x + α)(x + α²), with the
/// primitive element α = 2. Up to 31 symbols it detects every one or two wrong symbols, so also every transposition.
fn check_symbols(symbols: &[u8]) -> [u8; CHECKS] {
    let (sum, product) = (2 ^ 4, times(2, 4));
    let remainder = symbols.iter().fold([0, 0], |[high, low], symbol| {
        let factor = high ^ index(*symbol).unwrap_or_default();
        [low ^ times(factor, sum), times(factor, product)]
    });
    remainder.map(|element| SYMBOLS[element % SYMBOLS.len()])
}

/// The product of two elements of GF(32), reduced by x⁵ + x² + 1.
fn times(one: usize, other: usize) -> usize {
    let times_x = |element: usize| (element << 1) ^ if element & 16 == 0 { 0 } else { 0b10_0101 };
    let bits = (0..5).rev().map(|bit| other >> bit & 1);
    bits.fold(0, |product, bit| times_x(product) ^ if bit == 1 { one } else { 0 })
}
