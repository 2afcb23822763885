//! Better and better round trips: a small kick, a descent, and the result kept when it is not much worse.
//! Start with [`Iterated::run`].

use super::costs::Costs;
use super::descent::Descent;
use super::near::Near;
use super::ring::Ring;
use crate::planner::progress::Watch;
use fastrand::Rng;

/// How many near nodes a change may lead to.
const NEAR: usize = 8;
/// Most nodes in each of the two parts that a kick swaps.
const KICKED: usize = 100;
/// The warmth of the acceptance, as a share of the mean step of the best trip.
const WARMTH: f64 = 0.2;

/// Iterated local search (Martin, Otto and Felten 1991; Johnson 1990): the double bridge, which swaps two parts that
/// lie side by side, kept short so that it disturbs one region only; a worse trip is kept with the chance that annealing
/// would give it (Kirkpatrick and others 1983).
pub struct Iterated<'c> {
    costs: &'c Costs,
    near: Near,
    ring: Ring,
    descent: Descent,
    rng: Rng,
    length: i64,
    best: Vec<usize>,
    best_length: i64,
}

impl<'c> Iterated<'c> {
    /// Begins with a round trip and improves it once.
    pub fn new(costs: &'c Costs, round: &[usize], seed: u64) -> Self {
        let near = Near::of(costs, NEAR);
        let mut ring = Ring::new(round);
        let mut descent = Descent::new(costs.size());
        round.iter().rev().for_each(|node| descent.look_at(*node));
        let before = length(costs, round);
        let gained = descent.run(costs, &near, &mut ring);
        ring.keep();
        let best = ring.nodes().collect();
        let length = before - gained;
        Self { costs, near, ring, descent, rng: Rng::with_seed(seed), length, best, best_length: length }
    }

    pub fn best(&self) -> &[usize] {
        &self.best
    }

    pub fn best_length(&self) -> i64 {
        self.best_length
    }

    /// So many kicks, or fewer when the watch ends it. `bait` is what the required steps are cheaper by; the watch
    /// hears lengths without it.
    pub fn run(&mut self, kicks: u64, bait: i64, watch: &mut Watch<i64>) {
        let size = self.costs.size();
        if size < 8 {
            return;
        }
        for _ in 0..kicks {
            if watch.is_over() {
                return;
            }
            let length = self.length - self.kick() - self.descent.run(self.costs, &self.near, &mut self.ring);
            let warmth = WARMTH * (self.best_length + bait) as f64 / size as f64;
            let patience = -warmth * self.rng.f64().max(f64::MIN_POSITIVE).ln();
            if (length - self.length) as f64 > patience {
                self.ring.take_back_to(0);
                continue;
            }
            self.ring.keep();
            self.length = length;
            if length < self.best_length {
                self.best_length = length;
                self.best.clear();
                self.best.extend(self.ring.nodes());
                watch.found(length + bait);
            }
        }
    }

    /// Swaps two short parts that lie side by side; what was gained, mostly less than nothing.
    fn kick(&mut self) -> i64 {
        let size = self.costs.size();
        let most = KICKED.min((size - 2) / 3).max(1);
        let from = self.rng.usize(..size);
        let (one, other) = (1 + self.rng.usize(..most), 1 + self.rng.usize(..most));
        let at = |offset: usize| self.ring.node_at((from + offset) % size);
        let (before, first, last) = (at(0), at(1), at(one));
        let (start, end, after) = (at(one + 1), at(one + other), at(one + other + 1));
        let cost = |a, b| self.costs.at(a, b);
        let old = cost(before, first) + cost(last, start) + cost(end, after);
        let new = cost(before, start) + cost(end, first) + cost(last, after);
        self.ring.move_part(first, last, end, after, false);
        [before, first, last, start, end, after].into_iter().for_each(|node| self.descent.look_at(node));
        old - new
    }
}

/// What a round trip costs.
pub fn length(costs: &Costs, round: &[usize]) -> i64 {
    let steps: i64 = round.windows(2).map(|step| costs.at(step[0], step[1])).sum();
    match (round.first(), round.last()) {
        (Some(first), Some(last)) => steps + costs.at(*last, *first),
        _ => 0,
    }
}

/// A round trip that goes to the nearest node not seen yet.
pub fn nearest_first(costs: &Costs) -> Vec<usize> {
    let mut open: Vec<usize> = (1..costs.size()).collect();
    let mut round = vec![0];
    let mut here = 0;
    while let Some(at) = (0..open.len()).min_by_key(|at| costs.at(here, open[*at])) {
        here = open.swap_remove(at);
        round.push(here);
    }
    round
}
