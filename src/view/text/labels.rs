//! Labels of the questions and their answers.

use serde::Serialize;

use super::bilingual::BilingualTerm;
use super::date_format;
use crate::city::counter::Counter;
use crate::domain::choice::Choice;
use crate::domain::identity::{DocumentList, IdentityDocument, NationalDocument};
use crate::domain::questions::{
    Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, Visit, Visitor, YesNo,
};
use crate::form::urls::{self, PageUrl};
use crate::l10n::{Language, Messages};
use crate::view::localized_city::LocalizedCity;

/// An answer in words, with the URL to change it.
#[derive(Clone, Debug)]
pub struct AnswerView {
    /// The key of the question.
    pub(crate) question: &'static str,
    pub(crate) label: &'static str,
    pub(crate) values: Vec<BilingualTerm>,
    /// The page of the question, with all answers kept.
    pub(crate) change_url: String,
}

/// A question in a few words and its answer.
#[derive(Clone, Debug, Serialize)]
pub struct LabelledAnswer {
    pub(crate) label: &'static str,
    /// Several if several documents were chosen.
    pub(crate) values: Vec<BilingualTerm>,
}

/// An answer in words.
pub(crate) fn labelled_answer(answer: &Answer, language: Language) -> LabelledAnswer {
    LabelledAnswer { label: short(answer.question(), language.messages()), values: values(answer, language) }
}

/// The answers to `shown` in words. Changing one of them keeps `all` answers.
pub(crate) fn answer_views(shown: &[Answer], all: &[Answer], city: &LocalizedCity) -> Vec<AnswerView> {
    let params = urls::params(all);
    let view = |answer: &Answer| AnswerView {
        question: answer.question().id(),
        label: short(answer.question(), city.t),
        values: values(answer, city.language),
        change_url: PageUrl::change(&params, answer.question()).in_language(city.language),
    };
    shown.iter().map(view).collect()
}

