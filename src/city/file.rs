//! Reading the city's file.

use std::fs;
use std::path::Path;

use toml::Spanned;

use super::counter::{Closure, Counter, CounterDetails};
use super::dated::Dated;
use super::error::{CityFileError, Mistake};
use super::facts::{Announcement, City, CityDocument};
use super::holidays;
use super::hours::{Hours, Schedule, SpecialDay};
use super::keys::{CityFile, CounterKeys, FormatKey, OwnHoursKeys, Texts};
use super::localized::LocalizedText;
use super::validation::{self, LongestText};
use super::values::{SpecialDays, date, date_after, hours, own_hours, times};
use crate::l10n::{Language, Text};

/// The format of the file. Keys that are added later are optional; anything else needs a new format.
const FORMAT: u32 = 1;

/// The embedded default.
const DEFAULT_FILE: &str = include_str!("kagoshima.toml");

/// The name of the embedded default in error messages.
const DEFAULT_NAME: &str = "kagoshima.toml (embedded)";

impl City {
    /// Reads the file at `path`, or the embedded default.
    ///
    /// # Errors
    ///
    /// The first mistake in the file.
    pub fn load(path: Option<&Path>, national: &[&str]) -> Result<Self, CityFileError> {
        let Some(path) = path else { return Self::embedded(national) };
        let name = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| CityFileError::unreadable(&name, &error))?;
        Self::parse(&text, &name, national)
    }

    /// Checks that the file at `path`, or the embedded default, keeps the ids and codes of the one that it replaces.
    ///
    /// # Errors
    ///
    /// The first id or code that means something else or is missing, and what to do; or `old` cannot be read.
    pub fn check_replacement(path: Option<&Path>, old: &Path) -> Result<(), CityFileError> {
        let read = |path: &Path| {
            let name = path.display().to_string();
            match fs::read_to_string(path) {
                Ok(text) => Ok((text, name)),
                Err(error) => Err(CityFileError::unreadable(&name, &error)),
            }
        };
        let (text, name) = path.map_or_else(|| Ok((DEFAULT_FILE.to_owned(), DEFAULT_NAME.to_owned())), read)?;
        let (old_text, old_name) = read(old)?;
        let keys = |text: &str| toml::from_str::<CityFile>(text).map_err(Mistake::from);
        let old_keys = keys(&old_text).map_err(|mistake| mistake.into_file_error(&old_text, &old_name))?;
        keys(&text)
            .and_then(|new_keys| validation::compare_with_printed(&new_keys, &old_keys))
            .map_err(|mistake| mistake.into_file_error(&text, &name))
    }

    /// The embedded default.
    ///
    /// # Errors
    ///
    /// The first mistake in the file, which a test excludes.
    pub fn embedded(national: &[&str]) -> Result<Self, CityFileError> {
        parse(DEFAULT_FILE, DEFAULT_NAME, national, None)
    }

    /// Reads facts from a text. `name` is the name of the file in error messages.
    ///
    /// # Errors
    ///
    /// The first mistake in the text.
    pub fn parse(text: &str, name: &str, national: &[&str]) -> Result<Self, CityFileError> {
        parse(text, name, national, Some(DEFAULT_FILE))
    }
}

/// Reads and checks a file. `default` is the text of the embedded default, if this is another file.
fn parse(text: &str, file: &str, national: &[&str], default: Option<&str>) -> Result<City, CityFileError> {
    read(text, national, default).map_err(|mistake| mistake.into_file_error(text, file))
}

fn read(text: &str, national: &[&str], default: Option<&str>) -> Result<City, Mistake> {
    let FormatKey { format } = toml::from_str(text)?;
    if *format.get_ref() != FORMAT {
        return Err(Mistake::at(
            &format,
            format!("this program reads format = {FORMAT} only: use a file of that format"),
        ));
    }
    let keys: CityFile = toml::from_str(text)?;
    validation::check_ids_and_codes(&keys, national)?;
    if let Some(default) = default {
        validation::compare(&keys, &toml::from_str(default)?)?;
    }
    let languages = languages(&keys.languages)?;
    holidays::load();
    convert(&keys, &languages)
}

