//! Every case of the rules, on fixed dates, for proofreading.

use chrono::{Days, Months, NaiveDate};

use super::evaluate;
use crate::city::facts::City;
use crate::domain::identity::{IdentityDocument, NationalDocument};
use crate::domain::outcome::{Exit, Outcome};
use crate::domain::partial_answers::PartialAnswers;
use crate::domain::questions::{Answer, Card, Expiry, Form, Notice, Pin, Procedure, Visitor, YesNo};
use crate::domain::sheet::Sheet;

/// The day from which the rules count in all cases; a Tuesday.
pub const REFERENCE_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 12, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What a case leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseOutcome {
    /// A sheet.
    Sheet(Box<Sheet>),
    /// An exit.
    Exit(Exit),
}

/// Answers with their result.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// The answers in the order of the questions.
    pub answers: Vec<Answer>,
    /// The result.
    pub outcome: CaseOutcome,
}

/// One row for every set of answers that gives another result, status, list of cautions, items or fee. The order is
/// fixed, so that two releases can be compared.
#[must_use]
pub fn all(city: &'static City) -> Vec<CaseRow> {
    let mut rows: Vec<CaseRow> = Vec::new();
    for partial in combinations(city) {
        let outcome = match partial.outcome(REFERENCE_DAY) {
            Ok(Outcome::Sheet(answers)) => CaseOutcome::Sheet(Box::new(evaluate(&answers, city))),
            Ok(Outcome::Exit(exit)) => CaseOutcome::Exit(exit),
            // Not a combination that can be answered.
            Err(_) => continue,
        };
        if !rows.iter().any(|row| has_same_content(&row.outcome, &outcome)) {
            rows.push(CaseRow { answers: partial.valid_answers(REFERENCE_DAY), outcome });
        }
    }
    rows
}

fn has_same_content(one: &CaseOutcome, other: &CaseOutcome) -> bool {
    match (one, other) {
        (CaseOutcome::Exit(one), CaseOutcome::Exit(other)) => one == other,
        (CaseOutcome::Sheet(one), CaseOutcome::Sheet(other)) => {
            let content = |sheet: &Sheet| (sheet.case.kind(), sheet.status, sheet.fee, sheet.pins);
            content(one) == content(other) && one.cautions == other.cautions && one.visits == other.visits
        }
        (CaseOutcome::Exit(_), CaseOutcome::Sheet(_)) | (CaseOutcome::Sheet(_), CaseOutcome::Exit(_)) => false,
    }
}

fn combinations(city: &'static City) -> Vec<PartialAnswers> {
    let card = |card| PartialAnswers { card: Some(Ok(card)), ..PartialAnswers::default() };
    let procedure = |procedure| PartialAnswers { procedure: Some(Ok(procedure)), ..card(Card::MyNumber) };
    let notice = |notice| PartialAnswers { notice: Some(Ok(notice)), ..procedure(Procedure::Renew) };
    let mut all = vec![
        card(Card::Juki),
        card(Card::None),
        procedure(Procedure::Unsure),
        notice(Notice::Card),
        notice(Notice::Both),
    ];
    let mut beginnings = Vec::new();
    for reissue in YesNo::ALL {
        beginnings.push(PartialAnswers { reissue: Some(Ok(*reissue)), ..procedure(Procedure::Issue) });
    }
    for expiry in expiries(city) {
        for given in [Notice::Certificate, Notice::None] {
            beginnings.push(PartialAnswers { expiry: Some(Ok(expiry)), ..notice(given) });
        }
    }
    // A closed day and an open one, and none.
    let closed = (1..).filter_map(|days| REFERENCE_DAY.checked_add_days(Days::new(days)));
    let closed = closed.take(366).find(|day| !city.is_open(*day, None));
    let visits = [Some(REFERENCE_DAY), closed, None];
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
                        restricted: Some(Ok(*restricted)),
                        counter: Some(Ok(None)),
                        visit: Some(Ok(visit)),
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
    let choices = |document| Some(Ok(vec![Some(IdentityDocument::National(document))]));
    let known = PartialAnswers {
        visitor: Some(Ok(Visitor::Cardholder)),
        pin: Some(Ok(Pin::Known)),
        ..PartialAnswers::default()
    };
    let reset = |id| PartialAnswers { pin: Some(Ok(Pin::Reset)), id: choices(id), ..known.clone() };
    let agent = |form, id| PartialAnswers {
        visitor: Some(Ok(Visitor::Agent)),
        form: Some(Ok(form)),
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
