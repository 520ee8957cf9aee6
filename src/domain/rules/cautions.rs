//! The cautions (section 3 of the rules): when each applies, and what it requires before the visit.

use chrono::{Months, NaiveDate};

use crate::city::counter::Counter;
use crate::city::facts::{Absence, City};
use crate::city::hours::ClosedReason;
use crate::domain::answers::{Answers, Case, IssueReason, Pins};
use crate::domain::questions::{Expiry, Form, Visit};
use crate::domain::window::RenewalWindow;

/// How long before the expiry the notice comes at the earliest, in months; one more than it is sent ahead. A later expiry
/// is probably that of the card. Not in the source.
const NOTICE_AHEAD: u32 = 4;

/// The same without a notice: how long before the expiry people come at the earliest, in months. Not in the source.
const NO_NOTICE_AHEAD: u32 = 9;

kinds! {
    /// A caution that applies, with the facts that it depends on.
    Caution,
    CautionKind {
        /// An agent renews without the form from the notice or the application form (L51, L61, L68).
        InquiryFormMissing = "inquiry-form-missing",
        /// The card is applied for first, and the certificate is handed over with it (L74).
        ReissueTakesTime = "reissue-takes-time",
        /// No certificate for signature under 15 or for adult wards (L19).
        SigningCertificateUnavailable = "signing-certificate-unavailable",
        /// The expiry date is not known (L13–15, L46).
        ExpiryUnknown = "expiry-unknown",
        /// Every chosen document is no longer accepted.
        DocumentsEnded = "documents-ended",
        VisitClosedDay {
            day: NaiveDate,
            reason: ClosedReason<'static>,
        } = "visit-closed-day",
        /// The chosen counter is closed for good by the day of the visit, or not open yet.
        CounterClosed {
            counter: &'static Counter,
            absence: Absence<'static>,
        } = "counter-closed",
        /// The certificate expires before the visit, so it is an issue.
        LapsedSoIssue {
            window: RenewalWindow,
        } = "lapsed-so-issue",
        /// The form from the notice ends with the certificate.
        InquiryFormLapsed = "inquiry-form-lapsed",
        /// This may be the expiry date of the card: the notice comes two or three months before that of the certificate.
        ExpiryLooksLikeCard {
            expiry: NaiveDate,
            /// Whether a notice names the certificate, which contradicts the date.
            has_notice: bool,
        } = "expiry-looks-like-card",
        /// The day is the first one of the window by the source; most cities start a day later, and what this one does is
        /// not known.
        WindowFirstDay {
            day: NaiveDate,
        } = "window-first-day",
        WindowLastDay = "window-last-day",
        /// The counters are closed on the last day of the window.
        LastDaysClosed {
            /// The last day of the window.
            expires: NaiveDate,
            /// The last open day, unless it is too late for it.
            go_by: Option<NaiveDate>,
        } = "last-days-closed",
        /// The city posts the forms to the address on the resident record (L29, L35).
        MailTakesDays = "mail-takes-days",
        /// An agent comes: the procedure is done where the cardholder's resident record is kept.
        ResidentRecord = "resident-record",
        /// A cardholder who is not sure of the PINs needs an identity document as well (L25, L57).
        PinInDoubt = "pin-in-doubt",
        /// The source covers a PIN reset only for the cardholder.
        AgentPin = "agent-pin",
    }
}

impl CautionKind {
    /// The lines of the source that this caution is based on; `None` for what is not in the source.
    pub const fn source_lines(self) -> Option<&'static str> {
        match self {
            Self::InquiryFormMissing => Some("L51 L61 L68"),
            Self::ReissueTakesTime => Some("L74"),
            Self::SigningCertificateUnavailable => Some("L19"),
            Self::ExpiryUnknown => Some("L13 L15 L46"),
            Self::MailTakesDays => Some("L29 L35"),
            Self::PinInDoubt | Self::AgentPin => Some("L25 L57"),
            Self::DocumentsEnded
            | Self::VisitClosedDay
            | Self::CounterClosed
            | Self::LapsedSoIssue
            | Self::InquiryFormLapsed
            | Self::ExpiryLooksLikeCard
            | Self::WindowFirstDay
            | Self::WindowLastDay
            | Self::LastDaysClosed
            | Self::ResidentRecord => None,
        }
    }
}

