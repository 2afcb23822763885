//! A problem made ready for searching: times counted from each day's opening, and days that are alike found.
//! Start with [`Table`].

use super::clock::{NEVER, Rule, Span};
use super::problem::{Day, Free, RoutingProblem};
use super::score::Worth;
use std::collections::HashMap;
use std::ops::Range;

/// What the searches read.
pub(super) struct Table {
    places: usize,
    drive: Vec<i64>,
    pub place: Vec<usize>,
    pub service: Vec<i64>,
    pub worth: Vec<Worth>,
    pub rules: Vec<Rule>,
    spans: Vec<Span>,
    /// Where the spans of a day and stop lie.
    ranges: Vec<Range<usize>>,
    /// The days on which a stop can be visited at all, were it alone.
    pub days_of: Vec<Vec<usize>>,
    /// For each day a number that days alike in all respects share.
    pub alike: Vec<usize>,
}

impl Table {
    /// The problem must have passed its check.
    pub fn new(problem: &RoutingProblem) -> Self {
        let places = problem.drive.len();
        let drive: Vec<i64> = problem.drive.iter().flatten().copied().collect();
        let rules: Vec<Rule> = problem.days.iter().map(rule_of).collect();
        let mut spans = Vec::new();
        let mut ranges = Vec::with_capacity(rules.len() * problem.stops.len());
        for day in 0..rules.len() {
            for stop in 0..problem.stops.len() {
                let begin = spans.len();
                spans.extend(spans_on(problem, day, stop));
                ranges.push(begin..spans.len());
            }
        }
        let mut table = Self {
            places,
            drive,
            place: problem.stops.iter().map(|stop| stop.place).collect(),
            service: problem.stops.iter().map(|stop| stop.service).collect(),
            worth: problem.stops.iter().map(|stop| Worth::of(stop.prize)).collect(),
            rules,
            spans,
            ranges,
            days_of: Vec::new(),
            alike: Vec::new(),
        };
        table.alike = table.find_alike();
        table.days_of = (0..table.stops())
            .map(|stop| (0..table.days()).filter(|day| table.alone(*day, stop).is_some()).collect())
            .collect();
        table
    }

    pub fn stops(&self) -> usize {
        self.place.len()
    }

    pub fn days(&self) -> usize {
        self.rules.len()
    }

    pub fn places(&self) -> usize {
        self.places
    }

    /// The least driving from place to place over any others, after Floyd and Warshall: a bound where a detour is
    /// shorter than the direct way.
    pub fn shortest_ways(&self) -> Vec<i64> {
        let (places, mut shortest) = (self.places, self.drive.clone());
        for via in 0..places {
            for from in 0..places {
                let first = shortest[from * places + via];
                for to in 0..places {
                    let detour = first + shortest[via * places + to];
                    let way = &mut shortest[from * places + to];
                    *way = (*way).min(detour);
                }
            }
        }
        shortest
    }

    /// Driving from place to place.
    #[inline]
    pub fn drive(&self, from: usize, to: usize) -> i64 {
        self.drive[from * self.places + to]
    }

    /// Driving from each place to each.
    pub fn drives(&self) -> &[i64] {
        &self.drive
    }

    /// When the visit may begin on the day; sorted, apart from each other, within the hours.
    #[inline]
    pub fn spans(&self, day: usize, stop: usize) -> &[Span] {
        &self.spans[self.ranges[day * self.place.len() + stop].clone()]
    }

    /// The driving of a tour to this stop alone, if there can be one that day.
    pub fn alone(&self, day: usize, stop: usize) -> Option<i64> {
        let (rule, place) = (&self.rules[day], self.place[stop]);
        let (out, back) = (self.drive(rule.start, place), self.drive(place, rule.end));
        let free = rule.ride(rule.leave(), out).visit(self.spans(day, stop), self.service[stop]);
        let fits = !free.is_never() && rule.home(free, back) <= rule.length;
        (fits && rule.most_stops > 0 && out + back <= rule.most_drive).then_some(out + back)
    }

    /// The driving of a tour.
    pub fn length(&self, day: usize, stops: &[usize]) -> i64 {
        let rule = &self.rules[day];
        let Some((first, last)) = stops.first().zip(stops.last()) else { return 0 };
        let between: i64 = stops.windows(2).map(|pair| self.drive(self.place[pair[0]], self.place[pair[1]])).sum();
        self.drive(rule.start, self.place[*first]) + between + self.drive(self.place[*last], rule.end)
    }

    fn find_alike(&self) -> Vec<usize> {
        let mut known: HashMap<(Rule, Vec<&[Span]>), usize> = HashMap::new();
        (0..self.days())
            .map(|day| {
                let spans = (0..self.stops()).map(|stop| self.spans(day, stop)).collect();
                let next = known.len();
                *known.entry((self.rules[day], spans)).or_insert(next)
            })
            .collect()
    }
}

fn rule_of(day: &Day) -> Rule {
    Rule {
        length: day.close - day.open,
        start: day.start,
        end: day.end,
        lunch: day.lunch.map(|lunch| (lunch.length, lunch.from - day.open, lunch.to - day.open)),
        most_stops: day.most_stops.unwrap_or(usize::MAX),
        most_drive: day.most_drive.unwrap_or(NEVER),
    }
}

/// The spans of a stop on a day, counted from its opening.
fn spans_on(problem: &RoutingProblem, day: usize, stop: usize) -> Vec<Span> {
    let (hours, stop) = (&problem.days[day], &problem.stops[stop]);
    let length = hours.close - hours.open;
    if stop.day.is_some_and(|only| only != day) || length < 0 {
        return Vec::new();
    }
    let mut spans = match &stop.free {
        Free::Always => vec![(0, length)],
        Free::In(spans) => spans
            .iter()
            .map(|(from, to)| ((from - hours.open).max(0), (to - hours.open).min(length)))
            .filter(|(from, to)| from <= to)
            .collect(),
    };
    spans.sort_unstable();
    spans.dedup_by(|later, earlier| {
        let overlap = later.0 <= earlier.1;
        if overlap {
            earlier.1 = earlier.1.max(later.1);
        }
        overlap
    });
    spans
}
