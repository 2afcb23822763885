//! A tour on the globe: the rows of the itinerary with their coordinates, for calendars, navigation and maps.
//! Start with [`Course::of`].

use super::address::Address;
use super::facts::Facts;
use super::paper::Paper;
use super::programme::programme_items;
use crate::domain::date::When;
use crate::domain::itinerary::VisitRow;
use crate::domain::stop::Location;
use crate::domain::tour::Stage;
use crate::domain::travel::Leg;
use crate::sheet::catalogue::Sheet;
use crate::sheet::order::Extent;

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
    pub place: Location,
    /// Minutes after midnight.
    pub at: Option<u32>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CourseVisit {
    pub row: VisitRow,
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
    /// What `extent` names of the tour: a day, or some visits without the way there.
    pub fn of(paper: &Paper, extent: &Extent) -> Self {
        let visit = |row: &VisitRow| CourseVisit {
            row: row.clone(),
            address: Address::of(row, paper.reference),
            facts: facts(paper, row),
        };
        let chosen = |rows: &[VisitRow]| rows.iter().filter(|row| extent.has_stop(&row.id)).map(visit).collect();
        let has_stops = !extent.stops.is_empty();
        let days = paper.itinerary.days.iter().filter(|day| extent.has_day(&day.id)).map(|rows| CourseDay {
            number: rows.number,
            date: rows.date,
            is_documented: rows.is_documented,
            start: Turn { place: rows.from.clone(), at: rows.leave },
            end: Turn { place: rows.to.clone(), at: rows.back },
            visits: chosen(&rows.visits),
            return_leg: rows.return_leg.clone().filter(|_| !has_stops),
        });
        Self {
            title: paper.itinerary.title.clone(),
            stage: paper.itinerary.stage,
            days: days.filter(|day| !(has_stops && day.visits.is_empty())).collect(),
            ideas: if extent.day.is_none() { chosen(&paper.itinerary.ideas) } else { Vec::new() },
        }
    }
}

/// What the sheet of the same name tells of a visit.
fn facts(paper: &Paper, visit: &VisitRow) -> Vec<String> {
    let mut facts = Facts::new(paper.words);
    match paper.itinerary.sheet() {
        Sheet::Day => facts.all(&visit.details),
        Sheet::Driver => facts.for_driver(&visit.details),
        _ => &mut facts,
    };
    let mut lines = facts.into_lines();
    if paper.itinerary.sheet() == Sheet::Day {
        lines.extend(programme_items(paper.words, visit).map(|item| item.join(" ")));
    }
    lines
}
