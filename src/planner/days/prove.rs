//! The proof, one objective after the other: from all tours where they are few, else from those the prices ask for.
//! Start with [`prove`].

use super::anneal::Search;
use super::effort::Effort;
use super::generate::Generation;
use super::list::{List, pools};
use super::master::Master;
use super::problem::MUST;
use super::score::{Aim, Objective, Score, Stage};
use super::search::Tours;
use super::set::MOST_STOPS;
use super::table::Table;
use super::target::{ChosenTour, StageEnd, Target, tolerance};
use super::tree::branch;
use crate::planner::progress::Watch;
use crate::planner::proof::Proof;

/// Beyond so many tours of days that are alike it is faster to make tours as they are needed than to list them.
const TOURS_A_POOL: usize = 40_000;

/// For each stage the value below which no plan is, as far as one is known.
pub(super) type StageBounds = [Option<i64>; 4];

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
        let pools = pools(table);
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
            Self::Listed(master) => settle(master, stage, score, effort.most_nodes, watch),
            Self::Generated(generation) => generation.stage(stage, score, tours, effort.most_nodes, watch),
        }
    }

    fn tours(&self, chosen: &[ChosenTour]) -> Option<Tours> {
        match self {
            Self::Listed(master) => master.tours(chosen),
            Self::Generated(generation) => generation.master.tours(chosen),
        }
    }
}

/// Finds the least value of an objective, those before it being settled at the values of `known`, and settles it;
/// all tours must be there. None when nothing could be learnt.
fn settle(
    master: &mut Master,
    stage: Stage,
    known: Score,
    most_nodes: usize,
    watch: &mut Watch<Objective>,
) -> Option<StageEnd> {
    master.aim(stage);
    let target = Target::new(master.table, stage, known);
    if !master.simplex.primal(|| watch.is_over_by_now()) {
        return None;
    }
    let root = master.simplex.value();
    let end = if target.at_least(root) >= target.value {
        StageEnd { bound: target.value, better: None }
    } else {
        branch(master, target, most_nodes, watch)
    };
    let least = end.better.as_ref().map_or(target.value, |(_, score)| stage.of(*score));
    if end.bound == least {
        master.drop_dearer(least as f64 - root + tolerance(least));
        master.settle(stage, least);
    }
    Some(end)
}

/// Settles one objective after the other, as far as it gets, and gives the search what it finds on the way.
pub(super) fn prove(table: &Table, search: &mut Search, effort: &Effort, watch: &mut Watch<Objective>) -> StageBounds {
    let mut bounds = [None; 4];
    let Some(mut prover) = Prover::new(table, search.best().0, effort, watch) else { return bounds };
    for stage in Stage::ALL {
        if stage == Stage::Drive {
            search.shorten(effort.rounds, watch);
        }
        let Some(end) = prover.stage(stage, search, effort, watch) else { break };
        if let Some(tours) = end.better.and_then(|(chosen, _)| prover.tours(&chosen)) {
            search.adopt(&tours);
            watch.found(search.best().1.objective());
        }
        bounds[stage as usize] = Some(end.bound);
        if end.bound != stage.of(search.best().1) {
            break;
        }
        watch.proved(bound_so_far(bounds));
    }
    if bounds[Stage::Drive as usize].is_none() {
        search.shorten(effort.rounds, watch);
    }
    bounds
}

fn bound_so_far([must, prize, days, drive]: StageBounds) -> Objective {
    let unserved = must.unwrap_or(0).saturating_mul(MUST).saturating_add(prize.unwrap_or(0));
    Objective { unserved, days: days.unwrap_or(0) as usize, drive: drive.unwrap_or(0) }
}

/// What the bounds say about the first objective that is not proven.
pub(super) fn proof(score: Score, bounds: StageBounds) -> (Aim, Proof) {
    let bound = bound_so_far(bounds);
    let value = score.objective();
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
