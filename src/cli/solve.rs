//! `solve INSTANCE.json`: a planning problem in bare numbers, solved and proven as far as the time allows.
//! Start with [`run`]; each kind of problem has its file.

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::{define, solve_days, solve_order};
use crate::desk::search::Patience;
use crate::planner::instance::Instance;
use crate::planner::proof::Proof;
use crate::say;
use crate::store::read::read_capped;
use crate::text::Words;
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub const NAME: &str = "solve";

const SECONDS: f64 = 10.0;
const LONGEST_SECONDS: f64 = 86_400.0;

/// What is asked of a search, whatever the problem.
pub struct SearchOptions {
    /// When the command began: reading the file counts.
    start: Instant,
    /// How long is searched.
    pub time: Duration,
    pub seed: u64,
    pub is_json: bool,
}

impl SearchOptions {
    /// Begins now: `--seconds`, or so many; `--seed`, or 1.
    ///
    /// # Errors
    /// A number of seconds that is none.
    pub fn begin(matches: &ArgMatches, seconds: f64) -> Result<Self, Failure> {
        let start = Instant::now();
        let time = matches.get_one::<String>("seconds").map_or(Ok(seconds), |typed| understand_seconds(typed))?;
        let seed = matches.try_get_one::<u64>("seed").ok().flatten().copied().unwrap_or(1);
        Ok(Self { start, time: Duration::from_secs_f64(time), seed, is_json: matches.get_flag("json") })
    }

    pub fn is_late(&self) -> bool {
        self.start.elapsed() >= self.time
    }

    /// For the time that is left: where the steps are not counted, all of it.
    pub fn patience(&self, is_endless: bool) -> Patience {
        Patience { longest: self.time.saturating_sub(self.start.elapsed()), seed: self.seed, is_endless }
    }

    /// Milliseconds since the command began, to the microsecond.
    pub fn milliseconds(&self) -> f64 {
        self.start.elapsed().as_micros() as f64 / 1000.0
    }
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
    let wish = SearchOptions::begin(matches, SECONDS)?;
    let file = matches.get_one::<PathBuf>("file").map(PathBuf::as_path).unwrap_or(Path::new(""));
    match read(file)? {
        Instance::Tsp(instance) => solve_order::answer(&context.words, file, &instance, &wish),
        Instance::Vrptw(instance) => solve_days::answer(&context.words, file, &instance, &wish),
    }
}

fn understand_seconds(typed: &str) -> Result<f64, Failure> {
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
