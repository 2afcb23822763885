//! A tour as rows: made once here, read by the screen, every sheet and the command line, so that they cannot disagree.
//! Start with [`Itinerary::of`].

use super::ags::Ags;
use super::conflict::{Conflict, find_conflicts};
use super::coord::Coord;
use super::date::When;
use super::field::stop_list::clean;
use super::ids::Id;
use super::stop::{Location, Status, Stop};
use super::surroundings::Surroundings;
use super::time::{ClockTime, StopTime};
use super::tour::{Day, Stage, Tour};
use super::travel::{Drive, Leg};
use crate::text::Words;
use crate::text::sanitize::sanitize;

/// A whole tour, ready to be shown. Texts in it are clean.
#[derive(Clone, Debug, PartialEq)]
pub struct Itinerary {
    pub title: String,
    pub principal: Option<String>,
    pub stage: Stage,
    /// Until when the press has to wait.
    pub embargo: Option<String>,
    /// Where days start and end unless they name another place.
    pub base: Location,
    pub days: Vec<DayRows>,
    pub ideas: Vec<VisitRow>,
    /// The sum of all days; `None` when the course of a recorded day is not known.
    pub drive: Option<Drive>,
    /// Stops on days that are not cancelled.
    pub visits: usize,
    pub conflicts: Vec<Conflict>,
}

/// One day of the itinerary.
#[derive(Clone, Debug, PartialEq)]
pub struct DayRows {
    pub id: Id,
    /// Counted from 1.
    pub number: usize,
    pub date: When,
    pub basis: Option<String>,
    /// The day's hours.
    pub start: ClockTime,
    pub end: ClockTime,
    /// Where the day starts and ends.
    pub from: Location,
    pub to: Location,
    /// When the car leaves and returns, in minutes after midnight.
    pub leave: Option<u32>,
    pub back: Option<u32>,
    /// False on a record whose date or order is not known: its legs are marked and not totalled.
    pub is_documented: bool,
    pub visits: Vec<VisitRow>,
    pub return_leg: Option<Leg>,
    pub drive: Option<Drive>,
}

/// One stop of the itinerary.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitRow {
    pub id: Id,
    /// Counted through the tour from 1; none for ideas and cancelled stops.
    pub number: Option<usize>,
    pub ags: Option<Ags>,
    pub name: String,
    /// Where it is: of a Kreis where its KI is.
    pub coord: Coord,
    pub status: Status,
    pub time: StopTime,
    /// Minutes after midnight; recorded times only for a visit that is done.
    pub arrive: Option<u32>,
    pub depart: Option<u32>,
    /// How long the visit is planned to last.
    pub minutes: u32,
    /// The drive from the place before.
    pub leg: Option<Leg>,
    /// The stop as the tour holds it, with clean texts.
    pub details: Stop,
}

