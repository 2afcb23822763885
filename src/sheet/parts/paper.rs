//! What every sheet of a tour is made from, and the lines that all of them share.
//! Start with [`Paper`].

use super::document::Document;
use super::estimates::methods_in_words;
use super::listing::{ListColumn, Listing, Value};
use crate::domain::coverage::{Coverage, CoverageQuery};
use crate::domain::date::{Date, When};
use crate::domain::itinerary::{DayRows, VisitRow};
use crate::domain::reference::Reference;
use crate::domain::stop::Status;
use crate::domain::time::StopTime;
use crate::domain::tour::Stage;
use crate::say;
use crate::sheet::discretion::Masked;
use crate::text::{InWords, Words};

/// Marks the legs of a recorded day whose course is not known.
pub const NOT_DOCUMENTED: &str = "*";

/// `Entwurf · Stand: So 22.11.2026`; the first part until the tour is final.
pub fn standing(words: &Words, stage: Stage, today: Date) -> String {
    let as_of = say!(words, "sheet-as-of", date = When::On(today).in_words(words));
    match stage {
        Stage::Draft => say!(words, "sheet-both", first = stage.in_words(words), second = as_of),
        Stage::Final => as_of,
    }
}

/// One tour as it stands on a day, with what the readers of a sheet may know of it.
#[derive(Clone, Copy)]
pub struct Paper<'a> {
    pub words: &'a Words,
    pub itinerary: &'a Masked,
    /// What the tour is compared with.
    pub before: Option<&'a Before<'a>>,
    pub reference: &'a Reference,
    /// What is visited on `query`'s day; `None` where the roster of that day is not known.
    pub coverage: Option<&'a Coverage>,
    pub query: &'a CoverageQuery,
    pub today: Date,
}

/// An earlier version of the tour, for the same readers.
#[derive(Debug)]
pub struct Before<'a> {
    /// What a person calls it.
    pub name: &'a str,
    pub itinerary: Masked,
}

impl<'a> Paper<'a> {
    /// A sheet with its title and how far it can be relied on.
    pub fn begin(&self, title: impl Into<String>) -> Document {
        let mut document = Document::titled(title);
        document.paragraph(self.standing());
        document
    }

    /// A list with its title, its notes and what holds for each of its records.
    pub fn begin_list(&self, name: String, columns: Vec<ListColumn>) -> Listing {
        let words = self.words;
        let stage = Value::word(self.itinerary.stage.keyword(), self.itinerary.stage.in_words(words));
        Listing {
            title: self.itinerary.title.clone(),
            name,
            notes: vec![self.standing()],
            columns,
            records: Vec::new(),
            common: vec![
                (ListColumn::new("as_of", say!(words, "list-as-of"), 12), Value::Date(self.today)),
                (ListColumn::new("stage", say!(words, "list-stage"), 10), stage),
            ],
        }
    }

    /// How far the sheet can be relied on.
    pub fn standing(&self) -> String {
        standing(self.words, self.itinerary.stage, self.today)
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

    /// Where the times of `visits` come from, unless each of them is fixed: a reader who sees no drives does not know.
    pub fn note_on_times<'b>(&self, document: &mut Document, visits: impl IntoIterator<Item = &'b VisitRow>) {
        let follows = |visit: &VisitRow| {
            visit.arrive.is_some() && visit.status.is_ahead() && !matches!(visit.time, StopTime::Fixed(_))
        };
        if visits.into_iter().any(follows) {
            document.paragraph(say!(self.words, "sheet-times-estimated"));
        }
    }

    /// Every visit that is not cancelled, with its day, and then the ideas.
    pub fn visits_and_ideas(&self) -> impl Iterator<Item = (Option<&'a DayRows>, &'a VisitRow)> {
        let ideas = self.itinerary.ideas.iter().filter(|idea| idea.status != Status::Cancelled);
        self.active_visits().map(|(day, visit)| (Some(day), visit)).chain(ideas.map(|idea| (None, idea)))
    }

    /// Every visit that takes place or took place, with its day.
    pub fn active_visits(&self) -> impl Iterator<Item = (&'a DayRows, &'a VisitRow)> {
        let visits = self.itinerary.days.iter().flat_map(|day| day.visits.iter().map(move |visit| (day, visit)));
        visits.filter(|(_, visit)| visit.number.is_some())
    }
}
