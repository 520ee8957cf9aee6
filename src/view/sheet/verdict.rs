//! The verdict, the sentence for the clerk, the renewal dates and the fee.

use crate::domain::answers::{Case, IssueReason, Pins};
use crate::domain::sheet::{Fee, Sheet, Status};
use crate::domain::window::RenewalWindow;
use crate::l10n::Messages;
use crate::view::text::{HeadingAndText, date_format};

/// What the visitor wants, as one sentence for the clerk.
pub(super) fn clerk_sentence(sheet: &Sheet, t: &'static Messages) -> &'static str {
    match &sheet.case {
        Case::IssueSelf { reason, pins } => match (reason, pins) {
            (IssueReason::First, Pins::Known) => t.clerk_issue(),
            (IssueReason::First, Pins::Reset(_)) => t.clerk_issue_pin_reset(),
            (IssueReason::WithReissue, Pins::Known) => t.clerk_reissue(),
            (IssueReason::WithReissue, Pins::Reset(_)) => t.clerk_reissue_pin_reset(),
            (IssueReason::Lapsed { .. }, Pins::Known) => t.clerk_lapsed(),
            (IssueReason::Lapsed { .. }, Pins::Reset(_)) => t.clerk_lapsed_pin_reset(),
        },
        Case::IssueAgent { reason, .. } => match reason {
            IssueReason::First => t.clerk_issue_agent(),
            IssueReason::WithReissue => t.clerk_reissue_agent(),
            IssueReason::Lapsed { .. } => t.clerk_lapsed_agent(),
        },
        Case::RenewSelf { pins, .. } => match pins {
            Pins::Known => t.clerk_renewal(),
            Pins::Reset(_) => t.clerk_renewal_pin_reset(),
        },
        Case::RenewAgent { .. } => t.clerk_renewal_agent(),
    }
}

/// One visit, two visits, not yet, or telephone first.
pub(super) fn verdict(sheet: &Sheet, t: &'static Messages) -> HeadingAndText {
    let (heading, text) = match (sheet.status, sheet.window) {
        (Status::TooEarly, window) => {
            let opens = window.map_or(sheet.visit, RenewalWindow::opens);
            let reason = t.sheet_verdict_too_early_reason(&date_format::in_words(opens, t));
            (t.sheet_verdict_too_early(), reason.into())
        }
        (Status::CallFirst, _) => (t.sheet_verdict_call_first(), t.sheet_verdict_call_first_reason().into()),
        (Status::Ready, _) if sheet.visits.len() > 1 => {
            (t.sheet_verdict_twice(), t.sheet_verdict_twice_reason().into())
        }
        (Status::Ready, _) => (t.sheet_verdict_once(), t.sheet_verdict_once_reason().into()),
    };
    HeadingAndText { heading, text }
}

/// When a renewal is possible, or since when it no longer is; `None` if nothing is renewed.
pub(super) fn window_dates(sheet: &Sheet, t: &'static Messages) -> Option<HeadingAndText> {
    let words = |date| date_format::in_words(date, t);
    let (heading, text) = match (sheet.case.kind().is_renewal(), sheet.window) {
        (false, None) => return None,
        (false, Some(window)) => (t.sheet_dates_lapsed(), words(window.expires()).into()),
        (true, Some(window)) => {
            (t.sheet_dates(), t.sheet_dates_window(&words(window.opens()), &words(window.expires())).into())
        }
        (true, None) => (t.sheet_dates(), t.sheet_dates_unknown().into()),
    };
    Some(HeadingAndText { heading, text })
}

/// What the certificate costs (L74, L76).
pub(crate) fn fee_text(fee: Fee, t: &'static Messages) -> HeadingAndText {
    match fee {
        Fee::Free => HeadingAndText { heading: t.sheet_fee_free(), text: t.sheet_fee_free_note().into() },
        Fee::Charged => HeadingAndText { heading: t.sheet_fee_charged(), text: t.sheet_fee_charged_note().into() },
    }
}
