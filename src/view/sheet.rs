//! The sheet in the words of one language. Every format is made from this.

use std::borrow::Cow;

use askama::Template;
use chrono::NaiveDate;

use super::address;
use super::calendar::has_days;
use super::counter::CounterView;
use super::dates;
use super::document::DocumentsView;
use super::frame::{Assets, Frame};
use super::qr::QrView;
use super::stale::StaleView;
use super::term::Term;
use super::visits::{VisitView, visits};
use super::words::{self, AnswerView};
use crate::domain::decision::Decision;
use crate::domain::number;
use crate::domain::questions::{Answer, Question};
use crate::domain::sheet::{Case, Caution, Fee, Purpose, Sheet, Status, Visitor};
use crate::domain::window::Window;
use crate::l10n::{Language, Texts};

/// A day: for machines, and in words.
#[derive(Clone, Debug)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// The date in both calendars.
    pub words: String,
}

impl Day {
    fn new(date: NaiveDate, t: &Texts) -> Self {
        Self { date, words: dates::in_words(date, t) }
    }
}

/// A caution with its fixed id.
#[derive(Clone, Debug)]
pub struct CautionView {
    /// Its fixed id.
    pub id: &'static str,
    /// What to know.
    pub text: &'static str,
}

/// A heading and what is said under it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The heading.
    pub heading: &'static str,
    /// What is said.
    pub text: Cow<'static, str>,
}

/// The first day and the last.
#[derive(Clone, Debug)]
pub struct WindowView {
    /// The first day.
    pub opens: NaiveDate,
    /// The last day.
    pub expires: NaiveDate,
}

/// The sheet in the words of one language.
#[derive(Clone, Debug)]
pub struct SheetView {
    /// The language.
    pub language: Language,
    /// Which procedure it is and who comes.
    pub case: Case,
    /// Whether to go on the planned day.
    pub status: Status,
    /// The day on which the sheet was made.
    pub made: Day,
    /// The planned day of the first visit.
    pub visit: Day,
    /// The heading above what the clerk reads.
    pub clerk_heading: Term,
    /// What the visitor wants, for the clerk: in Japanese.
    pub clerk: &'static str,
    /// What that means, on a page that is not in Japanese.
    pub clerk_meaning: Option<&'static str>,
    /// One visit, two visits, not yet, or telephone first; with the reason.
    pub verdict: Statement,
    /// The visits with their items.
    pub visits: Vec<VisitView>,
    /// What happens between two visits.
    pub between: Option<Statement>,
    /// The identity documents, where one is asked for.
    pub documents: Option<DocumentsView>,
    /// The window, where a last day of validity is known.
    pub window: Option<WindowView>,
    /// When a renewal can be done, or why it no longer can.
    pub dates: Option<Statement>,
    /// What it costs, for machines.
    pub fee: Fee,
    /// What it costs.
    pub fee_words: Statement,
    /// The chosen counter.
    pub office: Option<CounterView>,
    /// Whether the telephone numbers come before everything else.
    pub telephone_first: bool,
    /// Every counter, where none is chosen.
    pub counters: Vec<CounterView>,
    /// The cautions of the rules.
    pub cautions: Vec<CautionView>,
    /// Why it is no longer good, if it is not.
    pub stale: Option<StaleView>,
    /// The version of the rules that the address names.
    pub rules: u32,
    /// The sheet number.
    pub number: String,
    /// The answers that it rests on, the day of the visit among them.
    pub given: Vec<Answer>,
    /// The same in words.
    pub answers: Vec<AnswerView>,
}

impl SheetView {
    /// Puts a sheet into words, as it is made today.
    #[must_use]
    pub fn new(decision: &Decision, today: NaiveDate, language: Language) -> Self {
        let t = language.texts();
        let Decision { sheet, given, rules, .. } = decision;
        let answered: Vec<_> = given.iter().filter(|answer| answer.question() != Question::Visit).cloned().collect();
        Self {
            language,
            case: sheet.case,
            status: sheet.status,
            made: Day::new(today, t),
            visit: Day::new(sheet.visit, t),
            clerk_heading: Term::official(language, |t| t.clerk_heading()),
            clerk: clerk(sheet, Language::Ja.texts()),
            clerk_meaning: match language {
                Language::Ja => None,
                Language::En => Some(clerk(sheet, t)),
            },
            verdict: verdict(sheet, t),
            visits: visits(sheet, language),
            between: (sheet.visits.len() > 1)
                .then(|| Statement { heading: t.sheet_between(), text: t.sheet_between_text().into() }),
            documents: sheet.documents.as_ref().map(|documents| DocumentsView::new(documents, sheet.visit, language)),
            window: sheet.window.map(|window| WindowView { opens: window.opens(), expires: window.expires() }),
            dates: dates_of(sheet, t),
            fee: sheet.fee,
            fee_words: fee(sheet.fee, t),
            office: sheet.office.map(|office| CounterView::new(office, language)),
            telephone_first: sheet.status == Status::CallFirst,
            counters: if sheet.office.is_some() { Vec::new() } else { CounterView::all(language) },
            cautions: sheet
                .cautions
                .iter()
                .map(|caution| CautionView { id: caution.id(), text: caution_text(*caution, t) })
                .collect(),
            stale: StaleView::new(decision, today, language),
            rules: *rules,
            number: number::encode(given, *rules),
            answers: words::answers(&answered, given, language),
            given: given.clone(),
        }
    }
}

impl SheetView {
    /// The name of the sheet as a file, without what says its kind.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.language.texts().pdf_file(), self.number)
    }
}

