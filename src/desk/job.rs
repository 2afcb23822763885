//! Work in the background: what is to be done, how far it has come, what comes of it.
//! Start with [`Job`]; the shell runs it on a thread.

use super::print_run::{PrintFailure, PrintRun, Printed};
use super::progress::Observer;
use super::search::{CampaignSearch, Search};
use crate::planner::campaign::Campaign;
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
    Campaign(Box<CampaignSearch>),
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
    Printed(Result<Box<Printed>, PrintFailure>),
    Printers(Result<Vec<String>, Trouble>),
    /// The job has ended by a fault of the program.
    Crashed,
}

impl Job {
    /// Does the work.
    pub fn run(self, observer: &dyn Observer) -> Outcome {
        match self {
            Self::Search(search) => {
                search.run(observer).map_or_else(Outcome::NoDays, |proposal| Outcome::Proposal(Box::new(proposal)))
            }
            Self::Campaign(mut search) => match search.run(observer) {
                Ok(campaign) => Outcome::Campaign(Box::new(campaign)),
                Err(fault) => Outcome::NoDays(NoDays::Fault(fault)),
            },
            Self::Print(run) => Outcome::Printed(run.run(observer).map(Box::new)),
            Self::FindPrinters => Outcome::Printers(hand_on::printers(|| observer.is_over())),
        }
    }
}
