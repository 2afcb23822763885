//! What is asked of the planner of days, in the words of a tour, turned into a problem in numbers.
//! Start with [`Request`]; [`Request::of_tour`] asks for the days of a tour anew.

use super::days::problem::{self, Free, Lunch, RoutingProblem};
use crate::domain::coord::Coord;
use crate::domain::defaults::Defaults;
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::domain::schedule::schedule_day;
use crate::domain::stop::{Place, Stop};
use crate::domain::time::{ClockTime, Minutes, StopTime};
use crate::domain::tour::{Day, Tour};
use crate::domain::travel::Travel;

/// Seconds of a day and of a minute: day `k` of a problem begins `k` days after its first midnight.
const DAY: i64 = 86_400;
const MINUTE: i64 = 60;

/// Visits to spread over days.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub days: Vec<AskedDay>,
    pub stops: Vec<AskedStop>,
    pub limits: Limits,
}

/// What every day has to keep.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Spare minutes after each visit, before the car leaves.
    pub buffer: u32,
    /// The length of the lunch break, which begins between 11:30 and 14:00, and not during a visit.
    pub lunch: Option<Minutes>,
    pub most_stops: Option<usize>,
    /// Minutes of driving.
    pub most_drive: Option<u32>,
}

/// A day with its hours, where it starts and where it ends.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedDay {
    pub from: ClockTime,
    pub to: ClockTime,
    pub start: Coord,
    pub end: Coord,
}

/// A visit to make.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedStop {
    pub place: Place,
    pub minutes: u32,
    pub time: StopTime,
    /// The only day that will do, by its place among the days.
    pub day: Option<usize>,
    /// What leaving it out costs, beside the other prizes; none: it must be visited if it can be.
    pub prize: Option<i64>,
}

impl Limits {
    /// What holds for a tour.
    pub fn of_tour(tour: &Tour, defaults: &Defaults) -> Self {
        Self { buffer: tour.buffer_minutes(defaults), ..Self::default() }
    }
}

impl AskedDay {
    /// A day of a tour.
    pub fn of_tour(tour: &Tour, day: &Day, defaults: &Defaults) -> Self {
        let (from, to) = tour.hours(day, defaults);
        let base = tour.base(defaults);
        let coord = |place: &Option<_>| place.as_ref().unwrap_or(base).coord;
        Self { from, to, start: coord(&day.from), end: coord(&day.to) }
    }
}

/// A request with the days and the stops of the tour that it is about, in the order of the request.
#[derive(Clone, Debug, PartialEq)]
pub struct TourRequest {
    pub request: Request,
    pub days: Vec<Id>,
    pub stops: Vec<Id>,
}

impl Request {
    /// Asks for the days of a tour anew: which of its visits on which of its days. Visits that are done or cancelled
    /// are no part of it, nor is a day on which one is done. A visit that `is_locked` keeps its day, and begins when
    /// it does now. `with_ideas`: those may be put on a day as well.
    pub fn of_tour(
        tour: &Tour,
        reference: &Reference,
        travel: &dyn Travel,
        is_locked: impl Fn(&Stop) -> bool,
        with_ideas: bool,
    ) -> TourRequest {
        let defaults = &reference.defaults;
        let asked = |stop: &Stop, time: StopTime, day: Option<usize>| AskedStop {
            place: stop.place.clone(),
            minutes: tour.visit_minutes(stop, defaults),
            time,
            day,
            prize: None,
        };
        let request = Self { days: Vec::new(), stops: Vec::new(), limits: Limits::of_tour(tour, defaults) };
        let mut of_tour = TourRequest { request, days: Vec::new(), stops: Vec::new() };
        for day in tour.days.iter().filter(|day| day.active_stops().all(|stop| stop.status.is_ahead())) {
            let schedule = schedule_day(tour, day, reference, travel);
            for (stop, visit) in day.stops.iter().zip(&schedule.visits).filter(|(stop, _)| stop.status.is_ahead()) {
                let index = of_tour.days.len();
                let stop_asked = if is_locked(stop) {
                    let now = visit.arrive.and_then(ClockTime::from_minutes);
                    asked(stop, now.map_or(stop.time, StopTime::Fixed), Some(index))
                } else {
                    asked(stop, stop.time, None)
                };
                of_tour.request.stops.push(stop_asked);
                of_tour.stops.push(stop.id.clone());
            }
            of_tour.request.days.push(AskedDay::of_tour(tour, day, defaults));
            of_tour.days.push(day.id.clone());
        }
        for stop in tour.ideas.iter().filter(|stop| with_ideas && stop.status.is_ahead()) {
            of_tour.request.stops.push(asked(stop, stop.time, None));
            of_tour.stops.push(stop.id.clone());
        }
        of_tour
    }

