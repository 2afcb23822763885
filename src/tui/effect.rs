//! What an update asks of the world.
//! Start with [`Effect`]; handlers put theirs into [`Effects`].

use super::then::Then;
use crate::desk::job::{Job, JobId};
use crate::desk::print_job::PrintJob;
use crate::desk::save::HowToSave;
use crate::domain::tour::Tour;
use crate::sheet::catalogue::Format;
use crate::store::tour_file::TourFile;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

/// What is to become of drafts.
#[derive(Debug)]
pub enum DraftOrder {
    /// Keeps this in the place of what was kept before.
    Keep(Box<Unsaved>),
    /// What was kept is saved or not wanted.
    GiveUp,
    /// A draft of an earlier run is taken over or not wanted.
    Remove(PathBuf),
}

/// The open tour as it is in no file.
#[derive(Debug)]
pub struct Unsaved {
    pub file: Option<PathBuf>,
    /// What the file held; none where it was never saved.
    pub base: Option<Arc<Tour>>,
    pub tour: Arc<Tour>,
    /// What was done since, each in a few words.
    pub changes: Vec<String>,
}

/// What the shell is to do.
#[derive(Debug)]
pub enum Effect {
    Quit,
    /// Takes the mouse, or leaves it to the terminal for selecting and copying.
    TakeMouse(bool),
    LoadFolder,
    MakeFolder,
    Open(PathBuf),
    /// Saves into `file`, or under a new name where there is none; `then` follows when it has worked.
    Save {
        file: Option<Box<TourFile>>,
        tour: Arc<Tour>,
        how: HowToSave,
        then: Option<Then>,
    },
    Delete(PathBuf),
    /// From now on the open tour's file is the one at this path, with bytes of this fingerprint.
    Watch(Option<(PathBuf, u64)>),
    Draft(DraftOrder),
    FindDrafts,
    /// Reads what a program that keeps folders in step has left beside a tour.
    ReadCopy {
        copy: PathBuf,
        original: PathBuf,
    },
    /// Lists the backups of the tour in this file.
    ListBackups(PathBuf),
    /// Lists them to compare the open tour with one of them in this format.
    ListVersions {
        path: PathBuf,
        format: Format,
    },
    /// Makes a sheet to look at.
    Preview(Box<PrintJob>),
    /// Starts a job in the background.
    Start {
        id: JobId,
        job: Job,
    },
    /// Tells a job to end with the best that it has.
    Stop(JobId),
}

/// What the handlers of one message ask for, in their order.
#[derive(Debug, Default)]
pub struct Effects {
    orders: Vec<Effect>,
    next: VecDeque<Then>,
}

impl Effects {
    /// Orders something of the shell.
    pub fn push(&mut self, order: Effect) {
        self.orders.push(order);
    }

    /// Lets `then` follow once the handler is through, as if it were chosen.
    pub fn then(&mut self, then: Then) {
        self.next.push_back(then);
    }

    /// Does what follows with `perform`; what follows from that in turn comes before what stood behind it.
    pub fn follow(&mut self, mut perform: impl FnMut(Then, &mut Self)) {
        while let Some(then) = self.next.pop_front() {
            let behind = std::mem::take(&mut self.next);
            perform(then, self);
            self.next.extend(behind);
        }
    }

    /// What was ordered.
    pub fn orders(self) -> Vec<Effect> {
        self.orders
    }
}
