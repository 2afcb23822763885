//! What the office works with, and the one way in which a tour is put among the others.
//! Start with [`Office::surround`].

use super::open_tour::OpenTour;
use crate::domain::coverage::{Coverage, CoverageQuery, Visit, visits_of};
use crate::domain::date::Date;
use crate::domain::itinerary::Itinerary;
use crate::domain::reference::Reference;
use crate::domain::surroundings::Surroundings;
use crate::domain::tour::Tour;
use crate::domain::travel::Travel;
use crate::store::assets::load_reference;
use crate::store::folder::Folder;
use crate::store::problem::Problem;
use crate::store::roads::load_travel;
use crate::store::tour_file::TourFile;
use crate::text::Words;
use std::sync::Arc;

/// What the office works with on one day.
pub struct Office {
    pub folder: Folder,
    pub today: Date,
    pub reference: Arc<Reference>,
    pub travel: Arc<dyn Travel>,
    /// What is wrong with the office's own files.
    pub problems: Vec<Problem>,
}

impl Office {
    /// Reads what the office of `folder` keeps beside its tours.
    ///
    /// # Errors
    /// The embedded data do not parse: a fault of the build, which the tests catch.
    pub fn read(folder: Folder, today: Date) -> Result<Self, Problem> {
        let (reference, mut problems) = load_reference(folder.dir())?;
        let (travel, problem) = load_travel(folder.dir())?;
        problems.extend(problem);
        Ok(Self { folder, today, reference: Arc::new(reference), travel: Arc::from(travel), problems })
    }

    /// Puts a tour among those of the folder, in the place of the file of its stem, or puts them together without one.
    pub fn surround(&self, files: &[TourFile], tour: Option<&OpenTour>) -> Surrounded {
        let mut tours: Vec<(String, &Tour)> = files.iter().map(|file| (file.stem(), &file.tour)).collect();
        let own = tour.map(|open| (open.stem(), &*open.tour));
        if let Some((stem, tour)) = &own {
            match tours.iter_mut().find(|(other, _)| other == stem) {
                Some((_, other)) => *other = tour,
                None => tours.push((stem.clone(), tour)),
            }
        }
        Surrounded {
            reference: Arc::clone(&self.reference),
            travel: Arc::clone(&self.travel),
            visits: tours.iter().flat_map(|(stem, tour)| visits_of(stem, tour)).collect(),
            stem: own.map(|(stem, _)| stem).unwrap_or_default(),
            today: self.today,
        }
    }
}

/// A tour's place among the other tours of the office; it can go to another thread.
#[derive(Clone)]
pub struct Surrounded {
    pub reference: Arc<Reference>,
    pub travel: Arc<dyn Travel>,
    pub today: Date,
    visits: Vec<Visit>,
    stem: String,
}

impl Surrounded {
    /// What tours are laid out, checked and planned in.
    pub fn surroundings(&self) -> Surroundings<'_> {
        let Self { reference, travel, today, visits, stem } = self;
        Surroundings { reference, travel: &**travel, visits, stem, today: *today }
    }

    /// The rows of `tour`, which is the one in this place or a version of it.
    pub fn itinerary(&self, words: &Words, tour: &Tour) -> Itinerary {
        Itinerary::of(tour, words, &self.surroundings())
    }

    /// How the KIs stand today; `None` where the roster of today is not known.
    pub fn coverage(&self) -> Option<Coverage> {
        self.coverage_of(&CoverageQuery::as_of(self.today))
    }

    /// How the KIs stand by another question; `None` where the roster of its day is not known.
    pub fn coverage_of(&self, query: &CoverageQuery) -> Option<Coverage> {
        Coverage::of(&self.reference, &self.visits, query)
    }
}
