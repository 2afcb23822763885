//! What people type, read once for screen and command line: a value, or the reason why it is none.
//! Start with [`date`] and [`not_understood`]; each file holds one kind of value.

pub mod choice;
pub mod date;
pub mod day;
pub mod field;
pub mod kreis;
mod not_understood;
pub mod people;
pub mod place;
pub mod programme;
pub mod stop;
pub mod text;
pub mod time;

pub use not_understood::{NotUnderstood, Reason};
