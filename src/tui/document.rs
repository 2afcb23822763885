//! The open tour: as it is, as it was saved, and the way between.
//! Imports `store`, `domain` and this room.
//! Start with [`Document`].

use super::history::{Change, History};
use crate::domain::merge::{Choices, Conflict, merge};
use crate::domain::tour::Tour;
use crate::store::tour_file::TourFile;
use std::sync::Arc;

/// The stem under which the visits of a tour that was never saved are counted.
const UNSAVED: &str = "";

/// The open tour.
#[derive(Clone, Debug)]
pub struct Document {
    pub tour: Arc<Tour>,
    /// The file it lies in; none before the first save.
    pub file: Option<TourFile>,
    pub history: History,
    saved: Option<Arc<Tour>>,
}

impl Document {
    /// A tour just read.
    pub fn opened(file: TourFile) -> Self {
        let tour = Arc::new(file.tour.clone());
        Self { saved: Some(Arc::clone(&tour)), tour, file: Some(file), history: History::default() }
    }

    /// A tour that is in no file yet.
    pub fn unsaved(tour: Tour) -> Self {
        Self { tour: Arc::new(tour), file: None, history: History::default(), saved: None }
    }

    pub fn is_dirty(&self) -> bool {
        self.saved.as_ref().is_none_or(|saved| !Arc::ptr_eq(saved, &self.tour) && *saved != self.tour)
    }

    /// The name under which its visits are counted.
    pub fn stem(&self) -> String {
        self.file.as_ref().map_or_else(|| UNSAVED.to_owned(), TourFile::stem)
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
    pub fn saved_as(&mut self, file: TourFile, handed_over: &Arc<Tour>, label: String) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        if file.tour == **handed_over {
            self.saved = Some(Arc::clone(handed_over));
        } else {
            let merged = merge(handed_over, &self.tour, &file.tour, &Choices::new());
            conflicts = merged.conflicts;
            self.change(label, merged.tour);
            self.saved = Some(Arc::new(file.tour.clone()));
        }
        self.file = Some(file);
        conflicts
    }
}
