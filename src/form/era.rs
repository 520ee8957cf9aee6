//! Western and Japanese calendar years.

use chrono::{Datelike, NaiveDate};

use crate::city::holidays::ACCEPTED_YEARS;
use crate::domain::ids;
use crate::domain::validation::ValidationError;

ids! {
    Era {
        Western = "western",
        /// 令和, from 2019-05-01.
        Reiwa = "reiwa",
        /// 平成, until 2019-04-30.
        Heisei = "heisei",
    }
}

impl Era {
    /// The western year before year 1 of the era.
    const fn year_zero(self) -> i32 {
        match self {
            Self::Western => 0,
            Self::Reiwa => 2018,
            Self::Heisei => 1988,
        }
    }

    /// The Japanese era of an accepted date, and the year in that era.
    pub fn of(date: NaiveDate) -> (Self, i32) {
        let era = if (date.year(), date.month()) >= (2019, 5) { Self::Reiwa } else { Self::Heisei };
        (era, date.year() - era.year_zero())
    }

    /// The date with this year, month and day in this era.
    /// Errors: [`ValidationError::OutOfRange`] outside [`ACCEPTED_YEARS`], [`ValidationError::NoSuchDay`] if there is no such day,
    /// [`ValidationError::OutsideEra`] if the date belongs to the other Japanese era.
    pub fn date(self, year: u16, month: u16, day: u16) -> Result<NaiveDate, ValidationError> {
        let year = self.year_zero() + i32::from(year);
        if !ACCEPTED_YEARS.contains(&year) {
            return Err(ValidationError::OutOfRange);
        }
        let date = NaiveDate::from_ymd_opt(year, month.into(), day.into()).ok_or(ValidationError::NoSuchDay)?;
        match self {
            Self::Western => Ok(date),
            Self::Reiwa | Self::Heisei if Self::of(date).0 == self => Ok(date),
            Self::Reiwa | Self::Heisei => Err(ValidationError::OutsideEra { date }),
        }
    }
}
