//! A cache of rendered pages.
//!
//! When many visitors open the same page, it is rendered once. The cache holds the most recently used pages under their
//! canonical URL and the day, and nothing about who requested them.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use chrono::NaiveDate;
use quick_cache::Equivalent;
use quick_cache::sync::Cache;

use super::cached_response::CachedResponse;
use super::metrics::ServedResult;

/// Maximum number of pages; each takes about 25 KB, plain and compressed.
const CAPACITY: usize = 200;

/// A rendered page.
#[derive(Debug)]
pub struct CachedPage {
    pub response: CachedResponse,
    /// The result to count when the page is served, if it shows one.
    pub result: Option<ServedResult>,
}

/// The rendered pages. Clones share the same cache.
#[derive(Clone, Debug)]
pub struct PageCache(Arc<Cache<Key, Arc<CachedPage>>>);

/// The day on which a page was rendered, and its URL.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key(NaiveDate, Box<str>);

/// A borrowed [`Key`].
struct KeyRef<'a>(NaiveDate, &'a str);

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        KeyRef(self.0, &self.1).hash(state);
    }
}

impl Hash for KeyRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0, self.1).hash(state);
    }
}

impl Equivalent<Key> for KeyRef<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.0 == key.0 && *self.1 == *key.1
    }
}

impl PageCache {
    pub fn new() -> Self {
        Self(Arc::new(Cache::new(CAPACITY)))
    }

    /// The page at this URL, if it was rendered today.
    pub fn get(&self, today: NaiveDate, url: &str) -> Option<Arc<CachedPage>> {
        self.0.get(&KeyRef(today, url))
    }

    pub fn insert(&self, today: NaiveDate, url: &str, page: CachedPage) -> Arc<CachedPage> {
        let page = Arc::new(page);
        self.0.insert(Key(today, url.into()), Arc::clone(&page));
        page
    }
}
