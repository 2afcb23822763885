//! One change of a tour by a command: read, edit, save, say what was done.
//! Start with [`Transaction`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use crate::desk::open_tour::OpenTour;
use crate::desk::save::{HowToSave, save};
use crate::desk::typed::NotUnderstood;
use crate::domain::edit::Edit;
use crate::domain::ids::{Id, Ids};
use crate::say;
use crate::store::error::StoreError;
use crate::store::tour_file::TourFile;
use crate::text::sanitize::sanitize;

/// A tour that is being changed. Nothing is on disk before [`Transaction::save`].
pub struct Transaction<'a> {
    pub context: &'a Context,
    /// The tour as the edits so far have left it.
    pub open: OpenTour,
    pub ids: Ids,
    edits: Vec<Edit>,
    labels: Vec<String>,
}

impl<'a> Transaction<'a> {
    /// Reads the tour that a person names.
    ///
    /// # Errors
    /// There is none, or its file cannot be read.
    pub fn open(context: &'a Context, name: &str) -> Result<Self, Failure> {
        let open = context.open(name)?;
        Ok(Self { context, open, ids: Ids::random(), edits: Vec::new(), labels: Vec::new() })
    }

    /// The stop that a person means.
    ///
    /// # Errors
    /// The name means several, or nothing in the tour.
    pub fn stop(&self, typed: &str) -> Result<Id, NotUnderstood> {
        self.context.stop(&self.open.tour, typed)
    }

    /// The day that a person means.
    ///
    /// # Errors
    /// No day is, or several have that date.
    pub fn day(&self, typed: &str) -> Result<Id, NotUnderstood> {
        self.context.day(&self.open.tour, typed)
    }

    /// Makes one edit.
    ///
    /// # Errors
    /// The edit cannot be made.
    pub fn make(&mut self, edit: &Edit) -> Result<(), Failure> {
        self.labels.push(self.open.make(edit, &self.context.words, &self.context.office.reference)?);
        self.edits.push(edit.clone());
        Ok(())
    }

    /// Saves the tour and says what was done. What somebody else saved meanwhile stays; where it contradicts, the
    /// edits are made once more on top of it, as if they had come later.
    ///
    /// # Errors
    /// The file has become unreadable, the edits no longer fit, or the write failed. The file is as it was.
    pub fn save(self) -> Result<Answer, Failure> {
        let (words, changes) = (&self.context.words, self.labels.join("; "));
        let (file, warnings) = self.into_file()?;
        let tour = sanitize(&file.stem()).into_owned();
        Ok(Answer::done(say!(words, "cli-changed", tour = tour, changes = changes)).with_warnings(warnings))
    }

    /// The file, once the tour is saved, and what the user has to know about that.
    ///
    /// # Errors
    /// As [`Transaction::save`].
    pub fn into_file(mut self) -> Result<(TourFile, Vec<String>), Failure> {
        let Context { words, office, .. } = self.context;
        loop {
            match save(&office.folder, self.open.file.clone(), &self.open.tour, &HowToSave::default()) {
                Err(StoreError::Conflicts(found)) => {
                    self.open = OpenTour::opened(TourFile::open(&found.path)?);
                    for edit in &self.edits {
                        self.open.make(edit, words, &office.reference)?;
                    }
                }
                saved => {
                    let saved = saved?;
                    let warnings = saved.warning(words).into_iter().collect();
                    return Ok((saved.file, warnings));
                }
            }
        }
    }
}
