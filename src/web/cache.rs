//! A cache of rendered pages.
//!
//! When many visitors open the same page, it is rendered once a day. The cache holds the most recently used pages under
//! their canonical URL, and nothing about who requested them.

use std::ptr;
use std::sync::Arc;

use chrono::NaiveDate;
use quick_cache::sync::Cache;

use super::cached_response::CachedResponse;
use super::metrics::ServedResult;
use crate::city::facts::City;

/// Maximum number of pages; each takes about 25 KB, plain and compressed.
const CAPACITY: usize = 200;

/// What pages are made from: those of another day, or of facts that were read before, are out of date.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    pub day: NaiveDate,
    pub city: &'static City,
}

impl PartialEq for Edition {
    fn eq(&self, other: &Self) -> bool {
        self.day == other.day && ptr::eq(self.city, other.city)
    }
}

/// A rendered page.
#[derive(Debug)]
pub struct CachedPage {
    pub edition: Edition,
    pub response: CachedResponse,
    /// The result to count when the page is served, if it shows one.
    pub result: Option<ServedResult>,
}

/// The rendered pages. Clones share the same cache.
#[derive(Clone, Debug)]
pub struct PageCache(Arc<Cache<Box<str>, Arc<CachedPage>>>);

impl PageCache {
    pub fn new() -> Self {
        Self(Arc::new(Cache::new(CAPACITY)))
    }

    /// The page at this URL, if it is of this edition.
    pub fn get(&self, edition: Edition, url: &str) -> Option<Arc<CachedPage>> {
        self.0.get(url).filter(|page| page.edition == edition)
    }

    pub fn insert(&self, url: &str, page: CachedPage) -> Arc<CachedPage> {
        let page = Arc::new(page);
        self.0.insert(url.into(), Arc::clone(&page));
        page
    }
}
