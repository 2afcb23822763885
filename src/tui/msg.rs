//! What can happen to the interactive program, and what it asks of the world.
//! Start with [`Msg`]; [`Effect`] is the answer of `update`.

use super::dialog::Then;
use super::keymap::Command;
use crate::desk::job::{Job, JobId, Outcome, Report};
use crate::desk::print_job::PrintJob;
use crate::domain::tour::Tour;
use crate::sheet::catalogue::Format;
use crate::sheet::print::{Order, PrintError};
use crate::store::backup::Opened;
use crate::store::copies::FoundCopy;
use crate::store::draft::LeftBehind;
use crate::store::error::StoreError;
use crate::store::folder::Contents;
use crate::store::problem::Problem;
use crate::store::tour_file::{Decisions, OtherNames, TourFile};
use crate::store::watch::Moved;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use tui_input::InputRequest;

/// One thing that happened.
#[derive(Debug)]
pub enum Msg {
    Run(Command),
    /// A character for the search field in focus.
    Type(char),
    /// The last character of the search field goes.
    Erase,
    /// A key for the line that is being typed into.
    Line(InputRequest),
    Paste(String),
    /// Any key while an error is shown: it takes the error away and does nothing else.
    Dismiss,
    Resize {
        width: u16,
        height: u16,
    },
    Mouse {
        action: MouseAction,
        column: u16,
        row: u16,
    },
    FolderLoaded(Result<Contents, StoreError>),
    FolderMade(Result<(), StoreError>),
    Opened(Result<TourFile, Problem>),
    Saved {
        /// What was handed over; the file's tour holds a colleague's changes as well.
        tour: Arc<Tour>,
        how: HowToSave,
        /// The file, and why what it held could not be kept as a backup.
        result: Result<(TourFile, Option<io::Error>), StoreError>,
        then: Option<Then>,
    },
    /// A sheet to look at, as text.
    Previewed {
        order: Order,
        text: Result<String, PrintError>,
    },
    Deleted {
        path: PathBuf,
        result: Result<(), StoreError>,
    },
    /// The open tour's file holds something else than before, by somebody else's hand.
    Touched(Result<TourFile, Problem>),
    /// Other files of the folder have changed, come or gone.
    Moved(Moved),
    /// Drafts of earlier runs, and what is wrong with those that cannot be read.
    DraftsFound(io::Result<(Vec<LeftBehind>, Vec<Problem>)>),
    /// The unsaved work cannot be kept as a draft.
    DraftFailed(io::Error),
    /// A copy of the open tour, and what to merge from.
    CopyRead(Result<FoundCopy, Problem>),
    /// The backups of the open tour, the latest first.
    BackupsListed(io::Result<Vec<Opened>>),
    /// The same, to compare the open tour with one of them in this format.
    VersionsListed {
        format: Format,
        list: io::Result<Vec<Opened>>,
    },
    /// How far a job has come; at most ten times a second.
    Progress {
        id: JobId,
        report: Report,
    },
    /// A job has ended, by itself or because it was told to.
    Finished {
        id: JobId,
        outcome: Outcome,
    },
}

/// What the mouse does, with its left button or its wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseAction {
    Press,
    Drag,
    Release,
    WheelUp,
    WheelDown,
}

/// What the user has decided about a save that could not be made without.
#[derive(Clone, Debug, PartialEq)]
pub struct HowToSave {
    pub decisions: Decisions,
    pub names: OtherNames,
}

impl Default for HowToSave {
    fn default() -> Self {
        Self { decisions: Decisions::default(), names: OtherNames::Refuse }
    }
}

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
