//! Calendar years, western and by Japanese era, for typed dates and for dates in words.

use chrono::{Datelike, NaiveDate};

use super::problem::Problem;

ids! {
    /// How a year is counted.
    Era {
        /// The Gregorian calendar.
        Western = "western",
        /// 令和, from 2019-05-01.
        Reiwa = "reiwa",
        /// 平成, until 2019-04-30.
        Heisei = "heisei",
    }
}

/// First and last year of the dates that are accepted.
pub const YEARS: std::ops::RangeInclusive<i32> = 2016..=2099;

/// Whether dates of this year are accepted.
#[must_use]
pub fn accepts(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}

impl Era {
    /// The year before the era's year 1, in the Gregorian calendar.
    const fn year_zero(self) -> i32 {
        match self {
            Self::Western => 0,
            Self::Reiwa => 2018,
            Self::Heisei => 1988,
        }
    }

    /// The Japanese era of an accepted date, and its year in it.
    #[must_use]
    pub fn of(date: NaiveDate) -> (Self, i32) {
        let era = if (date.year(), date.month()) >= (2019, 5) { Self::Reiwa } else { Self::Heisei };
        (era, date.year() - era.year_zero())
    }

    /// The date with these numbers in this era.
    ///
    /// # Errors
    ///
    /// [`Problem::OutOfRange`] outside [`YEARS`], [`Problem::NoSuchDay`] where the calendar has no such day,
    /// [`Problem::OutsideEra`] where the date belongs to the other Japanese era.
    pub fn date(self, year: u16, month: u16, day: u16) -> Result<NaiveDate, Problem> {
        let year = self.year_zero() + i32::from(year);
        if !YEARS.contains(&year) {
            return Err(Problem::OutOfRange);
        }
        let date = NaiveDate::from_ymd_opt(year, month.into(), day.into()).ok_or(Problem::NoSuchDay)?;
        match self {
            Self::Western => Ok(date),
            Self::Reiwa | Self::Heisei if Self::of(date).0 == self => Ok(date),
            Self::Reiwa | Self::Heisei => Err(Problem::OutsideEra { date }),
        }
    }
}
