//! Labels of the questions and their answers.

use chrono::NaiveDate;
use serde::Serialize;

use super::bilingual::BilingualTerm;
use super::date_format;
use crate::domain::choice::Choice;
use crate::domain::identity::{DocumentList, IdentityDocument, NationalDocument};
use crate::domain::questions::{
    Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, Visit, Visitor, YesNo,
};
use crate::form::urls::{self, PageUrl};
use crate::l10n::{Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;

/// An answer in words, with the URL to change it.
#[derive(Clone, Debug)]
pub struct AnswerView {
    /// The key of the question.
    pub(crate) question: &'static str,
    pub(crate) label: &'static Text,
    pub(crate) values: Vec<BilingualTerm>,
    /// The page of the question, with all answers kept.
    pub(crate) change_url: String,
}

/// A question in a few words and its answer.
#[derive(Clone, Debug, Serialize)]
pub struct LabelledAnswer {
    pub(crate) label: &'static Text,
    /// Several if several documents were chosen.
    pub(crate) values: Vec<BilingualTerm>,
}

/// An answer in words, for a visit on `day`.
pub(crate) fn labelled_answer(answer: &Answer, day: NaiveDate, language: Language) -> LabelledAnswer {
    LabelledAnswer { label: short(answer.question(), language.messages()), values: values(answer, day, language) }
}

/// The answers to `shown` in words, for a visit on `day`. Changing one of them keeps `all` answers.
pub(crate) fn answer_views(shown: &[Answer], all: &[Answer], day: NaiveDate, city: &LocalizedCity) -> Vec<AnswerView> {
    let params = urls::params(all);
    let view = |answer: &Answer| AnswerView {
        question: answer.question().id(),
        label: short(answer.question(), city.t),
        values: values(answer, day, city.language),
        change_url: PageUrl::change(&params, answer.question()).in_language(city.language),
    };
    shown.iter().map(view).collect()
}

/// The question in a few words, next to its answer.
fn short(question: Question, t: &'static Messages) -> &'static Text {
    match question {
        Question::Card => t.question_card_short(),
        Question::Procedure => t.question_procedure_short(),
        Question::Notice => t.question_notice_short(),
        Question::Expiry => t.question_expiry_short(),
        Question::Reissue => t.question_reissue_short(),
        Question::Visitor => t.question_visitor_short(),
        Question::Restricted => t.question_restricted_short(),
        Question::Pin => t.question_pin_short(),
        Question::Form => t.question_form_short(),
        Question::Id => t.question_id_short(),
        Question::Counter => t.question_counter_short(),
        Question::Visit => t.question_visit_short(),
    }
}

/// The answer; several values if several documents were chosen.
fn values(answer: &Answer, day: NaiveDate, language: Language) -> Vec<BilingualTerm> {
    match answer {
        Answer::Id(documents) if !documents.chosen().is_empty() => {
            documents.chosen().iter().map(|chosen| identity_document(*chosen, language)).collect()
        }
        answer => vec![value(answer, day, language)],
    }
}

/// An answer that is not a choice of documents, for a visit on `day`.
pub(crate) fn value(answer: &Answer, day: NaiveDate, language: Language) -> BilingualTerm {
    let t = language.messages();
    let official = |text: fn(&'static Messages) -> &'static Text| BilingualTerm::official(language, text);
    BilingualTerm::plain(match answer {
        Answer::Card(Card::MyNumber) => t.question_card_my_number(),
        Answer::Card(Card::MyNumberExpired) => t.question_card_my_number_expired(),
        Answer::Card(Card::Juki) => return official(|t| t.question_card_juki()),
        Answer::Card(Card::None) => t.question_card_none(),
        Answer::Procedure(Procedure::Issue) => t.question_procedure_issue(),
        Answer::Procedure(Procedure::Renew) => t.question_procedure_renew(),
        Answer::Procedure(Procedure::Unsure) => t.question_procedure_unsure(),
        // As printed on the notice.
        Answer::Notice(NoticeEntry::Certificate) => return official(|t| t.question_notice_certificate()),
        Answer::Notice(NoticeEntry::Card) => return official(|t| t.question_notice_card()),
        Answer::Notice(NoticeEntry::Both) => return official(|t| t.question_notice_both()),
        Answer::Notice(NoticeEntry::None) => t.question_notice_none(),
        Answer::Expiry(Expiry::Unknown) => t.question_expiry_unknown(),
        Answer::Expiry(Expiry::Known(date)) => {
            return BilingualTerm::plain(date_format::with_weekday_and_era(*date, t));
        }
        Answer::Reissue(YesNo::Yes) => t.question_reissue_yes(),
        Answer::Reissue(YesNo::No) => t.question_reissue_no(),
        Answer::Visitor(Visitor::Cardholder) => t.question_visitor_self(),
        Answer::Visitor(Visitor::Agent) => t.question_visitor_agent(),
        Answer::Restricted(YesNo::Yes) => t.question_restricted_yes(),
        Answer::Restricted(YesNo::No) => t.question_restricted_no(),
        Answer::Pin(Pin::Known) => t.question_pin_known(),
        Answer::Pin(Pin::Reset) => t.question_pin_reset(),
        Answer::Form(Form::Have) => t.question_form_have(),
        Answer::Form(Form::Missing) => t.question_form_missing(),
        Answer::Id(_) => t.question_id_undecided(),
        Answer::Counter(Choice::Chosen(counter)) => {
            return BilingualTerm::of_city(language, &counter.details.at(day).name);
        }
        Answer::Counter(Choice::Undecided) => t.question_counter_undecided(),
        Answer::Visit(Visit::On(date)) => return BilingualTerm::plain(date_format::with_weekday(*date, t)),
        Answer::Visit(Visit::Undecided { .. }) => t.question_visit_undecided(),
    })
}

/// What counts as this card.
pub(crate) fn card_hint(card: Card, t: &'static Messages) -> Option<&'static Text> {
    match card {
        Card::MyNumber => Some(t.question_card_my_number_hint()),
        Card::MyNumberExpired | Card::Juki | Card::None => None,
    }
}

/// When this procedure applies.
pub(crate) fn procedure_hint(procedure: Procedure, t: &'static Messages) -> &'static Text {
    match procedure {
        Procedure::Issue => t.question_procedure_issue_hint(),
        Procedure::Renew => t.question_procedure_renew_hint(),
        Procedure::Unsure => t.question_procedure_unsure_hint(),
    }
}

pub(crate) fn visitor_hint(visitor: Visitor, t: &'static Messages) -> &'static Text {
    match visitor {
        Visitor::Cardholder => t.question_visitor_self_hint(),
        Visitor::Agent => t.question_visitor_agent_hint(),
    }
}

/// What a document of a list must show, and that it must be in force (L84, L90).
pub(crate) fn document_conditions(list: DocumentList, t: &'static Messages) -> [&'static Text; 2] {
    let must_show = match list {
        DocumentList::PinReset => t.document_must_show_pin_reset(),
        DocumentList::Agent => t.document_must_show_agent(),
    };
    [must_show, t.document_in_force()]
}

pub(crate) fn identity_document(document: IdentityDocument, language: Language) -> BilingualTerm {
    match document {
        IdentityDocument::National(document) => national_document(document, language),
        IdentityDocument::OfCity(document) => BilingualTerm::of_city(language, &document.name),
    }
}

fn national_document(document: NationalDocument, language: Language) -> BilingualTerm {
    let text = |t: &'static Messages| match document {
        NationalDocument::MyNumberCard => t.document_my_number_card(),
        NationalDocument::ResidentRegisterCard => t.document_resident_register_card(),
        NationalDocument::DriversLicense => t.document_drivers_license(),
        NationalDocument::DrivingHistoryCertificate => t.document_driving_history_certificate(),
        NationalDocument::Passport => t.document_passport(),
        NationalDocument::PhysicalDisabilityCertificate => t.document_physical_disability_certificate(),
        NationalDocument::MentalDisabilityCertificate => t.document_mental_disability_certificate(),
        NationalDocument::RehabilitationCertificate => t.document_rehabilitation_certificate(),
        NationalDocument::ResidenceCard => t.document_residence_card(),
        NationalDocument::SpecialPermanentResidentCertificate => t.document_special_permanent_resident_certificate(),
        NationalDocument::HealthInsuranceCard => t.document_health_insurance_card(),
        NationalDocument::LongTermCareInsuranceCard => t.document_long_term_care_insurance_card(),
        NationalDocument::MedicalCareRecipientCertificate => t.document_medical_care_recipient_certificate(),
        NationalDocument::PensionHandbook => t.document_pension_handbook(),
        NationalDocument::ChildRearingAllowanceCertificate => t.document_child_rearing_allowance_certificate(),
        NationalDocument::SpecialChildRearingAllowanceCertificate => {
            t.document_special_child_rearing_allowance_certificate()
        }
        NationalDocument::PublicAssistanceRecipientCertificate => t.document_public_assistance_recipient_certificate(),
    };
    let term = BilingualTerm::official(language, text);
    // The condition in brackets is said once.
    let is_conditional = document == NationalDocument::DrivingHistoryCertificate;
    let short = || Language::OFFICIAL.messages().document_driving_history_certificate_term();
    BilingualTerm { japanese: term.japanese.map(|japanese| if is_conditional { short() } else { japanese }), ..term }
}
