//! What the screen knows of the jobs in the background whose answers it waits for.
//! Start with [`Running`] and [`Printing`].

use crate::desk::job::JobId;
use crate::desk::progress::Report;
use crate::desk::search::Wish;
use crate::domain::tour::Tour;
use crate::planner::locks::Locks;
use crate::sheet::order::Order;
use crate::store::hand_on::HandOn;
use std::path::PathBuf;
use std::sync::Arc;

/// The search whose answer is waited for.
#[derive(Clone, Debug)]
pub struct Running {
    pub id: JobId,
    pub sought: Sought,
    /// The tour that it is about: a change ends the search.
    pub tour: Option<Arc<Tour>>,
    pub report: Report,
    /// It has been told to end.
    pub is_ending: bool,
}

/// What is searched for.
#[derive(Clone, Debug)]
pub enum Sought {
    /// A better plan of the open tour.
    Plan(Wish, Locks),
    Campaign,
}

impl Running {
    /// What may be searched for once more with what was agreed released, unless it is already.
    pub fn held(&self) -> Option<Wish> {
        match &self.sought {
            Sought::Plan(wish, Locks::Kept) => Some(wish.clone()),
            Sought::Plan(_, Locks::Released) | Sought::Campaign => None,
        }
    }
}

/// What is being printed on the screen's order.
#[derive(Clone, Debug)]
pub struct Printing {
    pub id: JobId,
    pub what: PrintTask,
    pub report: Report,
    /// It has been told to end.
    pub is_ending: bool,
}

/// What a job of printing is about.
#[derive(Clone, Debug)]
pub enum PrintTask {
    /// The printers, to choose one for this order, which goes to this file.
    Printers {
        order: Order,
        path: PathBuf,
    },
    Sheet {
        order: Order,
        path: PathBuf,
        hand_on: HandOn,
    },
}
