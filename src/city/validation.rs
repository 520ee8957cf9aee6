//! Checks of the city's file that its types do not make.

use toml::Spanned;

use super::counter::Counter;
use super::error::Mistake;
use super::facts::CityDocument;
use super::hours::Hours;
use super::keys::{CityFile, CounterKeys, DocumentKeys};
use super::localized::LocalizedText;
use super::values::Id;
use crate::l10n::{Language, Messages, Text};

/// Maximum number of open counters: the list on the sheet has room for no more.
const MAX_OPEN_COUNTERS: u32 = 12;
/// Maximum number of documents of the city, likewise.
const MAX_DOCUMENTS: u32 = 3;

/// The longest full name that has room on paper, in half-width characters; others count twice.
pub(super) const NAME: u32 = 90;
/// The longest short name, also that of the city and of the site.
pub(super) const SHORT_NAME: u32 = 40;
/// The longest reason of a closed or open day.
pub(super) const REASON: u32 = 60;
/// The longest notice.
pub(super) const NOTICE: u32 = 100;
/// The longest notice that stands with the counters, on screens only.
pub(super) const NOTICE_WITH_COUNTERS: u32 = 200;

impl CityFile {
    /// The languages offered, in the order of [`Language::ALL`].
    pub(super) fn languages(&self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.languages.get_ref().contains(language)).collect()
    }

    /// A text that is in every language offered and has room on paper.
    pub(super) fn text(&self, text: &Spanned<LocalizedText>, max: u32) -> Result<LocalizedText, Mistake> {
        let words = text.get_ref();
        if let Some(missing) = self.languages().iter().find(|language| !words.has(**language)) {
            return Err(Mistake::at(text, |messages| messages.staff_add_language(&Text::of_plain(missing.tag()))));
        }
        let has_room = words.width() <= max;
        has_room
            .then(|| words.clone())
            .ok_or_else(|| Mistake::at(text, |messages| messages.staff_too_long(max, max / 2)))
    }
}

/// Hours that end after they begin, also around the new year.
pub(super) fn hours<T>(keys: &Spanned<T>, hours: Hours) -> Result<Hours, Mistake> {
    if hours.closes <= hours.opens {
        return Err(Mistake::at(keys, Messages::staff_closes_first));
    }
    let is_year_end = hours.year_end.is_none_or(|days| days.to < days.from);
    is_year_end.then_some(hours).ok_or_else(|| Mistake::at(keys, Messages::staff_year_end))
}

/// The counter with an id that another key names.
pub(super) fn counter<'k>(id: &Spanned<Id>, counters: &'k [CounterKeys]) -> Result<&'k CounterKeys, Mistake> {
    let named = counters.iter().find(|counter| counter.id == *id);
    named.ok_or_else(|| Mistake::at(id, Messages::staff_no_such_counter))
}

/// Checks that ids and codes are valid and unique, and that closed counters have a successor.
pub(super) fn check_ids_and_codes(file: &CityFile, national: &[&str]) -> Result<(), Mistake> {
    for (place, keys) in file.counters.iter().enumerate() {
        if !(1..Counter::CODE_LIMIT).contains(keys.code.get_ref()) {
            let largest = u32::from(Counter::CODE_LIMIT) - 1;
            return Err(Mistake::at(&keys.code, |messages| messages.staff_counter_code(largest)));
        }
        let before = file.counters[..place].iter().map(|other| (&other.id, &other.code));
        check_is_new((&keys.id, &keys.code), before)?;
        if let (Some(opens), Some(closes)) = (&keys.opened_since, &keys.closed_since)
            && closes.get_ref().0 <= opens.0
        {
            return Err(Mistake::at(closes, Messages::staff_counter_closes_first));
        }
        if let Some(id) = &keys.successor {
            let successor = counter(id, &file.counters)?;
            if successor.closed_since.is_some() {
                return Err(Mistake::at(id, Messages::staff_successor_is_closed));
            }
            let closes = keys.closed_since.as_ref().map(|since| since.get_ref().0);
            if successor.opened_since.is_some_and(|opens| closes.is_some_and(|closes| closes < opens.0)) {
                return Err(Mistake::at(id, Messages::staff_successor_opens_later));
            }
        }
    }
    for day in file.closed_days.iter().chain(&file.open_days) {
        for id in day.counters.iter().flatten() {
            counter(id, &file.counters)?;
        }
    }
    let languages = file.languages();
    if !languages.contains(&Language::OFFICIAL) || languages.len() < file.languages.get_ref().len() {
        return Err(Mistake::at(&file.languages, Messages::staff_languages));
    }
    let open: Vec<_> = file.counters.iter().filter(|counter| counter.closed_since.is_none()).collect();
    if open.is_empty() {
        return Err(Mistake::at(&file.id, Messages::staff_no_open_counter));
    }
    if let Some(excess) = open.get(MAX_OPEN_COUNTERS as usize) {
        return Err(Mistake::at(&excess.id, |messages| messages.staff_too_many(MAX_OPEN_COUNTERS)));
    }
    check_documents(&file.documents, national)
}

