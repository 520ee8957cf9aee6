//! The sheet in the words of one language. Every format is made from this.

use chrono::NaiveDate;
use serde::Serialize;

use super::text::labels::{AnswerView, answer_views};
use super::text::{HeadingAndText, date_format};
use crate::city::facts::NoticePlace;
use crate::city::hours::Times;
use crate::domain::answers::CaseKind;
use crate::domain::evaluation::Evaluation;
use crate::domain::questions::{Answer, Page, Question, Visit};
use crate::domain::rules;
use crate::domain::rules::cautions::Caution;
use crate::domain::sheet::{Fee, StatusKind};
use crate::domain::window::RenewalWindow;
use crate::form::sheet_number;
use crate::form::urls::{self, PageUrl, Route, Steering};
use crate::l10n::{Language, Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::text::hours::HoursView;

pub(crate) mod cautions;
pub(crate) mod clerk;
pub(crate) mod counters;
pub(crate) mod events;
pub(crate) mod identity_documents;
pub(crate) mod items;
pub mod qr;
pub(crate) mod sentences;
pub(crate) mod staleness;
pub(crate) mod verdict;
pub(crate) mod visits;

use cautions::{CautionPlace, CautionView};
use clerk::ClerkView;
use counters::{CounterView, OwnHoursView};
use events::EventView;
use identity_documents::IdentityDocumentsView;
use sentences::SentenceView;
use staleness::StalenessView;
use verdict::{DatesView, StayView};
use visits::{BetweenVisitsView, VisitDayView, VisitView};

/// A date as a value and in words.
#[derive(Clone, Debug)]
pub struct DateView {
    pub(crate) date: NaiveDate,
    pub(crate) words: Text,
}

impl DateView {
    fn new(date: NaiveDate, t: &Messages) -> Self {
        Self { date, words: date_format::with_weekday(date, t) }
    }
}

/// What stands at the foot of the sheet.
#[derive(Clone, Debug, Serialize)]
pub struct SmallPrintView {
    /// The regular hours beside those of the day, which are enough on the fullest sheets.
    pub(crate) open: Option<Text>,
    /// The regular hours on a closed day, the regular closed days, that hours may change, and what the paper is not.
    pub(crate) rest: Vec<Text>,
}

impl SmallPrintView {
    /// `is_open`: whether the head of the sheet says hours, those of the day or the regular ones.
    fn new(visit: Visit, is_open: bool, hours: &HoursView, do_hours_differ: bool, t: &'static Messages) -> Self {
        // Not beside the hours of single counters, which need the room.
        let is_needed = !is_open && !do_hours_differ;
        let needed = is_needed.then_some(&hours.open);
        let differ = do_hours_differ.then(|| t.hours_differ());
        let others = [differ, Some(&hours.may_change), Some(t.hours_busy()), Some(t.sheet_this_paper())];
        Self {
            open: visit.date().filter(|_| !is_needed).map(|_| hours.open.clone()),
            rest: [needed, hours.closed.as_ref()].into_iter().chain(others).flatten().cloned().collect(),
        }
    }
}

/// The sheet in the words of one language. What the PDF does not print is not serialized.
#[derive(Clone, Debug, Serialize)]
pub struct SheetView {
    #[serde(skip)]
    pub(crate) city: &'static LocalizedCity,
    /// The procedure and who comes.
    #[serde(skip)]
    pub case: CaseKind,
    /// What steers the page.
    #[serde(skip)]
    pub(crate) steering: Steering,
    /// Whether to go on the planned day.
    #[serde(skip)]
    pub status: StatusKind,
    #[serde(skip)]
    pub(crate) is_twice: bool,
    pub(crate) title: &'static Text,
    #[serde(skip)]
    pub(crate) made: DateView,
    pub(crate) visit: VisitDayView,
    pub(crate) clerk: ClerkView,
    /// One visit, two visits, not yet, or what to do before; with the reason.
    pub(crate) verdict: HeadingAndText,
    pub(crate) visits: Vec<VisitView>,
    pub(crate) between_visits: Option<BetweenVisitsView>,
    pub(crate) identity_documents: Option<IdentityDocumentsView>,
    /// When the certificate can be renewed, or could have been if it has lapsed.
    #[serde(skip)]
    pub(crate) window: Option<RenewalWindow>,
    /// When a renewal is possible, or since when it no longer is.
    pub(crate) dates: Option<DatesView>,
    #[serde(skip)]
    pub(crate) fee: Fee,
    pub(crate) fee_text: HeadingAndText,
    /// The counter of the answers, also where it is not there on the day of the visit.
    #[serde(skip)]
    pub(crate) chosen_counter: Option<CounterView>,
    /// The counter of the answers, if it is there on the day of the visit; otherwise `counters` has all that are.
    pub(crate) counter: Option<CounterView>,
    /// The hours of the chosen counter, or those that hold for all counters, on the day of the visit.
    #[serde(skip)]
    pub(crate) hours: HoursView,
    /// When the counters open and close on that day, or in general while it is not decided; `None` on a closed day, and for a
    /// counter that is not there.
    #[serde(skip)]
    pub(crate) times: Option<Times>,
    /// Whether the telephone numbers are printed before the items.
    pub(crate) counters_first: bool,
    /// Every counter if none was chosen, otherwise empty.
    pub(crate) counters: Vec<CounterView>,
    /// The hours of those that have their own.
    pub(crate) own_hours: Vec<OwnHoursView>,
    pub(crate) cautions: Vec<CautionView>,
    /// What a period of stay means for the card, below the verdict; `None` in the language of the counters.
    pub(crate) stay: Option<StayView>,
    /// What a period of stay means, after the cautions; only in the language of the counters.
    pub(crate) stay_reminder: Option<&'static Text>,
    pub(crate) small_print: SmallPrintView,
    /// Japanese sentences to show at the counter; empty in Japanese.
    #[serde(skip)]
    pub(crate) sentences: Vec<SentenceView>,
    pub(crate) staleness: Option<StalenessView>,
    pub(crate) notices: Vec<&'static Text>,
    /// What the city announces about where to go. Only on screens.
    #[serde(skip)]
    pub(crate) counter_notices: Vec<&'static Text>,
    /// The dates for a calendar.
    #[serde(skip)]
    pub(crate) events: Vec<EventView>,
    /// The source and the rules version. Only on screens.
    #[serde(skip)]
    pub(crate) source: Text,
    pub number: String,
    /// Identifies the calendar events of these answers, whatever the day of the visit.
    #[serde(skip)]
    pub(crate) calendar_id: String,
    /// The public URL that opens the sheet by its number.
    #[serde(skip)]
    pub number_url: String,
    /// The public URL of the page in Japanese where the number can be typed.
    pub(crate) number_form_url: String,
    /// The answers, including the day of the visit.
    #[serde(skip)]
    pub(crate) canonical_answers: Vec<Answer>,
    /// The answers in words, without the day of the visit; not on paper.
    #[serde(skip)]
    pub(crate) answers: Vec<AnswerView>,
}

impl SheetView {
    /// Puts an evaluation made today into words.
    pub fn new(evaluation: &Evaluation, steering: Steering, context: ViewContext<'_>) -> Self {
        let ViewContext { today, city, public_url, .. } = context;
        let LocalizedCity { language, t, facts, .. } = *city;
        let Evaluation { sheet, answers, .. } = evaluation;
        let is_large_print = steering.is_large_print;
        let shown: Vec<_> = answers.iter().filter(|answer| answer.question() != Question::Visit).cloned().collect();
        // The content is made with the current rules, and so is the number.
        let number = sheet_number::encode(answers, rules::VERSION);
        let (case, day) = (sheet.case.kind(), sheet.visit.reference_day());
        let present = sheet.counter.filter(|counter| counter.exists(day));
        let counters = if present.is_some() { Vec::new() } else { CounterView::all_short(day, city) };
        let own_hours = counters::own_hours(&counters, city);
        let cautions = sheet.cautions.iter().map(|caution| CautionView::new(caution, case, today, city));
        let lapsed = sheet.cautions.iter().find_map(|caution| {
            let Caution::LapsedSoIssue { window } = caution else { return None };
            Some(*window)
        });
        let is_twice = sheet.is_twice();
        let hours = city.hours_of_visit(sheet.visit, present);
        let schedule = facts.schedule(sheet.counter);
        let times = match sheet.visit {
            Visit::On(day) => schedule.times_on(day),
            Visit::Undecided { today, .. } => Some(schedule.hours.at(today).times()),
        };
        let times = times.filter(|_| present.is_some() == sheet.counter.is_some());
        let visit = VisitDayView::new(sheet.visit, is_twice, times, &hours, language);
        let small_print = SmallPrintView::new(sheet.visit, visit.hours.is_some(), &hours, !own_hours.is_empty(), t);
        Self {
            city,
            case,
            steering,
            title: verdict::title(case, t),
            status: sheet.status.kind(),
            is_twice,
            notices: city.notices(today, NoticePlace::Top),
            counter_notices: city.notices(today, NoticePlace::Counters),
            made: DateView::new(today, t),
            visit,
            clerk: ClerkView::new(evaluation, date_format::with_weekday(today, Language::OFFICIAL.messages()), city),
            verdict: verdict::verdict(evaluation, t),
            visits: visits::visit_views(sheet, language),
            between_visits: is_twice.then(|| BetweenVisitsView::new(t)),
            identity_documents: sheet
                .case
                .identity_documents()
                .map(|documents| IdentityDocumentsView::new(documents, day, city)),
            dates: verdict::window_dates(sheet, t),
            fee: sheet.fee,
            fee_text: verdict::fee_text(sheet.fee, t),
            chosen_counter: sheet.counter.map(|counter| CounterView::new(counter, day, city)),
            counter: present.map(|counter| CounterView::new(counter, day, city)),
            counters_first: !is_large_print
                && matches!(sheet.status.kind(), StatusKind::CallFirst | StatusKind::CheckFirst),
            small_print,
            counters,
            own_hours,
            hours,
            times,
            cautions: cautions.collect(),
            stay: StayView::new(case, language),
            stay_reminder: language.is_official().then(|| t.sheet_caution_stay()),
            sentences: SentenceView::of_sheet(sheet, language),
            staleness: StalenessView::new(evaluation, steering, today, city),
            events: events::events(sheet, today, t),
            window: sheet.window.or(lapsed),
            source: clerk::source(language),
            number_url: format!(
                "{public_url}{}",
                PageUrl::numbered_sheet(&number, Steering::DEFAULT).in_language(language)
            ),
            number_form_url: format!("{public_url}{}", PageUrl::new(Route::NumberForm).in_language(Language::OFFICIAL)),
            calendar_id: sheet_number::calendar_id(answers),
            number,
            answers: answer_views(&shown, answers, day, steering.with_current_rules(), city),
            canonical_answers: answers.clone(),
        }
    }

    /// The cautions in the verdict.
    pub(crate) fn blocking_cautions(&self) -> impl Iterator<Item = &CautionView> {
        self.cautions_in(CautionPlace::Verdict)
    }

    /// The caution that says why the procedure is another one than that asked for.
    pub(crate) fn caution_as_reason(&self) -> Option<&CautionView> {
        self.cautions_in(CautionPlace::Reason).next()
    }

    /// The caution that is the last row of the list.
    pub(crate) fn caution_in_list(&self) -> Option<&CautionView> {
        self.cautions_in(CautionPlace::List).next()
    }

    /// The caution on the last days of a renewal.
    pub(crate) fn caution_on_dates(&self) -> Option<&CautionView> {
        self.cautions_in(CautionPlace::Dates).next()
    }

    /// The caution between two visits.
    pub(crate) fn caution_between(&self) -> Option<&CautionView> {
        self.cautions_in(CautionPlace::Between).next()
    }

    /// The other cautions.
    pub(crate) fn notes(&self) -> impl Iterator<Item = &CautionView> {
        self.cautions_in(CautionPlace::Notes)
    }

    fn cautions_in(&self, place: CautionPlace) -> impl Iterator<Item = &CautionView> {
        self.cautions.iter().filter(move |caution| caution.place == place)
    }

    /// The language of the texts.
    pub const fn language(&self) -> Language {
        self.city.language
    }

    /// The URL of a format, in the same edition.
    pub fn url(&self, format: Route) -> PageUrl {
        PageUrl::sheet(format, &self.canonical_answers, self.steering)
    }

    /// A page on which answers are changed.
    pub(crate) fn change_url(&self, page: Page) -> String {
        let params = urls::params(&self.canonical_answers);
        PageUrl::change(&params, page, self.steering.with_current_rules()).in_language(self.language())
    }

    /// Whether it is in large print.
    pub(crate) const fn is_large_print(&self) -> bool {
        self.steering.is_large_print
    }

    /// The number as it is repeated in large print; otherwise empty.
    pub(crate) fn repeated_number(&self) -> &str {
        if self.is_large_print() { &self.number } else { "" }
    }

    /// The name of the sheet as a file, without extension.
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.city.t.pdf_file().plain(), self.number)
    }
}
