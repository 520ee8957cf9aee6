//! Pages that are the same for everybody on one day, made once.
//!
//! On the day the newspaper prints the address, most visitors open the same few pages. Those that were asked for
//! lately stay in memory under their canonical address, with nothing about who asked, until others take their place.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use chrono::NaiveDate;
use quick_cache::Equivalent;
use quick_cache::sync::Cache;

use super::content::Content;
use super::metrics::Seen;

/// The most pages that are kept: some 25 KB each, plain and compressed.
const MOST: usize = 200;

/// A page, and what is counted when it is sent.
#[derive(Debug)]
pub struct Page {
    /// The page.
    pub content: Content,
    /// The result that it shows, if it shows one.
    pub seen: Option<Seen>,
}

/// The pages of the present day.
#[derive(Clone, Debug)]
pub struct Pages(Arc<Cache<Key, Arc<Page>>>);

/// The day on which a page was made, and its address.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key(NaiveDate, Box<str>);

/// The same, to look for.
struct Wanted<'a>(NaiveDate, &'a str);

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Wanted(self.0, &self.1).hash(state);
    }
}

impl Hash for Wanted<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0, self.1).hash(state);
    }
}

impl Equivalent<Key> for Wanted<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.0 == key.0 && *self.1 == *key.1
    }
}

impl Pages {
    /// None yet.
    pub fn new() -> Self {
        Self(Arc::new(Cache::new(MOST)))
    }

    /// The page under this address, if it was made today.
    pub fn get(&self, today: NaiveDate, address: &str) -> Option<Arc<Page>> {
        self.0.get(&Wanted(today, address))
    }

    /// Keeps a page.
    pub fn keep(&self, today: NaiveDate, address: &str, page: Page) -> Arc<Page> {
        let page = Arc::new(page);
        self.0.insert(Key(today, address.into()), Arc::clone(&page));
        page
    }
}
