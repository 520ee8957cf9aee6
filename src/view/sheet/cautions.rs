//! The cautions in words.

use std::borrow::Cow;

use serde::Serialize;

use crate::domain::sheet::{Caution, Sheet};
use crate::l10n::Messages;
use crate::view::locale::Locale;
use crate::view::text::date_format;

/// A caution.
#[derive(Clone, Debug, Serialize)]
pub struct CautionView {
    #[serde(skip)]
    pub(crate) id: &'static str,
    pub(crate) text: Cow<'static, str>,
}

impl CautionView {
    pub(super) fn new(caution: Caution, sheet: &Sheet, locale: &Locale) -> Self {
        let Locale { language, t, .. } = *locale;
        let text = match caution {
            Caution::LapsedSoIssue => t.caution_lapsed_so_issue().into(),
            Caution::WindowFirstDay => t.caution_window_first_day().into(),
            Caution::ExpiryUnknown => t.caution_expiry_unknown().into(),
            Caution::InquiryFormMissing => t.caution_inquiry_form_missing().into(),
            Caution::SigningCertificateUnavailable => signing_certificate_unavailable(t).into(),
            Caution::CounterClosed => {
                let name = sheet.counter.map_or("", |counter| counter.short_name.get(language));
                let closure = sheet.counter.and_then(|counter| counter.closure.as_ref());
                let since = date_format::in_words(closure.map_or(sheet.visit, |closure| closure.since), t);
                let (successor, telephone) = sheet
                    .successor
                    .map_or(("", ""), |successor| (successor.name.get(language), successor.telephone.as_str()));
                t.caution_counter_closed(name, &since, successor, telephone).into()
            }
            Caution::MailTakesDays => mail_takes_days(t).into(),
            Caution::AgentPin => t.caution_agent_pin().into(),
        };
        Self { id: caution.id(), text }
    }
}

/// Also on the reference page (L19).
pub(crate) fn signing_certificate_unavailable(t: &'static Messages) -> &'static str {
    t.caution_signing_certificate_unavailable()
}

/// Also on the reference page (L29, L35).
pub(crate) fn mail_takes_days(t: &'static Messages) -> &'static str {
    t.caution_mail_takes_days()
}
