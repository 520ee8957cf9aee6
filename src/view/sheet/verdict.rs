//! The title, the verdict, the renewal dates and the fee.

use serde::Serialize;

use crate::domain::answers::{CaseKind, for_each_case_kind};
use crate::domain::evaluation::Evaluation;
use crate::domain::rules::cautions::{Caution, CautionKind};
use crate::domain::sheet::{Fee, Sheet, Status, for_each_fee};
use crate::domain::window::RenewalWindow;
use crate::l10n::{Addressee, Language, Messages, Text};
use crate::view::text::words::words;
use crate::view::text::{HeadingAndText, date_format};

/// When a renewal is possible.
#[derive(Clone, Debug, Serialize)]
pub struct DatesView {
    pub(crate) heading: &'static Text,
    pub(crate) text: Text,
    /// The first day on which the counters are certain to renew and open, where it is later than the first day and still
    /// ahead.
    pub(crate) from: Option<Text>,
}

/// What to do about a period of stay, and why.
#[derive(Clone, Debug, Serialize)]
pub struct StayView {
    pub(crate) text: Text,
    /// What else there is to know. Only on screens.
    #[serde(skip)]
    pub(crate) more: &'static Text,
}

impl StayView {
    pub(super) fn new(case: CaseKind, language: Language) -> Option<Self> {
        let t = language.messages();
        let view = || Self { text: t.meaning_stay(Addressee::new(case.is_by_agent())), more: t.meaning_stay_more() };
        (!language.is_official()).then(view)
    }
}

words! {
    /// The procedure and who comes.
    pub(super) fn title(CaseKind) => sheet_title_*;
    fn fee_heading(Fee) => sheet_fee_*;
    fn fee_note(Fee) => sheet_fee_*_note;
}

/// The result of a sheet, or that its day has passed.
pub(super) fn verdict(evaluation: &Evaluation, t: &'static Messages) -> HeadingAndText {
    let sheet = &evaluation.sheet;
    if evaluation.has_passed {
        return HeadingAndText { heading: t.stale_visit().into(), text: t.stale_visit_text().into() };
    }
    let visits = if sheet.is_twice() { t.sheet_verdict_twice_full() } else { t.sheet_verdict_once_full() };
    let text = match sheet.status {
        Status::TooEarly { .. } => t.sheet_verdict_too_early_issue(),
        Status::CallFirst if sheet.cautions.iter().any(leaves_visits_open) => t.sheet_verdict_call_first_visits(),
        Status::CallFirst => t.sheet_verdict_call_first_text(),
        Status::CheckFirst => match sheet.window.filter(|_| sheet.cautions.iter().any(Caution::contradicts_notice)) {
            Some(window) => {
                let from = date_format::with_weekday(window.first_open_day.unwrap_or(window.opens), t);
                return HeadingAndText { heading: heading(sheet, t), text: t.sheet_verdict_if_right(&from) };
            }
            None => visits,
        },
        // The heading says how often.
        Status::Ready if sheet.is_twice() => t.sheet_verdict_twice_reason(),
        Status::Ready => t.sheet_verdict_once_reason(),
    };
    HeadingAndText { heading: heading(sheet, t), text: text.into() }
}

/// One visit, two visits, not yet, or what to do before.
pub(super) fn heading(sheet: &Sheet, t: &'static Messages) -> Text {
    Text::from(match sheet.status {
        Status::TooEarly { from } => return t.sheet_verdict_too_early(&date_format::with_weekday(from, t)),
        Status::CallFirst => t.sheet_verdict_call_first(),
        Status::CheckFirst => t.sheet_verdict_check_first(),
        Status::Ready if sheet.is_twice() => t.sheet_verdict_twice(),
        Status::Ready => t.sheet_verdict_once(),
    })
}

/// Whether the source does not say how often to go when a caution applies.
const fn leaves_visits_open(caution: &Caution) -> bool {
    matches!(
        caution.kind(),
        CautionKind::InquiryFormMissing | CautionKind::ReissueTakesTime | CautionKind::SigningCertificateUnavailable
    )
}

/// When a renewal is possible; `None` if nothing is renewed.
pub(super) fn window_dates(sheet: &Sheet, t: &'static Messages) -> Option<DatesView> {
    let words = |date| date_format::with_weekday_and_era(date, t);
    if !sheet.case.kind().is_renewal() {
        return None;
    }
    let text = match sheet.window {
        Some(window) => t.sheet_dates_window(&words(window.opens), &words(window.expires)),
        None => t.sheet_dates_unknown().into(),
    };
    let day = sheet.visit.reference_day();
    let from = |window: RenewalWindow| window.first_open_day.filter(|first| *first != window.opens && *first > day);
    Some(DatesView {
        heading: t.sheet_dates(),
        text,
        from: sheet.window.and_then(from).map(|day| t.sheet_dates_from(&date_format::with_weekday(day, t))),
    })
}

/// What the certificate costs (L74, L76).
pub(crate) fn fee_text(fee: Fee, t: &'static Messages) -> HeadingAndText {
    HeadingAndText { heading: fee_heading(fee, t).into(), text: fee_note(fee, t).into() }
}
