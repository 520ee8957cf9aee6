//! What the city decided, read out of its reference sheet.
//!
//! "L46" in these files is line 46 of that sheet (電子証明書の発行・更新に必要な書類ご参考シート).
//! No web, no words, no clock: answers and dates come in, ids and dates go out.
//! A [`Draft`](draft::Draft) holds what was answered so far.
//! Once nothing is open it becomes [`Answers`](answers::Answers) or an [`Exit`](outcome::Exit),
//! and [`rules::decide`] turns answers into a [`Sheet`](sheet::Sheet).

/// Declares an enum whose variants carry the fixed ids of the query string and the JSON,
/// so that an id is written once.
macro_rules! ids {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_about])* $variant,)+ }

        impl $name {
            /// Every value, in the order of the specification.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The fixed id in query strings and JSON.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The value with this id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub mod answers;
pub mod decision;
pub mod draft;
pub mod era;
pub mod identity;
pub mod number;
pub mod office;
pub mod outcome;
pub mod problem;
pub mod questions;
pub mod rules;
pub mod sheet;
pub mod window;
