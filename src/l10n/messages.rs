//! The messages of one language, one method per message.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::language::Language;
use super::readings;

/// The messages of one language.
///
/// Messages without variables are formatted once, when they are loaded; the others on each call.
pub struct Messages {
    static_messages: Vec<Box<str>>,
    bundle: FluentBundle<FluentResource>,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of every language, in the order of [`Language::ALL`].
static MESSAGES: LazyLock<[Messages; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(Messages::load));

impl Language {
    /// The messages in this language, loaded once for the whole process.
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        &MESSAGES[self as usize]
    }

    /// Loads the messages of every language, so that the first request does not have to.
    pub fn load_messages() {
        LazyLock::force(&MESSAGES);
    }
}

#[expect(clippy::expect_used, reason = "the build script has parsed the same sources")]
impl Messages {
    fn load(language: Language) -> Self {
        let tag = language.html_lang().parse().expect("a valid language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for bidirectional text; here they would only be printed.
        bundle.set_use_isolating(false);
        for source in SOURCES[language as usize] {
            let resource = FluentResource::try_new(readings::from_notation(source)).expect("valid Fluent");
            bundle.add_resource(resource).expect("unique ids");
        }
        let mut messages = Self { static_messages: Vec::new(), bundle };
        messages.static_messages = STATIC_IDS.iter().map(|id| messages.format(id, []).into_boxed_str()).collect();
        messages
    }

    fn format<const N: usize>(&self, id: &str, variables: [(&'static str, FluentValue<'_>); N]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).expect("a message with a value");
        let args = FluentArgs::from_iter(variables);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
}