fn languages(tags: &Spanned<Vec<Spanned<String>>>) -> Result<Vec<Language>, Mistake> {
    let known = Language::ALL.map(Language::tag).join(", ");
    let mut offered = Vec::new();
    for tag in tags.get_ref() {
        let language = Language::from_tag(tag.get_ref());
        let language =
            language.ok_or_else(|| Mistake::at(tag, format!("no such language: this program has {known}")))?;
        if offered.contains(&language) {
            return Err(Mistake::at(tag, "this language is listed twice: delete one of them"));
        }
        offered.push(language);
    }
    if !offered.contains(&Language::DEFAULT) {
        return Err(Mistake::at(
            tags,
            format!("add \"{}\": it is the language of the counters", Language::DEFAULT.tag()),
        ));
    }
    Ok(Language::ALL.into_iter().filter(|language| offered.contains(language)).collect())
}

fn convert(keys: &CityFile, languages: &[Language]) -> Result<City, Mistake> {
    let texts = |texts: &Texts, longest| localized(texts, languages, longest);
    let hours = dated_hours(keys)?;
    let mut days = SpecialDays::default();
    for (days_of_kind, is_open) in [(&keys.closed_days, false), (&keys.open_days, true)] {
        for day in days_of_kind {
            let own_times = match (&day.opens, &day.closes) {
                (Some(opens), Some(closes)) if is_open => Some(times(opens, closes)?),
                (Some(one), _) | (None, Some(one)) if !is_open => {
                    return Err(Mistake::at(one, "a closed day has no hours: delete them, or write [[open_day]]"));
                }
                (Some(one), _) | (None, Some(one)) => {
                    return Err(Mistake::at(one, "write both opens and closes for this day, or neither"));
                }
                (None, None) => None,
            };
            let special = SpecialDay { is_open, own_times, reason: texts(&day.reason, LongestText::Reason)? };
            days.add(&day.date, day.counters.as_deref(), special, &keys.counters)?;
        }
    }
    let mut counters = Vec::new();
    for counter in &keys.counters {
        counters.push(convert_counter(counter.get_ref(), &hours, &days, texts)?);
    }
    let mut documents = Vec::new();
    for document in &keys.documents {
        let keys = document.get_ref();
        documents.push(CityDocument {
            id: keys.id.get_ref().clone(),
            code: *keys.code.get_ref(),
            list: keys.list,
            after: keys.after.as_ref().map(|after| after.get_ref().clone()),
            name: texts(&keys.name, LongestText::Name)?,
            ended_since: keys.ended_since.as_ref().map(date).transpose()?,
        });
    }
    let mut announcements: Vec<Announcement> = Vec::new();
    for notice in &keys.notices {
        let (from, to) = (date(&notice.from)?, date(&notice.to)?);
        if to < from {
            return Err(Mistake::at(&notice.to, "the last day of this notice comes before the first: exchange them"));
        }
        // A sheet has room for one.
        if announcements.iter().any(|other| from <= other.to && other.from <= to) {
            return Err(Mistake::at(
                &notice.from,
                "another notice is shown at that time: make one of them, or change the days",
            ));
        }
        announcements.push(Announcement { text: texts(&notice.text, LongestText::Notice)?, from, to });
    }
    if let Some(number) = &keys.telephone {
        validation::check_telephone(number)?;
    }
    Ok(City {
        id: keys.id.get_ref().clone(),
        name: texts(&keys.name, LongestText::ShortName)?,
        site_name: texts(&keys.site_name, LongestText::ShortName)?,
        telephone: keys.telephone.as_ref().map(|number| number.get_ref().clone()),
        checked: date(&keys.source.checked)?,
        languages: languages.to_vec(),
        counters,
        documents,
        announcements,
        schedule: Schedule { hours, special_days: days.every_counter },
        renewal_first_day: keys.renewal_first_day,
    })
}

