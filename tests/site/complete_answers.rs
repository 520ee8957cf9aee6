//! Complete answers of each kind: the one place, for all tests, that knows what a complete set of answers is, and which
//! version of the rules is the current one.

use const_format::concatcp;

/// The current version of the rules.
pub const RULES: u32 = jpki_checklist::domain::rules::VERSION;

/// The cardholder comes for an issue. Like the next three, without the day of the visit.
pub const ISSUE: &str = "visitor=self&restricted=no&card=my-number&procedure=issue&reissue=no&pin=known&office=main";

/// An agent comes for an issue.
pub const ISSUE_BY_AGENT: &str =
    "visitor=agent&restricted=no&card=my-number&procedure=issue&reissue=no&id=passport&office=main";

/// The cardholder comes for a renewal, without a notice.
pub const RENEWAL: &str = "visitor=self&restricted=no&card=my-number&procedure=renew&notice=none&expiry=2027-01-15\
                           &pin=known&office=main";

/// An agent comes for a renewal.
pub const RENEWAL_BY_AGENT: &str = "visitor=agent&restricted=no&card=my-number&procedure=renew&notice=certificate\
                                    &expiry=2027-01-15&form=have&id=passport&office=main";

/// The canonical query string of a renewal by an agent.
pub const SHEET: &str = concatcp!(RENEWAL_BY_AGENT, "&visit=2026-12-01&rules=", RULES);

/// The canonical query string of the sheet with the most text.
pub const FULLEST: &str = concatcp!(
    "visitor=agent&restricted=yes&card=my-number&procedure=issue&reissue=yes&id=undecided&office=undecided\
     &visit=2026-12-28&rules=",
    RULES
);

/// Its page in Japanese.
pub const FULLEST_PAGE: &str = concatcp!("/ja/sheet?", FULLEST);
