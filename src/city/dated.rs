//! Facts that change on known days.

use chrono::NaiveDate;

/// A fact that holds at first, and what holds from some days on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    first: T,
    /// By their first day, in order.
    changes: Vec<(NaiveDate, T)>,
}

impl<T> Dated<T> {
    /// A fact with its changes, which must be in the order of their days.
    pub(crate) const fn new(first: T, changes: Vec<(NaiveDate, T)>) -> Self {
        Self { first, changes }
    }

    /// What holds on a day.
    pub fn at(&self, day: NaiveDate) -> &T {
        self.changes.iter().rev().find(|(from, _)| *from <= day).map_or(&self.first, |(_, fact)| fact)
    }

    /// The changes after a day, up to another one.
    pub fn changes_between(&self, after: NaiveDate, until: NaiveDate) -> impl Iterator<Item = &(NaiveDate, T)> {
        self.changes.iter().filter(move |(from, _)| after < *from && *from <= until)
    }

    /// The same days with what is made of each fact.
    /// Errors: the first one of `make`.
    pub(crate) fn try_map<U, E>(&self, make: impl Fn(&T) -> Result<U, E>) -> Result<Dated<U>, E> {
        let changes = self.changes.iter().map(|(from, fact)| Ok((*from, make(fact)?)));
        Ok(Dated { first: make(&self.first)?, changes: changes.collect::<Result<_, E>>()? })
    }

    /// The same days with what is made of each fact.
    pub(crate) fn map<U>(&self, make: impl Fn(&T) -> U) -> Dated<U> {
        let changes = self.changes.iter().map(|(from, fact)| (*from, make(fact)));
        Dated { first: make(&self.first), changes: changes.collect() }
    }
}
