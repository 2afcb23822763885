//! `solve` for a problem of order: one closed tour through all places.
//! Start with [`answer`].

use super::answer::Answer;
use super::failure::Failure;
use super::json;
use super::search_options::{ProofJson, SearchOptions};
use crate::planner::check::check_tsp;
use crate::planner::instance::TspInstance;
use crate::planner::order::costs::Costs;
use crate::planner::order::problem::OrderingProblem;
use crate::planner::order::{Budget, solve};
use crate::planner::progress::{Progress, Watch};
use crate::planner::summary::percent_above;
use crate::say;
use crate::store::problem::InFile;
use crate::text::Words;
use serde::Serialize;
use std::cell::Cell;
use std::path::Path;

#[derive(Serialize)]
struct OrderJson {
    objective: OrderObjectiveJson,
    routes: [Vec<usize>; 1],
    proof: Option<ProofJson>,
    ms_to_best: f64,
    ms_total: f64,
}

#[derive(Serialize)]
struct OrderObjectiveJson {
    length: i64,
}

/// Solves a problem of order.
///
/// # Errors
/// Numbers that do not fit together.
pub fn answer(words: &Words, file: &Path, instance: &TspInstance, options: &SearchOptions) -> Result<Answer, Failure> {
    check_tsp(instance).map_err(|error| InFile { file: file.to_owned(), error })?;
    let problem = OrderingProblem::closed(Costs::of(instance.n, |from, to| instance.dist[from][to]));
    let best = Cell::new((None, 0.0));
    let mut listener = |progress: Progress<i64>| {
        if best.get().0 != progress.best {
            best.set((progress.best, options.milliseconds()));
        }
    };
    let is_late = || options.is_late();
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let budget = Budget { kicks: u64::MAX, decisions: u64::MAX };
    let found = solve(&problem, options.seed, budget, &mut watch);
    let json = OrderJson {
        objective: OrderObjectiveJson { length: found.length },
        routes: [found.order.into_iter().filter(|node| *node != 0).collect()],
        proof: ProofJson::of(found.proof),
        ms_to_best: best.get().1,
        ms_total: options.milliseconds(),
    };
    if options.is_json { json::document(&json) } else { Ok(Answer::output(in_words(words, &json))) }
}

fn in_words(words: &Words, json: &OrderJson) -> String {
    let order: Vec<String> = json.routes.iter().flatten().map(usize::to_string).collect();
    let proof = match json.proof {
        Some(ProofJson::Optimal) => say!(words, "solve-optimal"),
        Some(ProofJson::Gap(gap)) => say!(words, "solve-gap", percent = percent_above(words, gap)),
        None => say!(words, "solve-no-proof"),
    };
    let lines = [
        say!(words, "solve-length", length = json.objective.length.to_string()),
        say!(words, "solve-order", order = order.join(" ")),
        proof,
    ];
    lines.map(|line| format!("{line}\n")).concat()
}
