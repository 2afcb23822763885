//! Why what a person typed is no value: a kind with what would be one, in words in this place alone.
//! Start with [`NotUnderstood`].

use super::when::MOST_DAYS;
use crate::domain::date::{Date, DateSpan};
use crate::domain::details::Press;
use crate::domain::stop::Status;
use crate::domain::value::ValueError;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words, dates, long_dates};
use chrono::{Datelike, TimeDelta, Weekday};

/// What was typed, and why it means nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUnderstood {
    pub typed: String,
    pub reason: Reason,
}

/// Why something typed is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Understood, but no value that a tour can hold.
    Value(ValueError),
    /// A name that means several units; each with its key.
    AmbiguousKreis(Vec<String>),
    /// A name of no unit; those that it may have meant.
    NoSuchKreis(Vec<String>),
    /// A name that stands in the tour more than once; the stops with their ids.
    AmbiguousStop(Vec<String>),
    /// Nothing in the tour has this name or id; the stops that it has.
    NoSuchStop(Vec<String>),
    /// Several days have this date; their ids.
    AmbiguousDay(Vec<String>),
    /// The tour has no such day; those that it has.
    NoSuchDay(Vec<String>),
    /// No date, or one that does not exist.
    NoDate,
    /// The month stands before the day; the date that this would be.
    MonthFirst(Date),
    /// The date is another weekday than is said with it.
    WrongWeekday {
        date: Date,
        said: Weekday,
    },
    /// A single date is needed, and not one of these.
    SeveralDays(DateSpan),
    /// Each of these days is meant where one day gets its date.
    EachDay(DateSpan),
    /// More days than are added at once.
    TooManyDays(DateSpan),
    NoTime,
    /// A day ends at 23:59 at the latest.
    PastMidnight,
    /// Not from one time to another.
    NoWindow,
    NoMinutes,
    /// An item of a programme does not begin with its length, or nothing follows it.
    NoProgrammeItem,
    /// An item of a programme begins with a time of the day.
    ClockInProgramme,
    /// A place that is neither a unit nor has coordinates.
    NoPlace,
    /// A place without a name.
    NoName,
    /// A tour without a title.
    NoTitle,
    NoStatus,
    NoPress,
    /// A word that is none of these.
    NoSuchWord(String),
}

impl Reason {
    /// With what was typed.
    pub fn of(self, typed: &str) -> NotUnderstood {
        NotUnderstood { typed: typed.trim().to_owned(), reason: self }
    }
}

impl InWords for NotUnderstood {
    /// What is wrong, and what would be understood.
    fn in_words(&self, words: &Words) -> String {
        let typed = || sanitize(&self.typed).into_owned();
        let short = |date: Date| dates::short(words.lang(), date.naive());
        let none_of = |possible: String| say!(words, "typed-no-such-word", typed = typed(), possible = possible);
        match &self.reason {
            Reason::Value(error) => error.in_words(words),
            Reason::AmbiguousKreis(all) => {
                say!(words, "typed-ambiguous-kreis", typed = typed(), candidates = all.join("; "))
            }
            Reason::NoSuchKreis(similar) if similar.is_empty() => say!(words, "typed-no-such-kreis", typed = typed()),
            Reason::NoSuchKreis(similar) => {
                say!(words, "typed-no-such-kreis-similar", typed = typed(), similar = similar.join("; "))
            }
            Reason::AmbiguousStop(all) => {
                say!(words, "typed-ambiguous-stop", typed = typed(), candidates = all.join("; "))
            }
            Reason::NoSuchStop(stops) if stops.is_empty() => say!(words, "typed-no-stops", typed = typed()),
            Reason::NoSuchStop(stops) => say!(words, "typed-no-such-stop", typed = typed(), stops = stops.join("; ")),
            Reason::AmbiguousDay(all) => {
                say!(words, "typed-ambiguous-day", typed = typed(), candidates = all.join("; "))
            }
            Reason::NoSuchDay(days) if days.is_empty() => say!(words, "typed-no-days", typed = typed()),
            Reason::NoSuchDay(days) => say!(words, "typed-no-such-day", typed = typed(), days = days.join("; ")),
            Reason::NoDate => say!(words, "typed-no-date", typed = typed()),
            Reason::MonthFirst(date) => say!(words, "typed-month-first", typed = typed(), date = short(*date)),
            Reason::WrongWeekday { date, said } => {
                let of_week = || (-3..=3).filter_map(|days| date.naive().checked_add_signed(TimeDelta::days(days)));
                let other = of_week().find(|other| other.weekday() == *said).unwrap_or(date.naive());
                say!(
                    words,
                    "typed-wrong-weekday",
                    date = short(*date),
                    weekday = long_dates::weekday(words, date.naive().weekday()),
                    right = dates::full(words, date.naive()),
                    other = dates::full(words, other)
                )
            }
            Reason::SeveralDays(span) => say!(words, "typed-several-days", typed = typed(), date = short(span.first())),
            Reason::EachDay(span) => {
                let (first, last) = (short(span.first()), short(span.last()));
                let count = span.days().count();
                say!(words, "typed-each-day", typed = typed(), first = first, last = last, count = count)
            }
            Reason::TooManyDays(span) => {
                say!(words, "typed-too-many-days", count = span.days().count(), most = MOST_DAYS)
            }
            Reason::NoTime => say!(words, "typed-no-time", typed = typed()),
            Reason::PastMidnight => say!(words, "typed-past-midnight", typed = typed()),
            Reason::NoWindow => say!(words, "typed-no-window", typed = typed()),
            Reason::NoMinutes => say!(words, "typed-no-minutes", typed = typed()),
            Reason::NoProgrammeItem => say!(words, "typed-no-programme-item", typed = typed()),
            Reason::ClockInProgramme => say!(words, "typed-clock-in-programme", typed = typed()),
            Reason::NoPlace => say!(words, "typed-no-place", typed = typed()),
            Reason::NoTitle => say!(words, "edit-empty-title"),
            Reason::NoName => say!(words, "typed-no-name"),
            Reason::NoStatus => none_of(Status::ALL.map(|status| status.in_words(words)).join(", ")),
            Reason::NoPress => none_of(Press::ALL.map(|press| press.in_words(words)).join(", ")),
            Reason::NoSuchWord(possible) => none_of(possible.clone()),
        }
    }
}
