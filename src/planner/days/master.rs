//! Choosing tours from the full list, one objective after the other: what is left out, then days, then driving.
//! Imports this folder, and how a search is watched.
//! Start with [`Master::stage`].

use super::Objective;
use super::list::{List, Set, members};
use super::search::{Score, Tours};
use super::simplex::Simplex;
use super::table::{Table, Worth};
use super::tree::Tree;
use crate::planner::progress::Watch;

/// What is made small, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Must,
    Prize,
    Days,
    Drive,
}

impl Stage {
    pub const ALL: [Self; 4] = [Self::Must, Self::Prize, Self::Days, Self::Drive];

    pub fn of(self, score: Score) -> i64 {
        match self {
            Self::Must => score.left_out.must,
            Self::Prize => score.left_out.prize,
            Self::Days => score.days as i64,
            Self::Drive => score.drive,
        }
    }
}

/// What a column of the programme stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A tour: its set of stops and the pool of days it is from.
    Tour { set: Set, pool: usize },
    /// A stop left out.
    LeftOut(usize),
    /// Something still allowed.
    Slack,
}

/// How a stage ended: the least value that is still possible, and a better choice if there was one.
pub(super) struct StageEnd {
    pub bound: Option<i64>,
    pub better: Option<(Vec<usize>, Score)>,
}

/// The choice of tours as a linear programme. Rows: each stop once, each pool of days, each objective already settled.
pub(super) struct Master<'a> {
    table: &'a Table,
    list: &'a List,
    pub simplex: Simplex,
    pub meaning: Vec<Meaning>,
    /// Columns that no plan as good as the best can use are gone for good.
    is_gone: Vec<bool>,
    first_stage_row: usize,
}

impl<'a> Master<'a> {
    /// None when the numbers go bad.
    pub fn new(table: &'a Table, list: &'a List) -> Option<Self> {
        let stops = table.stops();
        let first_stage_row = stops + list.pools.len();
        let all: Worth = table.worth.iter().copied().sum();
        let mut rhs = vec![1.0; stops];
        rhs.extend(list.pools.iter().map(|pool| pool.days.len() as f64));
        // Not yet settled: no plan can be beyond these.
        rhs.extend([(all.must + 1) as f64, (all.prize + 1) as f64, (table.days() + 1) as f64]);
        let mut simplex = Simplex::new(rhs);
        let mut meaning = Vec::new();
        for column in &list.columns {
            let pools = [Some(column.pool), list.pools[column.pool].within];
            let pool_rows = pools.into_iter().flatten().map(|pool| stops + pool);
            let rows = members(column.set).chain(pool_rows).chain([first_stage_row + 2]);
            simplex.add(rows.map(|row| (row, 1.0)));
            meaning.push(Meaning::Tour { set: column.set, pool: column.pool });
        }
        let mut basis = Vec::new();
        for (stop, worth) in table.worth.iter().enumerate() {
            let stage_entry = if worth.must > 0 { (0, 1.0) } else { (1, worth.prize as f64) };
            basis.push(simplex.add([(stop, 1.0), (first_stage_row + stage_entry.0, stage_entry.1)]));
            meaning.push(Meaning::LeftOut(stop));
        }
        for row in stops..first_stage_row + 3 {
            basis.push(simplex.add([(row, 1.0)]));
            meaning.push(Meaning::Slack);
        }
        let is_gone = vec![false; meaning.len()];
        let is_started = simplex.start(basis);
        is_started.then_some(Self { table, list, simplex, meaning, is_gone, first_stage_row })
    }

    /// What a column adds to an objective.
    pub fn share(&self, stage: Stage, column: usize) -> i64 {
        match (stage, self.meaning[column]) {
            (Stage::Must, Meaning::LeftOut(stop)) => self.table.worth[stop].must,
            (Stage::Prize, Meaning::LeftOut(stop)) => self.table.worth[stop].prize,
            (Stage::Days, Meaning::Tour { .. }) => 1,
            (Stage::Drive, Meaning::Tour { .. }) => self.list.columns[column].drive,
            _ => 0,
        }
    }

