//! What views depend on besides the answers.

use chrono::{NaiveDate, NaiveTime};

use super::localized_city::LocalizedCity;

/// URLs of the static files.
#[derive(Debug, Default)]
pub struct Assets {
    pub site_css: String,
    pub print_css: String,
    pub icon: String,
}

/// What views depend on besides the answers.
#[derive(Clone, Copy, Debug)]
pub struct ViewContext<'c> {
    pub today: NaiveDate,
    /// The time of day.
    pub now: NaiveTime,
    pub city: &'static LocalizedCity,
    /// Where visitors reach the site, without a trailing slash.
    pub public_url: &'c str,
    pub assets: &'static Assets,
}
