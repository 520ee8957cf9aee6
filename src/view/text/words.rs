//! Words of values, by messages that are named after the values' ids.

/// Declares a function from the values of an enum with ids to the messages named after them:
/// `words! { fn reason(Item) => item_*_reason }` finds the message `item-pins-reason` for the id `pins`. A value without a
/// message does not compile, and two values cannot have each other's words. The macro `for_each_item` must be in scope.
macro_rules! words {
    ($($(#[$about:meta])* $visibility:vis fn $function:ident($type:ident) => $prefix:ident * $($suffix:ident)?;)+) => {
        $(pastey::paste! {
            [<for_each_ $type:snake>]! {
                $crate::view::text::words::arms,
                ($(#[$about])* $visibility fn $function) $type $prefix $($suffix)?;
            }
        })+
    };
}
pub(crate) use words;

/// The function that [`words`] declares; the names of values without ids can stand for these.
macro_rules! arms {
    ($head:tt $type:ident $prefix:ident; $($arms:tt)+) => {
        $crate::view::text::words::arms! { $head $type $prefix ""; $($arms)+ }
    };
    (($($head:tt)+) $type:ident $prefix:ident $suffix:tt; $([$variant:ident $id:tt])+) => {
        pastey::paste! {
            $($head)+(value: $type, t: &$crate::l10n::Messages) -> &$crate::l10n::Text {
                match value { $($type::$variant => t.[<$prefix $id $suffix>](),)+ }
            }
        }
    };
}
pub(crate) use arms;
