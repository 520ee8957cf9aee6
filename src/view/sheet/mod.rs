//! The sheet in the words of one language. Every format is made from this.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::text::bilingual::BilingualTerm;
use super::text::labels::{AnswerView, answer_views};
use super::text::{HeadingAndText, date_format};
use crate::domain::answers::CaseKind;
use crate::domain::evaluation::Evaluation;
use crate::domain::questions::{Answer, Question, Visit};
use crate::domain::rules;
use crate::domain::sheet::{Fee, Status};
use crate::domain::window::RenewalWindow;
use crate::form::sheet_number;
use crate::form::urls::{PageUrl, Route};
use crate::l10n::{Language, Messages};
use crate::view::context::ViewContext;
use crate::view::locale::Locale;
use crate::view::text::hours::HoursView;

pub(crate) mod cautions;
pub(crate) mod counters;
pub(crate) mod events;
pub(crate) mod identity_documents;
pub(crate) mod items;
pub mod qr;
pub(crate) mod sentences;
pub(crate) mod staleness;
pub(crate) mod verdict;
pub(crate) mod visits;

use cautions::CautionView;
use counters::CounterView;
use events::EventView;
use identity_documents::IdentityDocumentsView;
use sentences::SentenceView;
use staleness::StalenessView;
use verdict::DatesView;
use visits::VisitView;

/// Cautions and notices that fit on a sheet with two visits and all counters.
const MAX_REMARKS: usize = 3;

/// A date as a value and in words.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    #[serde(skip)]
    pub(crate) date: NaiveDate,
    /// The date with its weekday.
    pub(crate) words: String,
}

impl DateView {
    fn new(date: NaiveDate, t: &Messages) -> Self {
        Self { date, words: date_format::with_weekday(date, t) }
    }
}

/// The day of the visit.
#[derive(Clone, Debug, Serialize)]
pub struct VisitDayView {
    #[serde(skip)]
    pub(crate) visit: Visit,
    /// The day; blanks to fill in while it is not decided.
    pub(crate) words: Cow<'static, str>,
}

impl VisitDayView {
    fn new(visit: Visit, t: &'static Messages) -> Self {
        let words = match visit {
            Visit::On(date) => date_format::with_weekday(date, t).into(),
            Visit::Undecided { .. } => t.sheet_visit_blank().into(),
        };
        Self { visit, words }
    }
}

/// The cautions on every sheet; that on a period of stay not in Japanese.
fn general_cautions(language: Language) -> Vec<&'static str> {
    let t = language.messages();
    let stay = (!language.is_japanese()).then(|| t.sheet_caution_stay());
    stay.into_iter().chain([t.sheet_caution_pin_on_paper()]).collect()
}

/// What the visitor wants, for the clerk.
#[derive(Clone, Debug, Serialize)]
pub struct ClerkView {
    pub(crate) heading: BilingualTerm,
    /// In Japanese, whatever the language of the sheet.
    pub(crate) sentence: &'static str,
    /// The sentence in the language of the sheet; `None` if that is Japanese.
    pub(crate) meaning: Option<&'static str>,
}

/// The sheet in the words of one language. What the PDF does not print is not serialized.
#[derive(Clone, Debug, Serialize)]
pub struct SheetView {
    #[serde(skip)]
    pub(crate) locale: &'static Locale,
    /// The procedure and who comes.
    #[serde(skip)]
    pub case: CaseKind,
    /// Whether to go on the planned day.
    #[serde(skip)]
    pub status: Status,
    /// The day on which the sheet was made.
    pub(crate) made: DateView,
    /// The planned day of the first visit.
    pub(crate) visit: VisitDayView,
    pub(crate) clerk: ClerkView,
    /// One visit, two visits, not yet, or what to do before; with the reason.
    pub(crate) verdict: HeadingAndText,
    pub(crate) visits: Vec<VisitView>,
    /// What happens between two visits.
    pub(crate) between_visits: Option<HeadingAndText>,
    pub(crate) identity_documents: Option<IdentityDocumentsView>,
    #[serde(skip)]
    pub(crate) window: Option<RenewalWindow>,
    /// When a renewal is possible, or since when it no longer is.
    pub(crate) dates: Option<DatesView>,
    #[serde(skip)]
    pub(crate) fee: Fee,
    pub(crate) fee_text: HeadingAndText,
    /// The chosen counter.
    pub(crate) counter: Option<CounterView>,
    /// The id of the counter that serves instead, if the chosen one is closed for good.
    #[serde(skip)]
    pub(crate) successor: Option<&'static str>,
    /// The hours of the chosen counter, or those that hold for all counters.
    pub(crate) hours: &'static HoursView,
    /// Whether the telephone numbers are printed before the items.
    pub(crate) counters_first: bool,
    /// Every counter if none was chosen, otherwise empty.
    pub(crate) counters: Vec<CounterView>,
    /// The cautions of the rules.
    pub(crate) cautions: Vec<CautionView>,
    /// The cautions on every sheet.
    pub(crate) general_cautions: Vec<&'static str>,
    /// Japanese sentences to show at the counter; empty in Japanese.
    #[serde(skip)]
    pub(crate) sentences: Vec<SentenceView>,
    pub(crate) staleness: Option<StalenessView>,
    /// Whether there is so much on the sheet that it needs smaller type to fit on one page.
    pub(crate) is_crowded: bool,
    /// The notices of the city.
    pub(crate) notices: Vec<&'static str>,
    /// The dates for a calendar.
    #[serde(skip)]
    pub(crate) events: Vec<EventView>,
    /// The rules version named by the address.
    #[serde(skip)]
    pub(crate) rules_version: u32,
    /// The source and the rules version.
    pub(crate) source: String,
    /// The sheet number.
    pub number: String,
    /// Identifies the calendar events of these answers, whatever the day of the visit.
    #[serde(skip)]
    pub(crate) event_series: String,
    /// The public URL that opens the sheet by its number.
    pub address: String,
    /// The answers, including the day of the visit.
    #[serde(skip)]
    pub(crate) canonical_answers: Vec<Answer>,
    /// The answers in words, without the day of the visit; not on paper.
    #[serde(skip)]
    pub(crate) answers: Vec<AnswerView>,
}