ids! {
    /// What a caution requires before the visit.
    Action {
        Call = "call",
        Check = "check",
    }
}

impl Caution {
    /// What the caution requires before the visit; `None` for a note.
    pub const fn action(&self) -> Option<Action> {
        match self {
            Self::InquiryFormMissing
            | Self::ReissueTakesTime
            | Self::SigningCertificateUnavailable
            | Self::WindowFirstDay { .. } => Some(Action::Call),
            Self::ExpiryUnknown
            | Self::ExpiryLooksLikeCard { has_notice: true, .. }
            | Self::DocumentsEnded
            | Self::VisitClosedDay { .. }
            | Self::CounterClosed { .. }
            | Self::LastDaysClosed { go_by: None, .. } => Some(Action::Check),
            Self::LapsedSoIssue { .. }
            | Self::InquiryFormLapsed
            | Self::ExpiryLooksLikeCard { has_notice: false, .. }
            | Self::WindowLastDay
            | Self::LastDaysClosed { go_by: Some(_), .. }
            | Self::MailTakesDays
            | Self::ResidentRecord
            | Self::PinInDoubt
            | Self::AgentPin => None,
        }
    }
}

impl Caution {
    /// Whether it says that the expiry date cannot be that of the certificate which the notice names.
    pub const fn contradicts_notice(&self) -> bool {
        matches!(self, Self::ExpiryLooksLikeCard { has_notice: true, .. })
    }
}

/// The cautions that apply, in the order of printing. `window` is that of a renewal with a known expiry date.
pub fn cautions(answers: &Answers, window: Option<RenewalWindow>, city: &'static City) -> Vec<Caution> {
    let situation = Situation { answers, window, city };
    CautionKind::ALL.iter().filter_map(|kind| situation.caution(*kind)).collect()
}

/// What the cautions depend on.
struct Situation<'a> {
    answers: &'a Answers,
    window: Option<RenewalWindow>,
    city: &'static City,
}

