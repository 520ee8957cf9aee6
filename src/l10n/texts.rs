//! The texts of one language, a method a message.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::Language;

/// The texts of one language.
///
/// Messages without variables are formatted once, when this is made; the others whenever they are asked for.
pub struct Texts {
    fixed: Vec<Box<str>>,
    bundle: FluentBundle<FluentResource>,
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

#[expect(clippy::expect_used, reason = "the build script has read the same sources and found nothing wrong")]
impl Texts {
    /// Reads the texts of a language.
    pub(super) fn load(language: Language) -> Self {
        let tag = language.tag().parse().expect("the tag of a language");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks around variables are for mixed directions of writing; here they would only get into print.
        bundle.set_use_isolating(false);
        for source in SOURCES[language as usize] {
            let resource = FluentResource::try_new((*source).to_owned()).expect("texts that parse");
            bundle.add_resource(resource).expect("ids that stand once");
        }
        let mut texts = Self { fixed: Vec::new(), bundle };
        texts.fixed = FIXED.iter().map(|id| texts.format(id, []).into_boxed_str()).collect();
        texts
    }

    /// Formats a message.
    fn format<const N: usize>(&self, id: &str, variables: [(&'static str, FluentValue<'_>); N]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).expect("a message with a text");
        let args = FluentArgs::from_iter(variables);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
}
