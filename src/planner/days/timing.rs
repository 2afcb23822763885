//! The times of a day's tour: when the car leaves, each visit begins, lunch is had, and the car is back.
//! Start with [`DayTour`].

use super::clock::{NEVER, next_in};
use super::problem::RoutingProblem;
use super::table::Table;

/// A tour on one day. Times are on the axis of the problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayTour {
    pub day: usize,
    pub visits: Vec<Visit>,
    /// As late as the first visit allows.
    pub leave: i64,
    pub back: i64,
    /// When lunch begins, if it is had on the way.
    pub lunch: Option<i64>,
    /// Seconds of driving.
    pub drive: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    pub stop: usize,
    pub start: i64,
}

impl DayTour {
    pub fn stops(&self) -> Vec<usize> {
        self.visits.iter().map(|visit| visit.stop).collect()
    }
}

/// Where lunch is had.
#[derive(Clone, Copy, PartialEq)]
enum Lunchtime {
    /// Before the car leaves, or after it is back, or not at all.
    NotOnTheWay,
    /// The car leaves when lunch may be over at the earliest.
    Before,
    /// On the way to this stop, or home.
    OnTheWayTo(usize),
}

/// The times of a tour, as early as can be; none where it does not fit the day.
pub(super) fn time(problem: &RoutingProblem, table: &Table, day: usize, stops: &[usize]) -> Option<DayTour> {
    let on_the_way = (0..=stops.len()).map(Lunchtime::OnTheWayTo);
    let choices = [Lunchtime::NotOnTheWay, Lunchtime::Before].into_iter().chain(on_the_way);
    let tours = choices.filter_map(|lunch| with_lunch(problem, table, day, stops, lunch));
    tours.min_by_key(|tour| tour.back)
}

fn with_lunch(
    problem: &RoutingProblem,
    table: &Table,
    day: usize,
    stops: &[usize],
    choice: Lunchtime,
) -> Option<DayTour> {
    let rule = &table.rules[day];
    let open = problem.days[day].open;
    let (mut here, mut free, mut lunch) = (rule.start, 0, None);
    if choice == Lunchtime::Before {
        let (length, from, _) = rule.lunch?;
        free = (from + length).max(0);
    }
    let leave = free;
    let mut ride = |free: i64, there: usize, leg: usize| {
        let reached = free + table.drive(here, there);
        here = there;
        if choice != Lunchtime::OnTheWayTo(leg) {
            return Some(reached);
        }
        let (length, from, to) = rule.lunch?;
        lunch = Some(free.max(from)).filter(|begin| *begin <= to);
        lunch.map(|_| reached.max(from) + length)
    };
    let mut visits = Vec::with_capacity(stops.len());
    for (index, stop) in stops.iter().enumerate() {
        let reached = ride(free, table.place[*stop], index)?;
        let start = next_in(table.spans(day, *stop), reached);
        if start >= NEVER {
            return None;
        }
        visits.push(Visit { stop: *stop, start: open + start });
        free = start + table.service[*stop];
    }
    let back = ride(free, rule.end, stops.len())?;
    let skips_lunch = choice == Lunchtime::NotOnTheWay && rule.lunch.is_some_and(|(_, _, to)| back > to);
    if back > rule.length || skips_lunch {
        return None;
    }
    // Waiting for the first visit is waiting at the start.
    let first = visits.first().map(|visit| visit.start - open - table.drive(rule.start, table.place[visit.stop]));
    let leave = if choice == Lunchtime::OnTheWayTo(0) { leave } else { first.unwrap_or(leave) };
    Some(DayTour {
        day,
        visits,
        leave: open + leave,
        back: open + back,
        lunch: lunch.map(|begin| open + begin),
        drive: table.length(day, stops),
    })
}
