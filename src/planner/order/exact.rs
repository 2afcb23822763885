//! The best order of a few nodes, by trying all sets of nodes seen so far.
//! Start with [`best_order`].

use super::problem::OrderingProblem;

/// Most nodes whose place is not fixed at the start; memory and time double with each.
pub const MOST: usize = 12;

const UNKNOWN: i64 = i64::MAX;

/// Whether so few nodes are to be put in order that [`best_order`] answers at once.
pub fn is_small(problem: &OrderingProblem) -> bool {
    stops(problem).len() <= MOST
}

/// The nodes behind a first one that is given.
fn stops(problem: &OrderingProblem) -> Vec<usize> {
    (0..problem.size()).filter(|node| Some(*node) != problem.first()).collect()
}

/// The best order there is, with any pins, open or closed, whatever the way back costs; by dynamic programming over
/// sets (Bellman 1962; Held and Karp 1962). The least cost of a way through a set of stops that ends at one of them
/// follows from the sets that lack it.
pub fn best_order(problem: &OrderingProblem) -> Vec<usize> {
    let stops = stops(problem);
    let count = stops.len();
    let lead = problem.first();
    let shift = usize::from(lead.is_some());
    // Which stops may be next when so many have been seen.
    let allowed: Vec<usize> = (0..count)
        .map(|seen| match problem.fixed[seen + shift] {
            Some(node) => stops.iter().position(|stop| *stop == node).map_or(0, |stop| 1 << stop),
            None => {
                let is_free = |stop: &usize| !problem.fixed.contains(&Some(stops[*stop]));
                (0..count).filter(is_free).map(|stop| 1 << stop).sum()
            }
        })
        .collect();
    let mut least = vec![UNKNOWN; count << count];
    for stop in members(allowed.first().copied().unwrap_or(0)) {
        least[(count << stop) + stop] = lead.map_or(0, |lead| problem.costs.at(lead, stops[stop]));
    }
    for set in 1_usize..1 << count {
        let seen = set.count_ones() as usize;
        let open = allowed.get(seen).copied().unwrap_or(0) & !set;
        if open == 0 {
            continue;
        }
        for last in members(set) {
            let so_far = least[set * count + last];
            if so_far == UNKNOWN {
                continue;
            }
            let row = problem.costs.row(stops[last]);
            for next in members(open) {
                let cell = &mut least[(set | 1 << next) * count + next];
                *cell = (*cell).min(so_far + row[stops[next]]);
            }
        }
    }
    let mut order = back_from_the_end(problem, &stops, &least);
    order.extend(lead);
    order.reverse();
    order
}

/// The stops from the last to the first.
fn back_from_the_end(problem: &OrderingProblem, stops: &[usize], least: &[i64]) -> Vec<usize> {
    let count = stops.len();
    let home = problem.first().filter(|_| problem.is_closed);
    let mut order = Vec::with_capacity(count + 1);
    let mut set = (1 << count) - 1;
    let mut after = home;
    while set != 0 {
        let cost = |last: &usize| {
            let so_far = least[set * count + last];
            if so_far == UNKNOWN {
                UNKNOWN
            } else {
                so_far + after.map_or(0, |next| problem.costs.at(stops[*last], next))
            }
        };
        let Some(last) = members(set).min_by_key(cost) else { break };
        order.push(stops[last]);
        after = Some(stops[last]);
        set &= !(1 << last);
    }
    order
}

/// The numbers of the bits that are set.
fn members(mut set: usize) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (set != 0).then(|| {
            let lowest = set.trailing_zeros() as usize;
            set &= set - 1;
            lowest
        })
    })
}
