//! Proving that no round trip is shorter, or finding a shorter one; costs are the same both ways.
//! Start with [`Proving::run`].

use super::ascent::{Ascent, Found};
use super::costs::Costs;
use super::iterated::length;
use super::links::{Link, Links, State};
use crate::planner::progress::Watch;

/// Steps of the ascent before anything is decided, in rounds; each round settles what it can.
const ROOT_ROUNDS: u32 = 8;
const ROOT_STEPS: u32 = 120;
/// Steps of the ascent behind each decision.
const STEPS: u32 = 24;

/// A proof under way: branch and bound with 1-trees (Held and Karp 1971; Volgenant and Jonker 1982).
pub struct Proving<'c> {
    costs: &'c Costs,
    links: Links,
    ascent: Ascent,
    pub best: Vec<usize>,
    pub best_length: i64,
    /// Better round trips that it finds are not told, as they break a rule it does not know.
    pub is_silent: bool,
    decisions_left: u64,
    is_cut_short: bool,
}

impl<'c> Proving<'c> {
    /// Begins with the best round trip known. `may` says which steps there are at all.
    pub fn new(costs: &'c Costs, best: Vec<usize>, may: impl Fn(usize, usize) -> bool) -> Self {
        let size = costs.size();
        let mut all = Vec::with_capacity(size * (size - 1) / 2);
        for a in 0..size {
            for b in (a + 1..size).filter(|b| may(a, *b)) {
                all.push(Link { ends: [a as u32, b as u32], cost: costs.at(a, b) as f64 });
            }
        }
        let links = Links::new(size, all);
        let best_length = length(costs, &best);
        Self {
            costs,
            links,
            ascent: Ascent::new(size),
            best,
            best_length,
            is_silent: false,
            decisions_left: 0,
            is_cut_short: false,
        }
    }

    /// Runs to the end of the proof, of the decisions or of the watch. The bound that then holds: the best length itself
    /// when the proof is complete.
    pub fn run(&mut self, required: &[(usize, usize)], decisions: u64, watch: &mut Watch<i64>) -> Option<i64> {
        self.decisions_left = decisions;
        for (a, b) in required {
            let ends = [*a.min(b) as u32, *a.max(b) as u32];
            let link = self.links.all.iter().position(|link| link.ends == ends)?;
            if self.links.choose(link as u32, State::Required).is_err() {
                return None;
            }
        }
        self.links.settle();
        let mut bound = f64::NEG_INFINITY;
        for round in 0..ROOT_ROUNDS {
            let pace = if round == 0 { 1.6 } else { 0.8 };
            let found = self.ascent.raise(&self.links, self.best_length, ROOT_STEPS, pace, &mut || watch.is_over());
            let before = bound;
            match found {
                Found::Nothing => return Some(self.best_length),
                Found::RoundTrip => {
                    self.keep_round_trip(watch);
                    return Some(self.best_length);
                }
                Found::Bound(new) => bound = bound.max(new),
            }
            watch.proved(bound.ceil() as i64);
            if watch.is_over() {
                return Some(bound.ceil() as i64);
            }
            if self.ascent.settle(&mut self.links, self.best_length).is_err() {
                return Some(self.best_length);
            }
            self.links.settle();
            if round > 1 && bound - before < 0.02 * (self.best_length as f64 - bound) {
                break;
            }
        }
        self.branch(watch);
        Some(if self.is_cut_short { bound.ceil() as i64 } else { self.best_length })
    }

    /// Looks through all round trips that the choices so far leave.
    fn branch(&mut self, watch: &mut Watch<i64>) {
        if self.decisions_left == 0 || watch.is_over() {
            self.is_cut_short = true;
            return;
        }
        self.decisions_left -= 1;
        let found = self.ascent.raise(&self.links, self.best_length, STEPS, 1.0, &mut || false);
        match found {
            Found::Nothing => return,
            Found::RoundTrip => return self.keep_round_trip(watch),
            Found::Bound(_) => {}
        }
        let mark = self.links.choices();
        let is_possible = self.ascent.settle(&mut self.links, self.best_length).is_ok();
        if is_possible && let Some(link) = self.ascent.dearest(&self.links) {
            let prices = self.ascent.prices.clone();
            let settled = self.links.choices();
            for state in [State::Forbidden, State::Required] {
                if self.links.choose(link, state).is_ok() {
                    self.branch(watch);
                }
                self.links.take_back_to(settled);
                self.ascent.prices.copy_from_slice(&prices);
                if self.is_cut_short {
                    break;
                }
            }
        } else if is_possible && self.links.choices() > mark {
            // All that was crowded has been settled just now: the next tree shows what is left.
            self.branch(watch);
        }
        self.links.take_back_to(mark);
    }

    fn keep_round_trip(&mut self, watch: &mut Watch<i64>) {
        let mut beside = vec![[usize::MAX; 2]; self.links.size()];
        for link in self.ascent.tree.links() {
            let [a, b] = self.links.all[link as usize].ends.map(|end| end as usize);
            for (from, to) in [(a, b), (b, a)] {
                let slot = usize::from(beside[from][0] != usize::MAX);
                beside[from][slot] = to;
            }
        }
        let mut round = vec![0];
        let (mut before, mut here) = (0, beside[0][0]);
        while here != 0 && round.len() < beside.len() {
            round.push(here);
            let next = if beside[here][0] == before { beside[here][1] } else { beside[here][0] };
            (before, here) = (here, next);
        }
        let length = length(self.costs, &round);
        if round.len() == beside.len() && length < self.best_length {
            self.best_length = length;
            self.best = round;
            if !self.is_silent {
                watch.found(length);
            }
        }
    }
}
