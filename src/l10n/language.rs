//! The languages of the site and their properties.

include!(concat!(env!("OUT_DIR"), "/language.rs"));

/// Declares what distinguishes a language from the others, with a method for each property of [`Language`].
macro_rules! properties {
    ($($(#[$about:meta])* $name:ident: $type:ty,)+) => {
        /// What distinguishes a language from the others. Code asks for a property, never for a particular language.
        struct Properties { $($(#[$about])* $name: $type,)+ }

        impl Language {
            $($(#[$about])* pub const fn $name(self) -> $type { self.properties().$name })+
        }
    };
}

properties! {
    /// The first segment of URLs, and the language in JSON and metrics.
    tag: &'static str,
    /// The value of `lang` attributes, a language tag of BCP 47.
    html_lang: &'static str,
    own_name: &'static str,
    /// Whether the texts are Japanese, so that official terms need no Japanese next to them.
    is_japanese: bool,
    /// Which characters of a text are words of the official language, as terms on forms are.
    official_words: fn(char) -> bool,
    /// Whether dates are written with the day first, then the month and the year.
    is_day_first: bool,
    /// Whether browsers and search engines ask for this language, so that it is chosen from what they ask for and named
    /// to them. Other languages are chosen by their link only.
    is_negotiated: bool,
}

impl Language {
    /// The table of languages. A folder in `locales/` without a row here does not compile.
    const fn properties(self) -> Properties {
        match self {
            Self::Ja => Properties {
                tag: "ja",
                html_lang: "ja",
                own_name: "日本語",
                is_japanese: true,
                official_words: |_| false,
                is_day_first: false,
                is_negotiated: true,
            },
            Self::Easy => Properties {
                tag: "easy",
                html_lang: "ja",
                own_name: "やさしい にほんご",
                is_japanese: true,
                official_words: |_| false,
                is_day_first: false,
                is_negotiated: false,
            },
            Self::En => Properties {
                tag: "en",
                html_lang: "en",
                own_name: "English",
                is_japanese: false,
                official_words: is_japanese,
                is_day_first: true,
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

    /// The language without script or region, which browsers ask for and Typst knows.
    pub fn primary_subtag(self) -> &'static str {
        self.html_lang().split('-').next().unwrap_or_default()
    }

    /// Whether this is the language of the counters and their forms.
    pub fn is_official(self) -> bool {
        self == Self::OFFICIAL
    }

    /// Whether a character belongs to words of the official language in a text of this one.
    pub fn is_official_word(self, character: char) -> bool {
        self.official_words()(character)
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// Kana, kanji, and Japanese and full-width punctuation.
const fn is_japanese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}
