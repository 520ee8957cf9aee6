//! What stands around every page.

use super::address::{self, About};
use super::term::{Run, runs};
use crate::l10n::{Language, Texts};

/// The addresses of the static files, with the hash of their content in the name.
#[derive(Debug)]
pub struct Assets {
    /// The style of screens.
    pub site_css: String,
    /// The style of paper.
    pub print_css: String,
    /// The print button's script.
    pub print_js: String,
    /// The icon.
    pub icon: String,
}

/// What every page has in common.
pub struct Frame {
    /// The language of the page.
    pub language: Language,
    /// The texts of that language.
    pub t: &'static Texts,
    /// The static files.
    pub assets: &'static Assets,
    /// The address of the same page in the other language.
    pub other: String,
    /// Whether the page carries answers, so that no search engine keeps it.
    pub private: bool,
}

impl Frame {
    /// The frame of a page whose address in a language is known.
    pub fn new(
        language: Language,
        assets: &'static Assets,
        private: bool,
        address: impl Fn(Language) -> String,
    ) -> Self {
        Self { language, t: language.texts(), assets, other: address(language.other()), private }
    }

    /// Takes a text apart into its own language and Japanese, for marking.
    pub(super) fn runs<'t>(&self, text: &'t str) -> impl Iterator<Item = Run<'t>> + use<'t> {
        runs(self.language, text)
    }

    /// The address of the start page.
    pub(super) fn start(&self) -> String {
        address::start(self.language)
    }

    /// The address of a page about the site.
    pub(super) fn about(&self, about: About) -> String {
        address::about(self.language, about)
    }

    /// The address of the reference page.
    pub(super) fn reference(&self) -> String {
        address::reference(self.language)
    }
}
