//! The rules of the city's reference sheet.
//!
//! "L46" in these files is line 46 of that sheet (電子証明書の発行・更新に必要な書類ご参考シート).
//! This module does no I/O and knows neither the web, nor any language, nor the clock: answers, dates and the facts of
//! the city come in, ids and dates go out.
//! [`PartialAnswers`](partial_answers::PartialAnswers) hold what has been answered so far.
//! Once complete they become [`Answers`](answers::Answers) or an [`Exit`](outcome::Exit),
//! and [`rules::evaluate`] turns answers into a [`Sheet`](sheet::Sheet).

/// Declares an enum whose variants have the fixed ids used in query strings and JSON.
macro_rules! ids {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the id documents the variant")]
        pub enum $name { $($(#[$variant_about])* $variant,)+ }

        impl $name {
            /// Every value, in the order of the specification.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The fixed id in query strings and JSON.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// Parses the fixed id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use ids;

/// Gives every variant of an enum its fixed code in sheet numbers. A code is never reused or changed: sheets that
/// were printed with it must remain readable.
macro_rules! codes {
    ($name:ident { $($variant:ident = $code:literal,)+ }) => {
        impl $name {
            /// The fixed code in sheet numbers.
            #[must_use]
            pub const fn code(self) -> u8 {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value with this code.
            #[must_use]
            pub const fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub mod answers;
pub mod evaluation;
pub mod identity;
pub mod outcome;
pub mod partial_answers;
pub mod questions;
pub mod rules;
pub mod sheet;
pub mod validation;
pub mod window;
