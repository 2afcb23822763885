//! The order of stops: against brute force, against an independent check, and the real 54 places with their proof.

use proptest::prelude::*;
use sommertour::planner::instance::Instance;
use sommertour::planner::order::costs::Costs;
use sommertour::planner::order::problem::{OrderingProblem, PinError};
use sommertour::planner::order::{Budget, Ordered, solve};
use sommertour::planner::progress::{Progress, Watch};
use sommertour::planner::proof::Proof;
use std::sync::atomic::AtomicBool;

const SMALL: Budget = Budget { kicks: 3000, decisions: 300 };

fn i1() -> Vec<Vec<i64>> {
    let text = std::fs::read_to_string("tests/fixtures/planner/I1.json").unwrap();
    match serde_json::from_str(&text).unwrap() {
        Instance::Tsp(instance) => instance.dist,
        Instance::Vrptw(_) => panic!("I1 is a problem of order"),
    }
}

fn table(size: usize, seed: u64, is_symmetric: bool) -> Vec<Vec<i64>> {
    let mut rng = fastrand::Rng::with_seed(seed);
    let places: Vec<(f64, f64)> = (0..size).map(|_| (rng.f64() * 1e4, rng.f64() * 1e4)).collect();
    let mut table = vec![vec![0; size]; size];
    for a in 0..size {
        for b in 0..size {
            let detour = if is_symmetric { 1.0 } else { 1.0 + rng.f64() * 0.3 };
            table[a][b] = ((places[a].0 - places[b].0).hypot(places[a].1 - places[b].1) * detour) as i64;
        }
    }
    table
}

fn costs(table: &[Vec<i64>]) -> Costs {
    Costs::of(table.len(), |from, to| table[from][to])
}

/// What an order costs and whether it is one: counted anew, without the program's own functions.
fn checked(table: &[Vec<i64>], is_closed: bool, pins: &[(usize, usize)], order: &[usize]) -> i64 {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    assert_eq!(sorted, (0..table.len()).collect::<Vec<_>>());
    for (node, place) in pins {
        assert_eq!(order[*place], *node, "{order:?}");
    }
    let mut length = 0;
    for place in 1..order.len() {
        length += table[order[place - 1]][order[place]];
    }
    if is_closed { length + table[order[order.len() - 1]][order[0]] } else { length }
}

/// The least cost of all orders that keep the pins.
fn brute_force(table: &[Vec<i64>], is_closed: bool, pins: &[(usize, usize)]) -> i64 {
    fn extend(table: &[Vec<i64>], closed: bool, pins: &[(usize, usize)], order: &mut Vec<usize>, best: &mut i64) {
        let place = order.len();
        if place == table.len() {
            *best = (*best).min(checked(table, closed, pins, order));
            return;
        }
        for node in 0..table.len() {
            let is_wrong = pins.iter().any(|(pinned, at)| (*pinned == node) != (*at == place));
            if !order.contains(&node) && !is_wrong {
                order.push(node);
                extend(table, closed, pins, order, best);
                order.pop();
            }
        }
    }
    let mut best = i64::MAX;
    extend(table, is_closed, pins, &mut Vec::new(), &mut best);
    best
}

fn problem(table: &[Vec<i64>], is_closed: bool, pins: &[(usize, usize)]) -> OrderingProblem {
    let problem = if is_closed { OrderingProblem::closed(costs(table)) } else { OrderingProblem::open(costs(table)) };
    pins.iter().fold(problem, |problem, (node, place)| problem.with_pin(*node, *place).unwrap())
}