fn check_documents(documents: &[DocumentKeys], national: &[&str]) -> Result<(), Mistake> {
    for (place, keys) in documents.iter().enumerate() {
        if !CityDocument::CODES.contains(keys.code.get_ref()) {
            let known = Text::of_plain(&CityDocument::CODES.map(|code| code.to_string()).join(", "));
            return Err(Mistake::at(&keys.code, |messages| messages.staff_document_code(&known)));
        }
        if national.contains(&&**keys.id.get_ref()) {
            return Err(Mistake::at(&keys.id, |messages| messages.staff_taken(&Text::of_plain(keys.id.get_ref()))));
        }
        let before = documents[..place].iter().map(|other| (&other.id, &other.code));
        check_is_new((&keys.id, &keys.code), before)?;
        if let Some(after) = keys.after.as_ref().filter(|after| !national.contains(&&**after.get_ref())) {
            return Err(Mistake::at(after, Messages::staff_no_such_document));
        }
    }
    let too_many = |excess: &DocumentKeys| Mistake::at(&excess.id, |messages| messages.staff_too_many(MAX_DOCUMENTS));
    documents.get(MAX_DOCUMENTS as usize).map_or(Ok(()), |excess| Err(too_many(excess)))
}

type IdAndCode<'k> = (&'k Spanned<Id>, &'k Spanned<u8>);

/// Checks that nothing before has an id or a code.
fn check_is_new<'k>((id, code): IdAndCode<'_>, mut before: impl Iterator<Item = IdAndCode<'k>>) -> Result<(), Mistake> {
    let Some((other, _)) = before.find(|(other, other_code)| *other == id || *other_code == code) else {
        return Ok(());
    };
    let message = |messages: &'static Messages| messages.staff_taken(&Text::of_plain(other.get_ref()));
    Err(if other == id { Mistake::at(id, message) } else { Mistake::at(code, message) })
}

/// Checks that a file keeps the ids and codes of an earlier one, which are on printed sheets.
pub(super) fn compare_with_printed(file: &CityFile, printed: &CityFile) -> Result<(), Mistake> {
    fn counters(file: &CityFile) -> Vec<IdAndCode<'_>> {
        file.counters.iter().map(|keys| (&keys.id, &keys.code)).collect()
    }
    fn documents(file: &CityFile) -> Vec<IdAndCode<'_>> {
        file.documents.iter().map(|keys| (&keys.id, &keys.code)).collect()
    }
    if file.id != printed.id {
        return Err(Mistake::at(&file.id, |messages| messages.staff_keep_city(&Text::of_plain(printed.id.get_ref()))));
    }
    let is_kept = |(id, _): &&IdAndCode<'_>| counters(file).iter().any(|(other, _)| other == id);
    if counters(printed).iter().filter(is_kept).count() * 2 < counters(printed).len() {
        return Err(Mistake::at(&file.id, Messages::staff_other_city));
    }
    compare_codes(&counters(file), &counters(printed), &file.id, Messages::staff_counter_is_missing)?;
    compare_codes(&documents(file), &documents(printed), &file.id, Messages::staff_document_is_missing)
}

fn compare_codes(
    entries: &[IdAndCode<'_>],
    printed: &[IdAndCode<'_>],
    file_id: &Spanned<Id>,
    is_missing: impl Fn(&Messages, &Text) -> Text,
) -> Result<(), Mistake> {
    for (printed_id, printed_code) in printed {
        let name = Text::of_plain(printed_id.get_ref());
        if let Some((_, code)) = entries.iter().find(|(id, code)| (id == printed_id) != (code == printed_code)) {
            let keep = u32::from(*printed_code.get_ref());
            return Err(Mistake::at(code, |messages| messages.staff_keep_code(&name, keep)));
        }
        if !entries.iter().any(|(id, _)| id == printed_id) {
            return Err(Mistake::at(file_id, |messages| is_missing(messages, &name)));
        }
    }
    Ok(())
}
