//! The exits: no sheet, but what to do next.

use askama::Template;

use super::layout::Layout;
use crate::city::facts::NoticePlace;
use crate::domain::exit::{Exit, for_each_exit};
use crate::domain::identity::{DocumentList, IdentityDocuments};
use crate::domain::questions::{Answer, Page, Visitor};
use crate::form::choices::Errand;
use crate::form::keys;
use crate::form::urls::{self, PageUrl, Route, Steering};
use crate::l10n::{Addressee, Messages, Text};
use crate::view::context::ViewContext;
use crate::view::localized_city::LocalizedCity;
use crate::view::sheet::counters::CounterView;
use crate::view::sheet::identity_documents::IdentityDocumentsView;
use crate::view::sheet::items::{ItemContext, ItemProcedure, ItemView};
use crate::view::sheet::sentences::SentenceView;
use crate::view::text::hours::changes;
use crate::view::text::labels::{AnswerView, answer_views};
use crate::view::text::words::words;

/// The site with the software that shows the expiry date (L15).
pub(crate) const JPKI_PORTAL: &str = "https://www.jpki.go.jp/";

/// What to do next, the counters, and how to change the answer.
#[derive(Clone, Debug)]
pub struct ExitView {
    pub(crate) city: &'static LocalizedCity,
    pub exit: Exit,
    pub(crate) canonical_answers: Vec<Answer>,
    url: PageUrl,
    pub(crate) heading: &'static Text,
    pub(crate) reason: &'static Text,
    /// What to do, in the order in which it is read; what keeps somebody from a wrong turn is emphasized.
    pub(crate) steps: Vec<StepView>,
    /// What to bring, if it is known.
    pub(crate) items: Option<Vec<ItemView>>,
    pub(crate) documents: Option<IdentityDocumentsView>,
    pub(crate) portal: Option<&'static str>,
    /// What else to choose, with what it is for.
    pub(crate) changes: Vec<ChangeView>,
    pub(crate) sentences: Vec<SentenceView>,
    pub(crate) counters: Vec<CounterView>,
    /// What the city announces about where to go.
    pub(crate) notices: Vec<&'static Text>,
    pub(crate) changes_of_counters: Vec<Text>,
    pub(crate) answers: Vec<AnswerView>,
}

/// Something to do.
#[derive(Clone, Debug)]
pub(crate) struct StepView {
    pub(crate) text: Text,
    pub(crate) is_emphasized: bool,
}

/// A link to another answer.
#[derive(Clone, Debug)]
pub(crate) struct ChangeView {
    /// In which case the answer is another one.
    pub(crate) when: Option<&'static Text>,
    pub(crate) label: &'static Text,
    pub(crate) url: String,
}

words! {
    /// What to do first.
    pub(crate) fn heading(Exit) => exit_*;
    fn reason(Exit) => exit_*_reason;
}

impl ExitView {
    /// The exit that these canonical answers lead to.
    pub fn new(exit: Exit, canonical_answers: Vec<Answer>, steering: Steering, context: ViewContext<'_>) -> Self {
        let ViewContext { today, city, .. } = context;
        let LocalizedCity { language, t, facts, .. } = *city;
        let steering = steering.with_current_rules();
        let items = exit.items();
        // The texts say "you" only if the answers say that the cardholder comes in person.
        let is_by_cardholder = canonical_answers.contains(&Answer::Visitor(Visitor::Cardholder));
        let addressee = Addressee::new(!is_by_cardholder || exit == Exit::ResetPinAnyone);
        let item_context =
            ItemContext { procedure: ItemProcedure::PinReset, addressee, pins: &[], has_pin_reset: true };
        let documents = IdentityDocuments::undecided(DocumentList::PinReset);
        let has_documents = items.as_ref().is_some_and(|items| !items.is_empty());
        Self {
            city,
            exit,
            heading: heading(exit, t),
            reason: reason(exit, t),
            steps: steps(exit, addressee, t),
            items: items
                .map(|items| items.into_iter().map(|item| ItemView::new(item, item_context, language)).collect()),
            documents: has_documents.then(|| IdentityDocumentsView::new(&documents, today, city)),
            portal: (exit == Exit::CheckExpiry).then_some(JPKI_PORTAL),
            changes: changes_of(exit, &canonical_answers, steering, city),
            sentences: if exit.items().is_some() { SentenceView::of_pin_reset(language) } else { Vec::new() },
            counters: CounterView::all(today, city),
            notices: city.notices(today, NoticePlace::Counters),
            changes_of_counters: changes(facts, today, language),
            answers: answer_views(&canonical_answers, &canonical_answers, today, steering, city),
            url: PageUrl::sheet(Route::Sheet, &canonical_answers, steering),
            canonical_answers,
        }
    }
}

