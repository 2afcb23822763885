//! How far work that takes longer than a blink has come: who hears of it, how often, and in which words.
//! Start with [`Observer`] and [`Report`].

use crate::domain::travel::KM_STEP;
use crate::planner::days::Objective;
use crate::planner::days::problem::MUST;
use crate::planner::progress::Progress;
use crate::say;
use crate::text::{Words, numbers, times};
use std::cell::Cell;
use std::time::{Duration, Instant};

/// Progress is told no oftener than this.
const PACE: Duration = Duration::from_millis(100);

/// Who a job tells how far it has come, and asks whether to end.
pub trait Observer {
    fn is_over(&self) -> bool;
    fn hear(&self, heard: Heard);
}

/// Nobody watches: the job runs to its own end.
pub struct Alone;

impl Observer for Alone {
    fn is_over(&self) -> bool {
        false
    }

    fn hear(&self, _: Heard) {}
}

/// The best value and the bound so far, or the step that a sheet is at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Heard {
    Nothing,
    /// Kilometres, in the steps in which they are shown.
    Order(Progress<i64>),
    Days(Progress<Objective>),
    Print(Step),
}

/// What a sheet is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Making,
    Writing,
    HandingOn,
}

/// How far a job has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report {
    pub heard: Heard,
    pub seconds: u64,
}

/// What is heard of a job, to be told now and then.
pub struct Paced {
    start: Instant,
    told: Cell<Instant>,
    heard: Cell<Heard>,
}

impl Paced {
    /// Of a job that starts now.
    pub fn start() -> Self {
        let start = Instant::now();
        Self { start, told: Cell::new(start), heard: Cell::new(Heard::Nothing) }
    }

    pub fn hear(&self, heard: Heard) {
        self.heard.set(heard);
    }

    /// How far the job has come, where it is time to tell.
    pub fn due(&self) -> Option<Report> {
        let now = Instant::now();
        (now - self.told.get() >= PACE).then(|| {
            self.told.set(now);
            Report { heard: self.heard.get(), seconds: (now - self.start).as_secs() }
        })
    }
}

impl Report {
    /// That of a job that has just started.
    pub const NONE: Self = Self { heard: Heard::Nothing, seconds: 0 };

    /// How far a search of at most `longest` has come: the best so far, what nothing can be below, how long it has taken.
    pub fn search_in_words(&self, words: &Words, longest: Duration) -> String {
        let km =
            |steps: i64| say!(words, "proposal-km", km = numbers::decimal(words.lang(), steps as f64 * KM_STEP, 0));
        let (best, bound) = match self.heard {
            Heard::Nothing | Heard::Print(_) => (None, None),
            Heard::Order(progress) => (progress.best.map(km), progress.bound.map(km)),
            Heard::Days(progress) => {
                let bound = progress.bound.filter(|bound| bound.days > 0);
                let bound = bound.map(|bound| say!(words, "count-days", count = bound.days));
                (progress.best.map(|best| objective_in_words(words, best)), bound)
            }
        };
        let best = best.map(|best| say!(words, "search-best", best = best));
        let bound = bound.map(|bound| say!(words, "search-bound", bound = bound));
        let seconds = say!(words, "search-seconds", seconds = self.seconds, longest = longest.as_secs());
        best.into_iter().chain(bound).chain([seconds]).collect::<Vec<_>>().join(" · ")
    }
}

fn objective_in_words(words: &Words, objective: Objective) -> String {
    let days = say!(words, "count-days", count = objective.days);
    let drive = times::duration(words, objective.drive as f64 / 60.0);
    match objective.unserved / MUST {
        0 => say!(words, "search-days-best", days = days, drive = drive),
        unserved => say!(words, "search-days-best-without", days = days, drive = drive, unserved = unserved),
    }
}
