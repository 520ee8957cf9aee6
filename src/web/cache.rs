//! A cache of rendered pages.
//!
//! When many visitors open the same page, it is rendered once a day. The cache holds the most recently used pages under
//! their canonical URL, and nothing about who requested them.

use std::sync::Arc;

use chrono::NaiveDate;
use quick_cache::sync::Cache;

use super::cached_response::CachedResponse;
use super::metrics::ServedResult;

/// Maximum number of pages; each takes about 25 KB, plain and compressed.
const CAPACITY: usize = 200;

/// A rendered page.
#[derive(Debug)]
pub struct CachedPage {
    /// The day on which it was rendered.
    pub day: NaiveDate,
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

    /// The page at this URL, if it was rendered today.
    pub fn get(&self, today: NaiveDate, url: &str) -> Option<Arc<CachedPage>> {
        self.0.get(url).filter(|page| page.day == today)
    }

    pub fn insert(&self, url: &str, page: CachedPage) -> Arc<CachedPage> {
        let page = Arc::new(page);
        self.0.insert(url.into(), Arc::clone(&page));
        page
    }
}