    /// The problem in seconds, with the whole minutes of driving that a schedule counts with. Day and stop `k` of the
    /// problem are day and stop `k` of the request.
    pub fn problem(&self, reference: &Reference, travel: &dyn Travel) -> RoutingProblem {
        let mut places: Vec<Coord> = Vec::new();
        let mut place = |coord: Coord| {
            places.iter().position(|known| *known == coord).unwrap_or_else(|| {
                places.push(coord);
                places.len() - 1
            })
        };
        let days: Vec<problem::Day> =
            (0..).zip(&self.days).map(|(index, day)| self.day(index, day, place(day.start), place(day.end))).collect();
        let stops = self.stops.iter().map(|stop| self.stop(stop, place(reference.coord_of(&stop.place)))).collect();
        let table = travel.table(&places);
        let drive = |from: usize, to: usize| table.get(from, to).map_or(0, |cost| cost.minutes.round() as i64 * MINUTE);
        let drive = (0..places.len()).map(|from| (0..places.len()).map(|to| drive(from, to)).collect()).collect();
        RoutingProblem { drive, stops, days }
    }

    fn day(&self, index: i64, day: &AskedDay, start: usize, end: usize) -> problem::Day {
        let at = |minutes: u32| index * DAY + i64::from(minutes) * MINUTE;
        problem::Day {
            open: at(day.from.minutes()),
            close: at(day.to.minutes()),
            start,
            end,
            lunch: self.limits.lunch.filter(|length| length.get() > 0).map(|length| Lunch {
                length: i64::from(length.get()) * MINUTE,
                from: at(11 * 60 + 30),
                to: at(14 * 60),
            }),
            most_stops: self.limits.most_stops,
            most_drive: self.limits.most_drive.map(|minutes| i64::from(minutes) * MINUTE),
        }
    }

    fn stop(&self, stop: &AskedStop, place: usize) -> problem::Stop {
        let seconds = |minutes: u32| i64::from(minutes) * MINUTE;
        let at = |time: ClockTime| seconds(time.minutes());
        let span = match stop.time {
            StopTime::Floating => None,
            StopTime::Fixed(time) => Some((at(time), at(time))),
            // The whole visit lies in the window.
            StopTime::Window(free) => Some((at(free.from()), at(free.to()) - seconds(stop.minutes))),
        };
        let spans = |(from, to): (i64, i64)| {
            (0..self.days.len() as i64).map(|day| (day * DAY + from, day * DAY + to)).collect()
        };
        problem::Stop {
            place,
            service: seconds(stop.minutes + self.limits.buffer),
            free: span.map_or(Free::Always, |span| Free::In(spans(span))),
            day: stop.day,
            prize: stop.prize.unwrap_or(problem::MUST).min(problem::MUST),
        }
    }
}

/// The time of day of a second on the axis of a problem that was made from a request; none before its first midnight.
pub fn clock_of(second: i64) -> Option<ClockTime> {
    u32::try_from(second.rem_euclid(DAY) / MINUTE).ok().and_then(ClockTime::from_minutes)
}