/// The sheet as a page, for the screen and for paper.
#[derive(Template)]
#[template(path = "sheet.html", whitespace = "minimize")]
pub struct SheetPage {
    frame: Frame,
    sheet: SheetView,
    change_visit: String,
    /// Where it is as a PDF, if this program makes them.
    pdf: Option<String>,
    /// Where its days are, for a calendar, if it has any.
    calendar: Option<String>,
    address: String,
    qr: Option<QrView>,
    source: String,
}

impl SheetPage {
    /// The page of a sheet; `public_url` is where the site is reached from outside, without a slash at its end.
    #[must_use]
    pub fn new(sheet: SheetView, public_url: &str, assets: &'static Assets) -> Self {
        let language = sheet.language;
        let pairs = address::pairs(&sheet.given);
        let address = format!("{public_url}{}", address::number(language, &sheet.number));
        Self {
            frame: Frame::new(language, assets, true, |language| address::sheet(language, &sheet.given, sheet.rules)),
            pdf: cfg!(feature = "pdf").then(|| address::pdf(language, &sheet.given, sheet.rules)),
            calendar: has_days(&sheet).then(|| address::calendar(language, &sheet.given, sheet.rules)),
            change_visit: address::question(language, &pairs, Some(Question::Visit)),
            qr: QrView::new(&address),
            address,
            source: language.texts().sheet_foot_source(sheet.rules),
            sheet,
        }
    }
}

/// What the visitor wants, as one sentence for the clerk.
fn clerk(sheet: &Sheet, t: &'static Texts) -> &'static str {
    match (sheet.purpose, sheet.visitor) {
        (Purpose::Issue, Visitor::Cardholder) => t.clerk_issue(),
        (Purpose::Issue, Visitor::CardholderForPinReset) => t.clerk_issue_pin_reset(),
        (Purpose::Issue, Visitor::Agent) => t.clerk_issue_agent(),
        (Purpose::IssueWithReissue, Visitor::Cardholder) => t.clerk_reissue(),
        (Purpose::IssueWithReissue, Visitor::CardholderForPinReset) => t.clerk_reissue_pin_reset(),
        (Purpose::IssueWithReissue, Visitor::Agent) => t.clerk_reissue_agent(),
        (Purpose::IssueAfterLapse, Visitor::Cardholder) => t.clerk_lapsed(),
        (Purpose::IssueAfterLapse, Visitor::CardholderForPinReset) => t.clerk_lapsed_pin_reset(),
        (Purpose::IssueAfterLapse, Visitor::Agent) => t.clerk_lapsed_agent(),
        (Purpose::Renewal, Visitor::Cardholder) => t.clerk_renewal(),
        (Purpose::Renewal, Visitor::CardholderForPinReset) => t.clerk_renewal_pin_reset(),
        (Purpose::Renewal, Visitor::Agent) => t.clerk_renewal_agent(),
    }
}

/// One visit, two visits, not yet, or telephone first.
pub(super) fn verdict(sheet: &Sheet, t: &'static Texts) -> Statement {
    let (heading, text) = match (sheet.status, sheet.window) {
        (Status::TooEarly, window) => {
            let opens = window.map_or(sheet.visit, Window::opens);
            let reason = t.sheet_verdict_too_early_reason(&dates::in_words(opens, t));
            (t.sheet_verdict_too_early(), reason.into())
        }
        (Status::CallFirst, _) => (t.sheet_verdict_call_first(), t.sheet_verdict_call_first_reason().into()),
        (Status::Ready, _) if sheet.visits.len() > 1 => {
            (t.sheet_verdict_twice(), t.sheet_verdict_twice_reason().into())
        }
        (Status::Ready, _) => (t.sheet_verdict_once(), t.sheet_verdict_once_reason().into()),
    };
    Statement { heading, text }
}

/// When a renewal can be done, or could have been; nothing for a first issue.
fn dates_of(sheet: &Sheet, t: &'static Texts) -> Option<Statement> {
    let words = |date| dates::in_words(date, t);
    let (heading, text) = match (sheet.purpose, sheet.window) {
        (Purpose::Issue | Purpose::IssueWithReissue, _) | (Purpose::IssueAfterLapse, None) => return None,
        (Purpose::IssueAfterLapse, Some(window)) => (t.sheet_dates_lapsed(), words(window.expires()).into()),
        (Purpose::Renewal, Some(window)) => {
            (t.sheet_dates(), t.sheet_dates_window(&words(window.opens()), &words(window.expires())).into())
        }
        (Purpose::Renewal, None) => (t.sheet_dates(), t.sheet_dates_unknown().into()),
    };
    Some(Statement { heading, text })
}

/// What it costs (L74, L76).
pub(super) fn fee(fee: Fee, t: &'static Texts) -> Statement {
    match fee {
        Fee::Free => Statement { heading: t.sheet_fee_free(), text: t.sheet_fee_free_note().into() },
        Fee::Charged => Statement { heading: t.sheet_fee_charged(), text: t.sheet_fee_charged_note().into() },
    }
}

/// What a caution says.
pub(super) fn caution_text(caution: Caution, t: &'static Texts) -> &'static str {
    match caution {
        Caution::LapsedSoIssue => t.caution_lapsed_so_issue(),
        Caution::WindowFirstDay => t.caution_window_first_day(),
        Caution::ExpiryUnknown => t.caution_expiry_unknown(),
        Caution::InquiryFormMissing => t.caution_inquiry_form_missing(),
        Caution::SigningCertificateUnavailable => t.caution_signing_certificate_unavailable(),
        Caution::MailTakesDays => t.caution_mail_takes_days(),
        Caution::AgentPin => t.caution_agent_pin(),
    }
}
