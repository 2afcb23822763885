//! The search for a better plan, as work in the background.
//! Start with [`Search`].

use super::job::{Heard, Observer, Outcome};
use super::office::Surrounded;
use crate::domain::coverage::CoverageQuery;
use crate::domain::ids::Ids;
use crate::domain::tour::Tour;
use crate::planner::campaign;
use crate::planner::days::Effort;
use crate::planner::locks::Locks;
use crate::planner::order::Budget;
use crate::planner::progress::Watch;
use crate::planner::reorder::{Scope, reorder};
use crate::planner::replan::{NoDays, replan};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A search that is not through by then ends with the best that it has.
pub const LONGEST: Duration = Duration::from_secs(30);

/// What is searched for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    Order(Scope),
    Days,
    /// All open KIs on new days.
    Campaign(campaign::CampaignWish),
}

/// The search for a better plan.
pub struct Search {
    pub wish: Wish,
    pub locks: Locks,
    /// The open tour.
    pub tour: Option<Arc<Tour>>,
    /// For what is new.
    pub ids: Ids,
    pub surrounded: Surrounded,
}

impl Search {
    pub(super) fn run(self, observer: &dyn Observer) -> Outcome {
        let Self { wish, locks, tour, mut ids, surrounded } = self;
        let surroundings = surrounded.surroundings();
        let start = Instant::now();
        let is_over = || observer.is_over() || start.elapsed() >= LONGEST;
        match (&wish, &tour) {
            (Wish::Order(scope), Some(tour)) => {
                let mut listener = |progress| observer.hear(Heard::Order(progress));
                let mut watch = Watch::nobody().with_deadline(&is_over).with_listener(&mut listener);
                let budget = Budget::default();
                let proposal = reorder(tour, scope, locks, &surroundings, 1, budget, &mut watch);
                Outcome::Proposal(Box::new(proposal))
            }
            (Wish::Days, Some(tour)) => {
                let mut listener = |progress| observer.hear(Heard::Days(progress));
                let mut watch = Watch::nobody().with_deadline(&is_over).with_listener(&mut listener);
                match replan(tour, locks, &surroundings, &Effort::default(), &mut watch) {
                    Ok(proposal) => Outcome::Proposal(Box::new(proposal)),
                    Err(none) => Outcome::NoDays(none),
                }
            }
            (Wish::Campaign(wish), _) => {
                let query = CoverageQuery::as_of(wish.from);
                let Some(coverage) = surrounded.coverage_of(&query) else { return Outcome::NoRoster };
                let mut listener = |progress| observer.hear(Heard::Days(progress));
                let mut watch = Watch::nobody().with_deadline(&is_over).with_listener(&mut listener);
                match campaign::plan(&surroundings, &coverage, wish, &Effort::default(), &mut ids, &mut watch) {
                    Ok(campaign) => Outcome::Campaign(Box::new(campaign)),
                    Err(fault) => Outcome::NoDays(NoDays::Fault(fault)),
                }
            }
            (Wish::Order(_) | Wish::Days, None) => Outcome::NoDays(NoDays::NoDay),
        }
    }
}

impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search").field("wish", &self.wish).field("locks", &self.locks).finish_non_exhaustive()
    }
}
