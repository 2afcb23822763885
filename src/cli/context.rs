//! What every command is given: the words, the folder, today's date, the reference data.
//! Start with [`Context`].

use super::failure::Failure;
use super::{check, global};
use crate::desk::typed::{self, NotUnderstood};
use crate::domain::coverage::{Visit, visits_of};
use crate::domain::date::Date;
use crate::domain::ids::Id;
use crate::domain::itinerary::Itinerary;
use crate::domain::reference::Reference;
use crate::domain::surroundings::Surroundings;
use crate::domain::tour::Tour;
use crate::domain::travel::Travel;
use crate::store::assets::load_reference;
use crate::store::error::StoreError;
use crate::store::folder::{Contents, Folder};
use crate::store::problem::Problem;
use crate::store::roads::load_travel;
use crate::store::tour_file::TourFile;
use crate::text::{InWords, Words};
use clap::ArgMatches;

/// What a command works with.
pub struct Context {
    pub words: Words,
    pub folder: Folder,
    pub today: Date,
    pub reference: Reference,
    /// What is wrong with the office's own files.
    pub office_problems: Vec<Problem>,
    pub travel: Box<dyn Travel>,
}

impl Context {
    /// Reads what a command works with; the words, which a failure needs as well, are laid in at the end.
    ///
    /// # Errors
    /// Today's date is none, or the embedded data do not parse.
    pub fn prepare(matches: &ArgMatches) -> Result<impl FnOnce(Words) -> Self + use<>, Failure> {
        let folder = global::folder(matches);
        let today = global::today(matches)?;
        let (reference, mut office_problems) = load_reference(folder.dir())?;
        let (travel, problem) = load_travel(folder.dir())?;
        office_problems.extend(problem);
        Ok(move |words| Self { words, folder, today, reference, office_problems, travel })
    }

    /// What to say about the office's own files before `command`; `check` lists them itself.
    pub fn office_warnings(&self, command: &str) -> Vec<String> {
        if command == check::NAME { Vec::new() } else { self.name_problems(&self.office_problems) }
    }

    /// Reads the tour that a person names.
    ///
    /// # Errors
    /// There is none, or its file cannot be read.
    pub fn open(&self, name: &str) -> Result<TourFile, Failure> {
        Ok(TourFile::open(&self.folder.find(name)?)?)
    }

    /// The stop of `tour` that a person means.
    ///
    /// # Errors
    /// The name means several, or nothing in the tour.
    pub fn stop(&self, tour: &Tour, typed: &str) -> Result<Id, NotUnderstood> {
        typed::stop::understand(&self.words, &self.reference, tour, typed)
    }

    /// The day of `tour` that a person means.
    ///
    /// # Errors
    /// No day is, or several have that date.
    pub fn day(&self, tour: &Tour, typed: &str) -> Result<Id, NotUnderstood> {
        typed::day::understand(&self.words, tour, self.today, typed)
    }

    /// Reads every tour of the folder.
    ///
    /// # Errors
    /// There is no folder.
    pub fn contents(&self) -> Result<Contents, Failure> {
        Ok(self.folder.load_all()?)
    }

    /// Every tour of the folder that surrounds `file`; nothing where a file from elsewhere is looked at without one.
    ///
    /// # Errors
    /// The folder is there but cannot be read.
    pub fn contents_around(&self, file: &TourFile) -> Result<Contents, Failure> {
        match self.folder.load_all() {
            Err(StoreError::NoFolder(_)) if !self.folder.holds(&file.path) => Ok(Contents::default()),
            contents => Ok(contents?),
        }
    }

    /// The visits of the folder, and those of `file` where it lies elsewhere.
    pub fn visits_with(&self, contents: &Contents, file: &TourFile) -> Vec<Visit> {
        let mut visits = contents.visits();
        if !contents.tours.iter().any(|other| other.stem() == file.stem()) {
            visits.extend(visits_of(&file.stem(), &file.tour));
        }
        visits
    }

    /// The rows of `file` among the other tours.
    pub fn itinerary(&self, file: &TourFile, visits: &[Visit]) -> Itinerary {
        let stem = file.stem();
        let (reference, travel) = (&self.reference, self.travel.as_ref());
        let surroundings = Surroundings { reference, travel, visits, stem: &stem, today: self.today };
        Itinerary::of(&file.tour, &self.words, &surroundings)
    }

    /// Each problem as a sentence, for standard error.
    pub fn name_problems(&self, problems: &[Problem]) -> Vec<String> {
        problems.iter().map(|problem| problem.in_words(&self.words)).collect()
    }
}
