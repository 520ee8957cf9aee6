//! What the cardholder prepares at home when an agent goes to the counter.

use serde::Serialize;

use super::sheet::SheetView;
use super::text::bilingual::BilingualTerm;
use crate::domain::sheet::Item;
use crate::l10n::{Addressee, Language, Messages, Text};
use crate::view::localized_city::LocalizedCity;
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::items;

/// The page for the cardholder, in the words of one language.
#[derive(Clone, Debug, Serialize)]
pub struct CardholderView {
    #[serde(skip)]
    pub(crate) city: &'static LocalizedCity,
    #[serde(skip)]
    pub(crate) is_large_print: bool,
    pub(crate) title: &'static Text,
    pub(crate) intro: Text,
    /// By when to give everything to the agent, with a blank.
    pub(crate) by: &'static Text,
    pub(crate) steps: Vec<StepView>,
    pub(crate) hand_over: HandOverView,
    /// What the agent is asked for at the first visit; `None` for a renewal.
    pub(crate) particulars: Option<ParticularsView>,
    /// The counter to phone: the chosen one, or the first.
    pub(crate) counter: Option<CounterView>,
    pub(crate) counter_label: &'static Text,
    pub(crate) sheet_hint: &'static Text,
    pub(crate) number_label: &'static Text,
    pub(crate) number: String,
}

/// Something to do.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    pub(crate) heading: &'static Text,
    pub(crate) texts: Vec<Text>,
    pub(crate) papers: Vec<BilingualTerm>,
}

/// What to give to the agent.
#[derive(Clone, Debug, Serialize)]
pub struct HandOverView {
    pub(crate) heading: &'static Text,
    pub(crate) items: [BilingualTerm; 3],
}

/// Blanks to fill in by hand. Nothing of it is ever typed on this site.
#[derive(Clone, Debug, Serialize)]
pub struct ParticularsView {
    pub(crate) heading: &'static Text,
    pub(crate) text: &'static Text,
    pub(crate) labels: [BilingualTerm; 5],
}

impl CardholderView {
    /// The page that belongs to the sheet of an agent.
    pub fn new(sheet: &SheetView) -> Self {
        let LocalizedCity { facts, language, t, .. } = *sheet.city;
        let name = facts.name.get(language);
        let is_renewal = sheet.case.is_renewal();
        Self {
            city: sheet.city,
            is_large_print: sheet.is_large_print(),
            title: t.cardholder_title(),
            intro: if is_renewal { t.cardholder_intro_renewal(name) } else { t.cardholder_intro_issue(name) },
            by: t.cardholder_by(),
            steps: steps(is_renewal, language),
            hand_over: HandOverView {
                heading: t.cardholder_hand_over(),
                items: [
                    BilingualTerm::official(language, |t| t.item_my_number_card_own()),
                    BilingualTerm::official(language, |t| t.cardholder_envelope()),
                    items::name(Item::ApplicationForm, language),
                ],
            },
            particulars: (!is_renewal).then(|| particulars(language)),
            counter: sheet.counter.as_ref().or(sheet.counters.first()).cloned(),
            counter_label: t.sheet_counter(),
            sheet_hint: t.cardholder_sheet(),
            number_label: t.sheet_foot_number(),
            number: sheet.number.clone(),
        }
    }

    /// The number as it is repeated in large print; otherwise empty.
    pub(crate) fn repeated_number(&self) -> &str {
        if self.is_large_print { &self.number } else { "" }
    }

    /// The name of the page as a file, without extension.
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.city.t.cardholder_file().plain(), self.number)
    }
}

fn steps(is_renewal: bool, language: Language) -> Vec<StepView> {
    let t = language.messages();
    let official = |text: fn(&'static Messages) -> &'static Text| BilingualTerm::official(language, text);
    let answers = is_renewal.then(|| t.cardholder_write_answers());
    vec![
        StepView {
            heading: t.cardholder_get(),
            texts: if is_renewal {
                vec![t.cardholder_get_renewal().clone()]
            } else {
                vec![t.cardholder_get_issue().clone(), t.sheet_between_home(Addressee::Cardholder)]
            },
            papers: vec![
                official(|t| t.cardholder_form_name()),
                official(|t| t.cardholder_proxy_name()),
                items::name(Item::ApplicationForm, language),
            ],
        },
        StepView {
            heading: t.cardholder_write(),
            texts: [t.cardholder_write_names()]
                .into_iter()
                .chain(answers)
                .chain([
                    t.cardholder_write_pins(),
                    t.cardholder_write_pins_wrong(),
                    t.sheet_caution_pin_on_paper(),
                    t.cardholder_write_help(),
                ])
                .cloned()
                .collect(),
            papers: Vec::new(),
        },
        StepView {
            heading: t.cardholder_seal(),
            texts: [t.cardholder_seal_text()]
                .into_iter()
                .chain(is_renewal.then(|| t.cardholder_seal_envelope()))
                .cloned()
                .collect(),
            papers: Vec::new(),
        },
    ]
}

fn particulars(language: Language) -> ParticularsView {
    let t = language.messages();
    let official = |text: fn(&'static Messages) -> &'static Text| BilingualTerm::official(language, text);
    ParticularsView {
        heading: t.cardholder_particulars(),
        text: t.cardholder_particulars_text(),
        labels: [
            official(|t| t.cardholder_name()),
            official(|t| t.cardholder_birth_date()),
            official(|t| t.cardholder_address()),
            official(|t| t.cardholder_sex()),
            official(|t| t.cardholder_contact()),
        ],
    }
}
