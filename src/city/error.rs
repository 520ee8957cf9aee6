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
        Self { file: file.to_owned(), line: None, message: format!("cannot be read: {error}") }
    }
}

/// A mistake at a place of the text.
#[derive(Debug)]
pub(super) struct Mistake {
    /// Bytes of the text.
    pub(super) span: Option<Range<usize>>,
    pub(super) message: String,
}

impl Mistake {
    pub(super) fn at<T>(place: &Spanned<T>, message: impl Into<String>) -> Self {
        Self { span: Some(place.span()), message: message.into() }
    }

    pub(super) fn into_file_error(self, text: &str, file: &str) -> CityFileError {
        let before = self.span.and_then(|span| text.get(..span.start));
        let line = before.map(|before| before.matches('\n').count() + 1);
        // An error is one line.
        let message = self.message.lines().collect::<Vec<_>>().join("; ");
        CityFileError { file: file.to_owned(), line, message }
    }
}

impl From<toml::de::Error> for Mistake {
    fn from(error: toml::de::Error) -> Self {
        Self { span: error.span(), message: error.message().to_owned() }
    }
}
