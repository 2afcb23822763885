//! How long a command searches and from which seed, and how it shows what is proven.
//! Start with [`SearchOptions`].

use super::failure::Failure;
use crate::desk::search::Patience;
use crate::planner::proof::Proof;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::ArgMatches;
use serde::Serialize;
use std::time::{Duration, Instant};

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
pub enum ProofJson {
    Optimal,
    Gap(f64),
}

impl ProofJson {
    pub fn of(proof: Proof) -> Option<Self> {
        match proof {
            Proof::Optimal => Some(Self::Optimal),
            Proof::Gap(gap) => Some(Self::Gap(gap)),
            Proof::None => None,
        }
    }
}

fn understand_seconds(typed: &str) -> Result<f64, NoSeconds> {
    let seconds = typed.replace(',', ".").parse::<f64>().ok();
    let fits = |seconds: &f64| (0.0..=LONGEST_SECONDS).contains(seconds);
    seconds.filter(fits).ok_or_else(|| NoSeconds(typed.to_owned()))
}

/// A number of seconds that is none.
struct NoSeconds(String);

impl InWords for NoSeconds {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "solve-no-seconds", typed = sanitize(&self.0).into_owned())
    }
}
