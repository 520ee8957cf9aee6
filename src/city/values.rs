//! Values of the city's file. Each reads itself, or says what to write.

use std::ops::Deref;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use serde::Deserialize;
use toml::Value;
use url::Url;

use super::holidays::ACCEPTED_YEARS;
use crate::l10n::Messages;

/// An id in addresses, of up to 40 lower-case letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "Value")]
pub struct Id(String);

/// A telephone number in Japan: 10 or 11 digits in three groups with hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub struct Telephone(String);

/// Where to reach the operator: an address that begins with `https:`, `mailto:` or `tel:`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub struct ContactUrl(String);

/// A day in the [`ACCEPTED_YEARS`].
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct Day(pub(super) NaiveDate);

/// A time such as 8:45.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "Value")]
pub struct TimeOfDay(pub NaiveTime);

/// A month and a day, such as 12-29.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "Value")]
pub struct MonthDay(pub u32, pub u32);

/// A day of the week, by its English name.
#[derive(Deserialize)]
#[serde(try_from = "Value")]
struct DayOfWeek(Weekday);

/// Days of the week, at least one, from Monday.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<DayOfWeek>")]
pub struct Weekdays(pub Vec<Weekday>);

/// Reads a type from a value of the file by a function, or says what to write.
macro_rules! read {
    ($type:ty, $advice:ident, $read:expr) => {
        impl TryFrom<Value> for $type {
            type Error = String;

            fn try_from(value: Value) -> Result<Self, String> {
                ($read as fn(&Value) -> Option<$type>)(&value).ok_or_else(|| Messages::for_staff(Messages::$advice))
            }
        }
    };
}

read!(Id, staff_id, |value| {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    // A query says "undecided" of a counter.
    let is_id = |id: &&str| (1..=40).contains(&id.len()) && id.bytes().all(is_allowed) && *id != "undecided";
    value.as_str().filter(is_id).map(|id| Id(id.to_owned()))
});

read!(Telephone, staff_telephone, |value| {
    let are_digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = |number: &&str| {
        let groups = number.split('-').filter(|group| are_digits(group)).count();
        number.starts_with('0') && (12..=13).contains(&number.len()) && groups == 3 && number.matches('-').count() == 2
    };
    value.as_str().filter(is_number).map(|number| Telephone(number.to_owned()))
});

read!(ContactUrl, staff_contact_url, |value| {
    let text = value.as_str().filter(|text| text.chars().all(|sign| sign.is_ascii_graphic()))?;
    let url = Url::parse(text).ok()?;
    let is_contact = match url.scheme() {
        // The parser also takes an address without the slashes, which a browser would not.
        "https" => {
            text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"))
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
        }
        "mailto" => url.path().split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
        "tel" => url.path().contains(|sign: char| sign.is_ascii_digit()),
        _ => false,
    };
    is_contact.then(|| ContactUrl(text.to_owned()))
});

read!(Day, staff_date, |value| {
    let date = value.as_datetime().filter(|written| written.time.is_none())?.date?;
    let day = NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into());
    day.filter(|day| ACCEPTED_YEARS.contains(&day.year())).map(Day)
});

read!(TimeOfDay, staff_time, |value| { NaiveTime::parse_from_str(value.as_str()?, "%H:%M").ok().map(TimeOfDay) });

read!(MonthDay, staff_month_day, |value| {
    let (month, day) = value.as_str()?.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year has every day.
    NaiveDate::from_ymd_opt(2028, month, day).map(|_| MonthDay(month, day))
});

read!(DayOfWeek, staff_weekday, |value| value.as_str()?.parse().ok().map(DayOfWeek));

impl TryFrom<Vec<DayOfWeek>> for Weekdays {
    type Error = String;

    fn try_from(listed: Vec<DayOfWeek>) -> Result<Self, String> {
        let mut days: Vec<_> = listed.iter().map(|day| day.0).collect();
        days.sort_by_key(Weekday::num_days_from_monday);
        days.dedup();
        match days.len() {
            0 => Err(Messages::for_staff(Messages::staff_weekday)),
            different if different < listed.len() => Err(Messages::for_staff(Messages::staff_twice)),
            _ => Ok(Self(days)),
        }
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Deref for ContactUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Deref for Telephone {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
