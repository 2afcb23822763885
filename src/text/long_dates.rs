//! Dates as letters write them.
//! Start with [`in_letter`].

use super::words::Words;
use crate::say;
use chrono::{Datelike, NaiveDate, Weekday};

/// `Dienstag, den 20. Juli 2027` or `Tuesday, 20 July 2027`.
pub fn in_letter(words: &Words, date: NaiveDate) -> String {
    say!(
        words,
        "long-date",
        weekday = weekday(words, date.weekday()),
        day = date.day().to_string(),
        month = month(words, date.month()),
        year = date.year().to_string()
    )
}

/// `Dienstag`, `Tuesday`.
pub fn weekday(words: &Words, weekday: Weekday) -> String {
    match weekday {
        Weekday::Mon => say!(words, "long-monday"),
        Weekday::Tue => say!(words, "long-tuesday"),
        Weekday::Wed => say!(words, "long-wednesday"),
        Weekday::Thu => say!(words, "long-thursday"),
        Weekday::Fri => say!(words, "long-friday"),
        Weekday::Sat => say!(words, "long-saturday"),
        Weekday::Sun => say!(words, "long-sunday"),
    }
}

fn month(words: &Words, month: u32) -> String {
    match month {
        1 => say!(words, "long-january"),
        2 => say!(words, "long-february"),
        3 => say!(words, "long-march"),
        4 => say!(words, "long-april"),
        5 => say!(words, "long-may"),
        6 => say!(words, "long-june"),
        7 => say!(words, "long-july"),
        8 => say!(words, "long-august"),
        9 => say!(words, "long-september"),
        10 => say!(words, "long-october"),
        11 => say!(words, "long-november"),
        _ => say!(words, "long-december"),
    }
}
