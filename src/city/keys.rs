//! The keys of the city's file.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use toml::Spanned;
use toml::value::Datetime;

use super::facts::{CityDocumentList, RenewalFirstDay};

/// A text in several languages, by language tag.
pub(super) type Texts = Spanned<BTreeMap<String, String>>;

/// The only key that is read before the others, since they may have another meaning in another format.
#[derive(Deserialize)]
pub(super) struct FormatKey {
    pub(super) format: Spanned<u32>,
}

/// The keys of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CityFile {
    #[serde(rename = "format")]
    _format: u32,
    pub(super) id: Spanned<String>,
    pub(super) languages: Spanned<Vec<Spanned<String>>>,
    pub(super) name: Texts,
    pub(super) site_name: Texts,
    pub(super) telephone: Option<Spanned<String>>,
    pub(super) source: SourceKeys,
    pub(super) hours: HoursKeys,
    #[serde(default, rename = "hours_change")]
    pub(super) hours_changes: Vec<Spanned<OwnHoursKeys>>,
    #[serde(default)]
    pub(super) renewal_first_day: RenewalFirstDay,
    #[serde(rename = "counter")]
    pub(super) counters: Vec<Spanned<CounterKeys>>,
    #[serde(default, rename = "document")]
    pub(super) documents: Vec<Spanned<DocumentKeys>>,
    #[serde(default, rename = "closed_day")]
    pub(super) closed_days: Vec<SpecialDayKeys>,
    #[serde(default, rename = "open_day")]
    pub(super) open_days: Vec<SpecialDayKeys>,
    #[serde(default, rename = "notice")]
    pub(super) notices: Vec<NoticeKeys>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceKeys {
    /// Ignored, like the next one: files had them before the source belonged to the rules.
    #[serde(rename = "title")]
    _title: Option<IgnoredAny>,
    #[serde(rename = "url")]
    _url: Option<IgnoredAny>,
    pub(super) checked: Spanned<Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoursKeys {
    pub(super) opens: Spanned<String>,
    pub(super) closes: Spanned<String>,
    pub(super) weekdays: Spanned<Vec<Spanned<String>>>,
    pub(super) closed_on_national_holidays: bool,
    pub(super) year_end: Option<YearEndKeys>,
}

/// The hours of a counter where they differ from those of all, or the hours of all from a day on where they change.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnHoursKeys {
    /// Of a change only.
    pub(super) from: Option<Spanned<Datetime>>,
    pub(super) opens: Option<Spanned<String>>,
    pub(super) closes: Option<Spanned<String>>,
    pub(super) weekdays: Option<Spanned<Vec<Spanned<String>>>>,
    pub(super) closed_on_national_holidays: Option<bool>,
    pub(super) year_end: Option<YearEndKeys>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YearEndKeys {
    pub(super) from: Spanned<String>,
    pub(super) to: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CounterKeys {
    pub(super) id: Spanned<String>,
    pub(super) code: Spanned<u8>,
    pub(super) name: Texts,
    pub(super) short_name: Texts,
    pub(super) telephone: Spanned<String>,
    pub(super) hours: Option<OwnHoursKeys>,
    #[serde(default)]
    pub(super) changes: Vec<CounterChangeKeys>,
    pub(super) opened_since: Option<Spanned<Datetime>>,
    pub(super) closed_since: Option<Spanned<Datetime>>,
    pub(super) successor: Option<Spanned<String>>,
}

/// What changes at a counter from a day on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CounterChangeKeys {
    pub(super) from: Spanned<Datetime>,
    pub(super) name: Option<Texts>,
    pub(super) short_name: Option<Texts>,
    pub(super) telephone: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentKeys {
    pub(super) id: Spanned<String>,
    pub(super) code: Spanned<u8>,
    pub(super) list: CityDocumentList,
    pub(super) after: Option<Spanned<String>>,
    pub(super) name: Texts,
    pub(super) ended_since: Option<Spanned<Datetime>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpecialDayKeys {
    pub(super) date: Spanned<Datetime>,
    pub(super) reason: Texts,
    /// The ids of the counters; every counter if absent.
    pub(super) counters: Option<Vec<Spanned<String>>>,
    /// Hours of its own; of open days only.
    pub(super) opens: Option<Spanned<String>>,
    pub(super) closes: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeKeys {
    pub(super) from: Spanned<Datetime>,
    pub(super) to: Spanned<Datetime>,
    pub(super) text: Texts,
}
