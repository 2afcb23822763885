//! Visits spread over days: as many as can be, on as few days as can be, with as little driving as can be; and proven.
//! Imports the instances, proofs and progress of this room.
//! Start with [`plan`].

mod anneal;
mod clock;
pub mod problem;
mod route;
mod ruin;
mod search;
mod table;

/// How good a plan is; smaller is better, the first figure first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Objective {
    /// What the stops left out cost: the sum of their prizes, each [`problem::MUST`] at most.
    pub unserved: i64,
    pub days: usize,
    /// Seconds of driving.
    pub drive: i64,
}

pub fn lab(problem: &problem::Problem, seed: u64, rounds: u64) {
    use std::time::Instant;
    let mut watch = crate::planner::progress::Watch::nobody();
    let t = Instant::now();
    let table = table::Table::new(problem);
    let mut search = anneal::Search::new(&table, seed);
    println!("start {:?} {:?}", t.elapsed(), search.best().1);
    search.serve(rounds / 5, &mut watch);
    println!("serve {:?} {:?}", t.elapsed(), search.best().1);
    search.close_days(rounds / 5, 0, &mut watch);
    println!("close {:?} {:?}", t.elapsed(), search.best().1);
    search.shorten(rounds, &mut watch);
    println!("short {:?} {:?}", t.elapsed(), search.best().1);
}
