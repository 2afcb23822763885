//! How a tour gets into its file: what is to be decided about that, and what a person has to know afterwards.
//! Start with [`save`].

use crate::domain::tour::Tour;
use crate::say;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::in_words::io_in_words;
use crate::store::tour_file::{Decisions, OtherNames, TourFile};
use crate::text::Words;
use std::io;

/// What a person has decided about a save that could not be made without.
#[derive(Clone, Debug, PartialEq)]
pub struct HowToSave {
    pub decisions: Decisions,
    pub names: OtherNames,
}

impl Default for HowToSave {
    fn default() -> Self {
        Self { decisions: Decisions::default(), names: OtherNames::Refuse }
    }
}

/// A tour that was saved.
#[derive(Debug)]
pub struct SavedTour {
    /// Its tour holds what a colleague had saved meanwhile as well.
    pub file: TourFile,
    /// Why what the file held could not be kept as a backup.
    without_backup: Option<io::Error>,
}

impl SavedTour {
    /// What a person has to know about the save.
    pub fn warning(&self, words: &Words) -> Option<String> {
        let text = self.without_backup.as_ref().map(|error| io_in_words(words, error.kind(), &error.to_string()));
        text.map(|text| say!(words, "saved-without-backup", text = text))
    }
}

/// Saves a tour into its file, or into a new one of `folder` where it has none.
///
/// # Errors
/// What somebody else has saved meanwhile contradicts, the file has other names, or the write failed. The file is as it
/// was.
pub fn save(folder: &Folder, file: Option<TourFile>, tour: &Tour, how: &HowToSave) -> Result<SavedTour, StoreError> {
    let Some(mut file) = file else {
        return Ok(SavedTour { file: folder.create(tour)?, without_backup: None });
    };
    let report = folder.save(&mut file, tour.clone(), &how.decisions, how.names)?;
    Ok(SavedTour { file, without_backup: report.without_backup })
}
