//! The open tour: as it is, as it was saved, and the way between.
//! Start with [`OpenTour`].

use super::history::{Change, History};
use crate::domain::defaults::Defaults;
use crate::domain::duplicate::duplicate;
use crate::domain::edit::{Edit, EditError};
use crate::domain::ids::Ids;
use crate::domain::merge::{Choices, MergeConflict, merge};
use crate::domain::reference::Reference;
use crate::domain::tour::Tour;
use crate::store::tour_file::TourFile;
use crate::text::Words;
use std::sync::Arc;

/// The stem under which the visits of a tour that was never saved are counted.
const UNSAVED: &str = "";

/// The open tour.
#[derive(Clone, Debug)]
pub struct OpenTour {
    pub tour: Arc<Tour>,
    /// The file it lies in; none before the first save.
    pub file: Option<TourFile>,
    pub history: History,
    saved: Option<Arc<Tour>>,
    /// The file is gone: the tour is nowhere but here.
    is_orphaned: bool,
}

/// What became of a change that somebody else made to the file.
#[derive(Debug, PartialEq, Eq)]
pub enum TakenIn {
    /// It is in the open tour.
    All,
    /// So many contradictions have to be decided first: both versions stay as they are until the save asks.
    Contradicts(usize),
}

impl OpenTour {
    /// A tour just read.
    pub fn opened(file: TourFile) -> Self {
        let tour = Arc::new(file.tour.clone());
        let saved = Some(Arc::clone(&tour));
        Self { tour, file: Some(file), history: History::default(), saved, is_orphaned: false }
    }

    /// A tour that is in no file yet.
    pub fn unsaved(tour: Tour) -> Self {
        Self { tour: Arc::new(tour), file: None, history: History::default(), saved: None, is_orphaned: false }
    }

    /// A new tour, in no file yet.
    ///
    /// # Errors
    /// The title is none.
    pub fn new(title: String, defaults: &Defaults) -> Result<Self, EditError> {
        Ok(Self::unsaved(Edit::Rename { title: title.clone() }.apply(&Tour::new(title), defaults)?))
    }

    /// The same tour once more as a tour of its own, in no file yet.
    ///
    /// # Errors
    /// The title is none.
    pub fn duplicate(&self, title: String, ids: &mut Ids, defaults: &Defaults) -> Result<Self, EditError> {
        Ok(Self::unsaved(Edit::Rename { title }.apply(&duplicate(&self.tour, ids), defaults)?))
    }

    /// A draft: `file` as it was when the work on it began, and what that work made of it, to be undone under `label`.
    pub fn recovered(file: TourFile, tour: Tour, label: String) -> Self {
        let mut document = Self::opened(file);
        document.change(label, tour);
        document
    }

    /// What the file held when it was read or saved last.
    pub fn saved(&self) -> Option<&Arc<Tour>> {
        self.saved.as_ref()
    }

    /// Notes that the file is gone; the tour is unsaved from now on.
    pub fn orphan(&mut self) {
        self.is_orphaned = true;
    }

    /// Notes that the file is there again and holds what it held.
    pub fn found_again(&mut self) {
        self.is_orphaned = false;
    }

    /// Takes in what somebody else has made of the file meanwhile, under `label`. Where that contradicts what is
    /// unsaved here, nothing changes: the next save merges from the same base and asks.
    pub fn take_in(&mut self, theirs: TourFile, label: String) -> TakenIn {
        let Some(file) = &self.file else { return TakenIn::All };
        let merged = merge(&file.tour, &self.tour, &theirs.tour, &Choices::new());
        if !merged.conflicts.is_empty() {
            return TakenIn::Contradicts(merged.conflicts.len());
        }
        self.merged(label, merged.tour, theirs);
        TakenIn::All
    }

    /// The open tour is now `tour`, which has in it what `file` holds.
    fn merged(&mut self, label: String, tour: Tour, file: TourFile) {
        if *self.tour != tour {
            let after = Arc::new(tour);
            self.history.take_in(Change { label, before: Arc::clone(&self.tour), after: Arc::clone(&after) });
            self.tour = after;
        }
        self.saved = Some(if *self.tour == file.tour { Arc::clone(&self.tour) } else { Arc::new(file.tour.clone()) });
        self.file = Some(file);
        self.is_orphaned = false;
    }

    pub fn is_dirty(&self) -> bool {
        let is_as_saved = |saved| Arc::ptr_eq(saved, &self.tour) || *saved == self.tour;
        self.is_orphaned || !self.saved.as_ref().is_some_and(is_as_saved)
    }

    /// The name under which its visits are counted.
    pub fn stem(&self) -> String {
        self.file.as_ref().map_or_else(|| UNSAVED.to_owned(), TourFile::stem)
    }

    /// Makes an edit, to be undone unless it changes nothing; its label.
    ///
    /// # Errors
    /// The edit cannot be made.
    pub fn make(&mut self, edit: &Edit, words: &Words, reference: &Reference) -> Result<String, EditError> {
        let after = edit.apply(&self.tour, &reference.defaults)?;
        let label = edit.label(words, &self.tour, reference);
        if after != *self.tour {
            self.change(label.clone(), after);
        }
        Ok(label)
    }

    /// Takes a new state of the tour, to be undone under `label`.
    pub fn change(&mut self, label: String, after: Tour) {
        let after = Arc::new(after);
        self.history.record(Change { label, before: Arc::clone(&self.tour), after: Arc::clone(&after) });
        self.tour = after;
    }

    /// Takes the last change back, but nothing that came in by a colleague's save since; its label.
    pub fn undo(&mut self) -> Option<String> {
        let change = self.history.undo()?.clone();
        self.step(&change.after, change.before);
        Some(change.label)
    }

    /// Makes the change again that was taken back last; its label.
    pub fn redo(&mut self) -> Option<String> {
        let change = self.history.redo()?.clone();
        self.step(&change.before, change.after);
        Some(change.label)
    }

    /// Does to the tour what leads from `from` to `to`; where it has been changed otherwise since, it stays as it is.
    fn step(&mut self, from: &Arc<Tour>, to: Arc<Tour>) {
        self.tour = if Arc::ptr_eq(&self.tour, from) {
            to
        } else {
            Arc::new(merge(from, &self.tour, &to, &Choices::new()).tour)
        };
    }

    /// Notes that `file` now holds what was handed over to be saved. What a colleague had saved meanwhile and the save
    /// merged in comes into the open tour as well, under `label`; where it contradicts what was typed during the save.
    pub fn saved_as(&mut self, file: TourFile, handed_over: &Arc<Tour>, label: String) -> Vec<MergeConflict> {
        if file.tour == **handed_over {
            self.saved = Some(Arc::clone(handed_over));
            self.file = Some(file);
            self.is_orphaned = false;
            return Vec::new();
        }
        let merged = merge(handed_over, &self.tour, &file.tour, &Choices::new());
        self.merged(label, merged.tour, file);
        merged.conflicts
    }
}
