//! Mistakes in the city's file.

use std::error::Error;
use std::fmt;
use std::io;
use std::ops::Range;

use toml::Spanned;

/// The first mistake in the city's file: where it is, and what to do.
#[derive(Debug)]
pub struct CityFileError {
    file: String,
    line: Option<usize>,
    message: String,
}

impl fmt::Display for CityFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl Error for CityFileError {}

impl CityFileError {
    pub(super) fn unreadable(file: &str, error: &io::Error) -> Self {
        let message = match error.kind() {
            io::ErrorKind::InvalidData => {
                "文字コードを UTF-8 にして保存してください / save the file as UTF-8".to_owned()
            }
            _ => format!("cannot be read: {error}"),
        };
        Self { file: file.to_owned(), line: None, message }
    }
}

/// A mistake at a place of the text.
#[derive(Debug)]
pub(super) struct Mistake {
    /// Bytes of the text.
    pub(super) span: Option<Range<usize>>,
    pub(super) message: String,
    /// Whether the parser reports it, which does not know what people mean.
    is_of_parser: bool,
}

impl Mistake {
    pub(super) fn at<T>(place: &Spanned<T>, message: impl Into<String>) -> Self {
        Self { span: Some(place.span()), message: message.into(), is_of_parser: false }
    }

    pub(super) fn into_file_error(self, text: &str, file: &str) -> CityFileError {
        let before = self.span.and_then(|span| text.get(..span.start));
        let line = before.map(|before| before.matches('\n').count() + 1);
        // An error is one line.
        let message = self.message.lines().collect::<Vec<_>>().join("; ");
        let written = line.filter(|_| self.is_of_parser).and_then(|line| text.lines().nth(line - 1));
        let message = written.and_then(advice).map_or(message, str::to_owned);
        CityFileError { file: file.to_owned(), line, message }
    }
}

impl From<toml::de::Error> for Mistake {
    fn from(error: toml::de::Error) -> Self {
        Self { span: error.span(), message: error.message().to_owned(), is_of_parser: true }
    }
}

/// What to write instead of something that people often write, in a line that the parser does not understand.
fn advice(line: &str) -> Option<&'static str> {
    let line = line.split('#').next().unwrap_or_default();
    // The parts outside of quotation marks.
    let bare: String = line.split('"').step_by(2).collect();
    let value = bare.split_once(['=', '＝']).map_or("", |(_, value)| value.trim());
    let is_made_of =
        |signs: &str| !value.is_empty() && value.chars().all(|sign| sign.is_numeric() || signs.contains(sign));
    if bare.contains(['“', '”', '„', '＂', '「', '」']) {
        Some("引用符は半角の \" にしてください / write straight quotation marks (\"), not those of Word or Excel")
    } else if is_made_of("/年月日.") && value.contains(['/', '年', '.']) {
        Some("日付は 2026-12-13 のように書きます / write a date such as 2026-12-13")
    } else if bare
        .contains(|sign| matches!(sign, '０'..='９' | '＝' | '，' | '、' | '：' | '［' | '］' | '｛' | '｝' | '－'))
    {
        Some("数字や記号は半角で書きます / write half-width digits and signs")
    } else if is_made_of("-") && value.starts_with('0') {
        Some("電話番号は \"099-216-1221\" のように書きます / write a telephone number such as \"099-216-1221\"")
    } else if is_made_of(":") && value.contains(':') {
        Some("時刻は \"8:45\" のように書きます / write a time such as \"8:45\"")
    } else {
        None
    }
}
