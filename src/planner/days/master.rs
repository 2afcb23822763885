//! The choice of tours as a linear programme: what it asks for, what a column stands for, what a solution means.
//! Start with [`Master`]; `prove` and `generate` settle the objectives, `cuts` and `tree` make the choice whole.

use super::growth::best_order;
use super::list::{Column, List, Pool};
use super::promise::Prices;
use super::score::{Score, Stage, Worth};
use super::search::Tours;
use super::set::{Set, members};
use super::simplex::Simplex;
use super::table::Table;
use super::target::ChosenTour;

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

    /// The columns that may be part of a solution that is so much dearer than the relaxation, and those of the basis.
    pub fn cheap(&self, slack: f64) -> Vec<usize> {
        let is_cheap = |column: usize| !self.is_gone[column] && self.simplex.reduced_cost(column) <= slack;
        let mut is_kept: Vec<bool> = (0..self.simplex.columns()).map(is_cheap).collect();
        self.simplex.basis.columns.iter().for_each(|column| is_kept[*column] = true);
        (0..is_kept.len()).filter(|column| is_kept[*column]).collect()
    }

    /// Columns that are so much dearer than the relaxation are gone for good.
    pub fn drop_dearer(&mut self, slack: f64) {
        for column in 0..self.simplex.columns() {
            self.is_gone[column] |= self.simplex.reduced_cost(column) > slack;
        }
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
            tours.push((day, best_order(self.table, day, set)?));
        }
        tours.sort_unstable();
        Some(tours)
    }
}

/// Whether a tour counts in the inequality of three stops.
pub(super) fn is_in(set: Set, triple: Set) -> bool {
    (set & triple).count_ones() >= 2
}
