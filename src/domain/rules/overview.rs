//! Every case of the rules, on fixed dates, for proofreading.

use chrono::{Days, Months, NaiveDate};

use super::evaluate;
use crate::city::facts::City;
use crate::domain::choice::Choice;
use crate::domain::exit::Exit;
use crate::domain::identity::{IdentityDocument, NationalDocument};
use crate::domain::partial_answers::{Given, PartialAnswers};
use crate::domain::questions::{Answer, Card, Expiry, Form, NoticeEntry, Pin, Procedure, Visitor, YesNo};
use crate::domain::sheet::Sheet;
use crate::domain::traversal::Step;

/// The day from which the rules count in all cases; a Tuesday.
pub const REFERENCE_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");

/// What a row leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A sheet.
    Sheet(Box<Sheet>),
    /// An exit.
    Exit(Exit),
}

/// Answers with their result.
#[derive(Clone, Debug)]
pub struct OverviewRow {
    /// The answers in the order of the questions.
    pub answers: Vec<Answer>,
    /// The result.
    pub outcome: Outcome,
}

/// One row for every set of answers that gives another result, status, list of cautions, items or fee. The order is
/// fixed, so that two releases can be compared.
#[must_use]
pub fn all(city: &'static City) -> Vec<OverviewRow> {
    let mut rows: Vec<OverviewRow> = Vec::new();
    for partial in combinations(city) {
        let traversal = partial.traverse(REFERENCE_DAY);
        let outcome = match traversal.step {
            Step::Sheet(answers) => Outcome::Sheet(Box::new(evaluate(&answers, city))),
            Step::Exit(exit) => Outcome::Exit(exit),
            // Not a combination that can be answered.
            Step::Ask(..) => continue,
        };
        if !rows.iter().any(|row| has_same_content(&row.outcome, &outcome)) {
            rows.push(OverviewRow { answers: traversal.answers, outcome });
        }
    }
    rows
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

fn combinations(city: &'static City) -> Vec<PartialAnswers> {
    let card = |card| PartialAnswers { card: Given::Valid(card), ..PartialAnswers::default() };
    let procedure = |procedure| PartialAnswers { procedure: Given::Valid(procedure), ..card(Card::MyNumber) };
    let notice = |notice| PartialAnswers { notice: Given::Valid(notice), ..procedure(Procedure::Renew) };
    let mut all = vec![
        card(Card::Juki),
        card(Card::None),
        card(Card::MyNumberExpired),
        procedure(Procedure::Unsure),
        notice(NoticeEntry::Card),
        notice(NoticeEntry::Both),
    ];
    let mut beginnings = Vec::new();
    for reissue in YesNo::ALL {
        beginnings.push(PartialAnswers { reissue: Given::Valid(*reissue), ..procedure(Procedure::Issue) });
    }
    for expiry in expiries(city) {
        for given in [NoticeEntry::Certificate, NoticeEntry::None] {
            beginnings.push(PartialAnswers { expiry: Given::Valid(expiry), ..notice(given) });
        }
    }
    // A closed day and an open one, and none.
    let closed = (1..).filter_map(|days| REFERENCE_DAY.checked_add_days(Days::new(days)));
    let closed = closed.take(366).find(|day| !city.is_open(*day, None));
    let visits = [Choice::Chosen(REFERENCE_DAY), closed.map_or(Choice::Undecided, Choice::Chosen), Choice::Undecided];
    for (index, visit) in visits.into_iter().enumerate() {
        // The other visits in the plainest case of each beginning only: what they change does not depend on the rest.
        let is_plain = index > 0;
        for beginning in &beginnings {
            for visitor in visitors(is_plain) {
                for restricted in if is_plain { &[YesNo::No][..] } else { &[YesNo::No, YesNo::Yes] } {
                    all.push(PartialAnswers {
                        visitor: visitor.visitor,
                        pin: visitor.pin,
                        form: visitor.form,
                        id: visitor.id.clone(),
                        restricted: Given::Valid(*restricted),
                        counter: Given::Valid(Choice::Undecided),
                        visit: Given::Valid(visit),
                        day: Some(REFERENCE_DAY),
                        ..beginning.clone()
                    });
                }
            }
        }
    }
    all
}

/// Expiry dates around the reference day: unknown, within the window, at its ends, on a closed day, before it, too early.
fn expiries(city: &'static City) -> Vec<Expiry> {
    let in_months = |months| REFERENCE_DAY + Months::new(months);
    let closed_end = REFERENCE_DAY.iter_days().skip(10).take(366).find(|day| !city.is_open(*day, None));
    let open_end = REFERENCE_DAY.iter_days().skip(10).take(366).find(|day| city.is_open(*day, None));
    let known = [open_end, closed_end, Some(in_months(3)), Some(REFERENCE_DAY), REFERENCE_DAY.pred_opt()];
    let too_early = [in_months(3).succ_opt(), in_months(6).succ_opt()];
    let known = known.into_iter().chain(too_early).flatten().map(Expiry::Known);
    known.chain([Expiry::Unknown]).collect()
}

fn visitors(is_plain: bool) -> Vec<PartialAnswers> {
    let choices = |document| Given::Valid(vec![Choice::Chosen(IdentityDocument::National(document))]);
    let known = PartialAnswers {
        visitor: Given::Valid(Visitor::Cardholder),
        pin: Given::Valid(Pin::Known),
        ..PartialAnswers::default()
    };
    let reset = |id| PartialAnswers { pin: Given::Valid(Pin::Reset), id: choices(id), ..known.clone() };
    let agent = |form, id| PartialAnswers {
        visitor: Given::Valid(Visitor::Agent),
        form: Given::Valid(form),
        id: choices(id),
        ..PartialAnswers::default()
    };
    let mut all = vec![known.clone(), agent(Form::Have, NationalDocument::Passport)];
    if !is_plain {
        all.push(reset(NationalDocument::Passport));
        all.push(reset(NationalDocument::HealthInsuranceCard));
        all.push(agent(Form::Missing, NationalDocument::Passport));
        all.push(agent(Form::Have, NationalDocument::ResidentRegisterCard));
    }
    all
}