/// What to do, in its order.
fn steps(exit: Exit, addressee: Addressee, t: &'static Messages) -> Vec<StepView> {
    let step = |text: &Text| StepView { text: text.clone(), is_emphasized: false };
    let emphasized = |text: &Text| StepView { text: text.clone(), is_emphasized: true };
    match exit {
        Exit::JukiCard => vec![step(t.exit_juki_card_next())],
        Exit::NoCard => vec![step(t.exit_no_card_next())],
        Exit::CheckExpiry => vec![step(t.exit_check_expiry_next())],
        // It is not the way for people with a period of stay, and perhaps not for those who misread the notice.
        Exit::RenewCard | Exit::RenewBoth => vec![
            emphasized(&t.exit_renew_card_stay(addressee)),
            emphasized(t.exit_renew_card_look_again()),
            step(t.exit_renew_card_next()),
        ],
        Exit::CardExpired => vec![
            emphasized(&t.exit_renew_card_stay(addressee)),
            emphasized(t.exit_card_expired_look_again()),
            step(t.exit_renew_card_next()),
        ],
        Exit::ResetPin => vec![step(&t.exit_reset_pin_next(addressee)), step(t.exit_reset_pin_store())],
        Exit::ResetPinAnyone => vec![
            step(&t.exit_reset_pin_next(addressee)),
            emphasized(t.exit_reset_pin_others()),
            step(t.exit_reset_pin_store()),
        ],
        Exit::ResetPinByPhone => vec![step(t.exit_reset_pin_others())],
    }
}

/// The links to other answers.
fn changes_of(exit: Exit, answers: &[Answer], steering: Steering, city: &'static LocalizedCity) -> Vec<ChangeView> {
    let LocalizedCity { language, t, .. } = *city;
    let params = urls::params(answers);
    let change = |when, label, page| ChangeView {
        when,
        label,
        url: PageUrl::change(&params, page, steering).in_language(language),
    };
    let choose = |when, label, errand: Errand| {
        let of_errand = |key: &str| keys::page_of(key) == Some(Page::Errand);
        let others = params.iter().filter(|(key, _)| !of_errand(key)).cloned();
        let chosen: Vec<_> = others.chain([(keys::ERRAND.to_owned(), errand.id().to_owned())]).collect();
        ChangeView { when: Some(when), label, url: PageUrl::questions(&chosen, steering).in_language(language) }
    };
    match exit {
        Exit::CheckExpiry => vec![
            change(Some(t.exit_check_expiry_soon()), t.exit_check_expiry_renew(), Page::Errand),
            choose(t.exit_check_expiry_expired(), t.exit_check_expiry_issue(), Errand::Issue),
            choose(t.exit_check_expiry_stopped(), t.exit_check_expiry_issue(), Errand::Issue),
            choose(t.exit_check_expiry_later(), t.exit_check_expiry_from(), Errand::NoNotice),
            change(Some(t.exit_check_expiry_card()), t.exit_change_card(), Page::Card),
        ],
        Exit::RenewCard | Exit::RenewBoth => {
            vec![change(None, t.exit_change_errand(), Page::Errand), change(None, t.exit_change_card(), Page::Card)]
        }
        Exit::CardExpired => vec![change(None, t.exit_change_card(), Page::Card)],
        Exit::JukiCard | Exit::NoCard | Exit::ResetPin | Exit::ResetPinAnyone | Exit::ResetPinByPhone => {
            vec![change(None, t.exit_change(), exit.question().page())]
        }
    }
}

/// The page of an exit.
#[derive(Template)]
#[template(path = "exit.html", whitespace = "minimize")]
pub struct ExitPage {
    layout: Layout,
    view: ExitView,
}

impl ExitPage {
    /// The page of an exit.
    pub fn new(view: ExitView, context: ViewContext<'_>) -> Self {
        Self { layout: Layout::new(context, &view.url), view }
    }
}
