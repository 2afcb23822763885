//! One change of a tour by a command: read, edit, save, say what was done.
//! Imports `store` and `domain`.
//! Start with [`Change`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use crate::domain::edit::Edit;
use crate::domain::ids::Ids;
use crate::domain::tour::Tour;
use crate::say;
use crate::store::tour_file::TourFile;
use crate::text::sanitize::sanitize;

/// A tour that is being changed. Nothing is on disk before [`Change::save`].
pub struct Change<'a> {
    pub context: &'a Context,
    /// The tour as the edits so far have left it.
    pub tour: Tour,
    pub ids: Ids,
    file: TourFile,
    labels: Vec<String>,
}

impl<'a> Change<'a> {
    /// Reads the tour that a person names.
    ///
    /// # Errors
    /// There is none, or its file cannot be read.
    pub fn open(context: &'a Context, name: &str) -> Result<Self, Failure> {
        let file = context.open(name)?;
        Ok(Self { context, tour: file.tour.clone(), ids: Ids::random(), file, labels: Vec::new() })
    }

    /// The file as it was read.
    pub fn file(&self) -> &TourFile {
        &self.file
    }

    /// Makes one edit.
    ///
    /// # Errors
    /// The edit cannot be made.
    pub fn make(&mut self, edit: &Edit) -> Result<(), Failure> {
        let changed = edit.apply(&self.tour)?;
        self.labels.push(edit.label(&self.context.words, &self.tour, &self.context.reference));
        self.tour = changed;
        Ok(())
    }

    /// Saves the tour and says what was done.
    ///
    /// # Errors
    /// The file has changed meanwhile, or the write failed. The file is as it was.
    pub fn save(mut self) -> Result<Answer, Failure> {
        self.file.save(self.tour)?;
        let tour = sanitize(&self.file.stem()).into_owned();
        let sentence = say!(self.context.words, "cli-changed", tour = tour, changes = self.labels.join("; "));
        Ok(Answer::done(sentence))
    }
}
