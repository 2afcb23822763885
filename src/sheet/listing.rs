//! A sheet as records for spreadsheets and machines: numbers as numbers, dates as dates.
//! Imports `domain` and `text`.
//! Start with [`Listing`].

use crate::domain::date::{Date, When};
use crate::domain::stop::Status;
use crate::domain::travel::Estimate;
use crate::text::{Words, times};

/// Minutes in a day.
const DAY: u32 = 24 * 60;

/// Records under titles. Its texts are clean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    pub title: String,
    /// What it is called among other lists, in a word or two.
    pub name: String,
    /// As of when, and how numbers came about, a sentence each.
    pub notes: Vec<String>,
    pub fields: Vec<Field>,
    /// One value a field.
    pub records: Vec<Vec<Value>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What machines call it: English, the same in every language.
    pub key: &'static str,
    pub title: String,
    /// How wide it is shown, in letters.
    pub width: u16,
}

impl Field {
    pub fn new(key: &'static str, title: String, width: u16) -> Self {
        Self { key, title, width }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not known, or nothing to say.
    Nothing,
    Text(String),
    /// One of a few fixed words: what machines call it, and how a person reads it.
    Word(&'static str, String),
    /// A number shown with that many decimals.
    Number(f64, usize),
    Date(Date),
    /// Minutes after midnight, below 24:00.
    Time(u32),
}

impl Value {
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }

    pub fn count(number: usize) -> Self {
        Self::Number(number as f64, 0)
    }

    /// A day, in words where it is not exactly known.
    pub fn when(words: &Words, when: When) -> Self {
        when.exact().map_or_else(|| Self::Text(when.in_words(words)), Self::Date)
    }

    /// A time of the plan, in words where the next day has begun.
    pub fn clock(words: &Words, minutes: Option<u32>) -> Self {
        match minutes {
            Some(minutes) if minutes < DAY => Self::Time(minutes),
            Some(minutes) => Self::Text(times::clock_in_words(words, minutes)),
            None => Self::Nothing,
        }
    }

    pub fn status(words: &Words, status: Status) -> Self {
        Self::Word(status.keyword(), status.in_words(words))
    }

    /// An estimate and its range.
    pub fn estimate(estimate: &Estimate, decimals: usize) -> [Self; 3] {
        [estimate.value, estimate.low, estimate.high].map(|figure| Self::Number(figure, decimals))
    }
}
