//! Checks of the city's file that its types do not make.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::counter::Counter;
use super::error::Mistake;
use super::facts::CityDocument;
use super::keys::{CityFile, CounterKeys, DocumentKeys};
use crate::l10n::{Language, Text, readings};

/// Maximum number of open counters: the list on the sheet has room for no more.
const MAX_OPEN_COUNTERS: usize = 12;

/// Maximum number of documents of the city: the lists on the sheet have room for no more.
const MAX_DOCUMENTS: usize = 3;

/// How much room a text has on paper.
#[derive(Clone, Copy, Debug)]
pub(super) enum LongestText {
    /// A full name.
    Name,
    /// A short name, also that of the city and of the site.
    ShortName,
    /// Why a day is open or closed.
    Reason,
    /// A notice.
    Notice,
}

impl LongestText {
    /// In half-width characters; others count twice.
    const fn width(self) -> usize {
        match self {
            Self::Name => 90,
            Self::ShortName => 40,
            Self::Reason => 60,
            Self::Notice => 100,
        }
    }
}

/// Checks a text; the error says what to do.
pub(super) fn check_text(text: &str, language: Language, longest: LongestText) -> Result<(), String> {
    let tag = language.tag();
    if language.has_readings() {
        readings::check(text).map_err(|problem| format!("the text in {tag}: {problem}"))?;
    } else if readings::has_notation(text) {
        return Err(format!(
            "the text in {tag} has ｜, 《 or 》, which are for readings in other languages: delete them"
        ));
    }
    let text = Text::parse(text, language);
    let text = &*text.plain();
    let width: usize = text.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum();
    if text.trim() != text || text.is_empty() {
        Err(format!("the text in {tag} is empty, or begins or ends with a blank"))
    } else if text.contains(char::is_control) {
        Err(format!("the text in {tag} has a line break or a control character: write it on one line"))
    } else if width > longest.width() {
        let max = longest.width();
        Err(format!("the text in {tag} is too long to print: at most {max} characters, or {} in Japanese", max / 2))
    } else {
        Ok(())
    }
}

/// A telephone number in Japan: 10 or 11 digits in three groups.
pub(super) fn check_telephone(number: &Spanned<String>) -> Result<(), Mistake> {
    let groups: Vec<&str> = number.get_ref().split('-').collect();
    let is_number = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    let is_valid = groups.len() == 3
        && groups.iter().all(is_number)
        && number.get_ref().starts_with('0')
        && (10..=11).contains(&digits);
    is_valid.then_some(()).ok_or_else(|| {
        Mistake::at(
            number,
            "write a telephone number with its area code in half-width digits, such as \"099-216-1221\"",
        )
    })
}

fn check_id(id: &Spanned<String>) -> Result<(), Mistake> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_valid = !id.get_ref().is_empty() && id.get_ref().len() <= 40 && id.get_ref().bytes().all(allowed);
    if !is_valid || id.get_ref() == "undecided" {
        return Err(Mistake::at(
            id,
            "write an id of up to 40 lower-case letters, digits and hyphens, other than \"undecided\"",
        ));
    }
    Ok(())
}

/// Checks that ids and codes are valid and unique, and that closed counters have a successor.
pub(super) fn check_ids_and_codes(file: &CityFile, national: &[&str]) -> Result<(), Mistake> {
    check_id(&file.id)?;
    let (mut ids, mut codes) = (BTreeSet::new(), BTreeMap::new());
    for counter in &file.counters {
        let CounterKeys { id, code, .. } = counter.get_ref();
        check_id(id)?;
        if !(1..Counter::CODE_LIMIT).contains(code.get_ref()) {
            let largest = Counter::CODE_LIMIT - 1;
            return Err(Mistake::at(code, format!("the code of a counter is a number from 1 to {largest}")));
        }
        if !ids.insert(id.get_ref().as_str()) {
            return Err(Mistake::at(id, "another counter has this id: give each its own"));
        }
        if let Some(other) = codes.insert(*code.get_ref(), id.get_ref()) {
            return Err(Mistake::at(code, format!("the counter \"{other}\" has this code: give each its own")));
        }
    }
    for counter in &file.counters {
        check_successor(counter.get_ref(), &file.counters)?;
    }
    let open = file.counters.iter().filter(|counter| counter.get_ref().closed_since.is_none()).count();
    if open == 0 {
        return Err(Mistake::at(&file.id, "add a counter that is not closed"));
    }
    if let Some(excess) =
        file.counters.iter().filter(|counter| counter.get_ref().closed_since.is_none()).nth(MAX_OPEN_COUNTERS)
    {
        return Err(Mistake::at(
            &excess.get_ref().id,
            format!("at most {MAX_OPEN_COUNTERS} open counters fit on a sheet"),
        ));
    }
    check_documents(&file.documents, national)
}

