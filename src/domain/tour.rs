//! A tour: its days in the order stored, and the ideas that are on no day yet.
//! Start with [`Tour`].

use super::date::When;
use super::defaults::Defaults;
use super::ids::Id;
use super::stop::{Location, Status, Stop};
use super::time::{ClockTime, Minutes};
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use serde::{Deserialize, Serialize};

/// The newest version of the tour format.
/// Version 2 added the stage, the embargo and the details of a stop; a file of version 1 is one without them.
/// Version 3 added how one arrives at a stop and what to say there.
pub const FORMAT_VERSION: u32 = 3;

/// The lowest version that is written.
pub const FIRST_WRITTEN: u32 = 2;

/// How far a tour has got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    #[default]
    Draft,
    /// Nothing on its sheets is a draft any more. The next edit takes this back.
    Final,
}

impl Stage {
    /// The word of JSON.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
        }
    }

    fn is_draft(&self) -> bool {
        *self == Self::Draft
    }
}

impl InWords for Stage {
    /// `Entwurf`, `draft`.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Draft => say!(words, "stage-draft"),
            Self::Final => say!(words, "stage-final"),
        }
    }
}

/// Whether the order of a recorded day's stops is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StopOrder {
    #[default]
    Documented,
    /// The sources do not tell which stop came first.
    NotDocumented,
}

impl StopOrder {
    fn is_documented(&self) -> bool {
        *self == Self::Documented
    }
}

/// One day of a tour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    pub id: Id,
    #[serde(default)]
    pub date: When,
    /// What the date rests on, where it was inferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    #[serde(default, skip_serializing_if = "StopOrder::is_documented")]
    pub order: StopOrder,
    /// When the day starts; the tour's hour when not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<ClockTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<ClockTime>,
    /// Where the day starts; the tour's base when not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Location>,
    /// Where it ends, such as a hotel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Location>,
    #[serde(default)]
    pub stops: Vec<Stop>,
}

impl Day {
    pub fn new(id: Id, date: When) -> Self {
        Self {
            id,
            date,
            basis: None,
            order: StopOrder::Documented,
            start: None,
            end: None,
            from: None,
            to: None,
            stops: Vec::new(),
        }
    }

    /// The stops that take place or took place.
    pub fn active_stops(&self) -> impl Iterator<Item = &Stop> {
        self.stops.iter().filter(|stop| stop.status != Status::Cancelled)
    }

    /// Whether the course of the day may be stated as a fact. A plan always may; a record (a day with a visit that is
    /// done) only when its date and the order of its stops are known.
    pub fn is_documented(&self) -> bool {
        let is_record = self.stops.iter().any(|stop| stop.status == Status::Done);
        let order_known = self.order == StopOrder::Documented || self.active_stops().count() <= 1;
        !is_record || (self.date.exact().is_some() && order_known)
    }

    /// Whether anything on this day is still ahead, or may be: an empty day waits for its first stop.
    pub fn is_ahead(&self) -> bool {
        self.stops.is_empty() || self.stops.iter().any(|stop| stop.status.is_ahead())
    }
}

/// A tour, one file in the folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tour {
    pub version: u32,
    pub title: String,
    /// Whose tour it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Where days start and end unless they say otherwise; the office's base when not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Location>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<ClockTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<ClockTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit_minutes: Option<Minutes>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buffer_minutes: Option<Minutes>,
    #[serde(default)]
    pub days: Vec<Day>,
    /// Stops on no day, whatever their status.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ideas: Vec<Stop>,
    #[serde(default, skip_serializing_if = "Stage::is_draft")]
    pub stage: Stage,
    /// Until when the press may not publish what it is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargo: Option<String>,
}

impl Tour {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            version: FORMAT_VERSION,
            title: title.into(),
            principal: None,
            base: None,
            start: None,
            end: None,
            visit_minutes: None,
            buffer_minutes: None,
            days: Vec::new(),
            ideas: Vec::new(),
            stage: Stage::Draft,
            embargo: None,
        }
    }

    /// Every stop, day by day and then the ideas, each with its day.
    pub fn stops(&self) -> impl Iterator<Item = (Option<&Day>, &Stop)> {
        let on_days = self.days.iter().flat_map(|day| day.stops.iter().map(move |stop| (Some(day), stop)));
        on_days.chain(self.ideas.iter().map(|stop| (None, stop)))
    }

    pub fn day(&self, id: &Id) -> Option<&Day> {
        self.days.iter().find(|day| day.id == *id)
    }

    pub fn stop(&self, id: &Id) -> Option<&Stop> {
        self.stops().map(|(_, stop)| stop).find(|stop| stop.id == *id)
    }

    /// Whether a day or a stop has this id.
    pub fn uses(&self, id: &Id) -> bool {
        self.day(id).is_some() || self.stop(id).is_some()
    }

    /// The first id that occurs twice: merges and calendar entries could not tell its bearers apart.
    pub fn repeated_id(&self) -> Option<&Id> {
        let mut seen = std::collections::HashSet::new();
        let days = self.days.iter().map(|day| &day.id);
        days.chain(self.stops().map(|(_, stop)| &stop.id)).find(|id| !seen.insert(*id))
    }

    /// Whether nothing of the title can be read: it is how a person tells tours apart.
    pub fn has_empty_title(&self) -> bool {
        sanitize(&self.title).trim().is_empty()
    }

    pub fn base<'a>(&'a self, defaults: &'a Defaults) -> &'a Location {
        self.base.as_ref().unwrap_or(&defaults.base)
    }

    /// How long a visit at `stop` lasts, in minutes.
    pub fn visit_minutes(&self, stop: &Stop, defaults: &Defaults) -> u32 {
        stop.minutes.or(self.visit_minutes).unwrap_or(defaults.visit_minutes).get()
    }

    /// The spare time after a visit, in minutes.
    pub fn buffer_minutes(&self, defaults: &Defaults) -> u32 {
        self.buffer_minutes.unwrap_or(defaults.buffer_minutes).get()
    }

    /// The hours of `day`, from and to.
    pub fn hours(&self, day: &Day, defaults: &Defaults) -> (ClockTime, ClockTime) {
        (day.start.or(self.start).unwrap_or(defaults.start), day.end.or(self.end).unwrap_or(defaults.end))
    }
}
