//! `solve` for a problem of order: one closed tour through all places.
//! Start with [`answer`].

use super::answer::Answer;
use super::failure::Failure;
use super::json;
use super::solve::{SearchOptions, ShownProof};
use crate::planner::check::check_tsp;
use crate::planner::instance::TspInstance;
use crate::planner::order::costs::Costs;
use crate::planner::order::problem::OrderingProblem;
use crate::planner::order::{Budget, solve};
use crate::planner::progress::{Progress, Watch};
use crate::planner::summary::percent_above;
use crate::say;
use crate::text::Words;
use serde::Serialize;
use std::cell::Cell;
use std::path::Path;

#[derive(Serialize)]
struct Shown {
    objective: Objective,
    routes: [Vec<usize>; 1],
    proof: Option<ShownProof>,
    ms_to_best: f64,
    ms_total: f64,
}

#[derive(Serialize)]
struct Objective {
    length: i64,
}

/// Solves a problem of order.
///
/// # Errors
/// Numbers that do not fit together.
pub fn answer(words: &Words, file: &Path, instance: &TspInstance, wish: &SearchOptions) -> Result<Answer, Failure> {
    check_tsp(instance).map_err(|fault| Failure::Instance(file.to_owned(), fault))?;
    let problem = OrderingProblem::closed(Costs::of(instance.n, |from, to| instance.dist[from][to]));
    let best = Cell::new((None, 0.0));
    let mut listener = |progress: Progress<i64>| {
        if best.get().0 != progress.best {
            best.set((progress.best, wish.milliseconds()));
        }
    };
    let is_late = || wish.is_late();
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let budget = Budget { kicks: u64::MAX, decisions: u64::MAX };
    let found = solve(&problem, wish.seed, budget, &mut watch);
    let shown = Shown {
        objective: Objective { length: found.length },
        routes: [found.order.into_iter().filter(|node| *node != 0).collect()],
        proof: ShownProof::of(found.proof),
        ms_to_best: best.get().1,
        ms_total: wish.milliseconds(),
    };
    if wish.is_json { json::document(&shown) } else { Ok(Answer::output(in_words(words, &shown))) }
}

fn in_words(words: &Words, shown: &Shown) -> String {
    let order: Vec<String> = shown.routes.iter().flatten().map(usize::to_string).collect();
    let proof = match shown.proof {
        Some(ShownProof::Optimal) => say!(words, "solve-optimal"),
        Some(ShownProof::Gap(gap)) => say!(words, "solve-gap", percent = percent_above(words, gap)),
        None => say!(words, "solve-no-proof"),
    };
    let lines = [
        say!(words, "solve-length", length = shown.objective.length.to_string()),
        say!(words, "solve-order", order = order.join(" ")),
        proof,
    ];
    lines.map(|line| format!("{line}\n")).concat()
}
