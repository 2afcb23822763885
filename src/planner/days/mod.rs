//! Visits spread over days: as many as can be, on as few days as can be, with as little driving as can be; and proven.
//! Start with [`plan`].

mod anneal;
mod clock;
mod cuts;
mod generate;
mod growth;
mod list;
mod master;
pub mod problem;
mod promise;
pub mod reason;
mod route;
mod ruin;
mod search;
mod simplex;
mod table;
pub mod timing;
mod tree;

use self::anneal::{Search, objective};
use self::generate::Generation;
use self::list::{List, MOST_STOPS};
use self::master::{ChosenTour, Master, Stage, StageEnd};
use self::problem::{Fault, MUST, RoutingProblem};
use self::reason::Why;
use self::search::{Score, Tours};
use self::table::Table;
use self::timing::DayTour;
use super::progress::Watch;
use super::proof::Proof;

/// How good a plan is; smaller is better, the first figure first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Objective {
    /// What the stops left out cost: the sum of their prizes, each counted as [`problem::MUST`] at most.
    pub unserved: i64,
    pub days: usize,
    /// Seconds of driving.
    pub drive: i64,
}

/// How hard to search. The same effort gives the same plan, unless the search is ended from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    pub seed: u64,
    /// Rounds of removal and insertion, some 10 µs each with 54 stops.
    pub rounds: u64,
    /// Day tours that are listed for the proof, and 40,000 for each kind of day; where there are more, they are
    /// made as they are needed.
    pub most_listed: usize,
    /// Day tours that are kept in mind at a time where they are made so.
    pub most_tours: usize,
    /// Parts that the search space of each objective is cut into for the proof; beyond, there is a gap.
    pub most_nodes: usize,
    /// Rounds that are searched on where the proof stays open.
    pub more_rounds: u64,
}

/// Beyond so many tours of days that are alike it is faster to make tours as they are needed than to list them.
const TOURS_A_POOL: usize = 40_000;

impl Default for Effort {
    fn default() -> Self {
        Self {
            seed: 1,
            rounds: 10_000,
            most_listed: 120_000,
            most_tours: 300_000,
            most_nodes: 20_000,
            more_rounds: 200_000,
        }
    }
}

impl Effort {
    /// Until all is proven or the watch says that it is over.
    pub fn endless(seed: u64) -> Self {
        Self { seed, most_nodes: usize::MAX, more_rounds: u64::MAX, ..Self::default() }
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// In the order of the days; days without a tour are not named.
    pub tours: Vec<DayTour>,
    /// The stops left out, each with the reason.
    pub unserved: Vec<(usize, Why)>,
    pub objective: Objective,
    /// About the first objective that is not proven; `Optimal`: all three are.
    pub proof: Proof,
    /// Which objective that is.
    pub unproven: Option<Aim>,
}

/// What is made small, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    Unserved,
    Days,
    Drive,
}

/// Plans the days of a problem. A plan stands after some milliseconds; what follows makes it better and proves it.
///
/// # Errors
/// A problem that makes no sense.
pub fn plan(problem: &RoutingProblem, effort: &Effort, watch: &mut Watch<Objective>) -> Result<Plan, Fault> {
    problem.check()?;
    let table = Table::new(problem);
    let mut search = Search::new(&table, effort.seed);
    watch.found(objective(search.best().1));
    search.serve(effort.rounds / 5, watch);
    search.close_days(effort.rounds / 5, 0, watch);
    search.shorten(effort.rounds / 10, watch);
    let prover = Prover::new(&table, search.best().0, effort, watch);
    let bounds = prover.map_or([None; 4], |prover| prove(prover, &mut search, effort, watch));
    if proof(search.best().1, bounds).1 != Proof::Optimal {
        search_on(&mut search, bounds, effort, watch);
    }
    let (tours, score) = search.best();
    let tours: Vec<DayTour> =
        tours.iter().filter_map(|(day, stops)| timing::time(problem, &table, *day, stops)).collect();
    let (aim, proof) = proof(score, bounds);
    Ok(Plan {
        unserved: reason::reasons(problem, &table, &tours),
        tours,
        objective: objective(score),
        proof,
        unproven: Some(aim).filter(|_| proof != Proof::Optimal),
    })
}

