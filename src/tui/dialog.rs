//! The dialogs: a line to type, a list to choose from, buttons, a text to read. What is chosen is a value.
//! Start with [`Dialog`] and [`Then`].

use super::details::Field;
use super::keymap::{Command, Context};
use super::msg::HowToSave;
use crate::desk::search::Wish;
use crate::domain::ags::Ags;
use crate::domain::date::{Date, When};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::merge::Choices;
use crate::domain::stop::Location;
use crate::domain::tour::Tour;
use crate::planner::locks::Locks;
use crate::sheet::{
    self,
    catalogue::{Format, Sheet},
    print::Order,
};
use crate::store::copies::FoundCopy;
use crate::store::draft::LeftBehind;
use crate::store::hand_on::HandOn;
use crate::store::tour_file::Contradiction;
use crate::text::search::Needle;
use std::path::PathBuf;
use std::sync::Arc;
use tui_input::Input;

/// What happens when something is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    Nothing,
    Quit,
    Run(Command),
    Apply(Edit),
    /// Asks for a line of text.
    Ask(Purpose),
    /// Asks for one field of a visit, over the list of them.
    AskDetail {
        stop: Id,
        field: Field,
    },
    /// Makes the edit and goes back to the list.
    FillIn {
        edit: Edit,
        field: Field,
    },
    /// Asks for what the sheet still needs to know, and then where to put it.
    Print(Draft),
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
    /// Gives up the open tour for one that was made, once its changes are saved or not wanted.
    Keep(Arc<Tour>),
    /// The same without a question.
    Show(Arc<Tour>),
    /// Asks where the Kreis is to be added.
    AskWhere(Ags),
    NewTour(String),
    SaveAs(String),
    Duplicate(String),
    AddDay(When),
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
    /// Goes on with a draft, once the open tour's changes are saved or not wanted.
    TakeDraft(Arc<LeftBehind>),
    /// The same without a question.
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

/// What a line of text is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    NewTour,
    SaveAs,
    Duplicate,
    Rename,
    Principal,
    /// The date of a day; for a new day there is no id yet.
    Date(Option<Id>),
    /// The first day of a campaign.
    CampaignFrom,
    Time(Id),
    Minutes(Id),
    Hours(Id),
    /// Why a stop is cancelled.
    Reason(Id),
    /// Until when the press has to wait.
    Embargo,
    Detail {
        stop: Id,
        field: Field,
    },
    PlaceName(PlaceUse),
    /// The coordinates of the place so named.
    PlaceCoord(PlaceUse, String),
}

/// What a place by name and coordinates is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceUse {
    /// A stop on that day, or an idea.
    Stop(Option<Id>),
    Base,
    From(Id),
    To(Id),
}

/// A dialog; the topmost takes the keys.
#[derive(Clone, Debug)]
pub enum Dialog {
    Prompt(Prompt),
    Print(Print),
    Choice(Choice),
    Buttons(Buttons),
    Offer(Box<Offer>),
    /// The help for the pane that was in focus, scrolled down by so many lines.
    Help {
        context: Context,
        scroll: u16,
    },
}

impl Dialog {
    pub fn context(&self) -> Context {
        match self {
            Self::Prompt(_) => Context::Prompt,
            Self::Print(_) => Context::Print,
            Self::Choice(_) => Context::Choice,
            Self::Buttons(_) => Context::Buttons,
            Self::Offer(_) => Context::Offer,
            Self::Help { .. } => Context::Reading,
        }
    }
}

/// A plan that was found, to be taken or dropped.
#[derive(Clone, Debug)]
pub struct Offer {
    pub title: String,
    /// What stands above the two columns of figures.
    pub columns: [String; 2],
    /// A name, the figures of both columns, and their difference.
    pub figures: Vec<[String; 4]>,
    /// Lists, each with its name.
    pub lists: Vec<(String, Vec<String>)>,
    /// What is proven, and what stays as it was agreed.
    pub remarks: Vec<String>,
    pub accept: Then,
    /// Searches again and moves what was agreed, where that stays.
    pub release: Option<Then>,
    /// The tour that it is about.
    pub today: Option<Arc<Tour>>,
    /// Lines by which it is scrolled down.
    pub scroll: u16,
}

/// A line to type into.
#[derive(Clone, Debug)]
pub struct Prompt {
    pub purpose: Purpose,
    pub input: Input,
}

/// A sheet as far as it has been chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub sheet: Option<Sheet>,
    /// Which part of the tour; none before it has been asked.
    pub choice: Option<sheet::compose::Choice>,
    pub format: Option<Format>,
}

/// Where a sheet is to be put, with the sheet to look at before it is.
#[derive(Clone, Debug)]
pub struct Print {
    pub order: Order,
    /// The path of the file.
    pub input: Input,
    /// The sheet as text; none while it is being made, and nothing to see where it is a picture.
    pub preview: Option<Result<Vec<String>, String>>,
    pub scroll: u16,
}

/// A list to choose from; typing narrows it.
#[derive(Clone, Debug)]
pub struct Choice {
    pub title: String,
    items: Vec<Item>,
    pub search: String,
    selected: usize,
}

/// One line of a list.
#[derive(Clone, Debug)]
pub struct Item {
    pub label: String,
    /// What stands on the right: keys, a date, a state.
    pub note: String,
    /// Why it cannot be chosen now.
    pub blocked: Option<String>,
    /// More about it, shown below the list.
    pub about: String,
    pub then: Then,
}

impl Item {
    pub fn new(label: impl Into<String>, then: Then) -> Self {
        Self { label: label.into(), note: String::new(), blocked: None, about: String::new(), then }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    #[must_use]
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }
}

impl Choice {
    pub fn new(title: impl Into<String>, items: Vec<Item>) -> Self {
        Self { title: title.into(), items, search: String::new(), selected: 0 }
    }

    /// The same list with the line at `index` in focus.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        self.selected = index;
        self
    }

    /// The lines that the search leaves.
    pub fn shown(&self) -> Vec<&Item> {
        let needle = Needle::new(&self.search);
        self.items.iter().filter(|item| needle.is_empty() || needle.found_in(&item.label)).collect()
    }

    /// The place of the line in focus among those shown.
    pub fn selected(&self) -> usize {
        self.selected.min(self.shown().len().saturating_sub(1))
    }

    pub fn selected_item(&self) -> Option<&Item> {
        self.shown().get(self.selected()).copied()
    }

    /// Moves the focus by so many lines, not past the ends.
    pub fn step(&mut self, by: isize) {
        let last = self.shown().len().saturating_sub(1);
        self.selected = self.selected().saturating_add_signed(by).min(last);
    }

    /// Narrows or widens the list; the focus goes to its first line.
    pub fn search_with(&mut self, change: impl FnOnce(&mut String)) {
        change(&mut self.search);
        self.selected = 0;
    }
}

/// A question with buttons; the first is the safe one, and Esc means it.
#[derive(Clone, Debug)]
pub struct Buttons {
    pub text: String,
    pub buttons: Vec<(String, Then)>,
    pub selected: usize,
}

impl Buttons {
    pub fn new(text: impl Into<String>, buttons: Vec<(String, Then)>) -> Self {
        Self { text: text.into(), buttons, selected: 0 }
    }
}
