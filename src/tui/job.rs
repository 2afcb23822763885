//! Work in the background: what is to be done, how far it has come, what comes of it.
//! Imports `planner` and `domain`.
//! Start with [`Job`]; the shell runs it on a thread.

use crate::domain::conflict::Surroundings;
use crate::domain::coverage::Visit;
use crate::domain::date::Date;
use crate::domain::reference::Reference;
use crate::domain::tour::Tour;
use crate::domain::travel::Travel;
use crate::planner::days::{Effort, Objective};
use crate::planner::locks::Locks;
use crate::planner::order::Budget;
use crate::planner::progress::{Progress, Watch};
use crate::planner::proposal::Proposal;
use crate::planner::reorder::{Scope, reorder};
use crate::planner::replan::{NoDays, replan};
use crate::planner::setting::Setting;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A search that is not through by then ends with the best that it has.
pub const LONGEST: Duration = Duration::from_secs(30);

/// Tells jobs apart: the answer of one that nobody waits for any more is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobId(pub u64);

/// Something that takes longer than a blink, with all that it needs.
#[derive(Debug)]
pub enum Job {
    Search(Search),
}

/// What comes of a job.
#[derive(Debug)]
pub enum Outcome {
    Proposal(Box<Proposal>),
    NoDays(NoDays),
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

/// The best value and the bound so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Heard {
    Nothing,
    /// Kilometres, in the steps in which they are shown.
    Order(Progress<i64>),
    Days(Progress<Objective>),
}

/// How far a job has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report {
    pub heard: Heard,
    pub seconds: u64,
}

/// What is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    Order(Scope),
    Days,
}

/// The search for a better plan.
pub struct Search {
    pub wish: Wish,
    pub locks: Locks,
    pub tour: Arc<Tour>,
    pub reference: Arc<Reference>,
    pub travel: Arc<dyn Travel>,
    pub visits: Vec<Visit>,
    pub stem: String,
    pub today: Date,
}

/// The search whose answer is waited for.
#[derive(Clone, Debug)]
pub struct Running {
    pub id: JobId,
    pub wish: Wish,
    pub locks: Locks,
    /// The tour that it is about: a change ends the search.
    pub tour: Arc<Tour>,
    pub report: Report,
    /// It has been told to end.
    pub is_ending: bool,
}

impl Job {
    /// Does the work.
    pub fn run(&self, observer: &dyn Observer) -> Outcome {
        match self {
            Self::Search(search) => search.run(observer),
        }
    }
}

impl Search {
    fn run(&self, observer: &dyn Observer) -> Outcome {
        let Self { reference, visits, stem, today, .. } = self;
        let surroundings = Surroundings { reference, visits, stem, today: *today };
        let setting = Setting { travel: &*self.travel, surroundings };
        let is_over = || observer.is_over();
        match &self.wish {
            Wish::Order(scope) => {
                let mut listener = |progress| observer.hear(Heard::Order(progress));
                let mut watch = Watch::nobody().with_deadline(&is_over).with_listener(&mut listener);
                let budget = Budget::default();
                let proposal = reorder(&self.tour, scope, self.locks, &setting, 1, budget, &mut watch);
                Outcome::Proposal(Box::new(proposal))
            }
            Wish::Days => {
                let mut listener = |progress| observer.hear(Heard::Days(progress));
                let mut watch = Watch::nobody().with_deadline(&is_over).with_listener(&mut listener);
                match replan(&self.tour, self.locks, &setting, &Effort::default(), &mut watch) {
                    Ok(proposal) => Outcome::Proposal(Box::new(proposal)),
                    Err(none) => Outcome::NoDays(none),
                }
            }
        }
    }
}

impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search").field("wish", &self.wish).field("locks", &self.locks).finish_non_exhaustive()
    }
}
