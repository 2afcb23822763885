//! Visits spread over days: as many as can be, on as few days as can be, with as little driving as can be; and proven.
//! Start with [`plan`].

mod anneal;
mod clock;
mod cuts;
mod effort;
mod generate;
mod growth;
mod list;
mod master;
pub mod problem;
mod promise;
mod prove;
mod question;
pub mod reason;
mod route;
mod ruin;
mod score;
mod search;
mod set;
mod simplex;
mod table;
mod target;
pub mod timing;
mod tree;

use self::anneal::Search;
use self::problem::{Fault, RoutingProblem};
use self::prove::{StageBounds, proof, prove};
use self::reason::Why;
use self::score::Stage;
use self::table::Table;
use self::timing::DayTour;
use super::progress::Watch;
use super::proof::Proof;

pub use self::effort::Effort;
pub use self::score::{Aim, Objective};

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

/// Plans the days of a problem. A plan stands after some milliseconds; what follows makes it better and proves it.
///
/// # Errors
/// A problem that makes no sense.
pub fn plan(problem: &RoutingProblem, effort: &Effort, watch: &mut Watch<Objective>) -> Result<Plan, Fault> {
    problem.check()?;
    let table = Table::new(problem);
    let mut search = Search::new(&table, effort.seed);
    watch.found(search.best().1.objective());
    search.serve(effort.rounds / 5, watch);
    search.close_days(effort.rounds / 5, 0, watch);
    search.shorten(effort.rounds / 10, watch);
    let bounds = prove(&table, &mut search, effort, watch);
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
        objective: score.objective(),
        proof,
        unproven: Some(aim).filter(|_| proof != Proof::Optimal),
    })
}

/// Searches in rounds that grow, each of them from the best plan, until a plan reaches all bounds.
fn search_on(search: &mut Search, bounds: StageBounds, effort: &Effort, watch: &mut Watch<Objective>) {
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