/// The question.
pub(crate) fn title(question: Question, list: DocumentList, t: &'static Messages) -> &'static str {
    match question {
        Question::Card => t.question_card(),
        Question::Procedure => t.question_procedure(),
        Question::Notice => t.question_notice(),
        Question::Expiry => t.question_expiry(),
        Question::Reissue => t.question_reissue(),
        Question::Visitor => t.question_visitor(),
        Question::Restricted => t.question_restricted(),
        Question::Pin => t.question_pin(),
        Question::Form => t.question_form(),
        Question::Id => match list {
            DocumentList::PinReset => t.question_id_pin_reset(),
            DocumentList::Agent => t.question_id_agent(),
        },
        Question::Counter => t.question_counter(),
        Question::Visit => t.question_visit(),
    }
}

/// The question in a few words, next to its answer.
fn short(question: Question, t: &'static Messages) -> &'static str {
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

/// The hint under the question.
pub(crate) fn hint(question: Question, t: &'static Messages) -> Option<&'static str> {
    match question {
        Question::Card => Some(t.question_card_hint()),
        Question::Expiry => Some(t.question_expiry_hint()),
        Question::Restricted => Some(t.question_restricted_hint()),
        Question::Pin => Some(t.question_pin_hint()),
        Question::Id => Some(t.question_id_hint()),
        Question::Counter => Some(t.question_counter_hint()),
        Question::Visit => Some(t.question_visit_hint()),
        Question::Procedure | Question::Notice | Question::Reissue | Question::Visitor | Question::Form => None,
    }
}

/// Help that can be expanded: a summary and paragraphs.
pub(crate) fn help(
    question: Question,
    list: DocumentList,
    t: &'static Messages,
) -> Option<(&'static str, Vec<&'static str>)> {
    Some(match question {
        Question::Card => (t.question_card_help(), vec![t.question_card_help_text()]),
        Question::Procedure => (t.question_procedure_help(), vec![t.question_procedure_help_text()]),
        Question::Notice => (t.question_notice_help(), vec![t.question_notice_help_text()]),
        Question::Expiry => {
            let paragraphs =
                vec![t.question_expiry_help_text(), t.question_expiry_help_card(), t.question_expiry_help_online()];
            (t.question_expiry_help(), paragraphs)
        }
        Question::Reissue => (t.question_reissue_help(), vec![t.question_reissue_help_text()]),
        Question::Visitor => (t.question_visitor_help(), vec![t.question_visitor_help_text()]),
        Question::Restricted => (t.question_restricted_help(), vec![t.question_restricted_help_text()]),
        Question::Pin => (t.question_pin_help(), vec![t.question_pin_help_text()]),
        Question::Form => (t.question_form_help(), vec![t.question_form_help_text()]),
        Question::Id => {
            let mut paragraphs = vec![t.question_id_help_licence()];
            match list {
                DocumentList::PinReset => {}
                DocumentList::Agent => paragraphs.push(t.question_id_help_agent()),
            }
            (t.question_id_help(), paragraphs)
        }
        Question::Counter | Question::Visit => return None,
    })
}

/// The conditions that decide the choice, above it.
pub(crate) fn conditions(question: Question, list: DocumentList, t: &'static Messages) -> Vec<&'static str> {
    match question {
        Question::Id => {
            let [must_show, in_force] = document_conditions(list, t);
            vec![must_show, in_force, t.document_examples()]
        }
        Question::Card
        | Question::Procedure
        | Question::Notice
        | Question::Expiry
        | Question::Reissue
        | Question::Visitor
        | Question::Restricted
        | Question::Pin
        | Question::Form
        | Question::Counter
        | Question::Visit => Vec::new(),
    }
}

/// The answer; several values if several documents were chosen.
fn values(answer: &Answer, language: Language) -> Vec<BilingualTerm> {
    let t = language.messages();
    vec![match answer {
        Answer::Card(value) => card(*value, language),
        Answer::Procedure(value) => procedure(*value, t),
        Answer::Notice(value) => notice(*value, language),
        Answer::Expiry(Expiry::Unknown) => BilingualTerm::plain(t.question_expiry_unknown()),
        Answer::Expiry(Expiry::Known(date)) => BilingualTerm::plain(date_format::with_weekday_and_era(*date, t)),
        Answer::Visit(Visit::On(date)) => BilingualTerm::plain(date_format::with_weekday(*date, t)),
        Answer::Visit(Visit::Undecided { .. }) => BilingualTerm::plain(t.question_visit_undecided()),
        Answer::Reissue(value) => reissue(*value, t),
        Answer::Visitor(value) => visitor(*value, t),
        Answer::Restricted(value) => restricted(*value, t),
        Answer::Pin(value) => pin(*value, t),
        Answer::Form(value) => form(*value, t),
        Answer::Id(documents) if documents.chosen().is_empty() => BilingualTerm::plain(t.question_id_undecided()),
        Answer::Id(documents) => {
            return documents.chosen().iter().map(|chosen| identity_document(*chosen, language)).collect();
        }
        Answer::Counter(value) => counter_or_undecided(*value, language),
    }]
}

pub(crate) fn card(card: Card, language: Language) -> BilingualTerm {
    match card {
        Card::MyNumber => BilingualTerm::official(language, |t| t.question_card_my_number()),
        Card::Juki => BilingualTerm::official(language, |t| t.question_card_juki()),
        Card::None => BilingualTerm::plain(language.messages().question_card_none()),
    }
}

pub(crate) fn procedure(procedure: Procedure, t: &'static Messages) -> BilingualTerm {
    BilingualTerm::plain(match procedure {
        Procedure::Issue => t.question_procedure_issue(),
        Procedure::Renew => t.question_procedure_renew(),
        Procedure::Unsure => t.question_procedure_unsure(),
    })
}

/// When this procedure applies.
pub(crate) fn procedure_hint(procedure: Procedure, t: &'static Messages) -> &'static str {
    match procedure {
        Procedure::Issue => t.question_procedure_issue_hint(),
        Procedure::Renew => t.question_procedure_renew_hint(),
        Procedure::Unsure => t.question_procedure_unsure_hint(),
    }
}

/// What the notice says, as printed on it.
pub(crate) fn notice(notice: NoticeEntry, language: Language) -> BilingualTerm {
    match notice {
        NoticeEntry::Certificate => BilingualTerm::official(language, |t| t.question_notice_certificate()),
        NoticeEntry::Card => BilingualTerm::official(language, |t| t.question_notice_card()),
        NoticeEntry::Both => BilingualTerm::official(language, |t| t.question_notice_both()),
        NoticeEntry::None => BilingualTerm::plain(language.messages().question_notice_none()),
    }
}

pub(crate) fn reissue(reissue: YesNo, t: &'static Messages) -> BilingualTerm {
    BilingualTerm::plain(match reissue {
        YesNo::Yes => t.question_reissue_yes(),
        YesNo::No => t.question_reissue_no(),
    })
}

pub(crate) fn visitor(visitor: Visitor, t: &'static Messages) -> BilingualTerm {
    BilingualTerm::plain(match visitor {
        Visitor::Cardholder => t.question_visitor_self(),
        Visitor::Agent => t.question_visitor_agent(),
    })
}

pub(crate) fn visitor_hint(visitor: Visitor, t: &'static Messages) -> &'static str {
    match visitor {
        Visitor::Cardholder => t.question_visitor_self_hint(),
        Visitor::Agent => t.question_visitor_agent_hint(),
    }
}

pub(crate) fn restricted(restricted: YesNo, t: &'static Messages) -> BilingualTerm {
    BilingualTerm::plain(match restricted {
        YesNo::Yes => t.question_restricted_yes(),
        YesNo::No => t.question_restricted_no(),
    })
}

pub(crate) fn pin(pin: Pin, t: &'static Messages) -> BilingualTerm {
    BilingualTerm::plain(match pin {
        Pin::Known => t.question_pin_known(),
        Pin::Reset => t.question_pin_reset(),
    })
}

pub(crate) fn form(form: Form, t: &'static Messages) -> BilingualTerm {
    BilingualTerm::plain(match form {
        Form::Have => t.question_form_have(),
        Form::Missing => t.question_form_missing(),
    })
}

/// The name of a counter, or "not decided yet".
pub(crate) fn counter_or_undecided(counter: Choice<&'static Counter>, language: Language) -> BilingualTerm {
    match counter {
        Choice::Chosen(counter) => BilingualTerm::of_city(language, &counter.name),
        Choice::Undecided => BilingualTerm::plain(language.messages().question_counter_undecided()),
    }
}

/// What a document of a list must show (L84, L90).
pub(crate) fn document_conditions(list: DocumentList, t: &'static Messages) -> [&'static str; 2] {
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
