//! A tour on the globe: the rows of the itinerary with their coordinates, for calendars, navigation and maps.
//! Start with [`Course::of`].

use crate::domain::coord::Coord;
use crate::domain::date::When;
use crate::domain::ids::Id;
use crate::domain::itinerary::{Itinerary, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::stop::Location;
use crate::domain::tour::{Stage, Tour};
use crate::domain::travel::Leg;
use crate::sheet::compose::Choice;
use crate::sheet::parts::address::Address;

/// A tour or a part of it. Its texts are clean.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub title: String,
    pub stage: Stage,
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
    /// What the readers of the sheet may know besides, a line each.
    pub facts: Vec<String>,
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
    /// The whole tour; `itinerary` is that of `tour`, and `facts` says what there is to know of a visit.
    pub fn of(
        tour: &Tour,
        itinerary: &Itinerary,
        reference: &Reference,
        facts: impl Fn(&VisitRow) -> Vec<String>,
    ) -> Self {
        let base = tour.base(&reference.defaults);
        let coord = |place: &Option<Location>| place.as_ref().unwrap_or(base).coord;
        let visit = |row: &VisitRow| {
            let stop = tour.stop(&row.id)?;
            let coord = reference.coord_of(&stop.place);
            Some(CourseVisit { row: row.clone(), coord, address: Address::of(row, reference), facts: facts(row) })
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
            stage: itinerary.stage,
            days: days.collect(),
            ideas: itinerary.ideas.iter().filter_map(visit).collect(),
        }
    }

    /// What `choice` names of it: a day, or some visits without the way there.
    #[must_use]
    pub fn chosen(mut self, choice: &Choice) -> Self {
        if let Some(day) = &choice.day {
            self.days.retain(|own| own.id == *day);
            self.ideas.clear();
        }
        if !choice.stops.is_empty() {
            let is_chosen = |visit: &CourseVisit| choice.stops.contains(&visit.row.id);
            for day in &mut self.days {
                day.visits.retain(is_chosen);
                day.return_leg = None;
            }
            self.days.retain(|day| !day.visits.is_empty());
            self.ideas.retain(is_chosen);
        }
        self
    }
}
