//! What follows from the open tour, the folder and the Kreis in focus: derived where one of them has changed.
//! Start with [`Model::derive`] and [`Model::follow_focus`].

use super::model::{Model, Pane};
use super::snapshot::Snapshot;
use crate::desk::office::Surrounded;
use crate::domain::ags::Ags;
use crate::map::projection::MapPoint;
use crate::map::scene::{Scene, place_of};
use crate::planner::nearby::nearest_open;

/// How many open KIs around the Kreis in focus are named.
const NEARBY: usize = 5;

impl Model {
    /// The open tour, as it stands on the screen, among those of the folder.
    pub fn surrounded(&self) -> Surrounded {
        let files = self.contents.as_ref().map_or(&[][..], |contents| &contents.tours);
        self.office.surround(files, self.document.as_ref())
    }

    /// Derives anew what follows from the open tour and the folder, where one of them has changed.
    pub fn derive(&mut self) {
        if !self.made_from.is(self.document.as_ref(), &self.contents) {
            self.refresh();
        }
    }

    /// Derives anew what follows from the open tour and the folder.
    pub fn refresh(&mut self) {
        self.made_from = Snapshot::of(self.document.as_ref(), &self.contents);
        if let Some(document) = &self.document {
            // The focus stays on its row.
            self.plan.step(&document.tour, 0);
        }
        let surrounded = self.surrounded();
        self.coverage = surrounded.coverage();
        self.itinerary = self.document.as_ref().map(|document| surrounded.itinerary(&self.words, &document.tour));
        self.map.scene = Scene::of(&self.office.reference, self.coverage.as_ref(), self.itinerary.as_ref());
        self.find_nearby();
    }

    /// Where the KI of the Kreis in focus is on the map.
    pub fn subject_point(&self) -> Option<MapPoint> {
        self.subject.map(|ags| place_of(&self.office.reference, ags))
    }

    /// Puts the focus of list, map and detail on a Kreis.
    pub fn focus_kreis(&mut self, ags: Ags) {
        self.roster.search_with(String::clear);
        self.roster.select(ags);
        self.subject = Some(ags);
        self.detail_scroll = 0;
        self.find_nearby();
    }

    /// Lets the detail follow the focus.
    pub fn follow_focus(&mut self) {
        let subject = match self.focus {
            Pane::Kreise => self.kreis(),
            Pane::Plan => self.stop().and_then(|stop| stop.place.ags()),
            Pane::Map | Pane::Detail => None,
        };
        if subject.is_some() && subject != self.subject {
            self.subject = subject;
            self.detail_scroll = 0;
            self.find_nearby();
        }
    }

    fn find_nearby(&mut self) {
        // Which KIs are open is not known before the folder has been read; the first frame need not wait for the drives.
        let coverage = self.coverage.as_ref().filter(|_| self.contents.is_some());
        self.nearby = match (self.subject, coverage) {
            (Some(ags), Some(coverage)) => {
                nearest_open(&self.office.reference, coverage, &*self.office.travel, ags, NEARBY)
            }
            _ => Vec::new(),
        };
    }
}
