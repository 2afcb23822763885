//! Room `text`: every sentence a person reads, and how dates, numbers and names are written and sorted.
//! Start with [`words::Words`] and the macro [`crate::say`]; the sentences stand in `assets/locales`.

pub mod dates;
pub mod long_dates;
pub mod numbers;
pub mod phones;
pub mod sanitize;
pub mod search;
pub mod times;
pub mod words;
pub mod wrap;

pub use words::{InWords, Lang, Words};
