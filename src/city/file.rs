//! Reading the city's file.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, Deserializer};

use super::counter::{Closure, Counter, CounterDetails};
use super::dated::Dated;
use super::error::{CityFileError, Mistake};
use super::facts::{Announcement, City, CityDocument, NoticePlace, Operator};
use super::holidays;
use super::hours::{Hours, Schedule, SpecialDay, Times};
use super::keys::{CityFile, CounterKeys, FormatKey, HoursKeys, SpecialDayKeys};
use super::validation::{self, NAME, NOTICE, NOTICE_WITH_COUNTERS, REASON, SHORT_NAME};
use super::values::{Day, Id};
use crate::l10n::{Messages, Text, is_unseen};

/// The format of the file. Keys that are added later are optional; anything else needs a new format.
const FORMAT: u32 = 1;

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 1_000_000;

/// The embedded default.
const DEFAULT_FILE: &str = include_str!("kagoshima.toml");

impl City {
    /// Reads the file at `path`, or the embedded default. `national` are the ids of the national documents.
    /// Errors: the first mistake in the file.
    pub fn load(path: Option<&Path>, national: &[&str]) -> Result<Self, CityFileError> {
        let (text, name) = text_and_name(path)?;
        Self::parse(&text, &name, national)
    }

    /// Reads facts from a text. `name` is the name of the file in error messages.
    /// Errors: the first mistake in the text.
    pub fn parse(text: &str, name: &str, national: &[&str]) -> Result<Self, CityFileError> {
        let city = keys(text).and_then(|keys| {
            validation::check_ids_and_codes(&keys, national)?;
            let default = self::keys(DEFAULT_FILE)?;
            if keys.id == default.id {
                validation::compare_with_printed(&keys, &default)?;
            }
            keys.into_city()
        });
        holidays::load();
        city.map_err(|mistake| mistake.into_file_error(text, name))
    }

    /// Checks that the user of the service can read the file at `path`; systemd hides homes from it.
    /// Errors: a file or folder that others may not read, or one in a home.
    pub fn check_service_can_read(path: &Path) -> Result<(), CityFileError> {
        let name = path.display().to_string();
        let unreadable = |error: io::Error| CityFileError::unreadable(&name, &error);
        let target = path.canonicalize().map_err(unreadable)?;
        let is_in_home = ["/home", "/root", "/run/user"].iter().any(|home| target.starts_with(home));
        for (level, part) in target.ancestors().enumerate() {
            let needed = if level == 0 { 0o004 } else { 0o001 };
            let mode = fs::metadata(part).map_err(unreadable)?.permissions().mode();
            if mode & needed == 0 || is_in_home {
                return Err(CityFileError::not_for_service(&name));
            }
        }
        Ok(())
    }

    /// Checks that the file at `path`, or the embedded default, keeps the ids and codes of the one that it replaces.
    /// Errors: the first id or code that means something else or is missing, and what to do; or `old` cannot be read.
    pub fn check_replacement(path: Option<&Path>, old: &Path) -> Result<(), CityFileError> {
        let ((text, name), (old_text, old_name)) = (text_and_name(path)?, text_and_name(Some(old))?);
        let old_keys = keys(&old_text).map_err(|mistake| mistake.into_file_error(&old_text, &old_name))?;
        keys(&text)
            .and_then(|new_keys| validation::compare_with_printed(&new_keys, &old_keys))
            .map_err(|mistake| mistake.into_file_error(&text, &name))
    }
}

/// The text and the name of a file, or of the embedded default.
fn text_and_name(path: Option<&Path>) -> Result<(String, String), CityFileError> {
    let Some(path) = path else { return Ok((DEFAULT_FILE.to_owned(), "kagoshima.toml (embedded)".to_owned())) };
    let name = path.display().to_string();
    let text = read_plain_file(path).map_err(|error| CityFileError::unreadable(&name, &error))?;
    Ok((text, name))
}

/// Reads a file of limited size. Anything but a plain file may have no end, or block.
fn read_plain_file(path: &Path) -> io::Result<String> {
    let file = fs::metadata(path)?;
    if !file.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut text = String::new();
    let read = File::open(path)?.take(MAX_BYTES + 1).read_to_string(&mut text)? as u64;
    if read > MAX_BYTES { Err(ErrorKind::FileTooLarge.into()) } else { Ok(text) }
}

