//! Better and better orders when the way back costs something else or stops have their place: no part is moved past a pin.
//! Start with [`Directed::run`].

use super::costs::Costs;
use super::cycle::Cycle;
use super::problem::OrderingProblem;
use crate::planner::progress::Watch;
use fastrand::Rng;

/// Most nodes in each of two parts that are swapped, so that long tours do not take forever.
const LONGEST_PART: usize = 40;

/// A row of nodes between two ends that stay: the start and the start again, or the gap and the gap again.
pub struct Directed<'c> {
    costs: &'c Costs,
    row: Vec<usize>,
    is_pinned: Vec<bool>,
    /// What the row costs up to each place, gone forwards and gone backwards.
    forward: Vec<i64>,
    backward: Vec<i64>,
    rng: Rng,
}

impl<'c> Directed<'c> {
    pub fn new(problem: &OrderingProblem, cycle: &'c Cycle, order: &[usize], seed: u64) -> Self {
        let mut row = order.to_vec();
        let mut is_pinned: Vec<bool> = problem.fixed.iter().map(Option::is_some).collect();
        let end = if problem.is_closed { order[0] } else { cycle.costs.size() - 1 };
        row.push(end);
        is_pinned.push(true);
        if !problem.is_closed {
            row.insert(0, end);
            is_pinned.insert(0, true);
        }
        Self { costs: &cycle.costs, row, is_pinned, forward: vec![], backward: vec![], rng: Rng::with_seed(seed) }
    }

    /// The order that the row stands for.
    fn order(&self, problem: &OrderingProblem) -> Vec<usize> {
        let from = usize::from(!problem.is_closed);
        self.row[from..self.row.len() - 1].to_vec()
    }

    /// So many kicks, or fewer when the watch ends it; the best order. Iterated local search: parts side by side swapped
    /// (3-opt without turning, Lin 1965; Or 1976 for short parts), a part turned round, two nodes swapped.
    pub fn run(&mut self, problem: &OrderingProblem, kicks: u64, watch: &mut Watch<i64>) -> Vec<usize> {
        self.descend(watch);
        let mut best = self.row.clone();
        let mut best_length = self.length();
        watch.found(best_length);
        let free: Vec<usize> = (0..self.row.len()).filter(|place| !self.is_pinned[*place]).collect();
        for _ in 0..kicks {
            if watch.is_over() || free.len() < 3 {
                break;
            }
            for _ in 0..3 {
                let (a, b) = (free[self.rng.usize(..free.len())], free[self.rng.usize(..free.len())]);
                self.row.swap(a, b);
            }
            self.descend(watch);
            let length = self.length();
            if length <= best_length {
                if length < best_length {
                    watch.found(length);
                }
                best_length = length;
                best.copy_from_slice(&self.row);
            } else {
                self.row.copy_from_slice(&best);
            }
        }
        self.row = best;
        self.order(problem)
    }

    fn length(&self) -> i64 {
        self.row.windows(2).map(|step| self.costs.at(step[0], step[1])).sum()
    }

    fn descend(&mut self, watch: &mut Watch<i64>) {
        self.measure();
        while !watch.is_over() && (self.swap_parts() || self.turn_part() || self.swap_nodes()) {
            self.measure();
        }
    }

    fn measure(&mut self) {
        let (mut there, mut back) = (0, 0);
        self.forward.clear();
        self.backward.clear();
        self.forward.push(0);
        self.backward.push(0);
        for step in self.row.windows(2) {
            there += self.costs.at(step[0], step[1]);
            back += self.costs.at(step[1], step[0]);
            self.forward.push(there);
            self.backward.push(back);
        }
    }

    fn cost(&self, a: usize, b: usize) -> i64 {
        self.costs.at(self.row[a], self.row[b])
    }

    /// Swaps two parts side by side; whether that gained anything.
    fn swap_parts(&mut self) -> bool {
        let end = self.row.len() - 1;
        for i in 1..end {
            for j in i + 1..end.min(i + 1 + LONGEST_PART) {
                if self.is_pinned[j - 1] {
                    break;
                }
                for k in j + 1..=end.min(j + LONGEST_PART) {
                    if self.is_pinned[k - 1] {
                        break;
                    }
                    let old = self.cost(i - 1, i) + self.cost(j - 1, j) + self.cost(k - 1, k);
                    if self.cost(i - 1, j) + self.cost(k - 1, i) + self.cost(j - 1, k) < old {
                        self.row[i..k].rotate_left(j - i);
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Turns a part round; whether that gained anything.
    fn turn_part(&mut self) -> bool {
        let end = self.row.len() - 1;
        for i in 1..end {
            for j in i..end {
                if self.is_pinned[j] {
                    break;
                }
                let old = self.cost(i - 1, i) + self.forward[j] - self.forward[i] + self.cost(j, j + 1);
                if self.cost(i - 1, j) + self.backward[j] - self.backward[i] + self.cost(i, j + 1) < old {
                    self.row[i..=j].reverse();
                    return true;
                }
            }
        }
        false
    }

    /// Swaps two nodes, wherever they stand; whether that gained anything.
    fn swap_nodes(&mut self) -> bool {
        let end = self.row.len() - 1;
        let around = |this: &Self, a: usize, b: usize| {
            let near = this.cost(a - 1, a) + this.cost(a, a + 1) + this.cost(b, b + 1);
            if a + 1 == b { near } else { near + this.cost(b - 1, b) }
        };
        for a in (1..end).filter(|a| !self.is_pinned[*a]).collect::<Vec<_>>() {
            for b in a + 1..end {
                if self.is_pinned[b] {
                    continue;
                }
                let old = around(self, a, b);
                self.row.swap(a, b);
                if around(self, a, b) < old {
                    return true;
                }
                self.row.swap(a, b);
            }
        }
        false
    }
}
