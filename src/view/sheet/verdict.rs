//! The title, the verdict, the renewal dates and the fee.

use serde::Serialize;

use crate::domain::answers::{CaseKind, for_each_case_kind};
use crate::domain::sheet::{Fee, Sheet, Status, for_each_fee};
use crate::domain::window::RenewalWindow;
use crate::l10n::{Messages, Text};
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

words! {
    /// The procedure and who comes.
    pub(super) fn title(CaseKind) => sheet_title_*;
    fn fee_heading(Fee) => sheet_fee_*;
    fn fee_note(Fee) => sheet_fee_*_note;
}

/// One visit, two visits, not yet, or what to do before.
pub(super) fn verdict(sheet: &Sheet, t: &'static Messages) -> HeadingAndText {
    let visits = if sheet.is_twice() { t.sheet_verdict_twice_full() } else { t.sheet_verdict_once_full() };
    let (heading, text) = match sheet.status {
        Status::TooEarly { from } => {
            let from = date_format::with_weekday(from, t);
            (t.sheet_verdict_too_early(&from), t.sheet_verdict_too_early_issue())
        }
        Status::CallFirst => (t.sheet_verdict_call_first().into(), visits),
        Status::CheckFirst => (t.sheet_verdict_check_first().into(), visits),
        // The heading says how often.
        Status::Ready if sheet.is_twice() => (t.sheet_verdict_twice().into(), t.sheet_verdict_twice_reason()),
        Status::Ready => (t.sheet_verdict_once().into(), t.sheet_verdict_once_reason()),
    };
    HeadingAndText { heading, text: text.into() }
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
