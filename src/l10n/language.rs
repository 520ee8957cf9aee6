//! The languages of the site and their properties.

include!(concat!(env!("OUT_DIR"), "/language.rs"));

/// What distinguishes a language from the others. Code asks for a property, never for a particular language.
#[derive(Clone, Copy, Debug)]
pub struct LanguageProperties {
    /// The first segment of URLs, and the language in JSON and metrics.
    pub tag: &'static str,
    /// The value of `lang` attributes, a language tag of BCP 47.
    pub html_lang: &'static str,
    /// The name of the language in that language, as in the link to it.
    pub own_name: &'static str,
    /// Whether the texts are Japanese, so that official terms need no Japanese next to them.
    pub is_japanese: bool,
    /// Which characters of a text are words of the official language, as terms on forms are.
    pub official_words: fn(char) -> bool,
    /// Whether browsers and search engines ask for this language, so that it is chosen from what they ask for and named
    /// to them. Other languages are chosen by their link only.
    pub is_negotiated: bool,
}

impl Language {
    /// The table of languages. A folder in `locales/` without a row here does not compile.
    #[must_use]
    pub const fn properties(self) -> LanguageProperties {
        match self {
            Self::Ja => LanguageProperties {
                tag: "ja",
                html_lang: "ja",
                own_name: "日本語",
                is_japanese: true,
                official_words: |_| false,
                is_negotiated: true,
            },
            Self::Easy => LanguageProperties {
                tag: "easy",
                html_lang: "ja",
                own_name: "やさしい にほんご",
                is_japanese: true,
                official_words: |_| false,
                is_negotiated: false,
            },
            Self::En => LanguageProperties {
                tag: "en",
                html_lang: "en",
                own_name: "English",
                is_japanese: false,
                official_words: is_japanese,
                is_negotiated: true,
            },
        }
    }

    /// The language of a visitor whose browser prefers none of ours.
    pub const DEFAULT: Self = Self::Ja;

    /// The language of the counters and their forms.
    pub const OFFICIAL: Self = Self::Ja;

    /// The languages of the city's staff, who read about mistakes in its file.
    pub const OF_STAFF: [Self; 2] = [Self::Ja, Self::En];

    /// The first segment of URLs, and the language in JSON and metrics.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.properties().tag
    }

    /// The value of `lang` attributes.
    #[must_use]
    pub const fn html_lang(self) -> &'static str {
        self.properties().html_lang
    }

    /// The language without script or region, which browsers ask for and Typst knows.
    #[must_use]
    pub fn primary_subtag(self) -> &'static str {
        self.html_lang().split('-').next().unwrap_or_default()
    }

    /// Whether this is the language of the counters and their forms.
    #[must_use]
    pub fn is_official(self) -> bool {
        self == Self::OFFICIAL
    }

    /// Whether browsers and search engines ask for this language.
    #[must_use]
    pub const fn is_negotiated(self) -> bool {
        self.properties().is_negotiated
    }

    /// Whether the texts are Japanese.
    #[must_use]
    pub const fn is_japanese(self) -> bool {
        self.properties().is_japanese
    }

    /// Whether a character belongs to words of the official language in a text of this one.
    #[must_use]
    pub fn is_official_word(self, character: char) -> bool {
        (self.properties().official_words)(character)
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// Kana, kanji, and Japanese and full-width punctuation.
const fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}
