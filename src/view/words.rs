//! The questions and their answers in words.

use super::address;
use super::counter;
use super::dates;
use super::document;
use super::term::Term;
use crate::domain::identity::List;
use crate::domain::office::Office;
use crate::domain::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Question, Visitor, YesNo};
use crate::l10n::{Language, Texts};

/// An answer that was given, with the way to change it.
#[derive(Clone, Debug)]
pub struct AnswerView {
    /// The key of the question.
    pub question: &'static str,
    /// The question in a few words.
    pub name: &'static str,
    /// What was answered.
    pub values: Vec<Term>,
    /// The address of the question's page, with all answers kept.
    pub change: String,
}

/// Some of the given answers in words; changing one keeps all of them.
pub(super) fn answers(shown: &[Answer], given: &[Answer], language: Language) -> Vec<AnswerView> {
    let pairs = address::pairs(given);
    let view = |answer: &Answer| AnswerView {
        question: answer.question().id(),
        name: short(answer.question(), language.texts()),
        values: values(answer, language),
        change: address::question(language, &pairs, Some(answer.question())),
    };
    shown.iter().map(view).collect()
}

/// What is asked.
pub(super) fn title(question: Question, list: List, t: &'static Texts) -> &'static str {
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
            List::PinReset => t.question_id_pin_reset(),
            List::Agent => t.question_id_agent(),
        },
        Question::Office => t.question_office(),
        Question::Visit => t.question_visit(),
    }
}

/// The question in a few words, beside its answer.
fn short(question: Question, t: &'static Texts) -> &'static str {
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
        Question::Office => t.question_office_short(),
        Question::Visit => t.question_visit_short(),
    }
}

