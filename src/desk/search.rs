//! The search for a better plan of a tour and for a campaign, as work that is watched.
//! Start with [`Search`] and [`CampaignSearch`].

use super::office::Surrounded;
use super::progress::{Heard, Observer};
use crate::domain::coverage::Coverage;
use crate::domain::ids::Ids;
use crate::domain::tour::Tour;
use crate::planner::campaign::{self, Campaign, CampaignWish};
use crate::planner::days::Effort;
use crate::planner::days::problem::Fault;
use crate::planner::locks::Locks;
use crate::planner::order::Budget;
use crate::planner::progress::{Progress, Watch};
use crate::planner::proposal::Proposal;
use crate::planner::reorder::{Scope, reorder};
use crate::planner::replan::{NoDays, replan};
use crate::say;
use crate::text::{InWords, Words};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long and how hard is searched.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// A search that is not through by then ends with the best that it has.
    pub longest: Duration,
    /// The same seed and the same number of steps give the same plan.
    pub seed: u64,
    /// Steps are not counted: only the clock ends the search, unless it is through.
    pub is_endless: bool,
}

/// That of the screen, where somebody waits.
pub const OF_SCREEN: Patience = Patience { longest: Duration::from_secs(30), seed: 1, is_endless: false };

/// What is searched for in a tour.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    Order(Scope),
    Days,
}

/// The search for a better plan of a tour.
pub struct Search {
    pub wish: Wish,
    pub locks: Locks,
    pub tour: Arc<Tour>,
    pub surrounded: Surrounded,
    pub patience: Patience,
}

/// The search for days on which to visit all KIs that are open.
pub struct CampaignSearch {
    pub wish: CampaignWish,
    /// How the KIs stand.
    pub coverage: Coverage,
    /// For what is new.
    pub ids: Ids,
    pub surrounded: Surrounded,
    pub patience: Patience,
}

impl Patience {
    fn effort(self) -> Effort {
        if self.is_endless { Effort::endless(self.seed) } else { Effort { seed: self.seed, ..Effort::default() } }
    }

    fn budget(self) -> Budget {
        if self.is_endless { Budget { kicks: u64::MAX, decisions: u64::MAX } } else { Budget::default() }
    }

    /// Searches for as long as the patience lasts and `observer`, who hears of what is found, lets it.
    fn watch<V: Copy + PartialOrd, T>(
        self,
        observer: &dyn Observer,
        heard: fn(Progress<V>) -> Heard,
        search: impl FnOnce(&mut Watch<V>) -> T,
    ) -> T {
        let start = Instant::now();
        let is_over = || observer.is_over() || start.elapsed() >= self.longest;
        let mut listener = |progress| observer.hear(heard(progress));
        search(&mut Watch::nobody().with_deadline(&is_over).with_listener(&mut listener))
    }
}

impl InWords for Wish {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Order(_) => say!(words, "search-order"),
            Self::Days => say!(words, "search-days"),
        }
    }
}

impl Search {
    /// The best that is found.
    ///
    /// # Errors
    /// There is nothing to plan.
    pub fn run(&self, observer: &dyn Observer) -> Result<Proposal, NoDays> {
        let Self { wish, locks, tour, surrounded, patience } = self;
        let surroundings = surrounded.surroundings();
        match wish {
            Wish::Order(scope) => Ok(patience.watch(observer, Heard::Order, |watch| {
                reorder(tour, scope, *locks, &surroundings, patience.seed, patience.budget(), watch)
            })),
            Wish::Days => patience
                .watch(observer, Heard::Days, |watch| replan(tour, *locks, &surroundings, &patience.effort(), watch)),
        }
    }
}

impl CampaignSearch {
    /// The best that is found.
    ///
    /// # Errors
    /// Drives or times beyond what can be reckoned with.
    pub fn run(&mut self, observer: &dyn Observer) -> Result<Campaign, Fault> {
        let Self { wish, coverage, ids, surrounded, patience } = self;
        patience.watch(observer, Heard::Days, |watch| {
            campaign::plan(&surrounded.surroundings(), coverage, wish, &patience.effort(), ids, watch)
        })
    }
}

impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search").field("wish", &self.wish).field("locks", &self.locks).finish_non_exhaustive()
    }
}

impl fmt::Debug for CampaignSearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CampaignSearch").field("wish", &self.wish).finish_non_exhaustive()
    }
}
