//! Dates as a German or an English reader expects them.
//! Start with [`full`].

use super::words::{Lang, Words};
use crate::say;
use chrono::{Datelike, NaiveDate, Weekday};

/// `20.07.2027` or `20 Jul 2027`.
pub fn short(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::De => date.format("%d.%m.%Y").to_string(),
        Lang::En => date.format("%-d %b %Y").to_string(),
    }
}

/// The date in as few letters as it takes: `20.07.27` or `20/07/27`.
pub fn brief(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::De => date.format("%d.%m.%y").to_string(),
        Lang::En => date.format("%d/%m/%y").to_string(),
    }
}

/// The date without its year where the year goes without saying: `20.07.` or `20 Jul`.
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::De => date.format("%d.%m.").to_string(),
        Lang::En => date.format("%-d %b").to_string(),
    }
}

/// `Di 20.07.2027` or `Tue 20 Jul 2027`.
pub fn full(words: &Words, date: NaiveDate) -> String {
    format!("{} {}", weekday(words, date.weekday()), short(words.lang(), date))
}

/// The weekday in short: `Di`, `Tue`.
pub fn weekday(words: &Words, weekday: Weekday) -> String {
    match weekday {
        Weekday::Mon => say!(words, "weekday-mon"),
        Weekday::Tue => say!(words, "weekday-tue"),
        Weekday::Wed => say!(words, "weekday-wed"),
        Weekday::Thu => say!(words, "weekday-thu"),
        Weekday::Fri => say!(words, "weekday-fri"),
        Weekday::Sat => say!(words, "weekday-sat"),
        Weekday::Sun => say!(words, "weekday-sun"),
    }
}