fn keys(text: &str) -> Result<CityFile, Mistake> {
    // Editors of Windows begin a file with a byte-order mark.
    let invisible = |(place, character): &(usize, char)| {
        let is_mark = *place == 0 && *character == '\u{feff}';
        !is_mark && is_unseen(*character)
    };
    if let Some((place, character)) = text.char_indices().find(invisible) {
        return Err(Mistake::of_invisible(place, character, text));
    }
    let table = DeTable::parse(text).map_err(|error| Mistake::of_syntax(&error, text))?;
    let FormatKey { format } = FormatKey::deserialize(Deserializer::from(table.clone()))?;
    if *format.get_ref() != FORMAT {
        return Err(Mistake::at(&format, |messages| messages.staff_format(FORMAT)));
    }
    Ok(CityFile::deserialize(Deserializer::from(table))?)
}

impl CityFile {
    fn into_city(self) -> Result<City, Mistake> {
        let hours = dated_hours(&self.hours, &self.hours_changes)?;
        let counters = self.counters.iter().map(|counter| self.counter(counter, &hours));
        let documents = self.documents.iter().map(|document| {
            Ok(CityDocument {
                id: document.id.get_ref().clone(),
                code: *document.code.get_ref(),
                list: document.list,
                after: document.after.as_ref().map(|after| after.get_ref().clone()),
                name: self.text(&document.name, NAME)?,
                ended_since: document.ended_since.map(|day| day.0),
            })
        });
        Ok(City {
            name: self.text(&self.name, SHORT_NAME)?,
            site_name: self.text(&self.site_name, SHORT_NAME)?,
            checked: self.source.checked.0,
            operator: match &self.operator {
                None => None,
                Some(keys) => Some(Operator { name: self.text(&keys.name, NAME)?, url: keys.url.clone() }),
            },
            languages: self.languages(),
            counters: counters.collect::<Result<_, Mistake>>()?,
            documents: documents.collect::<Result<_, Mistake>>()?,
            announcements: self.announcements()?,
            schedule: Schedule { special_days: self.special_days(None)?, hours },
            renewal_first_day: self.renewal_first_day,
            id: self.id.into_inner(),
            telephone: self.telephone,
        })
    }

    fn announcements(&self) -> Result<Vec<Announcement>, Mistake> {
        let mut announcements: Vec<Announcement> = Vec::new();
        for notice in &self.notices {
            let (from, to) = (notice.from.get_ref().0, notice.to.get_ref().0);
            if to < from {
                return Err(Mistake::at(&notice.to, Messages::staff_notice_ends_first));
            }
            // A sheet has room for one.
            let is_at_once = |other: &Announcement| other.place == notice.place && from <= other.to && other.from <= to;
            if announcements.iter().any(is_at_once) {
                return Err(Mistake::at(&notice.from, Messages::staff_notices_at_once));
            }
            let limit = match notice.place {
                NoticePlace::Top => NOTICE,
                NoticePlace::Counters => NOTICE_WITH_COUNTERS,
            };
            announcements.push(Announcement { text: self.text(&notice.text, limit)?, place: notice.place, from, to });
        }
        Ok(announcements)
    }

    /// The single days of a counter, or of all. Those that are given for one counter take precedence.
    fn special_days(&self, counter: Option<&Id>) -> Result<BTreeMap<NaiveDate, SpecialDay>, Mistake> {
        let (mut of_all, mut own) = (BTreeMap::new(), BTreeMap::new());
        for (keys, is_open) in [(&self.closed_days, false), (&self.open_days, true)] {
            for day in keys {
                let days = match &day.counters {
                    None => &mut of_all,
                    Some(ids) if ids.iter().any(|id| Some(id.get_ref()) == counter) => &mut own,
                    Some(_) => continue,
                };
                let (own_times, reason) = (own_times(day, is_open)?, self.text(&day.reason, REASON)?);
                if days.insert(day.date.get_ref().0, SpecialDay { is_open, own_times, reason }).is_some() {
                    return Err(Mistake::at(&day.date, Messages::staff_twice));
                }
            }
        }
        of_all.extend(own);
        Ok(of_all)
    }

