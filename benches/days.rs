//! How fast days are planned and proven, on one thread: `cargo bench --bench days` solves the instances five times each;
//! with paths behind `--` those; with `-- --shaped N [FLAVOUR]` problems made by chance, N of each flavour, each once.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../tests/it/days/checker.rs"]
mod checker;
#[path = "../tests/it/days/shaped.rs"]
mod shaped;

use sommertour::planner::days::problem::RoutingProblem;
use sommertour::planner::days::{Effort, Objective, Plan, plan};
use sommertour::planner::instance::Instance;
use sommertour::planner::progress::{Progress, Watch};
use std::time::{Duration, Instant};

/// Until the first plan, the best, and the end.
type Times = [Duration; 3];

fn run(problem: &RoutingProblem, seconds: u64) -> (Plan, Times) {
    let begin = Instant::now();
    let mut found: Vec<(Duration, Objective)> = Vec::new();
    let mut listener = |progress: Progress<Objective>| {
        if let Some(best) = progress.best.filter(|best| found.last().is_none_or(|(_, last)| best < last)) {
            found.push((begin.elapsed(), best));
        }
    };
    let is_late = || begin.elapsed().as_secs() >= seconds;
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let plan = plan(problem, &Effort::endless(1), &mut watch).unwrap();
    let times = [found[0].0, found[found.len() - 1].0, begin.elapsed()];
    checker::check(problem, &plan);
    (plan, times)
}

fn show(name: &str, plan: &Plan, times: Times) {
    let [first, best, all] = times.map(|time| time.as_secs_f64() * 1e3);
    let (left_out, Objective { days, drive, .. }) = (plan.unserved.len(), plan.objective);
    println!("{name:<16} {first:>9.1} {best:>9.1} {all:>9.1}  {left_out} / {days} / {drive}, {:?}", plan.proof);
}

fn instances(paths: &[String]) {
    for path in paths {
        let Instance::Vrptw(instance) = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap() else {
            panic!("{path} is an order")
        };
        let problem = RoutingProblem::from_instance(&instance).unwrap();
        let mut runs: Vec<(Plan, Times)> = (0..5).map(|_| run(&problem, 20)).collect();
        let median = |which: usize| {
            let mut times: Vec<Duration> = runs.iter().map(|(_, times)| times[which]).collect();
            times.sort();
            times[2]
        };
        let medians = [median(0), median(1), median(2)];
        show(path.rsplit('/').next().unwrap(), &runs.remove(0).0, medians);
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    println!("{:<16} {:>9} {:>9} {:>9}  unserved / days / drive, proof", "", "first ms", "best ms", "all ms");
    match words.as_slice() {
        [flag, count, wanted @ ..] if flag == "--shaped" => {
            let is_wanted = |flavour: &shaped::Flavour| wanted.is_empty() || wanted.contains(&format!("{flavour:?}"));
            for flavour in shaped::ALL.into_iter().filter(is_wanted) {
                for seed in 0..count.parse().unwrap() {
                    let (plan, times) = run(&shaped::shaped(flavour, seed, 54), 20);
                    show(&format!("{flavour:?} {seed}"), &plan, times);
                }
            }
        }
        [] => {
            let fixture = |name| format!("{}/tests/fixtures/planner/{name}.json", env!("CARGO_MANIFEST_DIR"));
            instances(&["I2", "I3_1", "I3_2"].map(fixture));
        }
        paths => instances(paths),
    }
}
