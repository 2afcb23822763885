//! Dates as exact or as vague as they are known.
//! Start with [`When`].

use super::value::{ValueError, ValueKind};
use crate::say;
use crate::text::{InWords, Words, dates};
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A day from 1990 to 2100, `YYYY-MM-DD` in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(NaiveDate);

impl Date {
    /// # Errors
    /// The year lies outside 1990 to 2100.
    pub fn new(date: NaiveDate) -> Result<Self, ValueError> {
        if (1990..=2100).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(ValueError::new(ValueKind::Year, date.to_string()))
        }
    }

    /// Reads `YYYY-MM-DD`, with all its zeros.
    ///
    /// # Errors
    /// Another form, a day that does not exist, or a year outside 1990 to 2100.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| match i {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            });
        let date = shape.then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten();
        Self::new(date.ok_or_else(|| ValueError::new(ValueKind::Date, text))?)
    }

    pub fn naive(self) -> NaiveDate {
        self.0
    }

    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }
}

impl TryFrom<String> for Date {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        Self::parse(&text)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Days from the first to the last, both included; never backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateSpan {
    first: Date,
    last: Date,
}

impl DateSpan {
    /// # Errors
    /// `first` is after `last`.
    pub fn new(first: Date, last: Date) -> Result<Self, ValueError> {
        if first <= last {
            Ok(Self { first, last })
        } else {
            Err(ValueError::new(ValueKind::Span, format!("{first}, {last}")))
        }
    }

    pub fn first(self) -> Date {
        self.first
    }

    pub fn last(self) -> Date {
        self.last
    }

    /// Every day of it.
    pub fn days(self) -> impl Iterator<Item = Date> {
        self.first.0.iter_days().map(Date).take_while(move |day| *day <= self.last)
    }
}

/// The interval of ISO 8601, `2027-07-20/2027-07-22`.
impl fmt::Display for DateSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

/// When something happens or happened, no more exact than it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Spelled", into = "Spelled")]
pub enum When {
    /// On this day.
    On(Date),
    /// On some day of the span.
    Between(DateSpan),
    /// Not known, or not yet set.
    #[default]
    Open,
}

/// [`When`] as it stands in files, before its two ends are compared.
#[derive(Serialize, Deserialize)]
#[serde(rename = "When")]
enum Spelled {
    On(Date),
    Between(Date, Date),
    Open,
}

impl TryFrom<Spelled> for When {
    type Error = ValueError;
    fn try_from(spelled: Spelled) -> Result<Self, ValueError> {
        match spelled {
            Spelled::On(date) => Ok(Self::On(date)),
            Spelled::Between(first, last) => Self::between(first, last),
            Spelled::Open => Ok(Self::Open),
        }
    }
}

impl From<When> for Spelled {
    fn from(when: When) -> Self {
        match when {
            When::On(date) => Self::On(date),
            When::Between(DateSpan { first, last }) => Self::Between(first, last),
            When::Open => Self::Open,
        }
    }
}

impl When {
    /// # Errors
    /// `first` is after `last`.
    pub fn between(first: Date, last: Date) -> Result<Self, ValueError> {
        DateSpan::new(first, last).map(Self::Between)
    }

    /// The day, when it is known.
    pub fn exact(self) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::Between(span) if span.first == span.last => Some(span.first),
            Self::Between(_) | Self::Open => None,
        }
    }

    /// The first day it may be.
    pub fn first(self) -> Option<Date> {
        match self {
            Self::On(date) | Self::Between(DateSpan { first: date, .. }) => Some(date),
            Self::Open => None,
        }
    }

    /// The last day it may be.
    pub fn last(self) -> Option<Date> {
        match self {
            Self::On(date) | Self::Between(DateSpan { last: date, .. }) => Some(date),
            Self::Open => None,
        }
    }

    /// Whether it has surely come on `date`: its last possible day is that day or earlier.
    pub fn has_surely_come(self, date: Date) -> bool {
        self.last().is_some_and(|last| last <= date)
    }
}

impl InWords for When {
    /// `Di 20.07.2027`, `02.08.–04.08.2017`, or `Datum offen`.
    fn in_words(&self, words: &Words) -> String {
        let lang = words.lang();
        match self {
            Self::On(date) => dates::full(words, date.0),
            Self::Between(DateSpan { first, last }) if first.0.year() == last.0.year() => {
                say!(
                    words,
                    "date-between",
                    first = dates::day_and_month(lang, first.0),
                    last = dates::short(lang, last.0)
                )
            }
            Self::Between(DateSpan { first, last }) => {
                say!(words, "date-between", first = dates::short(lang, first.0), last = dates::short(lang, last.0))
            }
            Self::Open => say!(words, "date-open"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_whole_iso_dates_of_the_planning_years_are_dates() {
        assert!(Date::parse("2028-02-29").is_ok());
        for (text, kind) in [
            ("2026-02-30", ValueKind::Date),
            ("22.11.2026", ValueKind::Date),
            ("2026-1-2", ValueKind::Date),
            ("+262142-01-01", ValueKind::Date),
            ("2026-01-01 ", ValueKind::Date),
            ("1989-12-31", ValueKind::Year),
            ("2101-01-01", ValueKind::Year),
        ] {
            assert_eq!(Date::parse(text).unwrap_err().kind, kind, "{text}");
        }
    }

    #[test]
    fn a_vague_day_has_surely_come_on_its_last() {
        let vague = When::between(date("2017-08-02"), date("2017-08-04")).unwrap();
        assert!(!vague.has_surely_come(date("2017-08-03")));
        assert!(vague.has_surely_come(date("2017-08-04")));
        assert!(!When::Open.has_surely_come(date("2100-12-31")));
        assert!(When::between(date("2017-08-04"), date("2017-08-02")).is_err());
    }
}
