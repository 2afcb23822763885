//! What two sides made of the same thing, where only a person can say which is right.
//! Start with [`MergeConflict`].

use super::ids_on;
use crate::domain::field::Field;
use crate::domain::field::stop_list::stop_fields;
use crate::domain::field::tour_lists::{DAY, TOUR};
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::domain::tour::Tour;
use crate::say;
use crate::text::{InWords, Words};
use std::collections::HashMap;

/// Whose version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    Ours,
    Theirs,
}

impl Side {
    pub fn other(self) -> Self {
        match self {
            Self::Ours => Self::Theirs,
            Self::Theirs => Self::Ours,
        }
    }
}

/// Which side wins which conflict.
pub type Choices = HashMap<MergeConflict, Side>;

/// What a conflict is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Tour,
    Day(Id),
    Ideas,
    Stop(Id),
}

/// What of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Aspect {
    /// A field, by its keyword, has two new values.
    Field(&'static str),
    /// The stop was put on two days.
    Day,
    /// The list was put in two orders.
    Order,
    /// This side removed what the other changed.
    Removed(Side),
}

/// One contradiction between two versions of a tour.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MergeConflict {
    pub subject: Subject,
    pub aspect: Aspect,
}

impl MergeConflict {
    /// The same conflict with the sides swapped.
    pub fn mirrored(&self) -> Self {
        let aspect = match &self.aspect {
            Aspect::Removed(side) => Aspect::Removed(side.other()),
            other => other.clone(),
        };
        Self { subject: self.subject.clone(), aspect }
    }

    /// What it is about: `KI Kreis Wesel`, `Di 20.07.2027`. `tours` are the versions in which it may be found.
    pub fn subject_in_words(&self, words: &Words, reference: &Reference, tours: [&Tour; 2]) -> String {
        match &self.subject {
            Subject::Tour => say!(words, "merge-tour"),
            Subject::Ideas => say!(words, "merge-ideas"),
            Subject::Day(id) => day_in_words(words, id, tours),
            Subject::Stop(id) => stop_in_words(words, reference, id, tours),
        }
    }

    /// What of it: `Uhrzeit`, `Notizen`.
    pub fn aspect_in_words(&self, words: &Words) -> String {
        match (&self.aspect, &self.subject) {
            (Aspect::Field(keyword), Subject::Tour | Subject::Ideas) => name(TOUR, keyword, words),
            (Aspect::Field(keyword), Subject::Day(_)) => name(DAY, keyword, words),
            (Aspect::Field(keyword), Subject::Stop(_)) => name(stop_fields(), keyword, words),
            (Aspect::Day, _) => say!(words, "merge-day"),
            (Aspect::Order, Subject::Tour) => say!(words, "merge-order-days"),
            (Aspect::Order, _) => say!(words, "merge-order"),
            (Aspect::Removed(_), _) => say!(words, "merge-removed-aspect"),
        }
    }

    /// What `side` made of it; `tours` are ours and theirs.
    pub fn value_in_words(&self, side: Side, words: &Words, reference: &Reference, tours: [&Tour; 2]) -> String {
        let tour = match side {
            Side::Ours => tours[0],
            Side::Theirs => tours[1],
        };
        let value = match (&self.aspect, &self.subject) {
            (Aspect::Field(keyword), Subject::Tour | Subject::Ideas) => {
                value(TOUR, keyword, Some(tour), words, reference)
            }
            (Aspect::Field(keyword), Subject::Day(id)) => value(DAY, keyword, tour.day(id), words, reference),
            (Aspect::Field(keyword), Subject::Stop(id)) => {
                value(stop_fields(), keyword, tour.stop(id), words, reference)
            }
            (Aspect::Day, Subject::Stop(id)) => {
                let day = tour.stops().find(|(_, stop)| stop.id == *id).and_then(|(day, _)| day);
                day.map_or_else(|| say!(words, "merge-ideas"), |day| day_in_words(words, &day.id, tours))
            }
            (Aspect::Order, Subject::Tour) => list(tour.days.iter().map(|day| day_in_words(words, &day.id, tours))),
            (Aspect::Order, subject) => {
                let day = if let Subject::Day(id) = subject { Some(id) } else { None };
                list(ids_on(tour, day).iter().map(|id| stop_in_words(words, reference, id, tours)))
            }
            (Aspect::Removed(by), _) if *by == side => say!(words, "merge-removed"),
            (Aspect::Removed(_), _) => say!(words, "merge-changed"),
            (Aspect::Day, _) => String::new(),
        };
        if value.is_empty() { say!(words, "merge-empty") } else { value }
    }
}

fn name<T: 'static>(fields: impl IntoIterator<Item = &'static Field<T>>, name: &str, words: &Words) -> String {
    fields.into_iter().find(|field| field.name == name).map_or_else(String::new, |field| (field.label)(words))
}

fn value<T: 'static>(
    fields: impl IntoIterator<Item = &'static Field<T>>,
    name: &str,
    of: Option<&T>,
    words: &Words,
    reference: &Reference,
) -> String {
    let field = fields.into_iter().find(|field| field.name == name);
    field.zip(of).map_or_else(String::new, |(field, of)| (field.value)(of, words, reference))
}

fn list(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

fn day_in_words(words: &Words, id: &Id, tours: [&Tour; 2]) -> String {
    let day = tours.iter().find_map(|tour| tour.day(id));
    day.map_or_else(|| id.to_string(), |day| day.date.in_words(words))
}

fn stop_in_words(words: &Words, reference: &Reference, id: &Id, tours: [&Tour; 2]) -> String {
    let stop = tours.iter().find_map(|tour| tour.stop(id));
    stop.map_or_else(|| id.to_string(), |stop| reference.name_of(words, &stop.place))
}
