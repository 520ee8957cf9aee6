//! Format 2, written since version 2 of the rules. Frozen: a number of this format is decoded by this file and the codes of
//! the values, whatever the rules have become. A new question goes into a new format.

use super::digits::{DATE_RADIX, Format};
use crate::city::counter::Counter;
use crate::domain::identity::NationalDocument;
use crate::domain::questions::{Card, Form, NoticeEntry, Pin, Procedure, Question, Visitor, YesNo};

/// The questions that a number has digits of, each with its radix, depending on the digits before.
pub(super) const FORMAT: Format = Format {
    symbol: b'2',
    first_version: 2,
    layout: |next| {
        let is = |digit: u128, code: u8| digit == u128::from(code);
        // Whether the visit is planned, and the day.
        let day = next(Question::Visit, 2 * DATE_RADIX) % DATE_RADIX;
        if !is(next(Question::Card, Card::CODE_LIMIT.into()), Card::MyNumber.code()) {
            return false;
        }
        let procedure = next(Question::Procedure, Procedure::CODE_LIMIT.into());
        let mut asks_form = false;
        if is(procedure, Procedure::Issue.code()) {
            next(Question::Reissue, YesNo::CODE_LIMIT.into());
        } else if is(procedure, Procedure::Renew.code()) {
            let notice = next(Question::Notice, NoticeEntry::CODE_LIMIT.into());
            let has_notice = is(notice, NoticeEntry::Certificate.code());
            if !has_notice && !is(notice, NoticeEntry::None.code()) {
                return false;
            }
            let expiry = next(Question::Expiry, DATE_RADIX);
            let has_lapsed = expiry != 0 && expiry < day;
            asks_form = has_notice && !has_lapsed;
        } else {
            return false;
        }
        let is_agent = is(next(Question::Visitor, Visitor::CODE_LIMIT.into()), Visitor::Agent.code());
        next(Question::Restricted, YesNo::CODE_LIMIT.into());
        if is_agent && asks_form {
            next(Question::Form, Form::CODE_LIMIT.into());
        }
        if is_agent || is(next(Question::Pin, Pin::CODE_LIMIT.into()), Pin::Reset.code()) {
            // One bit per document.
            next(Question::Id, 1 << NationalDocument::CODE_LIMIT);
        }
        next(Question::Counter, Counter::CODE_LIMIT.into());
        true
    },
};
