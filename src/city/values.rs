//! Reading the values of the city's file: dates, times, hours and single days.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, Weekday};
use toml::Spanned;
use toml::value::Datetime;

use super::error::Mistake;
use super::holidays::ACCEPTED_YEARS;
use super::hours::{Hours, SpecialDay, Times, YearEnd};
use super::keys::{CounterKeys, HoursKeys, OwnHoursKeys, YearEndKeys};

pub(super) fn date(date: &Spanned<Datetime>) -> Result<NaiveDate, Mistake> {
    let invalid = || Mistake::at(date, "write a date from 2016 to 2099 such as 2027-04-01, without a time");
    let Datetime { date: Some(parts), time: None, offset: None } = *date.get_ref() else { return Err(invalid()) };
    NaiveDate::from_ymd_opt(parts.year.into(), parts.month.into(), parts.day.into())
        .filter(|_| ACCEPTED_YEARS.contains(&parts.year.into()))
        .ok_or_else(invalid)
}

/// The first day of a change, which comes after the one before.
pub(super) fn date_after<T>(from: &Spanned<Datetime>, before: Option<&(NaiveDate, T)>) -> Result<NaiveDate, Mistake> {
    let day = date(from)?;
    match before {
        Some((other, _)) if day <= *other => Err(Mistake::at(
            from,
            format!("this change comes after the one from {other}: put them in the order of their days"),
        )),
        Some(_) | None => Ok(day),
    }
}

pub(super) fn hours(keys: &HoursKeys) -> Result<Hours, Mistake> {
    Ok(Hours {
        times: times(&keys.opens, &keys.closes)?,
        weekdays: weekdays(&keys.weekdays)?,
        closed_on_national_holidays: keys.closed_on_national_holidays,
        year_end: keys.year_end.as_ref().map(year_end).transpose()?,
    })
}

/// The hours of a counter: what its keys leave out is as for all counters.
pub(super) fn own_hours(keys: &OwnHoursKeys, city: &Hours) -> Result<Hours, Mistake> {
    let opens = keys.opens.as_ref().map(time).transpose()?.unwrap_or(city.times.opens);
    let closes = keys.closes.as_ref().map(time).transpose()?.unwrap_or(city.times.closes);
    if let Some(key) = keys.closes.as_ref().or(keys.opens.as_ref()).filter(|_| closes <= opens) {
        return Err(Mistake::at(key, CLOSED_BEFORE_OPEN));
    }
    Ok(Hours {
        times: Times { opens, closes },
        weekdays: keys.weekdays.as_ref().map_or_else(|| Ok(city.weekdays.clone()), weekdays)?,
        closed_on_national_holidays: keys.closed_on_national_holidays.unwrap_or(city.closed_on_national_holidays),
        year_end: keys.year_end.as_ref().map(year_end).transpose()?.or(city.year_end),
    })
}

const CLOSED_BEFORE_OPEN: &str = "the counters close before they open: correct one of the times";

pub(super) fn times(opens: &Spanned<String>, closes: &Spanned<String>) -> Result<Times, Mistake> {
    let times = Times { opens: time(opens)?, closes: time(closes)? };
    (times.opens < times.closes).then_some(times).ok_or_else(|| Mistake::at(closes, CLOSED_BEFORE_OPEN))
}

fn weekdays(names: &Spanned<Vec<Spanned<String>>>) -> Result<Vec<Weekday>, Mistake> {
    let mut weekdays = Vec::new();
    for name in names.get_ref() {
        let weekday: Weekday = name
            .get_ref()
            .parse()
            .map_err(|_| Mistake::at(name, "write a day of the week in English, such as \"monday\""))?;
        if weekdays.contains(&weekday) {
            return Err(Mistake::at(name, "this day of the week is listed twice: delete one of them"));
        }
        weekdays.push(weekday);
    }
    if weekdays.is_empty() {
        return Err(Mistake::at(names, "add at least one day of the week, such as \"monday\""));
    }
    weekdays.sort_by_key(Weekday::num_days_from_monday);
    Ok(weekdays)
}

fn year_end(keys: &YearEndKeys) -> Result<YearEnd, Mistake> {
    let (from, to) = (month_and_day(&keys.from)?, month_and_day(&keys.to)?);
    if from <= to {
        return Err(Mistake::at(&keys.from, "the days around the new year begin in one year and end in the next"));
    }
    Ok(YearEnd { from, to })
}

fn time(text: &Spanned<String>) -> Result<NaiveTime, Mistake> {
    NaiveTime::parse_from_str(text.get_ref(), "%H:%M")
        .map_err(|_| Mistake::at(text, "write a time such as \"8:45\" or \"16:30\""))
}

/// Month and day, such as 12-29.
fn month_and_day(text: &Spanned<String>) -> Result<(u32, u32), Mistake> {
    let parts = text.get_ref().split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
    // A leap year has every day.
    parts
        .filter(|(month, day)| NaiveDate::from_ymd_opt(2028, *month, *day).is_some())
        .ok_or_else(|| Mistake::at(text, "write a month and a day such as \"12-29\""))
}

/// Single days, for every counter and for some.
#[derive(Default)]
pub(super) struct SpecialDays {
    pub(super) every_counter: BTreeMap<NaiveDate, SpecialDay>,
    by_counter: BTreeMap<String, BTreeMap<NaiveDate, SpecialDay>>,
}

impl SpecialDays {
    /// `only` are the ids of the counters that it is said of; `None` for every counter.
    pub(super) fn add(
        &mut self,
        date_key: &Spanned<Datetime>,
        only: Option<&[Spanned<String>]>,
        day: SpecialDay,
        counters: &[Spanned<CounterKeys>],
    ) -> Result<(), Mistake> {
        let date_of_day = date(date_key)?;
        let twice = || Mistake::at(date_key, "this day is given twice: delete one of them");
        let Some(ids) = only else {
            return self.every_counter.insert(date_of_day, day).map_or(Ok(()), |_| Err(twice()));
        };
        for id in ids {
            if !counters.iter().any(|counter| counter.get_ref().id.get_ref() == id.get_ref()) {
                return Err(Mistake::at(id, "no counter has this id"));
            }
            let days = self.by_counter.entry(id.get_ref().clone()).or_default();
            if days.insert(date_of_day, day.clone()).is_some() {
                return Err(twice());
            }
        }
        Ok(())
    }

    /// The days of one counter. What is said of it alone takes precedence over what is said of all.
    pub(super) fn of(&self, id: &str) -> BTreeMap<NaiveDate, SpecialDay> {
        let mut days = self.every_counter.clone();
        days.extend(self.by_counter.get(id).cloned().unwrap_or_default());
        days
    }
}
