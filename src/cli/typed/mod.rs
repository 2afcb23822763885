//! What a person types for a Kreis, a place, a stop, a day, a date, a time: understood, or refused with candidates.
//! Start with [`kreis`]; each file holds one kind of argument.

pub mod date;
pub mod day;
pub mod kreis;
pub mod place;
pub mod stop;
pub mod text;
pub mod time;
