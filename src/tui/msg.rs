//! What can happen to the interactive program.
//! Start with [`Msg`]; an [`super::effect::Effect`] is the answer of `update`.

use super::context::Command;
use super::then::Then;
use crate::desk::job::{JobId, Outcome};
use crate::desk::print_job::MakeError;
use crate::desk::progress::Report;
use crate::desk::save::{HowToSave, SavedTour};
use crate::domain::tour::Tour;
use crate::sheet::catalogue::Format;
use crate::sheet::order::Order;
use crate::store::copies::FoundCopy;
use crate::store::draft::LeftBehind;
use crate::store::earlier::Opened;
use crate::store::error::StoreError;
use crate::store::folder::Contents;
use crate::store::problem::Problem;
use crate::store::tour_file::TourFile;
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
        result: Result<SavedTour, StoreError>,
        then: Option<Then>,
    },
    /// A sheet to look at, as text.
    Previewed {
        order: Order,
        text: Result<String, MakeError>,
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
