//! Labels of the questions and their answers.

use chrono::NaiveDate;

use super::bilingual::BilingualTerm;
use super::date_format;
use super::words::words;
use crate::domain::choice::Choice;
use crate::domain::identity::{
    DocumentList, IdentityDocument, NationalDocument, for_each_document_list, for_each_national_document,
};
use crate::domain::questions::{
    Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Question, Visit, Visitor, YesNo, for_each_card,
    for_each_form, for_each_notice_entry, for_each_pin, for_each_procedure, for_each_question, for_each_visitor,
    for_each_yes_no,
};
use crate::form::urls::{self, PageUrl, Steering};
use crate::l10n::{Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;

/// An answer in words, with the URL to change it.
#[derive(Clone, Debug)]
pub struct AnswerView {
    pub(crate) question: &'static str,
    pub(crate) label: &'static Text,
    pub(crate) values: Vec<BilingualTerm>,
    /// The page of the question, with all answers kept.
    pub(crate) change_url: String,
}

/// The answers to `shown` in words, for a visit on `day`. Changing one of them keeps `all` answers.
pub(crate) fn answer_views(
    shown: &[Answer],
    all: &[Answer],
    day: NaiveDate,
    steering: Steering,
    city: &LocalizedCity,
) -> Vec<AnswerView> {
    let params = urls::params(all);
    let view = |answer: &Answer| AnswerView {
        question: answer.question().id(),
        label: short(answer.question(), city.t),
        values: values(answer, day, city.language),
        change_url: PageUrl::change(&params, answer.question().page(), steering).in_language(city.language),
    };
    shown.iter().map(view).collect()
}

words! {
    /// The question in a few words, next to its answer.
    fn short(Question) => question_*_short;
    fn card(Card) => question_card_*;
    fn procedure(Procedure) => question_procedure_*;
    fn notice(NoticeEntry) => question_notice_*;
    fn reissue(YesNo) => question_reissue_*;
    fn visitor(Visitor) => question_visitor_*;
    fn restricted(YesNo) => question_restricted_*;
    fn pin(Pin) => question_pin_*;
    fn form(Form) => question_form_*;
    /// What a document of this list must show (L84, L90).
    fn must_show(DocumentList) => document_must_show_*;
    fn national_document(NationalDocument) => document_*;
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
    BilingualTerm::plain(match answer {
        Answer::Card(value @ Card::Juki) => return BilingualTerm::official(language, |t| card(*value, t)),
        Answer::Card(value) => card(*value, t),
        Answer::Procedure(value) => procedure(*value, t),
        Answer::Notice(NoticeEntry::None) => t.question_notice_none(),
        // As printed on the notice.
        Answer::Notice(value) => return BilingualTerm::official(language, |t| notice(*value, t)),
        Answer::Expiry(Expiry::Unknown) => t.question_expiry_unknown(),
        Answer::Expiry(Expiry::Known(date)) => {
            return BilingualTerm::plain(date_format::with_weekday_and_era(*date, t));
        }
        Answer::Reissue(value) => reissue(*value, t),
        Answer::Visitor(value) => visitor(*value, t),
        Answer::Restricted(value) => restricted(*value, t),
        Answer::Pin(value) => pin(*value, t),
        Answer::Form(value) => form(*value, t),
        Answer::Id(_) => t.question_id_undecided(),
        Answer::Counter(Choice::Chosen(counter)) => {
            return BilingualTerm::of_city(language, &counter.details.at(day).name);
        }
        Answer::Counter(Choice::Undecided) => t.question_office_undecided(),
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

/// What a document of a list must show, and that it must be in force (L84, L90).
pub(crate) fn document_conditions(list: DocumentList, t: &'static Messages) -> [&'static Text; 2] {
    [must_show(list, t), t.document_in_force()]
}

pub(crate) fn identity_document(document: IdentityDocument, language: Language) -> BilingualTerm {
    match document {
        IdentityDocument::National(national) => {
            let term = BilingualTerm::official(language, |t| national_document(national, t));
            BilingualTerm { japanese: term.japanese.map(|_| official_name(document)), ..term }
        }
        IdentityDocument::OfCity(document) => BilingualTerm::of_city(language, &document.name),
    }
}

/// The name that a clerk knows a document by. The condition in brackets is said once.
pub(crate) fn official_name(document: IdentityDocument) -> &'static Text {
    let t = Language::OFFICIAL.messages();
    match document {
        IdentityDocument::National(NationalDocument::DrivingHistoryCertificate) => {
            t.document_driving_history_certificate_term()
        }
        IdentityDocument::National(document) => national_document(document, t),
        IdentityDocument::OfCity(document) => document.name.get(Language::OFFICIAL),
    }
}
