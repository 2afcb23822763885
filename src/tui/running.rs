//! What the screen knows of the jobs in the background whose answers it waits for.
//! Start with [`Running`] and [`Printing`].

use crate::desk::job::{JobId, Report};
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
    pub wish: Wish,
    pub locks: Locks,
    /// The tour that it is about: a change ends the search.
    pub tour: Option<Arc<Tour>>,
    pub report: Report,
    /// It has been told to end.
    pub is_ending: bool,
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
