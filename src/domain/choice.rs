//! Answers that can be put off.

/// An answer that can be put off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice<T> {
    /// The visitor has not decided yet.
    Undecided,
    Chosen(T),
}

impl<T> Choice<T> {
    /// What was chosen, if anything.
    pub fn chosen(self) -> Option<T> {
        match self {
            Self::Undecided => None,
            Self::Chosen(value) => Some(value),
        }
    }
}
