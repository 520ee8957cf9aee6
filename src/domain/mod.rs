//! The rules of the city's reference sheet.
//!
//! "L46" in these files is line 46 of that sheet (電子証明書の発行・更新に必要な書類ご参考シート).
//! This module does no I/O and knows neither the web, nor any language, nor the clock: answers, dates and the facts of
//! the city come in, ids and dates go out.
//! [`PartialAnswers`](partial_answers::PartialAnswers) hold what has been answered so far. One
//! [`Traversal`](traversal::Traversal) of the questions says what comes next: a question, an [`Exit`](exit::Exit), or the
//! complete [`Answers`](answers::Answers), which [`rules::evaluate`] turns into a [`Sheet`](sheet::Sheet).

/// Declares an enum whose variants have the fixed ids used in query strings and JSON, and the macro `for_each_…`, which
/// calls another macro with the variants and their ids.
///
/// With `codes below N` every variant also has its fixed code in sheet numbers, in brackets. Codes and N are permanent,
/// because printed numbers contain them: that a code is below N and unique is checked at compile time.
macro_rules! ids {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_about])* $variant,)+ }

        #[allow(dead_code, reason = "not every enum is listed or parsed")]
        impl $name {
            /// Every value, in the order of the specification.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The fixed id in query strings and JSON.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// Parses the fixed id.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }

        $crate::domain::ids! { @for_each ($) $name $($variant $id)+ }
    };
    // `$d` is a dollar sign, which the inner macro has before its own variables.
    (@for_each ($d:tt) $name:ident $($variant:ident $id:literal)+) => {
        pastey::paste! {
            #[allow(unused_macros, reason = "not every enum has words")]
            macro_rules! [<for_each_ $name:snake>] {
                ($d callback:path, $d($d arguments:tt)*) => {
                    $d callback! { $d($d arguments)* $([$variant $id])+ }
                };
            }
            #[allow(unused_imports, reason = "not every enum has words")]
            pub(crate) use [<for_each_ $name:snake>];
        }
    };
    (
        $(#[$about:meta])*
        $name:ident, codes below $limit:literal {
            $($(#[$variant_about:meta])* $variant:ident = $id:literal ($code:literal),)+
        }
    ) => {
        $crate::domain::ids! { $(#[$about])* $name { $($(#[$variant_about])* $variant = $id,)+ } }

        impl $name {
            /// Every code in sheet numbers is below this.
            pub const CODE_LIMIT: u8 = $limit;

            /// The fixed code in sheet numbers.
            pub const fn code(self) -> u8 {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value with this code.
            pub const fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        const _: () = $crate::domain::check_codes(&[$($code),+], $limit);
    };
}
pub(crate) use ids;

/// Fails to compile if a code is not below the limit, or given twice.
const fn check_codes(codes: &[u8], limit: u8) {
    let mut index = 0;
    while index < codes.len() {
        assert!(codes[index] < limit, "a code has no room in sheet numbers");
        let mut other = 0;
        while other < index {
            assert!(codes[index] != codes[other], "a code is given twice");
            other += 1;
        }
        index += 1;
    }
}

/// Declares an enum whose variants may hold facts, and the enum of its variants without them.
macro_rules! kinds {
    (
        $(#[$about:meta])* $name:ident, $(#[$kind_about:meta])* $kind:ident {
            $($(#[$variant_about:meta])* $variant:ident
                $({ $($(#[$field_about:meta])* $field:ident: $type:ty,)+ })? = $id:literal,)+
        }
    ) => {
        $crate::domain::ids! { $(#[$kind_about])* $kind { $($(#[$variant_about])* $variant = $id,)+ } }

        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_about])* $variant $({ $($(#[$field_about])* $field: $type,)+ })?,)+ }

        impl $name {
            /// The variant without its facts.
            pub const fn kind(&self) -> $kind {
                match self { $(Self::$variant { .. } => $kind::$variant,)+ }
            }

            /// The fixed id.
            pub const fn id(&self) -> &'static str {
                self.kind().id()
            }
        }
    };
}

pub mod answers;
pub mod choice;
pub mod evaluation;
pub mod exit;
pub mod identity;
pub mod partial_answers;
pub mod questions;
pub mod rules;
pub mod sheet;
pub mod traversal;
pub mod validation;
pub mod window;
