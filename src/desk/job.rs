//! Work in the background: what is to be done, how far it has come, what comes of it.
//! Start with [`Job`]; the shell runs it on a thread.

use super::print_run::{PrintFailure, PrintRun, Printed, Step};
use super::search::Search;
use crate::planner::campaign::Campaign;
use crate::planner::days::Objective;
use crate::planner::progress::Progress;
use crate::planner::proposal::Proposal;
use crate::planner::replan::NoDays;
use crate::store::hand_on::{self, Trouble};

/// Tells jobs apart: the answer of one that nobody waits for any more is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobId(pub u64);

/// Something that takes longer than a blink, with all that it needs.
#[derive(Debug)]
pub enum Job {
    Search(Box<Search>),
    /// Makes a sheet, writes it and hands it on.
    Print(Box<PrintRun>),
    /// Asks the system for its printers.
    FindPrinters,
}

/// What comes of a job.
#[derive(Debug)]
pub enum Outcome {
    Proposal(Box<Proposal>),
    Campaign(Box<Campaign>),
    NoDays(NoDays),
    /// The roster is not known on the day of a campaign.
    NoRoster,
    Printed(Result<Box<Printed>, PrintFailure>),
    Printers(Result<Vec<String>, Trouble>),
    /// The job has ended by a fault of the program.
    Crashed,
}

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

/// How far a job has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report {
    pub heard: Heard,
    pub seconds: u64,
}

impl Report {
    /// That of a job that has just started.
    pub const NONE: Self = Self { heard: Heard::Nothing, seconds: 0 };
}

impl Job {
    /// Does the work.
    pub fn run(self, observer: &dyn Observer) -> Outcome {
        match self {
            Self::Search(search) => search.run(observer),
            Self::Print(run) => Outcome::Printed(run.run(observer).map(Box::new)),
            Self::FindPrinters => Outcome::Printers(hand_on::printers(|| observer.is_over())),
        }
    }
}