    fn counter(&self, keys: &CounterKeys, hours_of_all: &Dated<Hours>) -> Result<Counter, Mistake> {
        let closure = match (&keys.closed_since, &keys.successor) {
            (None, None) => None,
            (Some(since), Some(id)) => Some(Closure { since: since.get_ref().0, successor: id.get_ref().clone() }),
            (Some(since), None) => return Err(Mistake::at(since, Messages::staff_add_successor)),
            (None, Some(successor)) => return Err(Mistake::at(successor, Messages::staff_add_closed_since)),
        };
        let own = keys.hours.as_ref();
        let hours =
            own.map_or_else(|| Ok(hours_of_all.clone()), |own| hours_of_all.try_map(|all| own_hours(own, all)))?;
        if let Some(from) = own.and_then(|own| own.get_ref().from.as_ref()) {
            return Err(Mistake::at(from, Messages::staff_hours_change));
        }
        Ok(Counter {
            id: keys.id.get_ref().clone(),
            code: *keys.code.get_ref(),
            details: self.counter_details(keys)?,
            opened_since: keys.opened_since.map(|day| day.0),
            closure,
            schedule: Schedule { hours, special_days: self.special_days(Some(keys.id.get_ref()))? },
        })
    }

    /// The names and the telephone number of a counter with their changes.
    fn counter_details(&self, keys: &CounterKeys) -> Result<Dated<CounterDetails>, Mistake> {
        let first = CounterDetails {
            name: self.text(&keys.name, NAME)?,
            short_name: self.text(&keys.short_name, SHORT_NAME)?,
            telephone: keys.telephone.clone(),
        };
        let (mut changes, mut last) = (Vec::new(), first.clone());
        for change in &keys.changes {
            if let Some(name) = &change.name {
                last.name = self.text(name, NAME)?;
            }
            if let Some(name) = &change.short_name {
                last.short_name = self.text(name, SHORT_NAME)?;
            }
            if let Some(number) = &change.telephone {
                last.telephone = number.clone();
            }
            changes.push((day_after(&change.from, changes.last())?, last.clone()));
        }
        Ok(Dated::new(first, changes))
    }
}

/// The regular hours with their changes.
fn dated_hours(keys: &Spanned<Hours>, change_keys: &[Spanned<HoursKeys>]) -> Result<Dated<Hours>, Mistake> {
    let first = validation::hours(keys, keys.get_ref().clone())?;
    let (mut changes, mut last) = (Vec::new(), first.clone());
    for change in change_keys {
        let from = Text::of_plain("from");
        let from = change.get_ref().from.as_ref().ok_or_else(|| Mistake::at(change, |m| m.staff_missing(&from)))?;
        last = own_hours(change, &last)?;
        changes.push((day_after(from, changes.last())?, last.clone()));
    }
    Ok(Dated::new(first, changes))
}

/// The first day of a change, which comes after the one before.
fn day_after<T>(from: &Spanned<Day>, before: Option<&(NaiveDate, T)>) -> Result<NaiveDate, Mistake> {
    let day = from.get_ref().0;
    let is_in_order = before.is_none_or(|(other, _)| *other < day);
    is_in_order.then_some(day).ok_or_else(|| Mistake::at(from, Messages::staff_change_order))
}

/// Hours of which the keys leave out what is as in `others`.
fn own_hours(keys: &Spanned<HoursKeys>, others: &Hours) -> Result<Hours, Mistake> {
    let own = keys.get_ref();
    validation::hours(
        keys,
        Hours {
            opens: own.opens.unwrap_or(others.opens),
            closes: own.closes.unwrap_or(others.closes),
            weekdays: own.weekdays.as_ref().unwrap_or(&others.weekdays).clone(),
            closed_on_national_holidays: own.closed_on_national_holidays.unwrap_or(others.closed_on_national_holidays),
            year_end: own.year_end.or(others.year_end),
        },
    )
}

/// The hours of a single day, if it has hours of its own, which only open days have.
fn own_times(day: &SpecialDayKeys, is_open: bool) -> Result<Option<Times>, Mistake> {
    match (&day.opens, &day.closes) {
        (None, None) => Ok(None),
        (Some(opens), Some(closes)) if is_open && closes <= opens => {
            Err(Mistake::at(closes, Messages::staff_closes_first))
        }
        (Some(opens), Some(closes)) if is_open => {
            Ok(Some(Times { opens: *opens.get_ref(), closes: *closes.get_ref() }))
        }
        (Some(key), _) | (_, Some(key)) => Err(Mistake::at(key, Messages::staff_day_times)),
    }
}