/// A line under the question, where one helps everybody.
pub(super) fn hint(question: Question, t: &'static Texts) -> Option<&'static str> {
    match question {
        Question::Card => Some(t.question_card_hint()),
        Question::Expiry => Some(t.question_expiry_hint()),
        Question::Restricted => Some(t.question_restricted_hint()),
        Question::Pin => Some(t.question_pin_hint()),
        Question::Id => Some(t.question_id_hint()),
        Question::Office => Some(t.question_office_hint()),
        Question::Visit => Some(t.question_visit_hint()),
        Question::Procedure | Question::Notice | Question::Reissue | Question::Visitor | Question::Form => None,
    }
}

/// What folds out where people get stuck: a summary and its paragraphs.
pub(super) fn help(question: Question, list: List, t: &'static Texts) -> Option<(&'static str, Vec<&'static str>)> {
    Some(match question {
        Question::Card => (t.question_card_help(), vec![t.question_card_help_text()]),
        Question::Procedure => (t.question_procedure_help(), vec![t.question_procedure_help_text()]),
        Question::Notice => (t.question_notice_help(), vec![t.question_notice_help_text()]),
        Question::Expiry => (t.question_expiry_help(), vec![t.question_expiry_help_text()]),
        Question::Reissue => (t.question_reissue_help(), vec![t.question_reissue_help_text()]),
        Question::Visitor => (t.question_visitor_help(), vec![t.question_visitor_help_text()]),
        Question::Restricted => (t.question_restricted_help(), vec![t.question_restricted_help_text()]),
        Question::Pin => (t.question_pin_help(), vec![t.question_pin_help_text()]),
        Question::Form => (t.question_form_help(), vec![t.question_form_help_text()]),
        Question::Id => {
            let mut paragraphs = document::conditions(list, t).to_vec();
            paragraphs.push(t.question_id_help_licence());
            match list {
                List::PinReset => {}
                List::Agent => paragraphs.push(t.question_id_help_agent()),
            }
            paragraphs.push(t.document_examples());
            (t.question_id_help(), paragraphs)
        }
        Question::Office | Question::Visit => return None,
    })
}

/// What was answered; several documents may be.
fn values(answer: &Answer, language: Language) -> Vec<Term> {
    let t = language.texts();
    vec![match answer {
        Answer::Card(value) => card(*value, language),
        Answer::Procedure(value) => procedure(*value, t),
        Answer::Notice(value) => notice(*value, language),
        Answer::Expiry(Expiry::Unknown) => Term::plain(t.question_expiry_unknown()),
        Answer::Expiry(Expiry::Known(date)) | Answer::Visit(date) => Term::plain(dates::in_words(*date, t)),
        Answer::Reissue(value) => reissue(*value, t),
        Answer::Visitor(value) => visitor(*value, t),
        Answer::Restricted(value) => restricted(*value, t),
        Answer::Pin(value) => pin(*value, t),
        Answer::Form(value) => form(*value, t),
        Answer::Id(documents) if documents.chosen().is_empty() => Term::plain(t.question_id_undecided()),
        Answer::Id(documents) => {
            return documents.chosen().iter().map(|chosen| document::name(*chosen, language)).collect();
        }
        Answer::Office(value) => office(*value, language),
    }]
}

/// The name of a card.
pub(super) fn card(card: Card, language: Language) -> Term {
    match card {
        Card::MyNumber => Term::official(language, |t| t.question_card_my_number()),
        Card::Juki => Term::official(language, |t| t.question_card_juki()),
        Card::None => Term::plain(language.texts().question_card_none()),
    }
}

/// The name of a procedure.
pub(super) fn procedure(procedure: Procedure, t: &'static Texts) -> Term {
    Term::plain(match procedure {
        Procedure::Issue => t.question_procedure_issue(),
        Procedure::Renew => t.question_procedure_renew(),
        Procedure::Unsure => t.question_procedure_unsure(),
    })
}

/// When a procedure is the right one.
pub(super) fn procedure_hint(procedure: Procedure, t: &'static Texts) -> &'static str {
    match procedure {
        Procedure::Issue => t.question_procedure_issue_hint(),
        Procedure::Renew => t.question_procedure_renew_hint(),
        Procedure::Unsure => t.question_procedure_unsure_hint(),
    }
}

/// What the notice says, in its own words.
pub(super) fn notice(notice: Notice, language: Language) -> Term {
    match notice {
        Notice::Certificate => Term::official(language, |t| t.question_notice_certificate()),
        Notice::Card => Term::official(language, |t| t.question_notice_card()),
        Notice::Both => Term::official(language, |t| t.question_notice_both()),
        Notice::None => Term::plain(language.texts().question_notice_none()),
    }
}

/// Whether it comes with a paid reissue.
pub(super) fn reissue(reissue: YesNo, t: &'static Texts) -> Term {
    Term::plain(match reissue {
        YesNo::Yes => t.question_reissue_yes(),
        YesNo::No => t.question_reissue_no(),
    })
}

/// Who comes.
pub(super) fn visitor(visitor: Visitor, t: &'static Texts) -> Term {
    Term::plain(match visitor {
        Visitor::Cardholder => t.question_visitor_self(),
        Visitor::Agent => t.question_visitor_agent(),
    })
}

/// Who that is.
pub(super) fn visitor_hint(visitor: Visitor, t: &'static Texts) -> &'static str {
    match visitor {
        Visitor::Cardholder => t.question_visitor_self_hint(),
        Visitor::Agent => t.question_visitor_agent_hint(),
    }
}

/// Whether the cardholder is under 15 or an adult ward.
pub(super) fn restricted(restricted: YesNo, t: &'static Texts) -> Term {
    Term::plain(match restricted {
        YesNo::Yes => t.question_restricted_yes(),
        YesNo::No => t.question_restricted_no(),
    })
}

/// Whether the PINs are known.
pub(super) fn pin(pin: Pin, t: &'static Texts) -> Term {
    Term::plain(match pin {
        Pin::Known => t.question_pin_known(),
        Pin::Reset => t.question_pin_reset(),
    })
}

/// Whether the form is at hand.
pub(super) fn form(form: Form, t: &'static Texts) -> Term {
    Term::plain(match form {
        Form::Have => t.question_form_have(),
        Form::Missing => t.question_form_missing(),
    })
}

/// Which counter, if one is chosen.
pub(super) fn office(office: Option<Office>, language: Language) -> Term {
    match office {
        Some(office) => counter::name(office, language),
        None => Term::plain(language.texts().question_office_undecided()),
    }
}