impl SheetView {
    /// Puts an evaluation made today into words.
    #[must_use]
    pub fn new(evaluation: &Evaluation, context: ViewContext<'_>) -> Self {
        let ViewContext { today, locale, public_url, .. } = context;
        let Locale { language, t, city, .. } = *locale;
        let Evaluation { sheet, answers, rules_version, .. } = evaluation;
        let shown: Vec<_> = answers.iter().filter(|answer| answer.question() != Question::Visit).cloned().collect();
        // The content is made with the current rules, and so is the number.
        let number = sheet_number::encode(answers, rules::VERSION);
        let (case, day) = (sheet.case.kind(), sheet.visit.reference_day());
        let counters = if sheet.counter.is_some() { Vec::new() } else { CounterView::all(day, locale) };
        let cautions = sheet.cautions.iter().map(|applied| CautionView::new(*applied, sheet, today, locale));
        let remarks = sheet.cautions.len() + usize::from(evaluation.stale.is_some()) + city.notices_on(today).count();
        Self {
            locale,
            case,
            is_crowded: sheet.visits.len() > 1 && !counters.is_empty() && remarks > MAX_REMARKS,
            status: sheet.status,
            notices: locale.notices(today),
            made: DateView::new(today, t),
            visit: VisitDayView::new(sheet.visit, t),
            clerk: ClerkView {
                heading: BilingualTerm::official(language, |t| t.clerk_heading()),
                sentence: verdict::clerk_sentence(sheet, Language::OFFICIAL.messages()),
                meaning: (!language.is_japanese()).then(|| verdict::clerk_sentence(sheet, t)),
            },
            verdict: verdict::verdict(sheet, t),
            visits: visits::visit_views(sheet, language),
            between_visits: (sheet.visits.len() > 1)
                .then(|| HeadingAndText { heading: t.sheet_between().into(), text: t.sheet_between_text().into() }),
            identity_documents: sheet
                .case
                .identity_documents()
                .map(|documents| IdentityDocumentsView::new(documents, day, locale)),
            dates: verdict::window_dates(sheet, t),
            fee: sheet.fee,
            fee_text: verdict::fee_text(sheet.fee, t),
            counter: sheet.counter.map(|counter| CounterView::new(counter, day, locale)),
            successor: sheet.successor.map(|successor| successor.id.as_str()),
            counters_first: matches!(sheet.status, Status::CallFirst | Status::CheckFirst),
            counters,
            hours: locale.hours(sheet.counter),
            cautions: cautions.collect(),
            general_cautions: general_cautions(language),
            sentences: SentenceView::of_sheet(sheet, language),
            staleness: StalenessView::new(evaluation, language),
            events: events::events(sheet, today, t),
            window: sheet.window,
            rules_version: *rules_version,
            source: t.sheet_foot_source(
                city.name.get(language),
                city.source.title.get(Language::OFFICIAL),
                rules::VERSION,
            ),
            address: format!("{public_url}{}", PageUrl::numbered_sheet(&number).in_language(language)),
            event_series: sheet_number::encode(&shown, rules::VERSION),
            number,
            answers: answer_views(&shown, answers, locale),
            canonical_answers: answers.clone(),
        }
    }

    /// The cautions that require something before the visit.
    pub(crate) fn blocking_cautions(&self) -> impl Iterator<Item = &CautionView> {
        self.cautions.iter().filter(|caution| caution.is_blocking)
    }

    /// The other cautions.
    pub(crate) fn notes(&self) -> impl Iterator<Item = &CautionView> {
        self.cautions.iter().filter(|caution| !caution.is_blocking)
    }

    /// The language of the texts.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.locale.language
    }

    /// The URL of the page, without host.
    #[must_use]
    pub fn page_url(&self) -> String {
        PageUrl::sheet(Route::Sheet, &self.canonical_answers, self.rules_version).in_language(self.language())
    }

    /// The name of the sheet as a file, without extension.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.locale.t.pdf_file(), self.number)
    }
}