/// Searches in rounds that grow, each of them from the best plan, until a plan reaches all bounds.
fn search_on(search: &mut Search, bounds: [Option<i64>; 4], effort: &Effort, watch: &mut Watch<Objective>) {
    let (mut rounds, mut left) = (effort.rounds.max(1), effort.more_rounds);
    while left > 0 && !watch.is_over() && proof(search.best().1, bounds).1 != Proof::Optimal {
        rounds = rounds.min(left);
        let fewest = bounds[Stage::Days as usize].map_or(0, |days| days as usize);
        search.serve(rounds / 4, watch);
        search.close_days(rounds / 4, fewest, watch);
        search.shorten(rounds / 2, watch);
        left -= rounds;
        rounds = rounds.saturating_mul(2);
    }
}

/// What settles an objective: the tours all listed, or made as they are needed.
enum Prover<'a> {
    Listed(Master<'a>),
    Generated(Generation<'a>),
}

impl<'a> Prover<'a> {
    /// None where there are too many stops for a proof, or the numbers go bad.
    fn new(table: &'a Table, tours: &Tours, effort: &Effort, watch: &mut Watch<Objective>) -> Option<Self> {
        if table.stops() > MOST_STOPS {
            return None;
        }
        let pools = list::pools(table);
        let most = effort.most_listed.min(pools.len().saturating_mul(TOURS_A_POOL));
        match List::of(table, pools, most, watch) {
            Some(list) => Master::new(table, list).map(Self::Listed),
            None => Generation::new(table, tours, effort.most_tours).map(Self::Generated),
        }
    }

    fn stage(
        &mut self,
        stage: Stage,
        search: &Search,
        effort: &Effort,
        watch: &mut Watch<Objective>,
    ) -> Option<StageEnd> {
        let (tours, score) = search.best();
        match self {
            Self::Listed(master) => master.stage(stage, score, effort.most_nodes, watch),
            Self::Generated(generation) => generation.stage(stage, score, tours, effort.most_nodes, watch),
        }
    }

    fn tours(&self, chosen: &[ChosenTour]) -> Option<Tours> {
        match self {
            Self::Listed(master) => master.tours(chosen),
            Self::Generated(generation) => generation.tours(chosen),
        }
    }
}

/// Settles one objective after the other, as far as it gets. Returns the bounds of those it looked at.
fn prove(mut prover: Prover, search: &mut Search, effort: &Effort, watch: &mut Watch<Objective>) -> [Option<i64>; 4] {
    let mut bounds = [None; 4];
    for stage in Stage::ALL {
        if stage == Stage::Drive {
            search.shorten(effort.rounds, watch);
        }
        let Some(end) = prover.stage(stage, search, effort, watch) else { break };
        if let Some(tours) = end.better.and_then(|(chosen, _)| prover.tours(&chosen)) {
            search.adopt(&tours);
            watch.found(objective(search.best().1));
        }
        bounds[stage as usize] = end.bound;
        if end.bound != Some(stage.of(search.best().1)) {
            break;
        }
        watch.proved(bound_so_far(bounds));
    }
    if bounds[Stage::Drive as usize].is_none() {
        search.shorten(effort.rounds, watch);
    }
    bounds
}

fn bound_so_far([must, prize, days, drive]: [Option<i64>; 4]) -> Objective {
    let unserved = must.unwrap_or(0).saturating_mul(MUST).saturating_add(prize.unwrap_or(0));
    Objective { unserved, days: days.unwrap_or(0) as usize, drive: drive.unwrap_or(0) }
}

/// What the bounds say about the first objective that is not proven.
fn proof(score: Score, bounds: [Option<i64>; 4]) -> (Aim, Proof) {
    let bound = bound_so_far(bounds);
    let value = objective(score);
    if bound.unserved < value.unserved || bounds[Stage::Prize as usize].is_none() {
        let known = bounds[0].map(|_| bound.unserved).filter(|bound| *bound < value.unserved);
        (Aim::Unserved, Proof::of(value.unserved, known))
    } else if bound.days < value.days || bounds[Stage::Days as usize].is_none() {
        let known = bounds[Stage::Days as usize].filter(|bound| *bound < value.days as i64);
        (Aim::Days, Proof::of(value.days as i64, known))
    } else {
        (Aim::Drive, Proof::of(value.drive, bounds[Stage::Drive as usize]))
    }
}
