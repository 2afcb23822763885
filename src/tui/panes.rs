//! The state of the two lists: the Kreise with their search field, and the plan.
//! Start with [`RosterPane::rows`] and [`PlanPane::rows`].

use super::model::Model;
use crate::domain::ags::Ags;
use crate::domain::ids::Id;
use crate::domain::kreis::{Kreis, Kreise};
use crate::domain::stop::Stop;
use crate::domain::tour::{Day, Tour};
use crate::text::search::Needle;

/// The list of Kreise.
#[derive(Clone, Debug, Default)]
pub struct RosterPane {
    pub search: String,
    selected: Option<Ags>,
}

impl RosterPane {
    /// The Kreise that the search leaves: those with a word that begins so first, each group by name.
    pub fn rows<'a>(&self, kreise: &'a Kreise) -> Vec<&'a Kreis> {
        let needle = Needle::new(&self.search);
        let mut rows: Vec<&Kreis> =
            kreise.by_name().filter(|kreis| Kreise::matches(kreis, &needle, &self.search)).collect();
        if !needle.is_empty() {
            rows.sort_by_cached_key(|kreis| !needle.begins_word_of(&kreis.name));
        }
        rows
    }

    /// The Kreis in focus: the one chosen, or the first that the search leaves.
    pub fn selected(&self, model: &Model) -> Option<Ags> {
        let rows = self.rows(&model.office.reference.kreise);
        let chosen = self.selected.filter(|ags| rows.iter().any(|kreis| kreis.ags == *ags));
        chosen.or_else(|| rows.first().map(|kreis| kreis.ags))
    }

    pub fn select(&mut self, ags: Ags) {
        self.selected = Some(ags);
    }

    /// Whether a line was chosen since the search changed, rather than found by it.
    pub fn is_chosen(&self) -> bool {
        self.selected.is_some()
    }

    /// Changes the search; the focus goes to the best match.
    pub fn search_with(&mut self, change: impl FnOnce(&mut String)) {
        change(&mut self.search);
        self.selected = None;
    }

    /// The Kreis so many lines further, not past the ends.
    pub fn stepped(&self, model: &Model, by: isize) -> Option<Ags> {
        let rows = self.rows(&model.office.reference.kreise);
        let selected = self.selected(model)?;
        let at = rows.iter().position(|kreis| kreis.ags == selected)?;
        let to = at.saturating_add_signed(by).min(rows.len() - 1);
        rows.get(to).map(|kreis| kreis.ags)
    }
}

/// What can be in focus in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanRow {
    Day(Id),
    Stop(Id),
    /// The headline of the ideas.
    Ideas,
}

/// The plan.
#[derive(Clone, Debug, Default)]
pub struct PlanPane {
    selected: usize,
}

impl PlanPane {
    /// The rows of a tour in the order shown: each day with its stops, then the ideas.
    pub fn rows(tour: &Tour) -> Vec<PlanRow> {
        let mut rows = Vec::new();
        for day in &tour.days {
            rows.push(PlanRow::Day(day.id.clone()));
            rows.extend(day.stops.iter().map(|stop| PlanRow::Stop(stop.id.clone())));
        }
        if !tour.ideas.is_empty() {
            rows.push(PlanRow::Ideas);
            rows.extend(tour.ideas.iter().map(|stop| PlanRow::Stop(stop.id.clone())));
        }
        rows
    }

    /// The row in focus.
    pub fn row(&self, model: &Model) -> Option<PlanRow> {
        self.row_in(&model.document.as_ref()?.tour)
    }

    /// The row in focus when the plan shows `tour`.
    pub fn row_in(&self, tour: &Tour) -> Option<PlanRow> {
        let mut rows = Self::rows(tour);
        let at = self.selected.min(rows.len().checked_sub(1)?);
        Some(rows.swap_remove(at))
    }

    /// The stop in focus.
    pub fn stop<'a>(&self, model: &'a Model) -> Option<&'a Stop> {
        match self.row(model)? {
            PlanRow::Stop(id) => model.document.as_ref()?.tour.stop(&id),
            _ => None,
        }
    }

    /// The day in focus, or that of the stop in focus.
    pub fn day<'a>(&self, model: &'a Model) -> Option<&'a Day> {
        let tour = &model.document.as_ref()?.tour;
        match self.row(model)? {
            PlanRow::Day(id) => tour.day(&id),
            PlanRow::Stop(id) => tour.days.iter().find(|day| day.stops.iter().any(|stop| stop.id == id)),
            PlanRow::Ideas => None,
        }
    }

    /// Puts the focus on `row` of `tour`; where it is gone, the place in the list stays.
    pub fn select(&mut self, tour: &Tour, row: &PlanRow) {
        let rows = Self::rows(tour);
        let last = rows.len().saturating_sub(1);
        self.selected = rows.iter().position(|other| other == row).unwrap_or(self.selected).min(last);
    }

    /// Moves the focus by so many rows, not past the ends.
    pub fn step(&mut self, tour: &Tour, by: isize) {
        let last = Self::rows(tour).len().saturating_sub(1);
        self.selected = self.selected.min(last).saturating_add_signed(by).min(last);
    }

    /// Puts the focus on the first row.
    pub fn reset(&mut self) {
        self.selected = 0;
    }
}
