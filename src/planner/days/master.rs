//! Choosing tours from the full list, one objective after the other: what is left out, then days, then driving.
//! Start with [`Master::stage`].

use super::Objective;
use super::cuts::{is_in, tighten};
use super::list::{Column, List, Pool, Set, members};
use super::promise::Prices;
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
    /// A tour: its set of stops, the pool of days it is from, and its driving.
    Tour { set: Set, pool: usize, drive: i64 },
    /// A stop left out.
    LeftOut(usize),
    /// Something still allowed.
    Slack,
}

/// A tour of a choice: its stops and its pool of days.
pub(super) type ChosenTour = (Set, usize);

/// How a stage ended: the least value that is still possible, and a better choice if there was one.
pub(super) struct StageEnd {
    pub bound: Option<i64>,
    pub better: Option<(Vec<ChosenTour>, Score)>,
}

/// The choice of tours as a linear programme. Rows: each stop once, each pool of days, each objective already settled.
#[derive(Clone)]
pub(super) struct Master<'a> {
    pub table: &'a Table,
    pub pools: Vec<Pool>,
    pub simplex: Simplex,
    pub meaning: Vec<Meaning>,
    /// Columns that no plan as good as the best can use are gone for good.
    is_gone: Vec<bool>,
    first_stage_row: usize,
}

impl<'a> Master<'a> {
    /// None when the numbers go bad.
    pub fn new(table: &'a Table, list: List) -> Option<Self> {
        let stops = table.stops();
        let pools = list.pools;
        let first_stage_row = stops + pools.len();
        let all: Worth = table.worth.iter().copied().sum();
        let mut rhs = vec![1.0; stops];
        rhs.extend(pools.iter().map(|pool| pool.days.len() as f64));
        // Not yet settled: no plan can be beyond these.
        rhs.extend([(all.must + 1) as f64, (all.prize + 1) as f64, (table.days() + 1) as f64]);
        let mut simplex = Simplex::new(rhs);
        let mut meaning = Vec::new();
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
        let mut master = Self { table, pools, simplex, meaning, is_gone, first_stage_row };
        for column in list.columns {
            master.add(column);
        }
        master.simplex.start(basis).then_some(master)
    }

    /// Adds a tour to choose from.
    pub fn add(&mut self, Column { set, drive, pool }: Column) {
        let stops = self.table.stops();
        let rows = members(set).chain(self.pool_rows(pool).map(|pool| stops + pool)).chain([self.days_row()]);
        self.simplex.add(rows.map(|row| (row, 1.0)));
        self.meaning.push(Meaning::Tour { set, pool, drive });
        self.is_gone.push(false);
    }

    fn pool_rows(&self, pool: usize) -> impl Iterator<Item = usize> + use<> {
        [Some(pool), self.pools[pool].within].into_iter().flatten()
    }

    fn days_row(&self) -> usize {
        self.first_stage_row + Stage::Days as usize
    }

    /// What a column adds to an objective.
    pub fn share(&self, stage: Stage, column: usize) -> i64 {
        match (stage, self.meaning[column]) {
            (Stage::Must, Meaning::LeftOut(stop)) => self.table.worth[stop].must,
            (Stage::Prize, Meaning::LeftOut(stop)) => self.table.worth[stop].prize,
            (Stage::Days, Meaning::Tour { .. }) => 1,
            (Stage::Drive, Meaning::Tour { drive, .. }) => drive,
            _ => 0,
        }
    }

    /// The score of a choice of columns.
    pub fn score(&self, chosen: &[usize]) -> Score {
        let sum = |stage| chosen.iter().map(|column| self.share(stage, *column)).sum::<i64>();
        let left_out = Worth { must: sum(Stage::Must), prize: sum(Stage::Prize) };
        Score { left_out, days: sum(Stage::Days) as usize, drive: sum(Stage::Drive) }
    }

    /// Sets the programme to an objective.
    pub fn aim(&mut self, stage: Stage) {
        for column in 0..self.simplex.columns() {
            self.simplex.cost[column] = self.share(stage, column) as f64;
        }
        self.simplex.is_out.clone_from(&self.is_gone);
        self.simplex.reprice();
    }

    /// Finds the least value of an objective, those before it being settled at the values of `known`, and settles it;
    /// all tours must be there. None when nothing could be learnt.
    pub fn stage(
        &mut self,
        stage: Stage,
        known: Score,
        most_nodes: usize,
        watch: &mut Watch<Objective>,
    ) -> Option<StageEnd> {
        self.aim(stage);
        let target = Target::new(self.table, stage, known);
        if !self.simplex.primal(|| watch.is_over_by_now()) {
            return None;
        }
        let root = self.simplex.value();
        let end = if target.at_least(root) >= target.value {
            StageEnd { bound: Some(target.value), better: None }
        } else {
            self.branch(target, most_nodes, watch)
        };
        let least = end.better.as_ref().map_or(target.value, |(_, score)| stage.of(*score));
        if end.bound == Some(least) {
            let slack = least as f64 - root + tolerance(least);
            for column in 0..self.simplex.columns() {
                self.is_gone[column] |= self.simplex.reduced_cost(column) > slack;
            }
            self.settle(stage, least);
        }
        Some(end)
    }

