//! The cautions in words.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use crate::city::hours::ClosedReason;
use crate::domain::rules::cautions::{Action, AppliedCaution, Caution};
use crate::domain::sheet::Sheet;
use crate::l10n::Messages;
use crate::view::locale::Locale;
use crate::view::text::date_format;

/// A caution.
#[derive(Clone, Debug, Serialize)]
pub struct CautionView {
    #[serde(skip)]
    pub(crate) caution: Caution,
    pub(crate) text: Cow<'static, str>,
    /// What it requires before the visit; `None` for a note.
    #[serde(skip)]
    pub(crate) action: Option<Action>,
    /// Where the sheet says it.
    pub(crate) place: CautionPlace,
}

/// Where the sheet says a caution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CautionPlace {
    /// In the verdict: it blocks the visit.
    Verdict,
    /// In the verdict: it is why the procedure is another one than that asked for.
    Reason,
    /// In the list, as its last row.
    List,
    /// With the dates.
    Dates,
    /// Between the visits.
    Between,
    /// Among the notes.
    Notes,
}

impl CautionPlace {
    const fn new(caution: Caution, action: Option<Action>) -> Self {
        match (caution, action) {
            (_, Some(_)) => Self::Verdict,
            (Caution::LapsedSoIssue, None) => Self::Reason,
            (Caution::PinInDoubt, None) => Self::List,
            (Caution::LastDaysClosed, None) => Self::Dates,
            (Caution::MailTakesDays, None) => Self::Between,
            (_, None) => Self::Notes,
        }
    }
}

impl CautionView {
    /// A caution on a sheet that is rendered today.
    pub(crate) fn new(applied: AppliedCaution, sheet: &Sheet, today: NaiveDate, locale: &Locale) -> Self {
        let AppliedCaution { caution, action } = applied;
        Self { caution, text: text(caution, sheet, today, locale), action, place: CautionPlace::new(caution, action) }
    }
}

fn text(caution: Caution, sheet: &Sheet, today: NaiveDate, locale: &Locale) -> Cow<'static, str> {
    let t = locale.t;
    let day = |date: Option<NaiveDate>| date.map(|date| date_format::with_weekday(date, t)).unwrap_or_default();
    let last_open_day = sheet.window.and_then(|window| window.last_open_day);
    let expires = sheet.window.map(|window| window.expires);
    match caution {
        Caution::InquiryFormMissing => t.caution_inquiry_form_missing().into(),
        Caution::SigningCertificateUnavailable => signing_certificate_unavailable(t).into(),
        Caution::ExpiryUnknown => t.caution_expiry_unknown().into(),
        Caution::DocumentsEnded => t.caution_documents_ended().into(),
        Caution::VisitClosedDay => visit_closed_day(sheet, locale).into(),
        Caution::CounterClosed => counter_closed(sheet, locale).into(),
        Caution::LapsedSoIssue => match last_open_day.filter(|last| *last >= today) {
            Some(last) => t.caution_lapsed_so_issue_or_renew(&day(expires), &day(Some(last))).into(),
            None => t.caution_lapsed_so_issue(&day(expires)).into(),
        },
        Caution::InquiryFormLapsed => t.caution_inquiry_form_lapsed().into(),
        Caution::ExpiryLooksLikeCard => t.caution_expiry_looks_like_card(&day(expires)).into(),
        Caution::WindowFirstDay => t.caution_window_first_day().into(),
        Caution::WindowLastDay => t.caution_window_last_day().into(),
        Caution::LastDaysClosed => match last_open_day {
            Some(last) if last >= sheet.visit.reference_day() => {
                t.caution_last_days_closed(&day(expires), &day(Some(last))).into()
            }
            Some(_) | None => t.caution_last_days_closed_too_late(&day(expires)).into(),
        },
        Caution::MailTakesDays => mail_takes_days(t).into(),
        Caution::PinInDoubt => t.caution_pin_in_doubt().into(),
        Caution::AgentPin => t.caution_agent_pin().into(),
    }
}

fn visit_closed_day(sheet: &Sheet, locale: &Locale) -> String {
    let t = locale.t;
    let Some(date) = sheet.visit.date() else { return String::new() };
    let words = date_format::with_weekday(date, t);
    match locale.city.reason_closed(date, sheet.counter) {
        Some(ClosedReason::Announced(reason)) => {
            t.caution_visit_closed_day_announced(&words, reason.get(locale.language))
        }
        Some(ClosedReason::YearEnd) => t.caution_visit_closed_day_year_end(&words),
        Some(ClosedReason::NationalHoliday) => t.caution_visit_closed_day_holiday(&words),
        Some(ClosedReason::Weekday(_)) | None => t.caution_visit_closed_day_weekday(&words),
    }
}

fn counter_closed(sheet: &Sheet, locale: &Locale) -> String {
    let Locale { language, t, .. } = *locale;
    let Some((counter, successor)) = sheet.counter.zip(sheet.successor) else { return String::new() };
    let since = counter.closure.as_ref().map_or(sheet.visit.reference_day(), |closure| closure.since);
    t.caution_counter_closed(
        counter.short_name.get(language),
        &date_format::with_weekday(since, t),
        successor.name.get(language),
        &successor.telephone,
    )
}

/// Also on the reference page (L19).
pub(crate) fn signing_certificate_unavailable(t: &'static Messages) -> &'static str {
    t.caution_signing_certificate_unavailable()
}

/// Also on the reference page (L29, L35).
pub(crate) fn mail_takes_days(t: &'static Messages) -> &'static str {
    t.caution_mail_takes_days()
}
