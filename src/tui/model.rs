//! The state of the interactive program.
//! Start with [`Model`].

use super::context::Context;
use super::dialog::Dialog;
use super::launch::Launch;
use super::map_pane::{MapPane, MousePress};
use super::panes::{PlanPane, RosterPane};
use super::running::{Printing, Running};
use super::snapshot::{Snapshot, Tracked};
use super::then::Then;
use crate::desk::office::Office;
use crate::desk::open_tour::OpenTour;
use crate::domain::ags::Ags;
use crate::domain::coverage::Coverage;
use crate::domain::ids::Ids;
use crate::domain::itinerary::Itinerary;
use crate::domain::stop::Stop;
use crate::domain::tour::{Day, Tour};
use crate::domain::travel::Leg;
use crate::map::land::Land;
use crate::store::copies::SyncCopy;
use crate::store::folder::Contents;
use crate::store::in_words::path_in_words;
use crate::store::problem::Problem;
use crate::store::tour_file::TourFile;
use crate::text::{InWords, Words};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use super::panes::{Pane, PlanRow};

/// The line above the hints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something worked.
    Info(String),
    /// Something did not; stays until a key, which it eats.
    Error(String),
}

/// Everything the screen is drawn from.
pub struct Model {
    pub words: Words,
    pub office: Office,
    /// What the folder holds; none until it has been read.
    pub contents: Tracked<Option<Contents>>,
    pub document: Option<OpenTour>,
    pub ids: Ids,

    /// Derived from the open tour and the folder by [`Model::derive`].
    pub(super) made_from: Snapshot,
    pub itinerary: Option<Itinerary>,
    pub coverage: Option<Coverage>,
    pub nearby: Vec<(Ags, Leg)>,

    pub focus: Pane,
    /// Which of plan and detail the right-hand pane shows where there is room for one.
    pub right: Pane,
    pub roster: RosterPane,
    pub plan: PlanPane,
    pub map: MapPane,
    pub land: Land,
    /// The program takes the mouse; else the terminal selects and copies with it.
    pub has_mouse: bool,
    /// The button is down on the map.
    pub press: Option<MousePress>,
    /// Lines by which the detail is scrolled down.
    pub detail_scroll: u16,
    /// The Kreis that the detail shows.
    pub subject: Option<Ags>,
    pub dialogs: Vec<Dialog>,
    /// The search that runs in the background.
    pub running: Option<Running>,
    /// What is being printed in the background.
    pub printing: Option<Printing>,
    /// How many jobs have been started.
    pub jobs: u64,
    pub notice: Option<Notice>,
    /// Sentences that wait until the notice before them has been read.
    pub errors: Vec<String>,
    /// A save is under way.
    pub saving: bool,
    /// What waits for it.
    pub after_save: Vec<Then>,
    /// The unsaved tour that was handed over last to be kept as a draft.
    pub drafted: Option<Arc<Tour>>,
    /// The file that is watched for changes by others, and what it held.
    pub watched: Option<(PathBuf, u64)>,
    /// The copies of tours that have been offered for merging.
    pub offered_copies: Vec<PathBuf>,
    /// The open tour as it stood when another one was asked for.
    pub given_up: Option<Arc<Tour>>,
    pub size: (u16, u16),
}

impl Model {
    /// The state before the folder has been read.
    pub fn new(launch: Launch, land: Land, size: (u16, u16), ids: Ids) -> Self {
        let Launch { office, words, tour: _ } = launch;
        let problems: Vec<String> = office.problems.iter().map(|problem| problem.in_words(&words)).collect();
        let mut model = Self {
            words,
            office,
            contents: Tracked::default(),
            document: None,
            ids,
            made_from: Snapshot::default(),
            itinerary: None,
            coverage: None,
            nearby: Vec::new(),
            focus: Pane::Kreise,
            right: Pane::Plan,
            roster: RosterPane::default(),
            plan: PlanPane::default(),
            map: MapPane::default(),
            land,
            has_mouse: true,
            press: None,
            detail_scroll: 0,
            subject: None,
            dialogs: Vec::new(),
            running: None,
            printing: None,
            jobs: 0,
            notice: None,
            errors: Vec::new(),
            saving: false,
            after_save: Vec::new(),
            drafted: None,
            watched: None,
            offered_copies: Vec::new(),
            given_up: None,
            size,
        };
        for problem in problems {
            model.tell(problem);
        }
        model.refresh();
        model
    }

