//! Japanese sentences for visitors who know little Japanese.

use crate::domain::rules::cautions::CautionKind;
use crate::domain::sheet::Sheet;
use crate::l10n::{Language, Messages, Text};

/// A Japanese sentence to show at the counter, or to read out on the telephone, and what it means.
#[derive(Clone, Debug)]
pub struct SentenceView {
    pub(crate) japanese: &'static Text,
    pub(crate) meaning: &'static Text,
}

impl SentenceView {
    /// For a period of stay.
    pub(crate) fn period_of_stay(t: &'static Messages) -> Self {
        Self { japanese: t.show_period_of_stay(), meaning: t.show_period_of_stay_meaning() }
    }

    fn no_seal(t: &'static Messages) -> Self {
        Self { japanese: t.show_no_seal(), meaning: t.show_no_seal_meaning() }
    }

    /// The sentences of a sheet: one for each caution, and those for a period of stay and for having no seal.
    /// Empty on a sheet in the language of the counters.
    pub(super) fn of_sheet(sheet: &Sheet, language: Language) -> Vec<Self> {
        if language.is_official() {
            return Vec::new();
        }
        let t = language.messages();
        let cautions = sheet.cautions.iter().map(|caution| Self::of_caution(caution.kind(), t));
        cautions.chain([Self::period_of_stay(t), Self::no_seal(t)]).collect()
    }

    fn of_caution(caution: CautionKind, t: &'static Messages) -> Self {
        let (japanese, meaning) = match caution {
            CautionKind::InquiryFormMissing => (t.show_inquiry_form_missing(), t.show_inquiry_form_missing_meaning()),
            CautionKind::SigningCertificateUnavailable => {
                (t.show_signing_certificate_unavailable(), t.show_signing_certificate_unavailable_meaning())
            }
            CautionKind::ExpiryUnknown => (t.show_expiry_unknown(), t.show_expiry_unknown_meaning()),
            CautionKind::DocumentsEnded => (t.show_documents_ended(), t.show_documents_ended_meaning()),
            CautionKind::VisitClosedDay => (t.show_visit_closed_day(), t.show_visit_closed_day_meaning()),
            CautionKind::CounterClosed => (t.show_counter_closed(), t.show_counter_closed_meaning()),
            CautionKind::LapsedSoIssue => (t.show_lapsed_so_issue(), t.show_lapsed_so_issue_meaning()),
            CautionKind::InquiryFormLapsed => (t.show_inquiry_form_lapsed(), t.show_inquiry_form_lapsed_meaning()),
            CautionKind::ExpiryLooksLikeCard => {
                (t.show_expiry_looks_like_card(), t.show_expiry_looks_like_card_meaning())
            }
            CautionKind::WindowFirstDay => (t.show_window_first_day(), t.show_window_first_day_meaning()),
            CautionKind::WindowLastDay => (t.show_window_last_day(), t.show_window_last_day_meaning()),
            CautionKind::LastDaysClosed => (t.show_last_days_closed(), t.show_last_days_closed_meaning()),
            CautionKind::MailTakesDays => (t.show_mail_takes_days(), t.show_mail_takes_days_meaning()),
            CautionKind::ResidentRecord => (t.show_resident_record(), t.show_resident_record_meaning()),
            CautionKind::PinInDoubt => (t.show_pin_in_doubt(), t.show_pin_in_doubt_meaning()),
            CautionKind::AgentPin => (t.show_agent_pin(), t.show_agent_pin_meaning()),
        };
        Self { japanese, meaning }
    }
}
