//! What the rest of a tour can still save at best: a bound for tours that are grown at given prices.
//! Start with [`Promise`]: stops may be visited again, but not at once (Christofides, Mingozzi, Toth, Networks 11 (1981) 145).

use super::clock::{Clock, NEVER, Rule};
use super::set::{Set, members};
use super::table::Table;

/// Steps into which a day is cut. Times are rounded down: what is promised is too much rather than too little.
const STEPS: i64 = 200;

/// What tours of one pool cost at the prices of the moment.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    /// What serving a stop saves.
    pub stops: Vec<f64>,
    /// What any tour costs, and what a second of driving costs.
    pub tour: f64,
    pub drive: f64,
}

impl Prices {
    /// What a tour costs beyond what it saves.
    pub fn reduced_cost(&self, set: Set, drive: i64) -> f64 {
        let saved: f64 = members(set).map(|stop| self.stops[stop]).sum();
        self.tour + self.drive * drive as f64 - saved
    }
}

/// The least cost of what may follow a stop, its first stop, and the least with another first stop.
#[derive(Clone, Copy)]
struct Rest {
    best: f64,
    first: u16,
    second: f64,
}

/// No stop.
const NONE: u16 = u16::MAX;
const NOTHING: Rest = Rest { best: f64::INFINITY, first: NONE, second: f64::INFINITY };

/// Least costs of the rest of a tour, for each stop and the time at which the car is free to leave it.
pub(super) struct Promise {
    pub prices: Prices,
    width: i64,
    steps: usize,
    /// Stop by stop, step by step: with lunch behind or not needed, and with lunch ahead.
    fed: Vec<Rest>,
    hungry: Vec<Rest>,
    /// What a tour costs at least.
    pub least: f64,
}

impl Promise {
    /// For the tours of a day among the `allowed` stops.
    pub fn new(table: &Table, day: usize, allowed: Set, prices: Prices) -> Self {
        let rule = &table.rules[day];
        let stops: Vec<usize> = members(allowed)
            .take_while(|stop| *stop < table.stops())
            .filter(|stop| !table.spans(day, *stop).is_empty())
            .collect();
        let width = (rule.length / STEPS).max(1);
        let pairs =
            stops.iter().flat_map(|from| stops.iter().map(move |to| (*from, *to))).filter(|(from, to)| from != to);
        let is_quick =
            |(from, to): (usize, usize)| table.drive(table.place[from], table.place[to]) + table.service[to] < width;
        let steps = (rule.length.max(0) / width) as usize + 1;
        let size = table.stops() * steps;
        if pairs.clone().any(is_quick) {
            // Nothing better is known than that each stop is served at most once.
            let all: f64 = stops.iter().map(|stop| prices.stops[*stop].max(0.0)).sum();
            let rests = vec![Rest { best: -all, first: NONE, second: -all }; size];
            let least = prices.tour - all;
            return Self { prices, width, steps, fed: rests.clone(), hungry: rests, least };
        }
        let hungry = if rule.lunch.is_some() { vec![NOTHING; size] } else { Vec::new() };
        let mut promise = Self { prices, width, steps, fed: vec![NOTHING; size], hungry, least: 0.0 };
        for step in (0..steps).rev() {
            let time = step as i64 * width;
            for stop in &stops {
                let fed = Clock { hungry: NEVER, fed: time };
                promise.fed[stop * steps + step] = promise.after(table, day, rule, &stops, *stop, fed);
                if rule.lunch.is_some() {
                    let hungry = Clock { hungry: time, fed: NEVER };
                    promise.hungry[stop * steps + step] = promise.after(table, day, rule, &stops, *stop, hungry);
                }
            }
        }
        let firsts = stops.iter().map(|stop| {
            let drive = table.drive(rule.start, table.place[*stop]);
            let free = rule.ride(rule.leave(), drive).visit(table.spans(day, *stop), table.service[*stop]);
            promise.prices.drive * drive as f64 - promise.prices.stops[*stop] + promise.rest(*stop, free)
        });
        let least = promise.prices.tour + firsts.fold(f64::INFINITY, f64::min);
        Self { least, ..promise }
    }

    /// What follows a stop at best: going home, or another stop.
    fn after(&self, table: &Table, day: usize, rule: &Rule, stops: &[usize], stop: usize, free: Clock) -> Rest {
        let place = table.place[stop];
        let home = table.drive(place, rule.end);
        let mut rest = NOTHING;
        if rule.home(free, home) <= rule.length {
            rest.best = self.prices.drive * home as f64;
        }
        for next in stops.iter().filter(|next| **next != stop) {
            let drive = table.drive(place, table.place[*next]);
            if free.earliest() + drive > rule.length {
                continue;
            }
            let there = rule.ride(free, drive).visit(table.spans(day, *next), table.service[*next]);
            if there.earliest() > rule.length {
                continue;
            }
            let cost = self.prices.drive * drive as f64 - self.prices.stops[*next] + self.rest_but(*next, there, stop);
            if cost < rest.best {
                rest = Rest { best: cost, first: *next as u16, second: rest.best };
            } else if cost < rest.second {
                rest.second = cost;
            }
        }
        rest
    }

    fn at(&self, rests: &[Rest], stop: usize, time: i64) -> Rest {
        let step = (time / self.width) as usize;
        if time < 0 || step >= self.steps || rests.is_empty() { NOTHING } else { rests[stop * self.steps + step] }
    }

    /// The least cost of what may follow a stop.
    #[inline]
    fn rest(&self, stop: usize, free: Clock) -> f64 {
        self.at(&self.fed, stop, free.fed).best.min(self.at(&self.hungry, stop, free.hungry).best)
    }

    /// The same without going to a certain stop next.
    #[inline]
    fn rest_but(&self, stop: usize, free: Clock, but: usize) -> f64 {
        let least = |rest: Rest| if rest.first == but as u16 { rest.second } else { rest.best };
        least(self.at(&self.fed, stop, free.fed)).min(least(self.at(&self.hungry, stop, free.hungry)))
    }

    /// What a tour adds to the reduced cost of its stops at least: one with so much driving until the car is free to
    /// leave this stop.
    #[inline]
    pub fn at_least(&self, stop: usize, free: Clock, drive: i64) -> f64 {
        self.prices.drive * drive as f64 + self.rest(stop, free)
    }
}
