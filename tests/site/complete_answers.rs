//! Complete answers of each kind: the one place, for all tests, that knows what a complete set of answers is.

macro_rules! renewal_by_agent {
    () => {
        "card=my-number&procedure=renew&notice=certificate&expiry=2027-01-15&visitor=agent&restricted=no&form=have\
         &id=passport&office=main"
    };
}

macro_rules! fullest {
    () => {
        "card=my-number&procedure=issue&reissue=yes&visitor=agent&restricted=yes&id=undecided&office=undecided\
         &visit=2026-12-28&rules=3"
    };
}

/// The cardholder comes for an issue. Like the next three, without the day of the visit.
pub const ISSUE: &str = "card=my-number&procedure=issue&reissue=no&visitor=self&restricted=no&pin=known&office=main";

/// An agent comes for an issue.
pub const ISSUE_BY_AGENT: &str =
    "card=my-number&procedure=issue&reissue=no&visitor=agent&restricted=no&id=passport&office=main";

/// The cardholder comes for a renewal, without a notice.
pub const RENEWAL: &str = "card=my-number&procedure=renew&notice=none&expiry=2027-01-15&visitor=self&restricted=no\
                           &pin=known&office=main";

/// An agent comes for a renewal.
pub const RENEWAL_BY_AGENT: &str = renewal_by_agent!();

/// The canonical query string of a renewal by an agent.
pub const SHEET: &str = concat!(renewal_by_agent!(), "&visit=2026-12-01&rules=3");

/// The canonical query string of the sheet with the most text.
pub const FULLEST: &str = fullest!();

/// Its page in Japanese.
pub const FULLEST_PAGE: &str = concat!("/ja/sheet?", fullest!());
