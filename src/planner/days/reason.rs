//! Why a stop was left out.
//! Start with [`Why`].

use super::clock::{NEVER, next_in};
use super::problem::RoutingProblem;
use super::table::Table;
use super::timing::DayTour;
use crate::say;
use crate::text::{InWords, Words, times};

/// Why a stop was left out. Times are seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is free on none of the days.
    NoFreeDay,
    /// Even alone it cannot be reached within its spans on any day; so much is missing on the best.
    ReachedTooLate { day: usize, missing: i64 },
    /// Even alone nobody would be back in time on any day; so much is missing on the best.
    BackTooLate { day: usize, missing: i64 },
    /// It could be visited alone if there were no lunch break; so much is missing with lunch on the best day.
    NoTimeForLunch { day: usize, missing: i64 },
    /// Even alone it takes more driving than any day allows; so much on the best.
    TooMuchDriving { day: usize, excess: i64 },
    /// It could be visited alone on these days, but the others that are there leave no room.
    DaysFull { days: Vec<usize> },
    /// It could be visited, but leaving it out costs nothing.
    CostsNothing,
}

impl InWords for Why {
    /// The reason as it stands behind a colon: `selbst allein käme man 50 Min. zu spät zurück`.
    fn in_words(&self, words: &Words) -> String {
        // Rounded up: a second too much is too much.
        let span = |seconds: i64| times::duration(words, (seconds as f64 / 60.0).ceil());
        match self {
            Self::NoFreeDay => say!(words, "why-no-free-day"),
            Self::ReachedTooLate { missing, .. } => say!(words, "why-reached-too-late", missing = span(*missing)),
            Self::BackTooLate { missing, .. } => say!(words, "why-back-too-late", missing = span(*missing)),
            Self::NoTimeForLunch { missing, .. } => say!(words, "why-no-time-for-lunch", missing = span(*missing)),
            Self::TooMuchDriving { excess, .. } => say!(words, "why-too-much-driving", excess = span(*excess)),
            Self::DaysFull { days } => say!(words, "why-days-full", days = days.len()),
            Self::CostsNothing => say!(words, "why-costs-nothing"),
        }
    }
}

/// The stops left out, each with its reason.
pub(super) fn reasons(problem: &RoutingProblem, table: &Table, tours: &[DayTour]) -> Vec<(usize, Why)> {
    let mut is_served = vec![false; table.stops()];
    for visit in tours.iter().flat_map(|tour| &tour.visits) {
        is_served[visit.stop] = true;
    }
    (0..table.stops()).filter(|stop| !is_served[*stop]).map(|stop| (stop, why(problem, table, stop))).collect()
}

fn why(problem: &RoutingProblem, table: &Table, stop: usize) -> Why {
    if !table.days_of[stop].is_empty() {
        let days = table.days_of[stop].clone();
        return if problem.stops[stop].prize == 0 { Why::CostsNothing } else { Why::DaysFull { days } };
    }
    let free = (0..table.days()).filter(|day| table.rules[*day].most_stops > 0 && !table.spans(*day, stop).is_empty());
    let all: Vec<(usize, Why)> = free.map(|day| alone(table, day, stop)).collect();
    all.into_iter().min_by_key(|(rank, _)| *rank).map_or(Why::NoFreeDay, |(_, why)| why)
}

/// What is wrong with a visit alone on a day, and how wrong: what needs least to be right ranks first.
fn alone(table: &Table, day: usize, stop: usize) -> (usize, Why) {
    let rule = &table.rules[day];
    let place = table.place[stop];
    let (out, back) = (table.drive(rule.start, place), table.drive(place, rule.end));
    let rank = |seconds: i64| seconds.clamp(0, NEVER) as usize;
    if out + back > rule.most_drive {
        let excess = out + back - rule.most_drive;
        return (rank(excess), Why::TooMuchDriving { day, excess });
    }
    // First without lunch: when all is well then, lunch is in the way.
    let spans = table.spans(day, stop);
    let last = spans.last().map_or(0, |(_, to)| *to);
    if out > last {
        return (rank(out - last), Why::ReachedTooLate { day, missing: out - last });
    }
    let missing = next_in(spans, out) + table.service[stop] + back - rule.length;
    if missing > 0 {
        return (rank(missing), Why::BackTooLate { day, missing });
    }
    let free = rule.ride(rule.leave(), out).visit(spans, table.service[stop]);
    let late = rule.home(free, back) - rule.length;
    // No hour for lunch at all: then all of it is missing.
    let missing = if free.is_never() || late >= NEVER / 2 { rule.lunch.map_or(0, |(length, ..)| length) } else { late };
    (rank(missing), Why::NoTimeForLunch { day, missing })
}