    /// The score of a choice of columns.
    pub fn score(&self, chosen: &[usize]) -> Score {
        let sum = |stage| chosen.iter().map(|column| self.share(stage, *column)).sum::<i64>();
        let left_out = Worth { must: sum(Stage::Must), prize: sum(Stage::Prize) };
        Score { left_out, days: sum(Stage::Days) as usize, drive: sum(Stage::Drive) }
    }

    /// Finds the least value of an objective, those before it being settled at the values of `known`, and settles it.
    /// None when nothing could be learnt.
    pub fn stage(
        &mut self,
        stage: Stage,
        known: Score,
        most_nodes: usize,
        watch: &mut Watch<Objective>,
    ) -> Option<StageEnd> {
        let value = stage.of(known);
        let mut step = 0;
        for column in 0..self.simplex.columns() {
            let share = self.share(stage, column);
            self.simplex.cost[column] = share as f64;
            step = divisor(step, share);
        }
        let target = Target { stage, value, step: step.max(1) };
        self.simplex.is_out.clone_from(&self.is_gone);
        self.simplex.reprice();
        if !self.simplex.primal(|| watch.is_over()) {
            return None;
        }
        let root = self.simplex.value();
        let bound = target.at_least(root);
        if bound >= value {
            self.settle(stage, value, root);
            return Some(StageEnd { bound: Some(value), better: None });
        }
        let settled = self.simplex.basis.clone();
        let costs: Vec<f64> = (0..self.simplex.columns()).map(|column| self.simplex.reduced_cost(column)).collect();
        let end = Tree::new(self, target, root, &costs, bound).run(most_nodes, watch);
        self.simplex.basis = settled;
        self.simplex.is_out.clone_from(&self.is_gone);
        self.simplex.reprice();
        let least = end.better.as_ref().map_or(value, |(_, score)| stage.of(*score));
        if end.bound == Some(least) {
            self.settle(stage, least, root);
        }
        Some(end)
    }

    /// Holds an objective at its least value; tours that cannot be part of such a plan go.
    fn settle(&mut self, stage: Stage, value: i64, root: f64) {
        let slack = value as f64 - root + tolerance(value);
        for column in 0..self.simplex.columns() {
            self.is_gone[column] |= self.simplex.reduced_cost(column) > slack;
        }
        let row = self.first_stage_row + stage as usize;
        if stage < Stage::Drive {
            self.simplex.rhs[row] = value as f64;
            self.simplex.revalue();
        }
    }

    /// The tours of a choice of columns, each on a day of its pool: small pools first, then what is left of large ones.
    pub fn tours(&self, chosen: &[usize]) -> Option<Tours> {
        let mut is_taken = vec![false; self.table.days()];
        let mut tours = Vec::new();
        let mut columns: Vec<usize> =
            chosen.iter().copied().filter(|column| *column < self.list.columns.len()).collect();
        columns.sort_by_key(|column| self.list.pools[self.list.columns[*column].pool].within.is_none());
        for column in columns {
            let column = &self.list.columns[column];
            let day = *self.list.pools[column.pool].days.iter().find(|day| !is_taken[**day])?;
            is_taken[day] = true;
            tours.push((day, super::list::best_order(self.table, day, column.set)?));
        }
        tours.sort_unstable();
        Some(tours)
    }
}

/// The objective of a stage and the best value known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub stage: Stage,
    pub value: i64,
    /// All values are multiples of this.
    pub step: i64,
}

impl Target {
    /// A computed bound beyond this rules out a better value.
    pub fn cutoff(self) -> f64 {
        (self.value - self.step) as f64 + tolerance(self.value)
    }

    /// The least value that a computed bound leaves possible.
    pub fn at_least(self, bound: f64) -> i64 {
        ((bound - tolerance(self.value)) / self.step as f64).ceil() as i64 * self.step
    }
}

/// The greatest common divisor.
fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// What a value computed in floating point may be wrong by, with much to spare.
fn tolerance(value: i64) -> f64 {
    1e-4_f64.max(value as f64 * 1e-10)
}
