//! One change of a tour by a command: read, edit, save, say what was done.
//! Start with [`Transaction`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use crate::desk::typed::NotUnderstood;
use crate::domain::edit::Edit;
use crate::domain::ids::{Id, Ids};
use crate::domain::tour::Tour;
use crate::say;
use crate::store::error::StoreError;
use crate::store::in_words::io_in_words;
use crate::store::tour_file::{Decisions, OtherNames, TourFile};
use crate::text::sanitize::sanitize;

/// A tour that is being changed. Nothing is on disk before [`Transaction::save`].
pub struct Transaction<'a> {
    pub context: &'a Context,
    /// The tour as the edits so far have left it.
    pub tour: Tour,
    pub ids: Ids,
    file: TourFile,
    edits: Vec<Edit>,
    labels: Vec<String>,
}

impl<'a> Transaction<'a> {
    /// Reads the tour that a person names.
    ///
    /// # Errors
    /// There is none, or its file cannot be read.
    pub fn open(context: &'a Context, name: &str) -> Result<Self, Failure> {
        let file = context.open(name)?;
        Ok(Self { context, tour: file.tour.clone(), ids: Ids::random(), file, edits: Vec::new(), labels: Vec::new() })
    }

    /// The file as it was read.
    pub fn file(&self) -> &TourFile {
        &self.file
    }

    /// The stop that a person means.
    ///
    /// # Errors
    /// The name means several, or nothing in the tour.
    pub fn stop(&self, typed: &str) -> Result<Id, NotUnderstood> {
        self.context.stop(&self.tour, typed)
    }

    /// The day that a person means.
    ///
    /// # Errors
    /// No day is, or several have that date.
    pub fn day(&self, typed: &str) -> Result<Id, NotUnderstood> {
        self.context.day(&self.tour, typed)
    }

    /// Makes one edit.
    ///
    /// # Errors
    /// The edit cannot be made.
    pub fn make(&mut self, edit: &Edit) -> Result<(), Failure> {
        let changed = edit.apply(&self.tour, &self.context.office.reference.defaults)?;
        self.labels.push(edit.label(&self.context.words, &self.tour, &self.context.office.reference));
        self.tour = changed;
        self.edits.push(edit.clone());
        Ok(())
    }

    /// Saves the tour and says what was done. What somebody else saved meanwhile stays; where it contradicts, the
    /// edits are made once more on top of it, as if they had come later.
    ///
    /// # Errors
    /// The file has become unreadable, the edits no longer fit, or the write failed. The file is as it was.
    pub fn save(mut self) -> Result<Answer, Failure> {
        let warnings = self.write()?;
        let tour = sanitize(&self.file.stem()).into_owned();
        let sentence = say!(self.context.words, "cli-changed", tour = tour, changes = self.labels.join("; "));
        Ok(Answer::done(sentence).with_warnings(warnings))
    }

    /// The file, once the tour is saved, and what the user has to know about that.
    ///
    /// # Errors
    /// As [`Transaction::save`].
    pub fn into_file(mut self) -> Result<(TourFile, Vec<String>), Failure> {
        let warnings = self.write()?;
        Ok((self.file, warnings))
    }

    fn write(&mut self) -> Result<Vec<String>, Failure> {
        loop {
            let folder = &self.context.office.folder;
            match folder.save(&mut self.file, self.tour.clone(), &Decisions::default(), OtherNames::Refuse) {
                Err(StoreError::Conflicts(_)) => {
                    self.file = TourFile::open(&self.file.path)?;
                    self.tour = self.edits.iter().try_fold(self.file.tour.clone(), |tour, edit| {
                        edit.apply(&tour, &self.context.office.reference.defaults)
                    })?;
                }
                saved => {
                    let words = &self.context.words;
                    let because = |error: std::io::Error| io_in_words(words, error.kind(), &error.to_string());
                    let lacking = saved?.without_backup.map(because);
                    return Ok(lacking
                        .map(|text| say!(words, "saved-without-backup", text = text))
                        .into_iter()
                        .collect());
                }
            }
        }
    }
}
