//! A tour on the globe: the rows of the itinerary with their coordinates, for calendars, navigation and maps.
//! Imports `domain`, `text` and this room.
//! Start with [`Course::of`].

use super::address::Address;
use crate::domain::coord::Coord;
use crate::domain::date::When;
use crate::domain::ids::Id;
use crate::domain::itinerary::{Itinerary, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::stop::Location;
use crate::domain::tour::Tour;
use crate::domain::travel::Leg;

/// A tour or a part of it. Its texts are clean.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub title: String,
    pub days: Vec<CourseDay>,
    /// Visits on no day.
    pub ideas: Vec<CourseVisit>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CourseDay {
    pub id: Id,
    /// Counted from 1.
    pub number: usize,
    pub date: When,
    /// False on a record whose date or order is not known: its way is not shown.
    pub is_documented: bool,
    /// Where the day starts and ends, and when.
    pub start: Turn,
    pub end: Turn,
    pub visits: Vec<CourseVisit>,
    pub return_leg: Option<Leg>,
}

/// Where the car leaves or returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub name: String,
    pub coord: Coord,
    /// Minutes after midnight.
    pub at: Option<u32>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CourseVisit {
    pub row: VisitRow,
    pub coord: Coord,
    pub address: Address,
}

impl CourseVisit {
    /// Neither cancelled nor an idea: it has a number in the tour.
    pub fn is_active(&self) -> bool {
        self.row.number.is_some()
    }

    /// `3 KI Kreis Wesel`.
    pub fn numbered_name(&self) -> String {
        match self.row.number {
            Some(number) => format!("{number} {}", self.row.name),
            None => self.row.name.clone(),
        }
    }
}

impl Course {
    /// The whole tour; `itinerary` is that of `tour`.
    pub fn of(tour: &Tour, itinerary: &Itinerary, reference: &Reference) -> Self {
        let base = tour.base(&reference.defaults);
        let coord = |place: &Option<Location>| place.as_ref().unwrap_or(base).coord;
        let visit = |row: &VisitRow| {
            let stop = tour.stop(&row.id)?;
            let coord = reference.coord_of(&stop.place);
            Some(CourseVisit { row: row.clone(), coord, address: Address::of(row, reference) })
        };
        let days = tour.days.iter().zip(&itinerary.days).map(|(day, rows)| CourseDay {
            id: rows.id.clone(),
            number: rows.number,
            date: rows.date,
            is_documented: rows.is_documented,
            start: Turn { name: rows.from.clone(), coord: coord(&day.from), at: rows.leave },
            end: Turn { name: rows.to.clone(), coord: coord(&day.to), at: rows.back },
            visits: rows.visits.iter().filter_map(visit).collect(),
            return_leg: rows.return_leg.clone(),
        });
        Self {
            title: itinerary.title.clone(),
            days: days.collect(),
            ideas: itinerary.ideas.iter().filter_map(visit).collect(),
        }
    }

    /// One day of it.
    #[must_use]
    pub fn only_day(mut self, day: &Id) -> Self {
        self.days.retain(|own| own.id == *day);
        self.ideas.clear();
        self
    }

    /// One visit of it, without the way there.
    #[must_use]
    pub fn only_stop(mut self, stop: &Id) -> Self {
        for day in &mut self.days {
            day.visits.retain(|visit| visit.row.id == *stop);
            day.return_leg = None;
        }
        self.days.retain(|day| !day.visits.is_empty());
        self.ideas.retain(|visit| visit.row.id == *stop);
        self
    }
}
