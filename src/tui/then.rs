//! What is chosen in a dialog, as a value: what follows from it.
//! Start with [`Then`].

use super::context::Command;
use super::details::Asked;
use super::purpose::Purpose;
use crate::desk::save::HowToSave;
use crate::desk::search::Wish;
use crate::domain::ags::Ags;
use crate::domain::date::{Date, DateSpan, When};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::merge::Choices;
use crate::domain::stop::Location;
use crate::domain::tour::Tour;
use crate::planner::locks::Locks;
use crate::sheet::catalogue::{Format, Sheet};
use crate::sheet::order::{Extent, Order};
use crate::store::copies::FoundCopy;
use crate::store::draft::LeftBehind;
use crate::store::error::Contradiction;
use crate::store::hand_on::HandOn;
use std::path::PathBuf;
use std::sync::Arc;

/// What happens when something is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    Nothing,
    Quit,
    Run(Command),
    /// Lists the commands, to choose one: all of them, or those of the plan.
    ListCommands,
    ListPlanCommands,
    /// Shows the keys of the pane in focus.
    Help,
    Apply(Edit),
    /// Asks for a line of text.
    Ask(Purpose),
    /// Asks for one field of a visit, over the list of them.
    AskDetail {
        stop: Id,
        field: Asked,
    },
    /// Makes the edit and goes back to the list.
    FillIn {
        edit: Edit,
        field: Asked,
    },
    /// Asks for what the sheet still needs to know, and then where to put it.
    Print(UnfinishedOrder),
    /// Writes the sheet and hands it on.
    Write {
        order: Order,
        path: PathBuf,
        may_replace: bool,
        hand_on: HandOn,
    },
    /// Asks again where to put the sheet.
    PrintTo {
        order: Order,
        path: PathBuf,
    },
    /// Searches for a better plan.
    Search(Wish, Locks),
    /// Plans all open KIs from this day on.
    PlanCampaign(Date),
    /// Gives up the open tour for what follows, once its changes are saved or not wanted.
    Leave(Box<Then>),
    /// Goes on with a tour that was made.
    Show(Arc<Tour>),
    /// Asks where the Kreis is to be added.
    AskWhere(Ags),
    NewTour(String),
    SaveAs(String),
    Duplicate(String),
    /// Adds a day for each date.
    AddDays(Vec<When>),
    /// Several dates for one day: asks whether it is on one of them.
    AskOneOf {
        day: Id,
        span: DateSpan,
    },
    /// Puts another place on a day, or among the ideas.
    AddPlace {
        location: Location,
        day: Option<Id>,
    },
    /// Puts the Kreis on a day, or among the ideas.
    Add {
        ags: Ags,
        day: Option<Id>,
    },
    /// Puts the Kreis on a new day.
    AddOnNewDay(Ags),
    /// Puts the stop on a new day.
    MoveToNewDay(Id),
    /// Gives up the open tour for another file.
    OpenFile(PathBuf),
    ChooseFile,
    /// Saves first and goes on when that has worked.
    SaveFirst(Box<Then>),
    /// Saves in the way that was decided.
    Save {
        how: HowToSave,
        then: Option<Box<Then>>,
    },
    /// Goes on to the next conflict of a save, or saves.
    Decide {
        found: Arc<Contradiction>,
        how: HowToSave,
        then: Option<Box<Then>>,
    },
    MakeFolder,
    DeleteFile(PathBuf),
    /// Goes on with a draft.
    ShowDraft(Arc<LeftBehind>),
    DropDraft(PathBuf),
    /// Puts a backup in the place of the open tour, to be undone under this label.
    Restore {
        tour: Arc<Tour>,
        label: String,
    },
    /// Reads a copy of the open tour and merges it.
    ReadCopy(PathBuf),
    /// Goes on to the next conflict with a copy, or merges it.
    MergeCopy {
        found: Arc<FoundCopy>,
        choices: Choices,
    },
}

/// A sheet as far as it has been chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnfinishedOrder {
    pub sheet: Option<Sheet>,
    /// Which part of the tour; none before it has been asked.
    pub extent: Option<Extent>,
    pub format: Option<Format>,
}
