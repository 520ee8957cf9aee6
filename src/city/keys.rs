//! The keys of the city's file.

use serde::Deserialize;
use serde::de::IgnoredAny;
use toml::Spanned;

use super::facts::{CityDocumentList, NoticePlace, RenewalFirstDay};
use super::hours::{Hours, YearEnd};
use super::localized::LocalizedText;
use super::values::{ContactUrl, Day, Id, Telephone, TimeOfDay, Weekdays};
use crate::l10n::Language;

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
    pub(super) id: Spanned<Id>,
    pub(super) languages: Spanned<Vec<Language>>,
    pub(super) name: Spanned<LocalizedText>,
    pub(super) site_name: Spanned<LocalizedText>,
    pub(super) telephone: Option<Telephone>,
    pub(super) operator: Option<OperatorKeys>,
    pub(super) source: SourceKeys,
    pub(super) hours: Spanned<Hours>,
    #[serde(default, rename = "hours_change")]
    pub(super) hours_changes: Vec<Spanned<HoursKeys>>,
    #[serde(default)]
    pub(super) renewal_first_day: RenewalFirstDay,
    #[serde(rename = "counter")]
    pub(super) counters: Vec<CounterKeys>,
    #[serde(default, rename = "document")]
    pub(super) documents: Vec<DocumentKeys>,
    #[serde(default, rename = "closed_day")]
    pub(super) closed_days: Vec<SpecialDayKeys>,
    #[serde(default, rename = "open_day")]
    pub(super) open_days: Vec<SpecialDayKeys>,
    #[serde(default, rename = "notice")]
    pub(super) notices: Vec<NoticeKeys>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OperatorKeys {
    pub(super) name: Spanned<LocalizedText>,
    pub(super) url: ContactUrl,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceKeys {
    /// Ignored, like the next one: files had them before the source belonged to the rules.
    #[serde(rename = "title")]
    _title: Option<IgnoredAny>,
    #[serde(rename = "url")]
    _url: Option<IgnoredAny>,
    pub(super) checked: Day,
}

/// Hours where they differ from others: at a counter, or from a day on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoursKeys {
    pub(super) from: Option<Spanned<Day>>,
    pub(super) opens: Option<TimeOfDay>,
    pub(super) closes: Option<TimeOfDay>,
    pub(super) weekdays: Option<Weekdays>,
    pub(super) closed_on_national_holidays: Option<bool>,
    pub(super) year_end: Option<YearEnd>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CounterKeys {
    pub(super) id: Spanned<Id>,
    pub(super) code: Spanned<u8>,
    pub(super) name: Spanned<LocalizedText>,
    pub(super) short_name: Spanned<LocalizedText>,
    pub(super) telephone: Telephone,
    pub(super) hours: Option<Spanned<HoursKeys>>,
    #[serde(default)]
    pub(super) changes: Vec<CounterChangeKeys>,
    pub(super) opened_since: Option<Day>,
    pub(super) closed_since: Option<Spanned<Day>>,
    pub(super) successor: Option<Spanned<Id>>,
}

/// What changes at a counter from a day on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CounterChangeKeys {
    pub(super) from: Spanned<Day>,
    pub(super) name: Option<Spanned<LocalizedText>>,
    pub(super) short_name: Option<Spanned<LocalizedText>>,
    pub(super) telephone: Option<Telephone>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentKeys {
    pub(super) id: Spanned<Id>,
    pub(super) code: Spanned<u8>,
    pub(super) list: CityDocumentList,
    pub(super) after: Option<Spanned<Id>>,
    pub(super) name: Spanned<LocalizedText>,
    pub(super) ended_since: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpecialDayKeys {
    pub(super) date: Spanned<Day>,
    pub(super) reason: Spanned<LocalizedText>,
    /// The ids of the counters; every counter if absent.
    pub(super) counters: Option<Vec<Spanned<Id>>>,
    /// Hours of its own; of open days only.
    pub(super) opens: Option<Spanned<TimeOfDay>>,
    pub(super) closes: Option<Spanned<TimeOfDay>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeKeys {
    pub(super) from: Spanned<Day>,
    pub(super) to: Spanned<Day>,
    #[serde(default)]
    pub(super) place: NoticePlace,
    pub(super) text: Spanned<LocalizedText>,
}
