//! The languages of the site and their properties.

include!(concat!(env!("OUT_DIR"), "/language.rs"));

/// What distinguishes a language from the others. Code asks for a property, never for a particular language.
#[derive(Clone, Copy, Debug)]
pub struct LanguageProperties {
    /// The first segment of URLs, and the language in JSON and metrics.
    pub tag: &'static str,
    /// The name of the language in that language, as in the link to it.
    pub own_name: &'static str,
    /// Whether the texts are Japanese, so that official terms need no Japanese next to them.
    pub is_japanese: bool,
}

impl Language {
    /// The table of languages. A folder in `locales/` without a row here does not compile.
    #[must_use]
    pub const fn properties(self) -> LanguageProperties {
        match self {
            Self::Ja => LanguageProperties { tag: "ja", own_name: "日本語", is_japanese: true },
            Self::En => LanguageProperties { tag: "en", own_name: "English", is_japanese: false },
        }
    }

    /// The language of a visitor whose browser prefers none of ours.
    pub const DEFAULT: Self = Self::Ja;

    /// The language of the counters and their forms.
    pub const OFFICIAL: Self = Self::Ja;

    /// The first segment of URLs, and the language in JSON and metrics.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.properties().tag
    }

    /// Whether the texts are Japanese.
    #[must_use]
    pub const fn is_japanese(self) -> bool {
        self.properties().is_japanese
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}