    /// What a key means is looked up here.
    pub fn context(&self) -> Context {
        self.dialogs.last().map_or(self.focus.context(), Dialog::context)
    }

    /// A file as people here call it: from the folder of tours on, where it lies there.
    pub fn file_in_words(&self, path: &Path) -> String {
        path_in_words(path.strip_prefix(self.office.folder.dir()).unwrap_or(path))
    }

    /// What the keys of the job in the background are looked up in, where one runs.
    pub fn job_context(&self) -> Option<Context> {
        let printing = self.printing.as_ref().map(|_| Context::Printing);
        printing.or_else(|| self.running.as_ref().map(|_| Context::Search))
    }

    /// Says that something worked; an error that has not been read comes first.
    pub fn inform(&mut self, sentence: String) {
        if !matches!(self.notice, Some(Notice::Error(_))) {
            self.notice = Some(Notice::Info(sentence));
        }
    }

    /// Puts away what is said; the next error that waits comes after it.
    pub fn dismiss(&mut self) {
        self.notice = None;
        if !self.errors.is_empty() {
            self.notice = Some(Notice::Error(self.errors.remove(0)));
        }
    }

    /// Shows an error, after those that have not been read yet.
    pub fn tell(&mut self, error: String) {
        match self.notice {
            Some(Notice::Error(_)) => self.errors.push(error),
            _ => self.notice = Some(Notice::Error(error)),
        }
    }

    pub fn tell_problem(&mut self, problem: &Problem) {
        let sentence = problem.in_words(&self.words);
        self.tell(sentence);
    }

    /// The open tour.
    pub fn tour(&self) -> Option<&Arc<Tour>> {
        self.document.as_ref().map(|document| &document.tour)
    }

    /// The file of the open tour; none before its first save.
    pub fn file(&self) -> Option<&TourFile> {
        self.document.as_ref()?.file.as_ref()
    }

    /// Takes the newer state of a file into what is known of the folder.
    pub fn keep(&mut self, file: &TourFile) {
        if self.office.folder.holds(&file.path)
            && let Some(contents) = &mut *self.contents
        {
            contents.take(file.clone());
        }
    }

    /// Puts a dialog on top.
    pub fn show(&mut self, dialog: impl Into<Dialog>) {
        self.dialogs.push(dialog.into());
    }

    /// What programs that keep folders in step have left of the open tour.
    pub fn copies_of_open(&self) -> impl Iterator<Item = &TourFile> {
        let open = self.file();
        let copies = self.contents.iter().flat_map(|contents| &contents.copies);
        let is_of_open = move |copy: &&SyncCopy| open.is_some_and(|open| open.path == copy.original);
        copies.filter(is_of_open).map(|copy| &copy.file)
    }

    /// The Kreis in focus in the list.
    pub fn kreis(&self) -> Option<Ags> {
        self.roster.selected(&self.office.reference.kreise)
    }

    /// The row in focus in the plan.
    pub fn row(&self) -> Option<PlanRow> {
        self.plan.row_in(self.tour()?)
    }

    /// The stop in focus in the plan.
    pub fn stop(&self) -> Option<&Stop> {
        match self.row()? {
            PlanRow::Stop(id) => self.tour()?.stop(&id),
            _ => None,
        }
    }

    /// The day in focus in the plan, or that of the stop in focus.
    pub fn day(&self) -> Option<&Day> {
        let tour = self.tour()?;
        match self.row()? {
            PlanRow::Day(id) => tour.day(&id),
            PlanRow::Stop(id) => tour.days.iter().find(|day| day.stops.iter().any(|stop| stop.id == id)),
            PlanRow::Ideas => None,
        }
    }

    /// Puts the focus on a pane.
    pub fn focus_pane(&mut self, pane: Pane) {
        self.map.is_full = false;
        self.focus = pane;
        if pane != Pane::Kreise {
            self.right = pane;
        }
    }
}
