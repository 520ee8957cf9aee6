//! Every case of the rules, on fixed dates, for proofreading.

use chrono::{Months, NaiveDate};

use super::evaluate;
use crate::city::facts::City;
use crate::domain::answers::{Answers, Case, IssueReason, Pins};
use crate::domain::choice::Choice;
use crate::domain::exit::Exit;
use crate::domain::identity::{DocumentList, IdentityDocument, IdentityDocuments, NationalDocument};
use crate::domain::questions::{Answer, Expiry, Form, Visit};
use crate::domain::sheet::Sheet;

/// The day from which the rules count in the list of all cases; a Tuesday.
pub const REFERENCE_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");

/// What a row leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Sheet(Box<Sheet>),
    Exit(Exit),
}

/// Answers with their result.
#[derive(Clone, Debug)]
pub struct OverviewRow {
    pub answers: Vec<Answer>,
    pub outcome: Outcome,
}

/// One row for every set of answers that gives another result, status, list of cautions, items or fee, for a visit on an
/// open day. The order is fixed, so that two releases can be compared.
pub fn all(city: &'static City, day: NaiveDate) -> Vec<OverviewRow> {
    let exit = |exit: &Exit| OverviewRow { answers: exit.answers(), outcome: Outcome::Exit(*exit) };
    let mut rows: Vec<OverviewRow> = Exit::ALL.iter().map(exit).collect();
    for answers in combinations(city, day, true) {
        let outcome = Outcome::Sheet(Box::new(evaluate(&answers, city)));
        if !rows.iter().any(|row| has_same_content(&row.outcome, &outcome)) {
            rows.push(OverviewRow { answers: answers.to_list(), outcome });
        }
    }
    rows
}

/// The sheets of every row for each kind of visit, also of those that say the same in the list, but with other dates.
pub fn sheets(city: &'static City, day: NaiveDate) -> impl Iterator<Item = (Vec<Answer>, Sheet)> {
    combinations(city, day, false).into_iter().map(move |answers| (answers.to_list(), evaluate(&answers, city)))
}

fn has_same_content(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::Exit(one), Outcome::Exit(other)) => one == other,
        (Outcome::Sheet(one), Outcome::Sheet(other)) => {
            let content = |sheet: &Sheet| (sheet.case.kind(), sheet.status.kind(), sheet.fee, sheet.pins);
            content(one) == content(other) && same_cautions(one, other) && one.visits == other.visits
        }
        (Outcome::Exit(_), Outcome::Sheet(_)) | (Outcome::Sheet(_), Outcome::Exit(_)) => false,
    }
}

/// Whether two sheets have the same cautions, whatever the days in them.
fn same_cautions(one: &Sheet, other: &Sheet) -> bool {
    let kinds =
        |sheet: &Sheet| sheet.cautions.iter().map(|caution| (caution.kind(), caution.action())).collect::<Vec<_>>();
    kinds(one) == kinds(other)
}

/// The procedures with what leads to them.
enum Beginning {
    Issue(IssueReason),
    Renewal { expiry: Expiry, has_notice: bool },
}

/// `is_short`: a closed day and none in the plainest case of each beginning only, since what they change does not depend on
/// the rest.
fn combinations(city: &'static City, day: NaiveDate, is_short: bool) -> Vec<Answers> {
    // An open day and a closed one, and none.
    let closed = day.iter_days().skip(1).take(366).find(|day| !city.is_open(*day, None));
    let undecided = Visit::Undecided { today: day, made: day };
    let visits = [Visit::On(day), closed.map_or(undecided, Visit::On), undecided];
    let mut all = Vec::new();
    for (index, visit) in visits.into_iter().enumerate() {
        let is_plain = is_short && index > 0;
        for beginning in beginnings(visit.reference_day(), expiries(city, day)) {
            for case in cases(&beginning, is_plain) {
                for restricted in if is_plain { &[false][..] } else { &[false, true] } {
                    let (case, counter) = (case.clone(), Choice::Undecided);
                    all.push(Answers { case, restricted: *restricted, counter, visit });
                }
            }
        }
    }
    all
}

fn beginnings(day: NaiveDate, expiries: Vec<Expiry>) -> Vec<Beginning> {
    let renewals = expiries.into_iter().flat_map(|expiry| {
        [true, false].map(|has_notice| match expiry {
            Expiry::Known(expiry) if expiry < day => Beginning::Issue(IssueReason::Lapsed { expiry, has_notice }),
            Expiry::Known(_) | Expiry::Unknown => Beginning::Renewal { expiry, has_notice },
        })
    });
    [IssueReason::WithReissue, IssueReason::First].map(Beginning::Issue).into_iter().chain(renewals).collect()
}

/// Expiry dates around a day: unknown, within the window, at its ends, on a closed day, before it, too early,
/// and so late that they may be the card's.
fn expiries(city: &'static City, day: NaiveDate) -> Vec<Expiry> {
    let in_months = |months| day + Months::new(months);
    let closed_end = day.iter_days().skip(10).take(366).find(|day| !city.is_open(*day, None));
    let open_end = day.iter_days().skip(10).take(366).find(|day| city.is_open(*day, None));
    let known = [open_end, closed_end, Some(in_months(3)), Some(day), day.pred_opt()];
    let too_early = [in_months(3), in_months(6), in_months(9)].map(|day| day.succ_opt());
    let known = known.into_iter().chain(too_early).flatten().map(Expiry::Known);
    known.chain([Expiry::Unknown]).collect()
}

/// The cases of a beginning, by who comes with what.
fn cases(beginning: &Beginning, is_plain: bool) -> Vec<Case> {
    let documents = |list, document| {
        let choices = [Choice::Chosen(IdentityDocument::National(document))];
        IdentityDocuments::choose(list, &choices).unwrap_or_else(|| IdentityDocuments::undecided(list))
    };
    let by_cardholder = |pins| match *beginning {
        Beginning::Issue(reason) => Case::IssueSelf { reason, pins },
        Beginning::Renewal { expiry, has_notice } => Case::RenewSelf { expiry, has_notice, pins },
    };
    let by_agent = |form, document| {
        let documents = documents(DocumentList::Agent, document);
        match *beginning {
            Beginning::Issue(reason) => Case::IssueAgent { reason, documents },
            // The form comes with the notice.
            Beginning::Renewal { expiry, has_notice: false } => {
                Case::RenewAgent { expiry, has_notice: false, form: Form::Missing, documents }
            }
            Beginning::Renewal { expiry, has_notice } => Case::RenewAgent { expiry, has_notice, form, documents },
        }
    };
    let reset = |document| by_cardholder(Pins::Reset(documents(DocumentList::PinReset, document)));
    let mut all = vec![by_cardholder(Pins::Known), by_agent(Form::Have, NationalDocument::Passport)];
    if !is_plain {
        all.push(reset(NationalDocument::Passport));
        all.push(reset(NationalDocument::HealthInsuranceCard));
        all.push(by_agent(Form::Missing, NationalDocument::Passport));
        all.push(by_agent(Form::Have, NationalDocument::ResidentRegisterCard));
    }
    all
}