    /// Looks for better choices than the target among the columns, whose relaxation is solved; it stays so.
    pub fn branch(&self, target: Target, most_nodes: usize, watch: &mut Watch<Objective>) -> StageEnd {
        let mut part = self.clone();
        part.keep(&self.cheap(target.cutoff() - self.simplex.value()));
        if !tighten(&mut part, target, watch) {
            return StageEnd { bound: Some(target.value), better: None };
        }
        let root = part.simplex.value();
        let costs: Vec<f64> = (0..part.simplex.columns()).map(|column| part.simplex.reduced_cost(column)).collect();
        Tree::new(&mut part, target, root, &costs, target.at_least(root)).run(most_nodes, watch)
    }

    /// The columns that may be part of a solution that is so much dearer than the relaxation, and those of the basis.
    pub fn cheap(&self, slack: f64) -> Vec<usize> {
        let is_cheap = |column: usize| !self.is_gone[column] && self.simplex.reduced_cost(column) <= slack;
        let mut is_kept: Vec<bool> = (0..self.simplex.columns()).map(is_cheap).collect();
        self.simplex.basis.columns.iter().for_each(|column| is_kept[*column] = true);
        (0..is_kept.len()).filter(|column| is_kept[*column]).collect()
    }

    /// Forgets all columns but these, which hold the basis.
    pub fn keep(&mut self, columns: &[usize]) {
        self.simplex.keep(columns);
        self.meaning = columns.iter().map(|column| self.meaning[*column]).collect();
        self.is_gone = columns.iter().map(|column| self.is_gone[*column]).collect();
    }

    /// Adds the inequalities of some triples of stops. False when the numbers go bad.
    pub fn cut(&mut self, triples: &[Set]) -> bool {
        let meaning = &self.meaning;
        let counts = |row: usize, column: usize| match meaning[column] {
            Meaning::Tour { set, .. } => is_in(set, triples[row]),
            Meaning::LeftOut(_) | Meaning::Slack => false,
        };
        let is_ready = self.simplex.add_rows(triples.len(), counts);
        self.meaning.extend(triples.iter().map(|_| Meaning::Slack));
        self.is_gone.extend(triples.iter().map(|_| false));
        is_ready
    }

    /// Holds an objective at its least value from now on.
    pub fn settle(&mut self, stage: Stage, value: i64) {
        if stage < Stage::Drive {
            self.simplex.rhs[self.first_stage_row + stage as usize] = value as f64;
            self.simplex.revalue();
        }
    }

    /// What tours of a pool cost at the prices of the moment.
    pub fn prices(&self, stage: Stage, pool: usize) -> Prices {
        let stops = self.table.stops();
        let of_rows: f64 = self.pool_rows(pool).map(|row| self.simplex.prices[stops + row]).sum();
        let per_tour = if stage == Stage::Days { 1.0 } else { 0.0 };
        Prices {
            stops: self.simplex.prices[..stops].to_vec(),
            tour: per_tour - of_rows - self.simplex.prices[self.days_row()],
            drive: if stage == Stage::Drive { 1.0 } else { 0.0 },
        }
    }

    /// The tours among some columns.
    pub fn choice(&self, columns: &[usize]) -> Vec<ChosenTour> {
        let tour = |column: &usize| match self.meaning[*column] {
            Meaning::Tour { set, pool, .. } => Some((set, pool)),
            Meaning::LeftOut(_) | Meaning::Slack => None,
        };
        columns.iter().filter_map(tour).collect()
    }

    /// The tours of a choice, each on a day of its pool: small pools first, then what is left of large ones.
    pub fn tours(&self, chosen: &[ChosenTour]) -> Option<Tours> {
        let mut is_taken = vec![false; self.table.days()];
        let mut tours = Vec::new();
        let mut chosen = chosen.to_vec();
        chosen.sort_by_key(|(_, pool)| self.pools[*pool].within.is_none());
        for (set, pool) in chosen {
            let day = *self.pools[pool].days.iter().find(|day| !is_taken[**day])?;
            is_taken[day] = true;
            tours.push((day, super::growth::best_order(self.table, day, set)?));
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
    /// To be better than a plan that is known.
    pub fn new(table: &Table, stage: Stage, known: Score) -> Self {
        let step = match stage {
            Stage::Must | Stage::Days => 1,
            Stage::Prize => table.worth.iter().fold(0, |step, worth| divisor(step, worth.prize)),
            Stage::Drive => table.drives().iter().fold(0, |step, drive| divisor(step, *drive)),
        };
        Self { stage, value: stage.of(known), step: step.max(1) }
    }

    /// To find all values up to this one, and none that is not better than what is known.
    pub fn beyond(self, most: f64) -> Self {
        let step = self.step as f64;
        let value = (((most + tolerance(self.value)) / step).floor() as i64 + 1) * self.step;
        Self { value: value.min(self.value), ..self }
    }

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
