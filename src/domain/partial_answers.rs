//! Answers given so far.

use chrono::{Months, NaiveDate};

use super::choice::Choice;
use super::identity::IdentityDocument;
use super::questions::{Card, Expiry, Form, NoticeEntry, Pin, Procedure, Visit, Visitor, YesNo};
use super::validation::ValidationError;
use crate::city::counter::Counter;

/// The state of one answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Given<T> {
    #[default]
    Unanswered,
    Valid(T),
    Rejected(ValidationError),
}

impl<T> Given<T> {
    /// The valid answer, if there is one.
    pub const fn valid(&self) -> Option<&T> {
        match self {
            Self::Valid(value) => Some(value),
            Self::Unanswered | Self::Rejected(_) => None,
        }
    }

    /// The same with another valid answer.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Given<U> {
        match self {
            Self::Unanswered => Given::Unanswered,
            Self::Valid(value) => Given::Valid(convert(value)),
            Self::Rejected(error) => Given::Rejected(error),
        }
    }
}

impl<T> From<Result<T, ValidationError>> for Given<T> {
    fn from(result: Result<T, ValidationError>) -> Self {
        result.map_or_else(Self::Rejected, Self::Valid)
    }
}

/// Answers as submitted. A field is ignored while its question does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartialAnswers {
    pub card: Given<Card>,
    pub procedure: Given<Procedure>,
    pub notice: Given<NoticeEntry>,
    pub expiry: Given<Expiry>,
    pub reissue: Given<YesNo>,
    pub visitor: Given<Visitor>,
    pub restricted: Given<YesNo>,
    pub pin: Given<Pin>,
    pub form: Given<Form>,
    pub id: Given<Vec<Choice<IdentityDocument>>>,
    pub counter: Given<Choice<&'static Counter>>,
    pub visit: Given<Choice<NaiveDate>>,
    /// The day on which a sheet without a planned visit was made.
    pub day: Option<NaiveDate>,
}

/// How far ahead a visit can be planned, in months.
pub const MAX_PLANNING: u32 = 12;

impl PartialAnswers {
    /// The day of the visit; today while no answer is given.
    pub(super) fn visit(&self, today: NaiveDate) -> Visit {
        match self.visit.valid() {
            Some(Choice::Chosen(date)) => Visit::On(*date),
            Some(Choice::Undecided) => {
                let made = self.day.filter(|day| *day <= today).unwrap_or(today);
                Visit::Undecided { today, made }
            }
            None => Visit::Undecided { today, made: today },
        }
    }

    /// What is wrong with the planned visit when its page is submitted: it is before today, or more than a year ahead,
    /// which is a mistyped year. Sheets are also shown for a visit that has passed.
    pub(super) fn planning_error(&self, today: NaiveDate) -> Option<ValidationError> {
        let Some(Choice::Chosen(date)) = self.visit.valid() else { return None };
        if *date < today {
            Some(ValidationError::InThePast)
        } else {
            (*date > today + Months::new(MAX_PLANNING)).then_some(ValidationError::TooFar)
        }
    }
}