fn convert_counter(
    keys: &CounterKeys,
    city_hours: &Dated<Hours>,
    days: &SpecialDays,
    texts: impl Fn(&Texts, LongestText) -> Result<LocalizedText, Mistake>,
) -> Result<Counter, Mistake> {
    let closure = match (&keys.closed_since, &keys.successor) {
        (Some(since), Some(successor)) => Some(Closure { since: date(since)?, successor: successor.get_ref().clone() }),
        (None, None) => None,
        (Some(since), None) => {
            return Err(Mistake::at(since, "add successor = \"…\", the id of the counter that serves instead"));
        }
        (None, Some(successor)) => {
            return Err(Mistake::at(
                successor,
                "add closed_since = 2027-04-01, the first day on which this counter is closed, or delete the successor",
            ));
        }
    };
    Ok(Counter {
        id: keys.id.get_ref().clone(),
        code: *keys.code.get_ref(),
        details: counter_details(keys, texts)?,
        opened_since: keys.opened_since.as_ref().map(date).transpose()?,
        closure,
        schedule: Schedule {
            hours: match &keys.hours {
                Some(OwnHoursKeys { from: Some(from), .. }) => {
                    return Err(Mistake::at(from, "hours change for all counters: write [[hours_change]]"));
                }
                Some(own) => city_hours.try_map(|hours| own_hours(own, hours))?,
                None => city_hours.clone(),
            },
            special_days: days.of(keys.id.get_ref()),
        },
    })
}

/// The regular hours with their changes.
fn dated_hours(keys: &CityFile) -> Result<Dated<Hours>, Mistake> {
    let first = hours(&keys.hours)?;
    let (mut changes, mut last) = (Vec::new(), first.clone());
    for change in &keys.hours_changes {
        let Some(from) = &change.get_ref().from else {
            return Err(Mistake::at(change, "add from = 2027-04-01, the first day of these hours"));
        };
        last = own_hours(change.get_ref(), &last)?;
        changes.push((date_after(from, changes.last())?, last.clone()));
    }
    Ok(Dated::new(first, changes))
}

/// The names and the telephone number of a counter with their changes.
fn counter_details(
    keys: &CounterKeys,
    texts: impl Fn(&Texts, LongestText) -> Result<LocalizedText, Mistake>,
) -> Result<Dated<CounterDetails>, Mistake> {
    let telephone = |number: &Spanned<String>| {
        validation::check_telephone(number)?;
        Ok::<_, Mistake>(number.get_ref().clone())
    };
    let first = CounterDetails {
        name: texts(&keys.name, LongestText::Name)?,
        short_name: texts(&keys.short_name, LongestText::ShortName)?,
        telephone: telephone(&keys.telephone)?,
    };
    let (mut changes, mut last) = (Vec::new(), first.clone());
    for change in &keys.changes {
        if let Some(name) = &change.name {
            last.name = texts(name, LongestText::Name)?;
        }
        if let Some(name) = &change.short_name {
            last.short_name = texts(name, LongestText::ShortName)?;
        }
        if let Some(number) = &change.telephone {
            last.telephone = telephone(number)?;
        }
        changes.push((date_after(&change.from, changes.last())?, last.clone()));
    }
    Ok(Dated::new(first, changes))
}

/// Converts a text, which must exist in every language offered.
fn localized(texts: &Texts, languages: &[Language], longest: LongestText) -> Result<LocalizedText, Mistake> {
    let mut by_language = Vec::new();
    for (tag, text) in texts.get_ref() {
        let known = Language::ALL.map(Language::tag).join(", ");
        let language = Language::from_tag(tag)
            .ok_or_else(|| Mistake::at(texts, format!("no such language: {tag} (this program has {known})")))?;
        validation::check_text(text, language, longest).map_err(|message| Mistake::at(texts, message))?;
        by_language.push((language, Text::parse(text, language)));
    }
    let text = LocalizedText::new(by_language);
    match languages.iter().find(|language| !text.has(**language)) {
        Some(missing) => Err(Mistake::at(
            texts,
            format!("add {} = \"…\": a language that is offered needs every text", missing.tag()),
        )),
        None => Ok(text),
    }
}
