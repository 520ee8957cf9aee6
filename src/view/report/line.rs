//! A line of the report.

use std::fmt::Display;

use crate::l10n::{Messages, Text};

/// A line that begins with what it is about.
pub(super) fn line(about: fn(&Messages) -> &Text, what: impl Display) -> String {
    format!("{}: {what}", Messages::for_staff(about))
}
