//! The best order of stops: exact for a few, searched and then proven for many.
//! Start with [`solve`]; `problem` is the question, `exact`, `iterated` and `directed` find, `prove` proves.

mod ascent;
pub mod costs;
mod cycle;
mod descent;
mod directed;
mod exact;
mod iterated;
mod links;
mod near;
mod one_tree;
pub mod problem;
mod prove;
mod ring;

use crate::planner::progress::Watch;
use crate::planner::proof::Proof;
use cycle::Cycle;
use directed::Directed;
use iterated::Iterated;
use problem::OrderingProblem;
use prove::Proving;

/// Kicks for each node before a proof is tried: most round trips are the best by then.
const KICKS_BEFORE_PROOF: u64 = 20;
/// Above so many nodes only the bound is computed, and late: a complete proof is out of reach.
const MOST_TO_PROVE: usize = 150;
const KICKS_BEFORE_BOUND: u64 = 100_000;
/// Above so many nodes not even the bound.
const MOST_TO_BOUND: usize = 700;
/// Kicks before a proof is tried where the way back costs something else. One costs as many plain ones as the square of
/// the nodes has hundreds, and is counted so.
const DIRECTED_KICKS_BEFORE_PROOF: u64 = 20_000;

/// How much a search may do. Without a stop from outside the answer follows from this and the seed alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Budget {
    /// Kicks of the search: about 200 in a millisecond.
    pub kicks: u64,
    /// Decisions of the proof: about 15 in a millisecond.
    pub decisions: u64,
}

impl Default for Budget {
    /// Enough for a tour through all KIs, proven; well under a second.
    fn default() -> Self {
        Self { kicks: 20_000, decisions: 5_000 }
    }
}

/// An order and what is known of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Ordered {
    /// All nodes; a round trip begins at node 0, which is not repeated at the end.
    pub order: Vec<usize>,
    pub length: i64,
    pub proof: Proof,
}

/// The best order that the budget and the watch allow, with what is proven about it.
pub fn solve(problem: &OrderingProblem, seed: u64, budget: Budget, watch: &mut Watch<i64>) -> Ordered {
    if exact::is_small(problem) {
        let order = exact::best_order(problem);
        let length = problem.length(&order);
        watch.found(length);
        watch.proved(length);
        return Ordered { order, length, proof: Proof::Optimal };
    }
    let cycle = Cycle::of(problem);
    let (order, bound) = if problem.costs.is_symmetric() && !problem.has_inner_pins() {
        search(problem, &cycle, seed, budget, watch)
    } else {
        search_directed(problem, &cycle, seed, budget, watch)
    };
    let length = problem.length(&order);
    Ordered { order, length, proof: Proof::of(length, bound) }
}

/// Search, proof, and more search when the proof stays open; costs are the same both ways.
fn search(
    problem: &OrderingProblem,
    cycle: &Cycle,
    seed: u64,
    budget: Budget,
    watch: &mut Watch<i64>,
) -> (Vec<usize>, Option<i64>) {
    let size = cycle.costs.size();
    let (costs, bait) = cycle.with_bait();
    let start = cycle.round(&problem.plain_order());
    let start = if cycle.required.is_empty() { iterated::nearest_first(&costs) } else { start };
    let mut search = Iterated::new(&costs, &start, seed);
    watch.found(search.best_length() + bait);
    let is_provable = size <= MOST_TO_PROVE;
    let first = if is_provable { KICKS_BEFORE_PROOF * size as u64 } else { KICKS_BEFORE_BOUND }.min(budget.kicks);
    search.run(first, bait, watch);
    let mut best = search.best().to_vec();
    let mut bound = None;
    if size <= MOST_TO_BOUND && !watch.is_over() {
        let mut proving = Proving::new(&cycle.costs, best.clone(), |_, _| true);
        bound = proving.run(&cycle.required, if is_provable { budget.decisions } else { 0 }, watch);
        best = std::mem::take(&mut proving.best);
        if bound.is_some_and(|bound| bound >= proving.best_length) {
            watch.proved(proving.best_length);
            return (cycle.order(problem, &best), bound);
        }
    }
    search.run(budget.kicks - first, bait, watch);
    if iterated::length(&costs, search.best()) < iterated::length(&costs, &best) {
        best = search.best().to_vec();
    }
    (cycle.order(problem, &best), bound)
}

