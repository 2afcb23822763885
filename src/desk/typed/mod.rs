//! What people type, read once for screen and command line: a value, or the reason why it is none.
//! Start with [`date`]; `not_understood` says why a value is none.

mod anchor;
pub mod choice;
pub mod clock;
pub mod date;
pub mod day;
pub mod field;
pub mod kreis;
mod line;
pub mod minutes;
mod names;
mod not_understood;
pub mod people;
pub mod place;
pub mod programme;
pub mod stop;
pub mod text;
pub mod when;

pub use anchor::Anchor;
pub use not_understood::{NotUnderstood, Reason};
