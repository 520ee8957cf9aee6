//! Japanese sentences for visitors who speak little Japanese.

use crate::domain::rules::cautions::Caution;
use crate::domain::sheet::Sheet;
use crate::l10n::{Language, Messages};

/// A Japanese sentence to show at the counter, or to read out on the telephone, and what it means.
#[derive(Clone, Debug)]
pub struct SentenceView {
    pub(crate) japanese: &'static str,
    pub(crate) meaning: &'static str,
}

impl SentenceView {
    fn new(language: Language, text: impl Fn(&'static Messages) -> &'static str) -> Self {
        Self { japanese: text(Language::OFFICIAL.messages()), meaning: text(language.messages()) }
    }

    /// For a period of stay.
    pub(crate) fn period_of_stay(language: Language) -> Self {
        Self::new(language, |t| t.show_period_of_stay())
    }

    /// The sentences of a sheet: one for each caution, and those for a period of stay and for having no seal.
    /// Empty on a Japanese sheet.
    pub(super) fn of_sheet(sheet: &Sheet, language: Language) -> Vec<Self> {
        if language.is_japanese() {
            return Vec::new();
        }
        let cautions = sheet.cautions.iter().map(|applied| Self::new(language, |t| sentence(applied.caution, t)));
        let always = [Self::period_of_stay(language), Self::new(language, |t| t.show_no_seal())];
        cautions.chain(always).collect()
    }
}

fn sentence(caution: Caution, t: &'static Messages) -> &'static str {
    match caution {
        Caution::InquiryFormMissing => t.show_inquiry_form_missing(),
        Caution::SigningCertificateUnavailable => t.show_signing_certificate_unavailable(),
        Caution::ExpiryUnknown => t.show_expiry_unknown(),
        Caution::DocumentsEnded => t.show_documents_ended(),
        Caution::VisitClosedDay => t.show_visit_closed_day(),
        Caution::CounterClosed => t.show_counter_closed(),
        Caution::LapsedSoIssue => t.show_lapsed_so_issue(),
        Caution::InquiryFormLapsed => t.show_inquiry_form_lapsed(),
        Caution::ExpiryLooksLikeCard => t.show_expiry_looks_like_card(),
        Caution::WindowFirstDay => t.show_window_first_day(),
        Caution::WindowLastDay => t.show_window_last_day(),
        Caution::LastDaysClosed => t.show_last_days_closed(),
        Caution::MailTakesDays => t.show_mail_takes_days(),
        Caution::PinInDoubt => t.show_pin_in_doubt(),
        Caution::AgentPin => t.show_agent_pin(),
    }
}