/// The same when steps cost something else on the way back, or when stops have their place inside of the order. The
/// bound forgets such places, so it holds all the more.
fn search_directed(
    problem: &OrderingProblem,
    cycle: &Cycle,
    seed: u64,
    budget: Budget,
    watch: &mut Watch<i64>,
) -> (Vec<usize>, Option<i64>) {
    let mut search = Directed::new(problem, cycle, &problem.plain_order(), seed);
    let square = (problem.size() * problem.size()) as u64;
    let kicks = |plain: u64| (plain / square).saturating_mul(100).max(1);
    let first = budget.kicks.min(DIRECTED_KICKS_BEFORE_PROOF);
    let order = search.run(problem, kicks(first), watch);
    let mut bound = None;
    let doubled = cycle.doubled();
    if doubled.costs.size() <= MOST_TO_PROVE && !watch.is_over() {
        let size = cycle.costs.size();
        let round: Vec<usize> = cycle.round(&order).into_iter().flat_map(|node| [node + size, node]).collect();
        let mut proving = Proving::new(&doubled.costs, round, |a, b| a < size && b >= size);
        proving.is_silent = problem.has_inner_pins();
        bound = proving.run(&doubled.required, budget.decisions, watch);
        if !problem.has_inner_pins() && proving.best_length < problem.length(&order) {
            let mut round = proving.best;
            if round.get(1) == Some(&size) {
                // Node 0 is left where it should be entered: the round trip runs backwards.
                round.reverse();
            }
            round.retain(|node| *node < size);
            return (cycle.order(problem, &round), bound);
        }
    }
    if budget.kicks == first || bound.is_some_and(|bound| bound >= problem.length(&order)) {
        return (order, bound);
    }
    (search.run(problem, kicks(budget.kicks - first), watch), bound)
}

#[cfg(test)]
mod tests {
    use super::costs::Costs;
    use super::{Budget, Cycle, OrderingProblem, Watch, exact, search, search_directed};
    use fastrand::Rng;

    /// Every shape of tour, small enough to be solved exactly, through the search that is meant for many.
    #[test]
    fn search_and_bound_agree_with_the_exact_answer() {
        let budget = Budget { kicks: 1000, decisions: 50 };
        for seed in 0..16 {
            let mut rng = Rng::with_seed(seed);
            let (size, is_symmetric) = (rng.usize(8..11), rng.bool());
            let cells: Vec<i64> = (0..size * size).map(|_| rng.i64(0..1000)).collect();
            let costs = Costs::of(size, |a, b| match a.cmp(&b) {
                std::cmp::Ordering::Equal => 0,
                std::cmp::Ordering::Greater if is_symmetric => cells[b * size + a],
                _ => cells[a * size + b],
            });
            let (closed, open) = (OrderingProblem::closed(costs.clone()), OrderingProblem::open(costs));
            let shapes = [
                closed.clone(),
                closed.with_pin(3, 4).unwrap(),
                open.clone(),
                open.clone().starting_at(2).unwrap(),
                open.clone().ending_at(1).unwrap(),
                open.clone().starting_at(5).unwrap().ending_at(0).unwrap(),
                open.starting_at(5).unwrap().with_pin(4, 3).unwrap(),
            ];
            for problem in shapes {
                let best = problem.length(&exact::best_order(&problem));
                let cycle = Cycle::of(&problem);
                let is_plain = is_symmetric && !problem.has_inner_pins();
                let run = if is_plain { search } else { search_directed };
                let (order, bound) = run(&problem, &cycle, seed, budget, &mut Watch::nobody());
                let length = problem.length(&order);
                assert!(problem.allows(&order) && length >= best, "{seed} {problem:?} {order:?}");
                assert!(bound.is_none_or(|bound| bound <= best), "{seed}: {bound:?} > {best}, {problem:?}");
                if is_plain {
                    assert_eq!((length, bound), (best, Some(best)), "{seed} {problem:?}");
                } else {
                    assert!(length * 100 <= best * 105, "{seed}: {length} {best} {problem:?}");
                }
            }
        }
    }
}
