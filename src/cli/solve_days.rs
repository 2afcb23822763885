//! `solve` for visits to spread over days.
//! Start with [`answer`].

use super::answer::{Answer, Exit};
use super::failure::Failure;
use super::json;
use super::search_options::{ProofJson, SearchOptions};
use crate::planner::days::problem::RoutingProblem;
use crate::planner::days::{self, Aim, Effort, Plan};
use crate::planner::instance::VrptwInstance;
use crate::planner::progress::{Progress, Watch};
use crate::planner::summary::percent_above;
use crate::say;
use crate::store::problem::InFile;
use crate::text::{InWords, Words};
use serde::Serialize;
use std::cell::Cell;
use std::path::Path;

#[derive(Serialize)]
struct DaysJson {
    objective: DaysObjectiveJson,
    routes: Vec<RouteJson>,
    proof: Option<ProofJson>,
    ms_to_best: f64,
    ms_total: f64,
    /// The stops left out.
    unserved: Vec<UnservedJson>,
    /// The objective that the gap is about.
    unproven: Option<&'static str>,
}

#[derive(Serialize)]
struct DaysObjectiveJson {
    unserved: usize,
    days: usize,
    drive_s: i64,
    /// The prizes of the stops left out, each counted as 10⁹ at most.
    cost_unserved: i64,
}

#[derive(Serialize)]
struct RouteJson {
    day: usize,
    stops: Vec<usize>,
}

#[derive(Serialize)]
struct UnservedJson {
    stop: usize,
    reason: String,
}

/// Plans the days of an instance.
///
/// # Errors
/// Numbers that do not fit together.
pub fn answer(
    words: &Words,
    file: &Path,
    instance: &VrptwInstance,
    options: &SearchOptions,
) -> Result<Answer, Failure> {
    let refused = |error| InFile { file: file.to_owned(), error };
    let problem = RoutingProblem::from_instance(instance).map_err(refused)?;
    let best = Cell::new((None, 0.0));
    let mut listener = |progress: Progress<days::Objective>| {
        if best.get().0 != progress.best {
            best.set((progress.best, options.milliseconds()));
        }
    };
    let is_late = || options.is_late();
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let plan = days::plan(&problem, &Effort::endless(options.seed), &mut watch).map_err(refused)?;
    let json = as_json(words, &problem, &plan, (best.get().1, options.milliseconds()));
    let is_no_plan = plan.tours.is_empty() && !plan.unserved.is_empty();
    let answer = if options.is_json { json::document(&json)? } else { Answer::output(in_words(words, &json)) };
    Ok(Answer { exit: if is_no_plan { Exit::No } else { Exit::Done }, ..answer })
}

fn as_json(words: &Words, problem: &RoutingProblem, plan: &Plan, (ms_to_best, ms_total): (f64, f64)) -> DaysJson {
    let node = |stop: usize| problem.stops[stop].place;
    let route = |tour: &days::timing::DayTour| RouteJson {
        day: tour.day,
        stops: tour.visits.iter().map(|visit| node(visit.stop)).collect(),
    };
    DaysJson {
        objective: DaysObjectiveJson {
            unserved: plan.unserved.len(),
            days: plan.objective.days,
            drive_s: plan.objective.drive,
            cost_unserved: plan.objective.unserved,
        },
        routes: plan.tours.iter().map(route).collect(),
        proof: ProofJson::of(plan.proof),
        ms_to_best,
        ms_total,
        unserved: plan
            .unserved
            .iter()
            .map(|(stop, why)| UnservedJson { stop: node(*stop), reason: why.in_words(words) })
            .collect(),
        unproven: plan.unproven.map(|aim| match aim {
            Aim::Unserved => "unserved",
            Aim::Days => "days",
            Aim::Drive => "drive_s",
        }),
    }
}

fn in_words(words: &Words, json: &DaysJson) -> String {
    let DaysObjectiveJson { unserved, days, drive_s, .. } = json.objective;
    let mut lines = vec![say!(words, "solve-days", unserved = unserved, days = days, drive = drive_s.to_string())];
    for route in &json.routes {
        let stops: Vec<String> = route.stops.iter().map(usize::to_string).collect();
        lines.push(say!(words, "solve-route", day = route.day.to_string(), stops = stops.join(" ")));
    }
    for left_out in &json.unserved {
        let reason = left_out.reason.as_str();
        lines.push(say!(words, "solve-left-out", stop = left_out.stop.to_string(), reason = reason));
    }
    lines.push(match (json.proof, json.unproven) {
        (Some(ProofJson::Optimal), _) => say!(words, "solve-days-optimal"),
        (Some(ProofJson::Gap(gap)), Some("drive_s")) => {
            say!(words, "solve-drive-gap", percent = percent_above(words, gap))
        }
        (Some(ProofJson::Gap(gap)), Some("days")) => {
            let fewest = (days as f64 * (1.0 - gap)).round();
            say!(words, "solve-days-gap", fewest = fewest.to_string())
        }
        _ => say!(words, "solve-no-proof"),
    });
    lines.into_iter().map(|line| format!("{line}\n")).collect()
}
