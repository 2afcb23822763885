//! Subset-row inequalities: of three stops, at most one tour can serve two or more. They make the relaxation tighter.
//! Start with [`tighten`]. After M. Jepsen, B. Petersen, S. Spoorendonk and D. Pisinger, Operations Research 56 (2008) 497.

use super::master::{Master, Meaning, is_in};
use super::score::Objective;
use super::set::{Set, members};
use super::simplex::Ending;
use super::target::Target;
use crate::planner::progress::Watch;

/// Inequalities added at a time and in all, and how often one stop may be in those of one time.
const AT_A_TIME: usize = 25;
const MOST: usize = 120;
const TIMES_A_STOP: usize = 4;
/// By how much a solution has to break an inequality that is added.
const BREACH: f64 = 0.02;
const MOST_PIVOTS: usize = 5_000;
/// Rounds without a gain of this share of the gap are not followed by another.
const LEAST_GAIN: f64 = 0.01;

/// Adds what the solution of the relaxation breaks, and solves it again, for as long as that helps. False when it has
/// become certain that nothing better than the target exists. Columns that cannot be part of anything better go.
pub(super) fn tighten(master: &mut Master, target: Target, watch: &mut Watch<Objective>) -> bool {
    let mut added = 0;
    while added < MOST && !watch.is_over_by_now() {
        let cuts = broken(master);
        if cuts.is_empty() {
            break;
        }
        added += cuts.len();
        let before = master.simplex.value();
        let untouched = master.clone();
        let is_ready = master.cut(&cuts);
        let all: Vec<usize> = (0..master.simplex.columns()).collect();
        match if is_ready {
            master.simplex.dual(&all, target.cutoff(), MOST_PIVOTS, || watch.is_over_by_now())
        } else {
            Ending::Stuck
        } {
            Ending::Hopeless => return false,
            Ending::Stuck => {
                *master = untouched;
                break;
            }
            Ending::Optimal => {}
        }
        let gap = target.cutoff() - master.simplex.value();
        master.keep(&master.cheap(gap));
        if master.simplex.value() - before < LEAST_GAIN * gap {
            break;
        }
    }
    true
}

/// The triples of stops whose inequality the solution breaks most.
fn broken(master: &Master) -> Vec<Set> {
    let simplex = &master.simplex;
    let basis = simplex.basis.columns.iter().zip(&simplex.basis.values);
    let tours: Vec<(Set, f64)> = basis
        .filter_map(|(column, value)| match master.meaning[*column] {
            Meaning::Tour { set, .. } if (1e-6..1.0 - 1e-6).contains(value) => Some((set, *value)),
            _ => None,
        })
        .collect();
    let touched = tours.iter().fold(0, |all: Set, (set, _)| all | set);
    let stops: Vec<usize> = members(touched).collect();
    let mut found: Vec<(f64, Set)> = Vec::new();
    for (index, first) in stops.iter().enumerate() {
        for (next, second) in stops.iter().enumerate().skip(index + 1) {
            let pair: Set = 1 << first | 1 << second;
            // Without a tour that serves both, or nearly so, nothing can be broken much.
            let beside: Vec<&(Set, f64)> = tours.iter().filter(|(set, _)| set & pair != 0).collect();
            for third in &stops[next + 1..] {
                let triple = pair | 1 << third;
                let served: f64 = beside.iter().filter(|(set, _)| is_in(*set, triple)).map(|(_, value)| value).sum();
                if served > 1.0 + BREACH {
                    found.push((served, triple));
                }
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut times = vec![0; master.table.stops()];
    let mut cuts = Vec::new();
    for (_, triple) in found {
        if cuts.len() == AT_A_TIME {
            break;
        }
        if members(triple).all(|stop| times[stop] < TIMES_A_STOP) {
            members(triple).for_each(|stop| times[stop] += 1);
            cuts.push(triple);
        }
    }
    cuts
}
