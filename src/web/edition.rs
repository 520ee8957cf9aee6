//! One day with one reading of the city's file, and the pages that are the same for everybody until either changes.

use std::sync::OnceLock;

use chrono::NaiveDate;

use super::cached_response::CachedResponse;
use super::errors::AppError;
use crate::form::urls::Route;
use crate::l10n::Language;
use crate::view::localized_city::LocalizedCity;

/// What pages are made from on one day. The public pages are rendered and compressed once, and end with it.
#[derive(Debug)]
pub struct Edition {
    pub day: NaiveDate,
    /// The city in every language that it offers, the official one first.
    pub cities: &'static [LocalizedCity],
    pages: [[OnceLock<CachedResponse>; Route::ALL.len()]; Language::ALL.len()],
}

impl Edition {
    pub fn new(day: NaiveDate, cities: &'static [LocalizedCity]) -> Self {
        Self { day, cities, pages: [const { [const { OnceLock::new() }; Route::ALL.len()] }; Language::ALL.len()] }
    }

    /// The city in a language; in the official one, if it does not offer this one.
    pub fn city(&self, language: Language) -> &'static LocalizedCity {
        self.cities.iter().find(|city| city.language == language).unwrap_or(&self.cities[0])
    }

    /// The page of a route without answers; rendered for the first request.
    pub fn page(
        &self,
        route: Route,
        language: Language,
        render: impl FnOnce() -> Result<CachedResponse, AppError>,
    ) -> Result<&CachedResponse, AppError> {
        let page = &self.pages[language as usize][route as usize];
        match page.get() {
            Some(page) => Ok(page),
            None => render().map(|rendered| page.get_or_init(|| rendered)),
        }
    }
}
