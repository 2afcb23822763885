//! Why what a person typed is no value: a kind with what would be one, in words in this place alone.
//! Start with [`NotUnderstood`].

use crate::domain::details::Press;
use crate::domain::stop::Status;
use crate::domain::value::ValueError;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};

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
    NoDate,
    NoTime,
    NoMinutes,
    /// An item of a programme does not begin with minutes, or nothing follows them.
    NoProgrammeItem,
    /// A place that is neither a unit nor has coordinates.
    NoPlace,
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
        let none_of = |possible: String| say!(words, "cli-no-such-word", typed = typed(), possible = possible);
        match &self.reason {
            Reason::Value(error) => error.in_words(words),
            Reason::AmbiguousKreis(all) => {
                say!(words, "cli-ambiguous-kreis", typed = typed(), candidates = all.join("; "))
            }
            Reason::NoSuchKreis(similar) if similar.is_empty() => say!(words, "cli-no-such-kreis", typed = typed()),
            Reason::NoSuchKreis(similar) => {
                say!(words, "cli-no-such-kreis-similar", typed = typed(), similar = similar.join("; "))
            }
            Reason::AmbiguousStop(all) => {
                say!(words, "cli-ambiguous-stop", typed = typed(), candidates = all.join("; "))
            }
            Reason::NoSuchStop(stops) if stops.is_empty() => say!(words, "cli-no-stops", typed = typed()),
            Reason::NoSuchStop(stops) => say!(words, "cli-no-such-stop", typed = typed(), stops = stops.join("; ")),
            Reason::AmbiguousDay(all) => say!(words, "cli-ambiguous-day", typed = typed(), candidates = all.join("; ")),
            Reason::NoSuchDay(days) if days.is_empty() => say!(words, "cli-no-days", typed = typed()),
            Reason::NoSuchDay(days) => say!(words, "cli-no-such-day", typed = typed(), days = days.join("; ")),
            Reason::NoDate => say!(words, "cli-no-date", typed = typed()),
            Reason::NoTime => say!(words, "cli-no-time", typed = typed()),
            Reason::NoMinutes => say!(words, "cli-no-minutes", typed = typed()),
            Reason::NoProgrammeItem => say!(words, "not-understood-programme", typed = typed()),
            Reason::NoPlace => say!(words, "cli-no-place", typed = typed()),
            Reason::NoStatus => none_of(Status::ALL.map(|status| status.in_words(words)).join(", ")),
            Reason::NoPress => none_of(Press::ALL.map(|press| press.in_words(words)).join(", ")),
            Reason::NoSuchWord(possible) => none_of(possible.clone()),
        }
    }
}