/// The lines of a day from leaving to returning, in the order in which every output shows them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Row<'a> {
    Leave { at: Option<u32>, from: &'a str },
    Drive(&'a Leg),
    Visit(&'a VisitRow),
    Return { at: Option<u32>, to: &'a str },
}

impl DayRows {
    /// The lines of the day; a day without visits has none.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let Some(return_leg) = &self.return_leg else {
            return self.visits.iter().map(Row::Visit).collect();
        };
        let mut rows = vec![Row::Leave { at: self.leave, from: &self.from.name }];
        for visit in &self.visits {
            rows.extend(visit.leg.as_ref().map(Row::Drive));
            rows.push(Row::Visit(visit));
        }
        rows.push(Row::Drive(return_leg));
        rows.push(Row::Return { at: self.back, to: &self.to.name });
        rows
    }
}

impl Itinerary {
    /// Makes the rows of `tour`.
    pub fn of(tour: &Tour, words: &Words, surroundings: &Surroundings) -> Self {
        let mut maker = Maker { tour, words, surroundings, numbered: 0, conflicts: Vec::new() };
        let days: Vec<DayRows> = tour.days.iter().enumerate().map(|(index, day)| maker.day(index + 1, day)).collect();
        let ideas = tour.ideas.iter().map(|stop| maker.visit(stop)).collect();
        let drive = days.iter().map(|day| day.drive).collect::<Option<Vec<Drive>>>();
        Self {
            title: sanitize(&tour.title).into_owned(),
            principal: tour.principal.as_deref().map(|name| sanitize(name).into_owned()),
            stage: tour.stage,
            embargo: tour.embargo.as_deref().map(|text| sanitize(text).into_owned()),
            base: cleaned(tour.base(&surroundings.reference.defaults)),
            days,
            ideas,
            drive: drive.map(|drives| drives.into_iter().sum()),
            visits: maker.numbered,
            conflicts: maker.conflicts,
        }
    }

    /// On how many days the tour takes place; a record with vague dates does not tell.
    pub fn day_count(&self) -> Option<usize> {
        self.days.iter().all(|day| day.is_documented).then_some(self.days.len())
    }

    /// The conflicts of one stop.
    pub fn conflicts_of_stop(&self, stop: &Id) -> impl Iterator<Item = &Conflict> {
        self.conflicts.iter().filter(move |conflict| conflict.stop.as_ref() == Some(stop))
    }

    /// The conflicts of one day and of its stops.
    pub fn conflicts_of_day(&self, day: &Id) -> impl Iterator<Item = &Conflict> {
        self.conflicts.iter().filter(move |conflict| conflict.day.as_ref() == Some(day))
    }
}

struct Maker<'a> {
    tour: &'a Tour,
    words: &'a Words,
    surroundings: &'a Surroundings<'a>,
    numbered: usize,
    conflicts: Vec<Conflict>,
}

impl Maker<'_> {
    fn day(&mut self, number: usize, day: &Day) -> DayRows {
        let reference = self.surroundings.reference;
        let schedule = self.surroundings.schedule(self.tour, day);
        self.conflicts.extend(find_conflicts(self.tour, day, &schedule.misfits, self.surroundings));
        let mut visits = Vec::with_capacity(day.stops.len());
        for (stop, times) in day.stops.iter().zip(&schedule.visits) {
            let is_active = stop.status != Status::Cancelled;
            self.numbered += usize::from(is_active);
            visits.push(VisitRow {
                number: is_active.then_some(self.numbered),
                arrive: times.arrive,
                depart: times.depart,
                leg: times.leg.clone(),
                ..self.visit(stop)
            });
        }
        let base = self.tour.base(&reference.defaults);
        let place = |place: &Option<Location>| cleaned(place.as_ref().unwrap_or(base));
        let (start, end) = self.tour.hours(day, &reference.defaults);
        let is_documented = day.is_documented();
        let drive = is_documented.then(|| schedule.drive());
        DayRows {
            id: day.id.clone(),
            number,
            date: day.date,
            basis: day.basis.as_deref().map(|basis| sanitize(basis).into_owned()),
            start,
            end,
            from: place(&day.from),
            to: place(&day.to),
            leave: schedule.leave,
            back: schedule.back,
            is_documented,
            drive,
            return_leg: schedule.return_leg,
            visits,
        }
    }

    fn visit(&self, stop: &Stop) -> VisitRow {
        let reference = self.surroundings.reference;
        VisitRow {
            id: stop.id.clone(),
            number: None,
            ags: stop.place.ags(),
            name: reference.name_of(self.words, &stop.place),
            coord: reference.coord_of(&stop.place),
            status: stop.status,
            time: stop.time,
            arrive: None,
            depart: None,
            minutes: self.tour.visit_minutes(stop, &reference.defaults),
            leg: None,
            details: clean(stop),
        }
    }
}

/// The place under a name that can be shown.
fn cleaned(place: &Location) -> Location {
    Location { name: sanitize(&place.name).into_owned(), coord: place.coord }
}