/// The bound that a proof claims.
fn bound(found: &Ordered) -> f64 {
    match found.proof {
        Proof::Optimal => found.length as f64,
        Proof::Gap(gap) => found.length as f64 * (1.0 - gap),
        Proof::None => f64::NEG_INFINITY,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn few_stops_are_in_the_best_order(
        seed: u64, size in 2_usize..8, is_symmetric: bool, is_closed: bool, start: bool, end: bool, inner: bool,
    ) {
        let table = table(size, seed, is_symmetric);
        let mut pins = Vec::new();
        if is_closed || start {
            pins.push((0, 0));
        }
        if end {
            pins.push((1, size - 1));
        }
        if inner && size > 4 {
            pins.push((3, 2));
        }
        let found = solve(&problem(&table, is_closed, &pins), 1, SMALL, &mut Watch::nobody());
        prop_assert_eq!(found.length, checked(&table, is_closed, &pins, &found.order));
        prop_assert_eq!(found.length, brute_force(&table, is_closed, &pins));
        prop_assert_eq!(found.proof, Proof::Optimal);
    }
}

#[test]
fn the_search_for_many_keeps_every_shape() {
    let size = 15;
    for is_symmetric in [true, false] {
        let table = table(size, 3, is_symmetric);
        for (is_closed, pins) in [
            (true, vec![(0, 0)]),
            (true, vec![(0, 0), (5, 3)]),
            (false, vec![]),
            (false, vec![(2, 0)]),
            (false, vec![(2, size - 1)]),
            (false, vec![(4, 0), (2, size - 1)]),
            (false, vec![(4, 0), (2, 6), (3, 7)]),
        ] {
            let found = solve(&problem(&table, is_closed, &pins), 1, SMALL, &mut Watch::nobody());
            assert_eq!(found.length, checked(&table, is_closed, &pins, &found.order));
            assert!(bound(&found) <= found.length as f64);
            if is_symmetric && pins.iter().all(|(_, place)| *place == 0 || *place == size - 1) {
                assert_eq!(found.proof, Proof::Optimal, "{pins:?}");
            }
        }
    }
}

#[test]
fn the_tour_through_all_kis_is_the_shortest_and_proven() {
    let table = i1();
    let problem = OrderingProblem::closed(costs(&table));
    let found = solve(&problem, 1, Budget::default(), &mut Watch::nobody());
    assert_eq!((found.length, found.proof), (1_458_957, Proof::Optimal));
    assert_eq!(checked(&table, true, &[(0, 0)], &found.order), 1_458_957);
    assert_eq!(solve(&problem, 1, Budget::default(), &mut Watch::nobody()), found);
}

#[test]
fn a_proof_cut_short_claims_no_more_than_it_knows() {
    let problem = OrderingProblem::closed(costs(&i1()));
    let budget = Budget { kicks: 0, decisions: 0 };
    let mut heard = Vec::new();
    let mut listener = |progress: Progress<i64>| heard.push(progress);
    let found = solve(&problem, 3, budget, &mut Watch::nobody().with_listener(&mut listener));
    assert!(matches!(found.proof, Proof::Gap(gap) if gap > 0.0 && gap < 0.1), "{found:?}");
    assert!(bound(&found) <= 1_458_957.0);
    assert!(heard.iter().all(|progress| progress.bound.is_none_or(|bound| bound <= 1_458_957)));
    assert_eq!(heard.last().and_then(|progress| progress.best), Some(found.length));
}

#[test]
fn a_stop_ends_the_search_with_a_plan() {
    let table = table(120, 5, true);
    let stop = AtomicBool::new(true);
    let budget = Budget { kicks: u64::MAX, decisions: u64::MAX };
    let found = solve(&OrderingProblem::closed(costs(&table)), 1, budget, &mut Watch::nobody().with_stop(&stop));
    assert_eq!(found.length, checked(&table, true, &[(0, 0)], &found.order));
    assert_eq!(found.proof, Proof::None);
}

#[test]
fn wishes_that_contradict_each_other_are_refused() {
    let problem = OrderingProblem::open(costs(&table(5, 1, true))).starting_at(2).unwrap();
    assert_eq!(problem.clone().ending_at(2), Err(PinError::NodeTaken(2)));
    assert_eq!(problem.clone().with_pin(3, 0), Err(PinError::PlaceTaken(0)));
    assert_eq!(problem.clone().with_pin(5, 1), Err(PinError::NoSuchNode(5)));
    assert_eq!(problem.with_pin(1, 5), Err(PinError::NoSuchPlace(5)));
}
