//! `solve INSTANCE.json`: a planning problem in bare numbers, solved and proven as far as the time allows.
//! Imports `planner`, `store` and `text`.
//! Start with [`run`]; each kind of problem has its function.

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{define, json};
use crate::planner::check::check_tsp;
use crate::planner::instance::{Instance, TspInstance};
use crate::planner::order::costs::Costs;
use crate::planner::order::problem::Problem;
use crate::planner::order::{Budget, solve};
use crate::planner::progress::{Progress, Watch};
use crate::planner::proof::Proof;
use crate::say;
use crate::store::tour_file::read_capped;
use crate::text::{Words, numbers};
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub const NAME: &str = "solve";

const SECONDS: f64 = 10.0;
const LONGEST_SECONDS: f64 = 86_400.0;

/// What is asked of a search, whatever the problem.
struct Wish {
    /// When the command began: reading the file counts.
    start: Instant,
    time: Duration,
    seed: u64,
}

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

/// A proof as JSON shows it; null when nothing can be claimed.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ShownProof {
    Optimal,
    Gap(f64),
}

impl ShownProof {
    pub fn of(proof: Proof) -> Option<Self> {
        match proof {
            Proof::Optimal => Some(Self::Optimal),
            Proof::Gap(gap) => Some(Self::Gap(gap)),
            Proof::None => None,
        }
    }
}

pub fn define(words: &Words) -> Command {
    let option = |name, help| define::own_option(words, name, say!(words, "cli-value-number"), help);
    let file = define::positional(words, "file", say!(words, "cli-value-file"), say!(words, "solve-help-file"));
    define::command(words, NAME, say!(words, "solve-about"), &say!(words, "solve-usage"))
        .arg(file.required(true).value_parser(value_parser!(PathBuf)))
        .arg(option("seconds", say!(words, "solve-help-seconds")))
        .arg(option("seed", say!(words, "solve-help-seed")).value_parser(value_parser!(u64)))
        .arg(option("threads", say!(words, "solve-help-threads")).value_parser(value_parser!(u32)))
        .arg(define::json(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let start = Instant::now();
    let time = matches.get_one::<String>("seconds").map_or(Ok(SECONDS), |typed| seconds(typed))?;
    let seed = matches.get_one::<u64>("seed").copied().unwrap_or(1);
    let wish = Wish { start, time: Duration::from_secs_f64(time), seed };
    let file = matches.get_one::<PathBuf>("file").map(PathBuf::as_path).unwrap_or(Path::new(""));
    let shown = match read(file)? {
        Instance::Tsp(instance) => solve_tsp(file, &instance, &wish)?,
        Instance::Vrptw(_) => return Err(Failure::InstanceKind(file.to_owned())),
    };
    if matches.get_flag("json") { json::document(&shown) } else { Ok(Answer::output(in_words(&context.words, &shown))) }
}

/// A number of seconds as a person types it.
///
/// # Errors
/// It is none, is below zero, or is more than a day.
pub fn seconds(typed: &str) -> Result<f64, Failure> {
    let seconds = typed.replace(',', ".").parse::<f64>().ok();
    let fits = |seconds: &f64| (0.0..=LONGEST_SECONDS).contains(seconds);
    seconds.filter(fits).ok_or_else(|| Failure::NoSeconds(typed.to_owned()))
}

fn read(file: &Path) -> Result<Instance, Failure> {
    let bytes = read_capped(file)?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        let file = file.to_owned();
        match error.classify() {
            serde_json::error::Category::Data => Failure::InstanceShape(file),
            _ => Failure::InstanceNotJson { file, line: error.line(), column: error.column() },
        }
    })
}

fn solve_tsp(file: &Path, instance: &TspInstance, wish: &Wish) -> Result<Shown, Failure> {
    check_tsp(instance).map_err(|fault| Failure::Instance(file.to_owned(), fault))?;
    let problem = Problem::closed(Costs::of(instance.n, |from, to| instance.dist[from][to]));
    let best = Cell::new((None, 0.0));
    let mut listener = |progress: Progress<i64>| {
        if best.get().0 != progress.best {
            best.set((progress.best, milliseconds(wish.start)));
        }
    };
    let is_late = || wish.start.elapsed() >= wish.time;
    let mut watch = Watch::nobody().with_deadline(&is_late).with_listener(&mut listener);
    let budget = Budget { kicks: u64::MAX, decisions: u64::MAX };
    let found = solve(&problem, wish.seed, budget, &mut watch);
    Ok(Shown {
        objective: Objective { length: found.length },
        routes: [found.order.into_iter().filter(|node| *node != 0).collect()],
        proof: ShownProof::of(found.proof),
        ms_to_best: best.get().1,
        ms_total: milliseconds(wish.start),
    })
}

/// Milliseconds since then, to the microsecond.
fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_micros() as f64 / 1000.0
}

fn in_words(words: &Words, shown: &Shown) -> String {
    let order: Vec<String> = shown.routes.iter().flatten().map(usize::to_string).collect();
    let proof = match shown.proof {
        Some(ShownProof::Optimal) => say!(words, "solve-optimal"),
        // Rounded up: the claim must hold.
        Some(ShownProof::Gap(gap)) => {
            let percent = numbers::decimal(words.lang(), (gap * 1000.0).ceil() / 10.0, 1);
            say!(words, "solve-gap", percent = percent)
        }
        None => say!(words, "solve-no-proof"),
    };
    let lines = [
        say!(words, "solve-length", length = shown.objective.length.to_string()),
        say!(words, "solve-order", order = order.join(" ")),
        proof,
    ];
    lines.map(|line| format!("{line}\n")).concat()
}
