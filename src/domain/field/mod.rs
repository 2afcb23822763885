//! What a tour, a day and a stop consist of: every field once. Whatever treats all fields alike goes over these lists.
//! Start with [`Field`]; a field of a visit is added to [`stop_list::STOP`].

pub mod stop_field;
pub mod stop_list;
pub mod tour_lists;
mod values;

use super::reference::Reference;
use super::tour::FIRST_WRITTEN;
use crate::text::Words;

/// One field of a `T`. Values that only make sense together, such as a status and its reason, are one field.
pub struct Field<T> {
    /// The word of the command line and of JSON.
    pub name: &'static str,
    /// What a person calls it.
    pub label: fn(&Words) -> String,
    pub same: fn(&T, &T) -> bool,
    /// Takes the value from the first to the second.
    pub copy: fn(&T, &mut T),
    /// The value, for a person; empty where there is none.
    pub value: fn(&T, &Words, &Reference) -> String,
    /// The version of the file format that brought it.
    pub since: u32,
}

impl<T> Field<T> {
    /// The version that a file needs for this field of `holder`; `blank` is one in which nothing is set.
    pub fn needs(&self, holder: &T, blank: &T) -> u32 {
        if self.since > FIRST_WRITTEN && !(self.same)(holder, blank) { self.since } else { FIRST_WRITTEN }
    }
}

/// A field that is made of these members, with its name, its label and its value in words.
macro_rules! field {
    ($name:literal, $($member:ident).+ $(+ $other:ident)*, $label:literal, $value:expr) => {
        $crate::domain::field::Field {
            name: $name,
            label: |words| $crate::say!(words, $label),
            same: |a, b| a.$($member).+ == b.$($member).+ $(&& a.$other == b.$other)*,
            copy: |from, to| {
                to.$($member).+.clone_from(&from.$($member).+);
                $(to.$other.clone_from(&from.$other);)*
            },
            value: $value,
            since: $crate::domain::tour::FIRST_WRITTEN,
        }
    };
}
pub(in crate::domain) use field;
