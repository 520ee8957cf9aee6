//! Languages and texts: the only place that knows Fluent.
//!
//! The texts are in `locales/`, a folder a language. The build script beside this file checks them
//! and writes a method for each, so a text that is missing anywhere does not compile.

mod texts;

use std::sync::LazyLock;

pub use texts::Texts;

/// A language of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Japanese, the language of the counters.
    Ja,
    /// English.
    En,
}

/// The texts of each language, in the order of [`Language::ALL`].
static TEXTS: LazyLock<[Texts; 2]> = LazyLock::new(|| [Texts::load(Language::Ja), Texts::load(Language::En)]);

impl Language {
    /// Every language, the one for everybody else first.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// The language tag, which is also the first part of every address.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ja => Self::En,
            Self::En => Self::Ja,
        }
    }

    /// The texts in this language, formatted once for the whole process.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::Ja => &TEXTS[0],
            Self::En => &TEXTS[1],
        }
    }

    /// Loads and formats the texts of every language now, and not at the first request.
    pub fn load() {
        LazyLock::force(&TEXTS);
    }
}
