//! The texts of each question, besides those of its answers.

use super::labels::document_conditions;
use crate::domain::identity::DocumentList;
use crate::domain::questions::Question;
use crate::l10n::Text;
use crate::view::localized_city::LocalizedCity;

/// The texts of a question.
pub(crate) struct QuestionTexts {
    pub(crate) title: &'static Text,
    pub(crate) hint: Option<&'static Text>,
    /// What decides the choice, above it.
    pub(crate) conditions: Vec<&'static Text>,
    pub(crate) drawing: Option<Drawing>,
    /// Help that can be expanded: a summary and paragraphs.
    pub(crate) help: Option<(&'static Text, Vec<&'static Text>)>,
}

/// A drawing with the labels of its parts.
pub(crate) enum Drawing {
    /// The front of the card, with its own expiry date and that of the certificate.
    Card {
        card: &'static Text,
        certificate: Option<&'static Text>,
    },
    Notice {
        line: &'static Text,
    },
}

impl QuestionTexts {
    /// The texts of a question; `list` is the list of documents that applies.
    pub(crate) fn new(question: Question, list: DocumentList, city: &'static LocalizedCity) -> Self {
        let t = city.t;
        let of = |title| Self { title, hint: None, conditions: Vec::new(), drawing: None, help: None };
        match question {
            Question::Card => of(t.question_card())
                .hint(t.question_card_hint())
                .conditions([&city.resident])
                .drawing(Drawing::Card { card: t.question_card_drawing(), certificate: None })
                .help(t.question_card_help(), [t.question_card_help_text()]),
            Question::Procedure => {
                of(t.question_procedure()).help(t.question_procedure_help(), [t.question_procedure_help_text()])
            }
            Question::Notice => of(t.question_notice())
                .conditions([t.question_notice_column()])
                .drawing(Drawing::Notice { line: t.question_notice_drawing() })
                .help(t.question_notice_help(), [t.question_notice_help_text()]),
            Question::Expiry => of(t.question_expiry())
                .hint(t.question_expiry_hint())
                .drawing(Drawing::Card {
                    card: t.question_expiry_drawing_card(),
                    certificate: Some(t.question_expiry_drawing_certificate()),
                })
                .help(
                    t.question_expiry_help(),
                    [t.question_expiry_help_text(), t.question_expiry_help_card(), t.question_expiry_help_online()],
                ),
            Question::Reissue => {
                of(t.question_reissue()).help(t.question_reissue_help(), [t.question_reissue_help_text()])
            }
            Question::Visitor => {
                of(t.question_visitor()).help(t.question_visitor_help(), [t.question_visitor_help_text()])
            }
            Question::Restricted => of(t.question_restricted())
                .hint(t.question_restricted_hint())
                .help(t.question_restricted_help(), [t.question_restricted_help_text()]),
            Question::Pin => of(t.question_pin()).hint(t.question_pin_hint()).help(
                t.question_pin_help(),
                [t.question_pin_help_text(), t.question_pin_help_store(), t.question_pin_help_none()],
            ),
            Question::Form => of(t.question_form())
                .conditions([t.question_form_inquiry(), t.question_form_application()])
                .help(t.question_form_help(), [t.question_form_help_text()]),
            Question::Id => {
                let (title, of_agent) = match list {
                    DocumentList::PinReset => (t.question_id_pin_reset(), None),
                    DocumentList::Agent => (t.question_id_agent(), Some(t.question_id_help_agent())),
                };
                let [must_show, in_force] = document_conditions(list, t);
                let help = [t.question_id_help_licence(), t.question_id_help_residence()];
                of(title)
                    .hint(t.question_id_hint())
                    .conditions([must_show, in_force, t.document_no_copies(), t.document_examples()])
                    .help(t.question_id_help(), help.into_iter().chain(of_agent))
            }
            Question::Counter => of(t.question_office()).hint(t.question_office_hint()),
            Question::Visit => of(t.question_visit()).hint(t.question_visit_hint()),
        }
    }

    fn hint(self, hint: &'static Text) -> Self {
        Self { hint: Some(hint), ..self }
    }

    fn conditions(self, conditions: impl IntoIterator<Item = &'static Text>) -> Self {
        Self { conditions: conditions.into_iter().collect(), ..self }
    }

    fn drawing(self, drawing: Drawing) -> Self {
        Self { drawing: Some(drawing), ..self }
    }

    fn help(self, summary: &'static Text, paragraphs: impl IntoIterator<Item = &'static Text>) -> Self {
        Self { help: Some((summary, paragraphs.into_iter().collect())), ..self }
    }
}
