//! A sheet as records for spreadsheets and machines: numbers as numbers, dates as dates.
//! Start with [`Listing`].

use crate::domain::ags::Ags;
use crate::domain::date::{Date, When};
use crate::domain::stop::Status;
use crate::domain::travel::Estimate;
use crate::text::{InWords, Words, times};
use std::borrow::Cow;

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
    pub columns: Vec<ListColumn>,
    /// One value a column.
    pub records: Vec<Vec<Value>>,
    /// What holds for every record, such as the day of the list: a CSV has no other place for it.
    pub common: Vec<(ListColumn, Value)>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct ListColumn {
    /// What machines call it: English, the same in every language.
    pub key: &'static str,
    pub title: String,
    /// How wide it is shown, in letters.
    pub width: u16,
}

impl ListColumn {
    pub fn new(key: &'static str, title: String, width: u16) -> Self {
        Self { key, title, width }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not known, or nothing to say.
    Nothing,
    Text(String),
    /// A word that machines know by another one, and how a person reads it.
    Word(Cow<'static, str>, String),
    /// A key whose leading zero has to stay.
    Ags(Ags),
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

    pub fn word(key: &'static str, shown: String) -> Self {
        Self::Word(Cow::Borrowed(key), shown)
    }

    /// A day; where it is not exactly known in words, and for machines as an interval of ISO 8601.
    pub fn when(words: &Words, when: When) -> Self {
        match when {
            When::On(date) => Self::Date(date),
            When::Between(span) => Self::Word(span.to_string().into(), when.in_words(words)),
            When::Open => Self::word("", when.in_words(words)),
        }
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
        Self::word(status.keyword(), status.in_words(words))
    }

    /// An estimate and its range.
    pub fn estimate(estimate: &Estimate, decimals: usize) -> [Self; 3] {
        [estimate.value, estimate.low, estimate.high].map(|figure| Self::Number(figure, decimals))
    }
}
