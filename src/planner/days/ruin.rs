//! Slack induction by string removals: takes neighbouring strings out of a plan and puts the stops back greedily.
//! Start with [`Removal`]. After J. Christiaens and G. Vanden Berghe, Transportation Science 54 (2020) 417.

use super::search::WorkingPlan;
use fastrand::Rng;

/// Stops taken out at a time, on average, and the longest string taken from one tour.
const REMOVED: f64 = 10.0;
const LONGEST_STRING: f64 = 10.0;
/// How often a string keeps a part of itself, and how often that part grows.
const SPLIT: f64 = 0.5;
const SPLIT_GROWS: f64 = 0.5;
/// How often a position is not looked at.
const BLINK: f64 = 0.01;

/// What a round of removal and insertion needs.
pub(super) struct Removal {
    /// For each stop all stops, nearest first, itself among them.
    near: Vec<Vec<usize>>,
    /// For each stop, how hard it is to place: few and short spans first.
    freedom: Vec<i64>,
    is_ruined: Vec<bool>,
    /// Days that a new tour may open at most.
    pub most_days: usize,
}

impl Removal {
    pub fn new(plan: &WorkingPlan) -> Self {
        let table = plan.table;
        let ways = |a: usize, b: usize| {
            let (a, b) = (table.place[a], table.place[b]);
            table.drive(a, b) + table.drive(b, a)
        };
        let near = (0..table.stops())
            .map(|stop| {
                let mut others: Vec<usize> = (0..table.stops()).collect();
                others.sort_by_key(|other| if *other == stop { -1 } else { ways(stop, *other) });
                others
            })
            .collect();
        let freedom = |stop: usize| {
            let spans = table.days_of[stop].iter().flat_map(|day| table.spans(*day, stop));
            spans.map(|(from, to)| to - from + 1).sum()
        };
        Self {
            near,
            freedom: (0..table.stops()).map(freedom).collect(),
            is_ruined: vec![false; table.days()],
            most_days: table.days(),
        }
    }

    /// Takes out strings around a random stop.
    pub fn ruin(&mut self, plan: &mut WorkingPlan, rng: &mut Rng) {
        let served = plan.table.stops() - plan.absent.len();
        if served == 0 {
            return;
        }
        let average = served as f64 / plan.score.days.max(1) as f64;
        let longest = LONGEST_STRING.min(average);
        let most = 4.0 * REMOVED / (1.0 + longest) - 1.0;
        let strings = (1.0 + rng.f64() * most) as usize;
        self.is_ruined.fill(false);
        let seed = rng.usize(..plan.table.stops());
        let mut taken = 0;
        for near in 0..self.near[seed].len() {
            if taken == strings {
                break;
            }
            let stop = self.near[seed][near];
            let Some(day) = plan.day_of[stop].filter(|day| !self.is_ruined[*day]) else { continue };
            let Some(position) = plan.routes[day].stops.iter().position(|other| *other == stop) else { continue };
            let size = plan.routes[day].stops.len();
            let length = ((1.0 + rng.f64() * (longest.min(size as f64))) as usize).clamp(1, size);
            take_string(plan, rng, day, position, length);
            self.is_ruined[day] = true;
            taken += 1;
        }
    }

    /// Puts back what can be put back, each stop where it costs least driving; a new day is opened only for what fits
    /// nowhere else.
    pub fn recreate(&self, plan: &mut WorkingPlan, rng: &mut Rng) {
        self.sort(plan, rng);
        let mut waiting = std::mem::take(&mut plan.absent);
        waiting.retain(|stop| match self.cheapest(plan, *stop, rng) {
            Some((day, position)) => {
                plan.insert(*stop, day, position);
                false
            }
            None => true,
        });
        plan.absent = waiting;
        plan.score.left_out = plan.worth_of_absent();
    }

    fn sort(&self, plan: &mut WorkingPlan, rng: &mut Rng) {
        let table = plan.table;
        let way = |stop: &usize| {
            let first = table.days_of[*stop].first().map_or(0, |day| table.rules[*day].start);
            table.drive(first, table.place[*stop])
        };
        rng.shuffle(&mut plan.absent);
        match rng.u32(..12) {
            0..4 => {}
            4..6 => plan.absent.sort_by_key(|stop| -table.service[*stop]),
            6..8 => plan.absent.sort_by_key(|stop| -way(stop)),
            8 => plan.absent.sort_by_key(way),
            _ => plan.absent.sort_by_key(|stop| self.freedom[*stop]),
        }
        plan.absent.sort_by_key(|stop| std::cmp::Reverse(table.worth[*stop].must));
    }

    fn cheapest(&self, plan: &WorkingPlan, stop: usize, rng: &mut Rng) -> Option<(usize, usize)> {
        let table = plan.table;
        let mut best = (i64::MAX, None);
        for day in &table.days_of[stop] {
            let route = &plan.routes[*day];
            if route.stops.is_empty() || !route.has_room(table) {
                continue;
            }
            let spare = table.rules[*day].most_drive - route.drive;
            for position in 0..=route.stops.len() {
                let detour = route.detour(table, stop, position);
                let is_better = detour < best.0 && detour <= spare && rng.f64() >= BLINK;
                if is_better && route.fits(table, stop, position) {
                    best = (detour, Some((*day, position)));
                }
            }
        }
        if best.1.is_some() || plan.score.days >= self.most_days {
            return best.1;
        }
        // Among empty days that cost the same, each is as likely.
        let mut same = 0;
        for day in table.days_of[stop].iter().filter(|day| plan.routes[**day].stops.is_empty()) {
            let Some(drive) = table.alone(*day, stop) else { continue };
            same = if drive < best.0 { 1 } else { same + usize::from(drive == best.0) };
            if drive < best.0 || (drive == best.0 && rng.usize(..same) == 0) {
                best = (drive, Some((*day, 0)));
            }
        }
        best.1
    }
}

/// Takes a string of stops around a position out of a tour, half of the time around a part that stays.
fn take_string(plan: &mut WorkingPlan, rng: &mut Rng, day: usize, position: usize, length: usize) {
    let size = plan.routes[day].stops.len();
    let mut kept = 0;
    if length > 1 && length < size && rng.f64() < SPLIT {
        kept = 1;
        while length + kept < size && rng.f64() < SPLIT_GROWS {
            kept += 1;
        }
    }
    let whole = length + kept;
    let first = (position + 1).saturating_sub(whole);
    let last = position.min(size - whole);
    let from = rng.usize(first..=last);
    if kept == 0 {
        plan.remove(day, from, whole, None);
        return;
    }
    let begin = rng.usize(from..=from + length);
    plan.remove(day, from, whole, Some((begin, begin + kept)));
}
