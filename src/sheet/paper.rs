//! What every sheet of a tour is made from, and the lines that all of them share.
//! Imports `domain`, `text` and this room.
//! Start with [`Paper`].

use super::document::Document;
use super::estimates::methods_in_words;
use crate::domain::date::{Date, When};
use crate::domain::itinerary::{DayRows, Itinerary, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::stop::Status;
use crate::domain::tour::Stage;
use crate::say;
use crate::text::Words;

/// Marks the legs of a recorded day whose course is not known.
pub const NOT_DOCUMENTED: &str = "*";

/// One tour as it stands on a day, with what a sheet may show of it.
#[derive(Clone, Copy)]
pub struct Paper<'a> {
    pub words: &'a Words,
    pub itinerary: &'a Itinerary,
    pub reference: &'a Reference,
    pub today: Date,
}

impl<'a> Paper<'a> {
    /// A sheet with its title and how far it can be relied on.
    pub fn begin(&self, title: impl Into<String>) -> Document {
        let mut document = Document::titled(title);
        document.paragraph(self.standing());
        document
    }

    /// `Entwurf · Stand: So 22.11.2026`; the first part until the tour is final.
    pub fn standing(&self) -> String {
        let as_of = say!(self.words, "sheet-as-of", date = When::On(self.today).in_words(self.words));
        match self.itinerary.stage {
            Stage::Draft => say!(self.words, "sheet-draft", standing = as_of),
            Stage::Final => as_of,
        }
    }

    /// What there is to know about the places and legs of `days`: which are not certain, and how all were estimated.
    pub fn closing_notes(&self, document: &mut Document, days: &[&DayRows]) {
        let is_of_today = |visit: &&VisitRow| visit.status == Status::Done && visit.details.address.is_none();
        if days.iter().flat_map(|day| &day.visits).any(|visit| is_of_today(&visit)) {
            document.paragraph(say!(self.words, "sheet-addresses-of-today"));
        }
        if days.iter().any(|day| !day.is_documented && day.return_leg.is_some()) {
            document.paragraph(say!(self.words, "sheet-not-documented-note", mark = NOT_DOCUMENTED));
        }
        for method in methods_in_words(self.words, days.iter().copied()) {
            document.paragraph(method);
        }
    }

    /// Every visit that takes place or took place, with its day.
    pub fn active_visits(&self) -> impl Iterator<Item = (&'a DayRows, &'a VisitRow)> {
        let visits = self.itinerary.days.iter().flat_map(|day| day.visits.iter().map(move |visit| (day, visit)));
        visits.filter(|(_, visit)| visit.number.is_some())
    }
}