impl Situation<'_> {
    /// The caution of a kind, if it applies.
    fn caution(&self, kind: CautionKind) -> Option<Caution> {
        let Answers { case, restricted, visit, .. } = self.answers;
        let (counter, day) = (self.answers.counter.chosen(), visit.reference_day());
        match kind {
            // L51, L61, L68.
            CautionKind::InquiryFormMissing => {
                matches!(case, Case::RenewAgent { form: Form::Missing, .. }).then_some(Caution::InquiryFormMissing)
            }
            // L74.
            CautionKind::ReissueTakesTime => matches!(
                case,
                Case::IssueSelf { reason: IssueReason::WithReissue, .. }
                    | Case::IssueAgent { reason: IssueReason::WithReissue, .. }
            )
            .then_some(Caution::ReissueTakesTime),
            // L19.
            CautionKind::SigningCertificateUnavailable => restricted.then_some(Caution::SigningCertificateUnavailable),
            // L13–15, L46.
            CautionKind::ExpiryUnknown => matches!(
                case,
                Case::RenewSelf { expiry: Expiry::Unknown, .. } | Case::RenewAgent { expiry: Expiry::Unknown, .. }
            )
            .then_some(Caution::ExpiryUnknown),
            // Not in the source: facts about documents.
            CautionKind::DocumentsEnded => case.identity_documents()?.all_ended(day).then_some(Caution::DocumentsEnded),
            // Not in the source: facts of the city.
            CautionKind::VisitClosedDay => {
                let day = visit.date()?;
                let reason = self.city.schedule(counter).reason_closed(day)?;
                Some(Caution::VisitClosedDay { day, reason })
            }
            CautionKind::CounterClosed => {
                let counter = counter?;
                let absence = self.city.absence(counter, day)?;
                Some(Caution::CounterClosed { counter, absence })
            }
            // Section 3 of the rules: a renewal whose expiry date has passed.
            CautionKind::LapsedSoIssue => {
                let (expiry, _) = lapsed(case)?;
                let serving = counter.map(|counter| self.city.serving(counter, expiry));
                Some(Caution::LapsedSoIssue { window: RenewalWindow::new(expiry, self.city, serving) })
            }
            // Not in the source: the form ends with the certificate.
            CautionKind::InquiryFormLapsed => {
                let (_, has_notice) = lapsed(case)?;
                (has_notice && case.kind().is_by_agent()).then_some(Caution::InquiryFormLapsed)
            }
            // Not in the source: when the notice comes.
            CautionKind::ExpiryLooksLikeCard => {
                let expiry = self.window?.expires;
                let has_notice = has_notice(case);
                looks_like_card(expiry, has_notice, day).then_some(Caution::ExpiryLooksLikeCard { expiry, has_notice })
            }
            // Not in the source: other cities count from the next day.
            CautionKind::WindowFirstDay => {
                let window = self.window?;
                (day == window.opens && !window.is_first_day_certain).then_some(Caution::WindowFirstDay { day })
            }
            CautionKind::WindowLastDay => is_on(*visit, self.window?.expires).then_some(Caution::WindowLastDay),
            // Not in the source: facts of the city.
            CautionKind::LastDaysClosed => {
                let RenewalWindow { expires, last_open_day, .. } = self.window?;
                let go_by = last_open_day.filter(|last| *last >= day);
                (last_open_day != Some(expires)).then_some(Caution::LastDaysClosed { expires, go_by })
            }
            // L29, L35.
            CautionKind::MailTakesDays => matches!(case, Case::IssueAgent { .. }).then_some(Caution::MailTakesDays),
            // Not in the source: where a procedure can be done.
            CautionKind::ResidentRecord => case.kind().is_by_agent().then_some(Caution::ResidentRecord),
            // L25, L57.
            CautionKind::PinInDoubt => {
                matches!(case, Case::IssueSelf { pins: Pins::Known, .. } | Case::RenewSelf { pins: Pins::Known, .. })
                    .then_some(Caution::PinInDoubt)
            }
            // L25 and L57 cover a PIN reset for the cardholder only.
            CautionKind::AgentPin => case.kind().is_by_agent().then_some(Caution::AgentPin),
        }
    }
}

/// Whether an expiry date is so far from a day that it is probably that of the card. Not in the source.
pub(in crate::domain) fn looks_like_card(expiry: NaiveDate, has_notice: bool, day: NaiveDate) -> bool {
    expiry > day + Months::new(if has_notice { NOTICE_AHEAD } else { NO_NOTICE_AHEAD })
}

/// Whether the visit is planned for this day.
fn is_on(visit: Visit, day: NaiveDate) -> bool {
    visit.date() == Some(day)
}

/// Whether a Notice of Expiry names the certificate that is renewed.
const fn has_notice(case: &Case) -> bool {
    match case {
        Case::RenewSelf { has_notice, .. } | Case::RenewAgent { has_notice, .. } => *has_notice,
        Case::IssueSelf { .. } | Case::IssueAgent { .. } => false,
    }
}

/// For a certificate that expires before the visit: its expiry date, and whether a Notice of Expiry named it.
const fn lapsed(case: &Case) -> Option<(NaiveDate, bool)> {
    match case {
        Case::IssueSelf { reason: IssueReason::Lapsed { expiry, has_notice }, .. }
        | Case::IssueAgent { reason: IssueReason::Lapsed { expiry, has_notice }, .. } => Some((*expiry, *has_notice)),
        Case::IssueSelf { reason: IssueReason::First | IssueReason::WithReissue, .. }
        | Case::IssueAgent { reason: IssueReason::First | IssueReason::WithReissue, .. }
        | Case::RenewSelf { .. }
        | Case::RenewAgent { .. } => None,
    }
}
