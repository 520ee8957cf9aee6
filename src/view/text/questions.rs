//! The texts of question pages, besides those of the answers.

use super::labels::document_conditions;
use crate::domain::identity::DocumentList;
use crate::domain::questions::Page;
use crate::l10n::{Addressee, Text};
use crate::view::localized_city::LocalizedCity;

/// The texts of a page, or of a group of inputs on it.
pub(crate) struct QuestionTexts {
    pub(crate) title: Text,
    pub(crate) hint: Option<Text>,
    /// What decides the choice, above it.
    pub(crate) conditions: Vec<Text>,
    pub(crate) drawing: Option<Drawing>,
    /// What is said about the choices, below them.
    pub(crate) notes: Vec<&'static Text>,
    /// Help that can be expanded: a summary and paragraphs.
    pub(crate) help: Option<(&'static Text, Vec<Text>)>,
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

/// What the texts of a page depend on.
#[derive(Clone, Copy)]
pub(crate) struct QuestionSituation {
    /// The list of documents that applies.
    pub(crate) list: DocumentList,
    pub(crate) addressee: Addressee,
    /// How many PINs the cardholder has.
    pub(crate) pins: u32,
}

impl QuestionTexts {
    /// The texts of a page; those of its only group of inputs, if it has one.
    pub(crate) fn new(page: Page, situation: QuestionSituation, city: &'static LocalizedCity) -> Self {
        let QuestionSituation { list, addressee, pins } = situation;
        let t = city.t;
        match page {
            Page::Who => Self::of_who(city),
            Page::Card => Self::of(t.question_card(addressee))
                .hint(t.question_card_hint(addressee))
                .conditions([&city.resident])
                .drawing(Drawing::Card { card: t.question_card_drawing(), certificate: None })
                .help(t.question_card_help(), [t.question_card_help_text()]),
            Page::Errand => Self::of(t.question_errand())
                .conditions([t.question_errand_column()])
                .drawing(Drawing::Notice { line: t.question_errand_drawing() })
                .notes([t.question_errand_postcard(), t.question_errand_renewed()])
                .help(t.question_errand_help(), [t.question_errand_help_text(), t.question_errand_help_certificate()]),
            Page::Expiry => Self::of(t.question_expiry())
                .hint(t.question_expiry_hint())
                .drawing(Drawing::Card {
                    card: t.question_expiry_drawing_card(),
                    certificate: Some(t.question_expiry_drawing_certificate()),
                })
                .help(
                    t.question_expiry_help(),
                    [t.question_expiry_help_text(), t.question_expiry_help_card(), t.question_expiry_help_online()],
                ),
            Page::Reissue => {
                Self::of(t.question_reissue()).help(t.question_reissue_help(), [t.question_reissue_help_text()])
            }
            Page::Pin => Self::of(t.question_pin(pins))
                .hint(t.question_pin_hint())
                .conditions([t.question_pin_none()])
                .help(t.question_pin_help(), [t.question_pin_help_text(pins), t.question_pin_help_store().into()]),
            Page::Form => Self::of(t.question_form())
                .conditions([t.question_form_inquiry(), t.question_form_application()])
                .help(t.question_form_help(), [t.question_form_help_text()]),
            Page::Id => {
                let (title, of_agent) = match list {
                    DocumentList::PinReset => (t.question_id_pin_reset(), None),
                    DocumentList::Agent => (t.question_id_agent(), Some(t.question_id_help_agent())),
                };
                let [must_show, in_force] = document_conditions(list, t);
                let help = [t.question_id_help_licence(), t.question_id_help_residence()];
                Self::of(title)
                    .hint(t.question_id_hint())
                    .conditions([must_show, in_force, t.document_no_copies(), t.document_examples()])
                    .help(t.question_id_help(), help.into_iter().chain(of_agent))
            }
            Page::Visit => Self::of(t.question_when_and_where()),
        }
    }

    /// The texts of the first page, which are also on the start page.
    pub(crate) fn of_who(city: &'static LocalizedCity) -> Self {
        Self::of(city.t.question_who()).conditions([&city.resident])
    }

    /// The texts of the counters on the page of the visit.
    pub(crate) fn of_counters(city: &'static LocalizedCity) -> Self {
        Self::of(city.t.question_office()).hint(city.t.question_office_hint())
    }

    /// The texts of the days on the page of the visit.
    pub(crate) fn of_days(city: &'static LocalizedCity) -> Self {
        Self::of(city.t.question_visit()).hint(city.t.question_visit_hint())
    }

    fn of(title: impl Into<Text>) -> Self {
        let title = title.into();
        Self { title, hint: None, conditions: Vec::new(), drawing: None, notes: Vec::new(), help: None }
    }

    fn hint(self, hint: impl Into<Text>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    fn conditions(self, conditions: impl IntoIterator<Item = &'static Text>) -> Self {
        Self { conditions: conditions.into_iter().cloned().collect(), ..self }
    }

    fn drawing(self, drawing: Drawing) -> Self {
        Self { drawing: Some(drawing), ..self }
    }

    pub(crate) fn notes(self, notes: impl IntoIterator<Item = &'static Text>) -> Self {
        Self { notes: notes.into_iter().collect(), ..self }
    }

    fn help<T: Into<Text>>(self, summary: &'static Text, paragraphs: impl IntoIterator<Item = T>) -> Self {
        Self { help: Some((summary, paragraphs.into_iter().map(T::into).collect())), ..self }
    }
}
