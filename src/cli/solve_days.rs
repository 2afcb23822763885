//! `solve` for visits to spread over days.
//! Start with [`answer`].

use super::answer::{Answer, Exit};
use super::failure::Failure;
use super::json;
use super::solve::{SearchOptions, ShownProof};
use crate::planner::days::problem::RoutingProblem;
use crate::planner::days::{self, Aim, Effort, Plan};
use crate::planner::instance::VrptwInstance;
use crate::planner::progress::{Progress, Watch};
use crate::planner::summary::percent_above;
use crate::say;
use crate::text::{InWords, Words};
use serde::Serialize;
use std::cell::Cell;
use std::path::Path;

#[derive(Serialize)]
struct Shown {
    objective: Objective,
    routes: Vec<Route>,
    proof: Option<ShownProof>,
    ms_to_best: f64,
    ms_total: f64,
    /// The stops left out.
    unserved: Vec<LeftOut>,
    /// The objective that the gap is about.
    unproven: Option<&'static str>,
}

#[derive(Serialize)]
struct Objective {
    unserved: usize,
    days: usize,
    drive_s: i64,
    /// The prizes of the stops left out, each counted as 10⁹ at most.
    cost_unserved: i64,
}

#[derive(Serialize)]
struct Route {
    day: usize,
    stops: Vec<usize>,
}

#[derive(Serialize)]
struct LeftOut {
    stop: usize,
    reason: String,
}

/// Plans the days of an instance.
///
/// # Errors
/// Numbers that do not fit together.
pub fn answer(words: &Words, file: &Path, instance: &VrptwInstance, wish: &SearchOptions) -> Result<Answer, Failure> {
    let refused = |fault| Failure::Days(file.to_owned(), fault);
    let problem = RoutingProblem::from_instance(instance).map_err(refused)?;
    let best = Cell::new((None, 0.0));
    let mut listener = |progress: Progress<days::Objective>| {
        if best.get().0 != progress.best {
            best.set((progress.best, wish.milliseconds()));
        }
    };
    let is_late = || wish.is_late();
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let plan = days::plan(&problem, &Effort::endless(wish.seed), &mut watch).map_err(refused)?;
    let shown = shown(words, &problem, &plan, (best.get().1, wish.milliseconds()));
    let is_no_plan = plan.tours.is_empty() && !plan.unserved.is_empty();
    let answer = if wish.is_json { json::document(&shown)? } else { Answer::output(in_words(words, &shown)) };
    Ok(Answer { exit: if is_no_plan { Exit::No } else { Exit::Done }, ..answer })
}

fn shown(words: &Words, problem: &RoutingProblem, plan: &Plan, (ms_to_best, ms_total): (f64, f64)) -> Shown {
    let node = |stop: usize| problem.stops[stop].place;
    let route = |tour: &days::timing::DayTour| Route {
        day: tour.day,
        stops: tour.visits.iter().map(|visit| node(visit.stop)).collect(),
    };
    Shown {
        objective: Objective {
            unserved: plan.unserved.len(),
            days: plan.objective.days,
            drive_s: plan.objective.drive,
            cost_unserved: plan.objective.unserved,
        },
        routes: plan.tours.iter().map(route).collect(),
        proof: ShownProof::of(plan.proof),
        ms_to_best,
        ms_total,
        unserved: plan
            .unserved
            .iter()
            .map(|(stop, why)| LeftOut { stop: node(*stop), reason: why.in_words(words) })
            .collect(),
        unproven: plan.unproven.map(|aim| match aim {
            Aim::Unserved => "unserved",
            Aim::Days => "days",
            Aim::Drive => "drive_s",
        }),
    }
}

fn in_words(words: &Words, shown: &Shown) -> String {
    let Objective { unserved, days, drive_s, .. } = shown.objective;
    let mut lines = vec![say!(words, "solve-days", unserved = unserved, days = days, drive = drive_s.to_string())];
    for route in &shown.routes {
        let stops: Vec<String> = route.stops.iter().map(usize::to_string).collect();
        lines.push(say!(words, "solve-route", day = route.day.to_string(), stops = stops.join(" ")));
    }
    for left_out in &shown.unserved {
        let reason = left_out.reason.as_str();
        lines.push(say!(words, "solve-left-out", stop = left_out.stop.to_string(), reason = reason));
    }
    lines.push(match (shown.proof, shown.unproven) {
        (Some(ShownProof::Optimal), _) => say!(words, "solve-days-optimal"),
        (Some(ShownProof::Gap(gap)), Some("drive_s")) => {
            say!(words, "solve-drive-gap", percent = percent_above(words, gap))
        }
        (Some(ShownProof::Gap(gap)), Some("days")) => {
            let fewest = (days as f64 * (1.0 - gap)).round();
            say!(words, "solve-days-gap", fewest = fewest.to_string())
        }
        _ => say!(words, "solve-no-proof"),
    });
    lines.into_iter().map(|line| format!("{line}\n")).collect()
}
