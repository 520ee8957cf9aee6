//! The cautions in words.

use serde::Serialize;

use crate::domain::sheet::Caution;
use crate::l10n::Messages;

/// A caution.
#[derive(Clone, Debug, Serialize)]
pub struct CautionView {
    #[serde(skip)]
    pub(crate) id: &'static str,
    pub(crate) text: &'static str,
}

impl CautionView {
    pub(super) fn new(caution: Caution, t: &'static Messages) -> Self {
        Self { id: caution.id(), text: caution_text(caution, t) }
    }
}

pub(crate) fn caution_text(caution: Caution, t: &'static Messages) -> &'static str {
    match caution {
        Caution::LapsedSoIssue => t.caution_lapsed_so_issue(),
        Caution::WindowFirstDay => t.caution_window_first_day(),
        Caution::ExpiryUnknown => t.caution_expiry_unknown(),
        Caution::InquiryFormMissing => t.caution_inquiry_form_missing(),
        Caution::SigningCertificateUnavailable => t.caution_signing_certificate_unavailable(),
        Caution::MailTakesDays => t.caution_mail_takes_days(),
        Caution::AgentPin => t.caution_agent_pin(),
    }
}
