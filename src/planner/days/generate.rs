//! The proof where the tours are too many to list: only those are made that the prices of the moment ask for.
//! Start with [`Generation::stage`]: columns, then all tours within the gap (Baldacci et al., Math. Programming 115 (2008) 351).

use super::growth::{Growth, Guide, Wanted, best_order};
use super::list::{Column, List, best_pool, pools};
use super::master::Master;
use super::promise::Promise;
use super::score::{Objective, Score, Stage};
use super::search::Tours;
use super::set::{Set, set_of};
use super::table::Table;
use super::target::{StageEnd, Target};
use super::tree::branch;
use crate::planner::progress::Watch;
use std::collections::HashSet;

/// Tours are worth having below this reduced cost.
const CHEAP: f64 = -1e-6;
/// Sets of each size that are grown on while tours are easy to find, and tours taken from a pool at a time.
const BEAM: usize = 200;
const BATCH: usize = 60;
/// Tours of so many stops are put in their best order before they are taken.
const LONGEST_TO_ORDER: usize = 10;
/// Parts of the search space in which better plans are looked for among the tours at hand.
const FEW_NODES: usize = 60;
/// Parts of the gap that are searched one after the other.
const SHARES: [f64; 3] = [0.25, 0.5, 1.0];

pub(super) struct Generation<'a> {
    pub master: Master<'a>,
    table: &'a Table,
    shortest: Vec<i64>,
    known: HashSet<(Set, usize)>,
    most: usize,
}

/// How a pass over all pools ended.
struct Pass {
    /// Tours that were new.
    found: usize,
    /// Whether there are no others.
    is_complete: bool,
    /// No solution of the relaxation has a value below this.
    bound: f64,
}

impl<'a> Generation<'a> {
    /// Begins with the tours of a plan. `most` tours are made at a time at most. None when the numbers go bad.
    pub fn new(table: &'a Table, tours: &Tours, most: usize) -> Option<Self> {
        let master = Master::new(table, List { columns: Vec::new(), pools: pools(table) })?;
        let mut generation = Self { master, table, shortest: table.shortest_ways(), known: HashSet::new(), most };
        for stop in 0..table.stops() {
            for day in &table.days_of[stop] {
                generation.take(*day, &[stop]);
            }
        }
        generation.adopt(tours);
        Some(generation)
    }

    /// Adds the tours of a plan.
    fn adopt(&mut self, tours: &Tours) {
        for (day, stops) in tours {
            self.take(*day, stops);
        }
    }

    fn take(&mut self, day: usize, stops: &[usize]) {
        let set = set_of(stops.iter().copied());
        let Some(pool) = best_pool(&self.master.pools, day, set) else { return };
        if self.known.insert((set, pool)) {
            // A plan that was not searched to its end may hold stops in a poor order.
            let order = (stops.len() <= LONGEST_TO_ORDER).then(|| best_order(self.table, day, set)).flatten();
            let drive = self.table.length(day, order.as_deref().unwrap_or(stops));
            self.master.add(Column { set, drive, pool });
        }
    }

    /// Finds the least value of an objective, those before it being settled at the values of `known`, and settles it.
    /// None when nothing could be learnt.
    pub fn stage(
        &mut self,
        stage: Stage,
        known: Score,
        tours: &Tours,
        most_nodes: usize,
        watch: &mut Watch<Objective>,
    ) -> Option<StageEnd> {
        self.adopt(tours);
        self.master.aim(stage);
        let mut target = Target::new(self.table, stage, known);
        let mut bound = 0.0_f64;
        let mut better = None;
        let is_solved = loop {
            if !self.master.simplex.primal(|| watch.is_over_by_now()) {
                break false;
            }
            if target.at_least(bound) >= target.value {
                break false;
            }
            let mut pass = self.pass(stage, CHEAP, BEAM, watch);
            bound = bound.max(pass.bound);
            if pass.found == 0 && target.at_least(bound) < target.value {
                pass = self.pass(stage, CHEAP, usize::MAX, watch);
            }
            if pass.found == 0 {
                if pass.is_complete {
                    bound = bound.max(self.master.simplex.value());
                }
                break pass.is_complete;
            }
        };
        if is_solved && target.at_least(bound) < target.value {
            let end = branch(&self.master, target, FEW_NODES, watch);
            if let Some((_, score)) = &end.better {
                target.value = stage.of(*score);
                better = end.better;
            }
        }
        for share in SHARES {
            let root = self.master.simplex.value();
            if !is_solved || target.at_least(bound) >= target.value {
                break;
            }
            // All solutions that are this much dearer than the relaxation consist of tours that are.
            let slack = (target.cutoff() - root).max(0.0) * share;
            let goal = target.beyond(root + slack);
            if target.at_least(root) >= goal.value {
                continue;
            }
            if !self.pass(stage, goal.cutoff() - root + 1e-6, usize::MAX, watch).is_complete {
                break;
            }
            let end = branch(&self.master, goal, most_nodes, watch);
            bound = bound.max(end.bound as f64);
            if let Some((_, score)) = &end.better {
                target.value = stage.of(*score);
                better = end.better;
            }
            if watch.is_over_by_now() {
                break;
            }
        }
        let least = better.as_ref().map_or(target.value, |(_, score)| stage.of(*score));
        let bound = target.at_least(bound).min(least);
        if bound == least {
            self.master.settle(stage, least);
        }
        Some(StageEnd { bound, better })
    }

    /// Adds the tours of all pools with a reduced cost below a limit, the cheapest first.
    fn pass(&mut self, stage: Stage, limit: f64, beam: usize, watch: &mut Watch<Objective>) -> Pass {
        let mut pass = Pass { found: 0, is_complete: true, bound: self.master.simplex.value() };
        let batch = if limit < 0.0 { BATCH } else { usize::MAX };
        for index in 0..self.master.pools.len() {
            if watch.is_over_by_now() {
                return Pass { found: 0, is_complete: false, bound: f64::NEG_INFINITY };
            }
            let pool = &self.master.pools[index];
            let prices = self.master.prices(stage, index);
            let promise = Promise::new(self.table, pool.days[0], pool.allowed, prices);
            pass.bound += promise.least.min(0.0) * pool.days.len() as f64;
            let growth = Growth::new(self.table, pool.days[0], &self.shortest, pool.allowed);
            let guide = Guide { promise: &promise, limit, beam };
            let mut cheap: Vec<(f64, Set, i64)> = Vec::new();
            let known = &self.known;
            let tell = |set, drive| {
                if !known.contains(&(set, index)) {
                    cheap.push((promise.prices.reduced_cost(set, drive), set, drive));
                }
            };
            let wanted = Wanted { of: pool.wanted, most: self.most };
            pass.is_complete &= growth.run(wanted, Some(&guide), watch, tell) == Some(true);
            pass.is_complete &= pass.found + cheap.len() <= self.most;
            cheap.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            pass.is_complete &= limit >= 0.0 || cheap.is_empty();
            cheap.truncate(batch.min(self.most - pass.found.min(self.most)));
            pass.found += cheap.len();
            for (_, set, drive) in cheap {
                self.known.insert((set, index));
                self.master.add(Column { set, drive, pool: index });
            }
        }
        self.price_new(stage);
        pass
    }

    /// Gives the tours that were added their cost.
    fn price_new(&mut self, stage: Stage) {
        for column in 0..self.master.simplex.columns() {
            self.master.simplex.cost[column] = self.master.share(stage, column) as f64;
        }
    }
}
