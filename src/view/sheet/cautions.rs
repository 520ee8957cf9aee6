//! The cautions in words.

use chrono::NaiveDate;
use serde::Serialize;

use crate::city::facts::Absence;
use crate::city::hours::ClosedReason;
use crate::domain::answers::CaseKind;
use crate::domain::rules::cautions::{Action, Caution, CautionKind};
use crate::l10n::{Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::text::date_format;

/// A caution.
#[derive(Clone, Debug, Serialize)]
pub struct CautionView {
    #[serde(skip)]
    pub(crate) kind: CautionKind,
    pub(crate) text: Text,
    /// What it requires before the visit; `None` for a note.
    #[serde(skip)]
    pub(crate) action: Option<Action>,
    pub(crate) place: CautionPlace,
}

/// Where the sheet says a caution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CautionPlace {
    Verdict,
    /// In the verdict: it is why the procedure is another one than that asked for.
    Reason,
    List,
    Dates,
    Between,
    Notes,
}

impl CautionPlace {
    fn new(caution: &Caution, case: CaseKind) -> Self {
        match (caution.kind(), caution.action()) {
            (_, Some(_)) | (CautionKind::ExpiryLooksLikeCard, None) => Self::Verdict,
            (CautionKind::LapsedSoIssue, None) => Self::Reason,
            (CautionKind::PinInDoubt, None) => Self::List,
            // The cardholder writes the PINs on the form from the notice.
            (CautionKind::AgentPin, None) if case == CaseKind::RenewAgent => Self::List,
            (CautionKind::LastDaysClosed, None) => Self::Dates,
            (CautionKind::MailTakesDays, None) => Self::Between,
            (
                CautionKind::InquiryFormMissing
                | CautionKind::ReissueTakesTime
                | CautionKind::SigningCertificateUnavailable
                | CautionKind::ExpiryUnknown
                | CautionKind::DocumentsEnded
                | CautionKind::VisitClosedDay
                | CautionKind::CounterClosed
                | CautionKind::InquiryFormLapsed
                | CautionKind::WindowFirstDay
                | CautionKind::WindowLastDay
                | CautionKind::ResidentRecord
                | CautionKind::AgentPin,
                None,
            ) => Self::Notes,
        }
    }
}

impl CautionView {
    /// A caution on the sheet of a case that is rendered today.
    pub(crate) fn new(caution: &Caution, case: CaseKind, today: NaiveDate, city: &LocalizedCity) -> Self {
        Self {
            kind: caution.kind(),
            text: text(caution, today, city),
            action: caution.action(),
            place: CautionPlace::new(caution, case),
        }
    }
}

/// The texts of cautions: those without variables, whose messages have their names, and the others.
macro_rules! texts {
    ($caution:ident, $t:ident; $($plain:ident)+; $($others:tt)+) => {
        pastey::paste! {
            match $caution {
                $(Caution::$plain => $t.[<caution_ $plain:snake>]().into(),)+
                $($others)+
            }
        }
    };
}

fn text(caution: &Caution, today: NaiveDate, city: &LocalizedCity) -> Text {
    let LocalizedCity { language, t, .. } = *city;
    let day = |date: NaiveDate| date_format::with_weekday(date, t);
    texts! {
        caution, t;
        InquiryFormMissing ReissueTakesTime SigningCertificateUnavailable ExpiryUnknown DocumentsEnded InquiryFormLapsed WindowLastDay
        MailTakesDays PinInDoubt AgentPin;
        Caution::VisitClosedDay { day: visit, reason } => match reason {
            ClosedReason::Announced(reason) => t.caution_visit_closed_day_announced(&day(*visit), reason.get(language)),
            ClosedReason::YearEnd => t.caution_visit_closed_day_year_end(&day(*visit)),
            ClosedReason::NationalHoliday => t.caution_visit_closed_day_holiday(&day(*visit)),
            ClosedReason::Weekday(_) => t.caution_visit_closed_day_weekday(&day(*visit)),
        },
        Caution::CounterClosed { counter, absence: Absence::Closed { since, successor } } => t.caution_counter_closed(
            counter.details.at(*since).short_name.get(language),
            &day(*since),
            successor.details.at(*since).name.get(language),
            &Text::unbroken_word(&successor.details.at(*since).telephone),
        ),
        Caution::CounterClosed { counter, absence: Absence::NotOpenYet { from } } => {
            t.caution_counter_closed_yet(counter.details.at(*from).short_name.get(language), &day(*from))
        }
        Caution::LapsedSoIssue { window } => match window.last_open_day.filter(|last| *last >= today) {
            Some(last) => t.caution_lapsed_so_issue_or_renew(&day(window.expires), &day(last)),
            None => t.caution_lapsed_so_issue(&day(window.expires)),
        },
        Caution::ExpiryLooksLikeCard { expiry, .. } => t.caution_expiry_looks_like_card(&day(*expiry)),
        Caution::WindowFirstDay { day: first } => t.caution_window_first_day(&day(*first)),
        Caution::LastDaysClosed { expires, go_by: Some(last) } => {
            t.caution_last_days_closed(&day(*expires), &day(*last))
        }
        Caution::LastDaysClosed { expires, go_by: None } => t.caution_last_days_closed_too_late(&day(*expires)),
        Caution::ResidentRecord => t.caution_resident_record(city.facts.name.get(language)),
    }
}

/// Also on the reference page (L19).
pub(crate) fn signing_certificate_unavailable(t: &'static Messages) -> &'static Text {
    t.caution_signing_certificate_unavailable()
}

/// Also on the reference page (L29, L35).
pub(crate) fn mail_takes_days(t: &'static Messages) -> &'static Text {
    t.caution_mail_takes_days()
}
