//! What the derived part of the model was made from, and a value that tells whether it has been changed.
//! Start with [`Snapshot`].

use crate::desk::open_tour::OpenTour;
use crate::domain::tour::Tour;
use crate::store::folder::Contents;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::sync::Arc;

/// The open tour and the folder, as they were at one time.
#[derive(Debug, Default)]
pub struct Snapshot {
    tour: Option<Arc<Tour>>,
    file: Option<PathBuf>,
    /// That of [`Tracked::changes`].
    folder: u64,
}

impl Snapshot {
    pub fn of(document: Option<&OpenTour>, contents: &Tracked<Option<Contents>>) -> Self {
        Self {
            tour: document.map(|document| Arc::clone(&document.tour)),
            file: document.and_then(|document| Some(document.file.as_ref()?.path.clone())),
            folder: contents.changes(),
        }
    }

    /// Whether tour and folder are still what they were.
    pub fn is(&self, document: Option<&OpenTour>, contents: &Tracked<Option<Contents>>) -> bool {
        let is_tour = match (&self.tour, document) {
            (Some(tour), Some(document)) => Arc::ptr_eq(tour, &document.tour),
            (tour, document) => tour.is_none() && document.is_none(),
        };
        let file = document.and_then(|document| document.file.as_ref()).map(|file| &file.path);
        is_tour && self.file.as_ref() == file && self.folder == contents.changes()
    }
}

/// A value that counts how often it was handed out to be changed.
#[derive(Debug, Default)]
pub struct Tracked<T> {
    value: T,
    changes: u64,
}

impl<T> Tracked<T> {
    pub fn changes(&self) -> u64 {
        self.changes
    }
}

impl<T> Deref for Tracked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Tracked<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changes += 1;
        &mut self.value
    }
}
