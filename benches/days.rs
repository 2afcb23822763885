//! How fast days are planned and proven: the instances five times each, on one thread. `cargo bench --bench days`, or
//! with paths of other instances behind `--`.

#![allow(clippy::unwrap_used, clippy::panic)]

use sommertour::planner::days::problem::Problem;
use sommertour::planner::days::{Effort, Objective, plan};
use sommertour::planner::instance::Instance;
use sommertour::planner::progress::{Progress, Watch};
use std::time::{Duration, Instant};

fn main() {
    let named: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let fixture = |name: &str| format!("{}/tests/fixtures/planner/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let paths = if named.is_empty() { ["I2", "I3_1", "I3_2"].map(fixture).to_vec() } else { named };
    println!("{:<12} {:>9} {:>9} {:>9}  unserved / days / drive, proof", "", "first ms", "best ms", "all ms");
    for path in paths {
        let Instance::Vrptw(instance) = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap() else {
            panic!("{path} is an order")
        };
        let mut runs = Vec::new();
        let mut end = None;
        for _ in 0..5 {
            let begin = Instant::now();
            let problem = Problem::from_instance(&instance).unwrap();
            let mut found: Vec<(Duration, Objective)> = Vec::new();
            let mut listener = |progress: Progress<Objective>| {
                if let Some(best) = progress.best.filter(|best| found.last().is_none_or(|(_, last)| best < last)) {
                    found.push((begin.elapsed(), best));
                }
            };
            let is_late = || begin.elapsed().as_secs() >= 20;
            let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
            let plan = plan(&problem, &Effort::default(), &mut watch).unwrap();
            runs.push([found[0].0, found[found.len() - 1].0, begin.elapsed()]);
            end = Some((plan.unserved.len(), plan.objective.days, plan.objective.drive, plan.proof));
        }
        let median = |which: usize| {
            let mut times: Vec<Duration> = runs.iter().map(|run| run[which]).collect();
            times.sort();
            times[2].as_secs_f64() * 1e3
        };
        let (unserved, days, drive, proof) = end.unwrap();
        let name = path.rsplit('/').next().unwrap();
        println!(
            "{name:<12} {:>9.1} {:>9.1} {:>9.1}  {unserved} / {days} / {drive}, {proof:?}",
            median(0),
            median(1),
            median(2)
        );
    }
}
