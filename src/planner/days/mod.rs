//! Visits spread over days: as many as can be, on as few days as can be, with as little driving as can be; and proven.
//! Imports the instances, proofs and progress of this room.
//! Start with [`plan`].

mod anneal;
mod clock;
mod list;
mod master;
pub mod problem;
mod route;
mod ruin;
mod search;
mod simplex;
mod table;
mod tree;

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
    let list = list::List::of(&table, 2_000_000, &mut watch);
    println!("list {:?} {:?} {:?}", t.elapsed(), list.as_ref().map(|l| l.columns.len()), list.as_ref().map(|l| l.pools.len()));
    let mut search = anneal::Search::new(&table, seed);
    println!("start {:?} {:?}", t.elapsed(), search.best().1);
    search.serve(rounds / 5, &mut watch);
    println!("serve {:?} {:?}", t.elapsed(), search.best().1);
    search.close_days(rounds / 5, 0, &mut watch);
    println!("close {:?} {:?}", t.elapsed(), search.best().1);
    let list = list.unwrap();
    let mut master = master::Master::new(&table, &list).unwrap();
    for stage in master::Stage::ALL {
        if stage == master::Stage::Drive {
    search.shorten(rounds, &mut watch);
    println!("short {:?} {:?}", t.elapsed(), search.best().1);
        }
        let end = master.stage(stage, search.best().1, &mut watch);
        println!("{stage:?} {:?} {:?}", t.elapsed(), end.as_ref().map(|e| (e.bound, e.better.as_ref().map(|b|b.1))));
        if let Some((chosen, _)) = end.and_then(|e| e.better) {
            search.adopt(&master.tours(&chosen).unwrap());
            println!("adopted {:?} {:?}", t.elapsed(), search.best().1);
        }
    }
    return;
    search.shorten(rounds, &mut watch);
    println!("short {:?} {:?}", t.elapsed(), search.best().1);
}
