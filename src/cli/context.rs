//! What every command is given: the words, the folder, today's date, the reference data.
//! Start with [`Context`].

use super::failure::Failure;
use super::global;
use crate::desk::office::{Office, Surrounded};
use crate::desk::open_tour::OpenTour;
use crate::desk::typed::{self, NotUnderstood};
use crate::domain::ids::Id;
use crate::domain::tour::Tour;
use crate::store::error::StoreError;
use crate::store::folder::Contents;
use crate::store::problem::Problem;
use crate::store::tour_file::TourFile;
use crate::text::{InWords, Words};
use clap::ArgMatches;

/// What a command works with.
pub struct Context {
    pub words: Words,
    pub office: Office,
}

impl Context {
    /// Reads what a command works with; the words, which a failure needs as well, are laid in at the end.
    ///
    /// # Errors
    /// Today's date is none, or the embedded data do not parse.
    pub fn prepare(matches: &ArgMatches) -> Result<impl FnOnce(Words) -> Self + use<>, Failure> {
        let office = Office::read(global::folder(matches), global::today(matches)?)?;
        Ok(move |words| Self { words, office })
    }

    /// Reads the tour that a person names.
    ///
    /// # Errors
    /// There is none, or its file cannot be read.
    pub fn open(&self, name: &str) -> Result<OpenTour, Failure> {
        Ok(OpenTour::opened(TourFile::open(&self.office.folder.find(name)?)?))
    }

    /// The stop of `tour` that a person means.
    ///
    /// # Errors
    /// The name means several, or nothing in the tour.
    pub fn stop(&self, tour: &Tour, typed: &str) -> Result<Id, NotUnderstood> {
        typed::stop::understand(&self.words, &self.office.reference, tour, typed)
    }

    /// The day of `tour` that a person means.
    ///
    /// # Errors
    /// No day is, or several have that date.
    pub fn day(&self, tour: &Tour, typed: &str) -> Result<Id, NotUnderstood> {
        typed::day::understand(&self.words, tour, self.office.today, typed)
    }

    /// Reads every tour of the folder.
    ///
    /// # Errors
    /// There is no folder.
    pub fn contents(&self) -> Result<Contents, Failure> {
        Ok(self.office.folder.load_all()?)
    }

    /// `open` among the tours of the folder, and what is wrong with the files there; alone where a file from elsewhere
    /// is looked at and there is no folder.
    ///
    /// # Errors
    /// The folder is there but cannot be read.
    pub fn surround(&self, open: &OpenTour) -> Result<(Surrounded, Vec<String>), Failure> {
        let is_elsewhere = open.file.as_ref().is_none_or(|file| !self.office.folder.holds(&file.path));
        let contents = match self.office.folder.load_all() {
            Err(StoreError::NoFolder(_)) if is_elsewhere => Contents::default(),
            contents => contents?,
        };
        let surrounded = self.office.surround(&contents.tours, Some(open));
        Ok((surrounded, self.name_problems(&contents.problems)))
    }

    /// All tours of the folder together, and what is wrong with the files there.
    ///
    /// # Errors
    /// There is no folder.
    pub fn all_tours(&self) -> Result<(Surrounded, Vec<String>), Failure> {
        let contents = self.contents()?;
        Ok((self.office.surround(&contents.tours, None), self.name_problems(&contents.problems)))
    }

    /// Each problem as a sentence, for standard error.
    pub fn name_problems(&self, problems: &[Problem]) -> Vec<String> {
        problems.iter().map(|problem| problem.in_words(&self.words)).collect()
    }
}