fn check_successor(counter: &CounterKeys, counters: &[Spanned<CounterKeys>]) -> Result<(), Mistake> {
    let Some(successor) = &counter.successor else { return Ok(()) };
    let other = counters.iter().find(|other| other.get_ref().id.get_ref() == successor.get_ref());
    match other {
        None => Err(Mistake::at(successor, "no counter has this id")),
        Some(other) if other.get_ref().closed_since.is_some() => {
            Err(Mistake::at(successor, "this counter is closed itself: name one that stays open"))
        }
        Some(_) => Ok(()),
    }
}

fn check_documents(documents: &[Spanned<DocumentKeys>], national: &[&str]) -> Result<(), Mistake> {
    let (mut ids, mut codes) = (national.to_vec(), Vec::new());
    for document in documents {
        let DocumentKeys { id, code, after, .. } = document.get_ref();
        check_id(id)?;
        if !CityDocument::CODES.contains(code.get_ref()) {
            let known = CityDocument::CODES.map(|code| code.to_string()).join(", ");
            return Err(Mistake::at(code, format!("the code of a city's document is one of {known}")));
        }
        if ids.contains(&id.get_ref().as_str()) {
            return Err(Mistake::at(id, "another document has this id: give each its own"));
        }
        if codes.contains(code.get_ref()) {
            return Err(Mistake::at(code, "another document has this code: give each its own"));
        }
        if let Some(after) = after
            && !national.contains(&after.get_ref().as_str())
        {
            return Err(Mistake::at(after, "no national document has this id"));
        }
        ids.push(id.get_ref());
        codes.push(*code.get_ref());
    }
    documents.get(MAX_DOCUMENTS).map_or(Ok(()), |document| {
        Err(Mistake::at(&document.get_ref().id, format!("at most {MAX_DOCUMENTS} documents of a city fit on a sheet")))
    })
}

/// Checks that a file of the default's city keeps its ids and codes, which are on printed sheets.
pub(super) fn compare(file: &CityFile, default: &CityFile) -> Result<(), Mistake> {
    if file.id.get_ref() == default.id.get_ref() { compare_with_printed(file, default) } else { Ok(()) }
}

/// Checks that a file keeps the ids and codes of an earlier one, which are on printed sheets.
pub(super) fn compare_with_printed(file: &CityFile, default: &CityFile) -> Result<(), Mistake> {
    if file.id.get_ref() != default.id.get_ref() {
        let id = default.id.get_ref();
        return Err(Mistake::at(&file.id, format!("the file to replace is that of \"{id}\": keep its id")));
    }
    let counters = |file: &'_ CityFile| -> Vec<(Spanned<String>, Spanned<u8>)> {
        file.counters.iter().map(|counter| (counter.get_ref().id.clone(), counter.get_ref().code.clone())).collect()
    };
    let documents = |file: &'_ CityFile| -> Vec<(Spanned<String>, Spanned<u8>)> {
        file.documents.iter().map(|document| (document.get_ref().id.clone(), document.get_ref().code.clone())).collect()
    };
    compare_codes(&counters(file), &counters(default), &file.id, "mark it with closed_since instead of deleting it")?;
    compare_codes(&documents(file), &documents(default), &file.id, "mark it with ended_since instead of deleting it")
}

fn compare_codes(
    entries: &[(Spanned<String>, Spanned<u8>)],
    defaults: &[(Spanned<String>, Spanned<u8>)],
    file_id: &Spanned<String>,
    instead: &str,
) -> Result<(), Mistake> {
    for (default_id, default_code) in defaults {
        let (default_id, default_code) = (default_id.get_ref(), default_code.get_ref());
        for (id, code) in entries {
            if (id.get_ref() == default_id) != (code.get_ref() == default_code) {
                return Err(Mistake::at(
                    code,
                    format!(
                        "\"{default_id}\" has the code {default_code} on printed sheets: keep it, and use new codes for others"
                    ),
                ));
            }
        }
        if !entries.iter().any(|(id, _)| id.get_ref() == default_id) {
            return Err(Mistake::at(
                file_id,
                format!("\"{default_id}\" is missing and is on printed sheets: {instead}"),
            ));
        }
    }
    Ok(())
}
