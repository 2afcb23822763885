//! The panes, and the state of the two lists: the Kreise with their search field, and the plan.
//! Start with [`Pane`], then [`RosterPane::rows`] and [`PlanPane::rows`].

use super::context::Context;
use crate::domain::ags::Ags;
use crate::domain::ids::Id;
use crate::domain::kreis::{Kreis, Kreise};
use crate::domain::tour::Tour;
use crate::text::search::Needle;

/// The panes, in the order in which Tab visits them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    Kreise,
    Plan,
    Map,
    Detail,
}

impl Pane {
    pub fn context(self) -> Context {
        match self {
            Self::Kreise => Context::Kreise,
            Self::Plan => Context::Plan,
            Self::Map => Context::Map,
            Self::Detail => Context::Detail,
        }
    }

    pub fn next(self) -> Self {
        match self {
            Self::Kreise => Self::Plan,
            Self::Plan => Self::Map,
            Self::Map => Self::Detail,
            Self::Detail => Self::Kreise,
        }
    }

    pub fn previous(self) -> Self {
        self.next().next().next()
    }
}

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
    pub fn selected(&self, kreise: &Kreise) -> Option<Ags> {
        let rows = self.rows(kreise);
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
    pub fn stepped(&self, kreise: &Kreise, by: isize) -> Option<Ags> {
        let rows = self.rows(kreise);
        let selected = self.selected(kreise)?;
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

/// The plan. The focus stays on its row wherever a change puts it; where the row is gone, it stays in its place.
#[derive(Clone, Debug, Default)]
pub struct PlanPane {
    row: Option<PlanRow>,
    /// Where that row stood.
    at: usize,
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

    /// The row in focus when the plan shows `tour`.
    pub fn row_in(&self, tour: &Tour) -> Option<PlanRow> {
        let mut rows = Self::rows(tour);
        let at = self.place_in(&rows)?;
        Some(rows.swap_remove(at))
    }

    fn place_in(&self, rows: &[PlanRow]) -> Option<usize> {
        let last = rows.len().checked_sub(1)?;
        let at = self.row.as_ref().and_then(|row| rows.iter().position(|other| other == row));
        Some(at.unwrap_or(self.at.min(last)))
    }

    /// Puts the focus on `row` of `tour`, where it has that row.
    pub fn select(&mut self, tour: &Tour, row: PlanRow) {
        self.row = Some(row);
        self.step(tour, 0);
    }

    /// Moves the focus by so many rows of `tour`, not past the ends.
    pub fn step(&mut self, tour: &Tour, by: isize) {
        let mut rows = Self::rows(tour);
        if let Some(at) = self.place_in(&rows) {
            self.at = at.saturating_add_signed(by).min(rows.len() - 1);
            self.row = Some(rows.swap_remove(self.at));
        }
    }

    /// Puts the focus on the first row.
    pub fn reset(&mut self) {
        *self = Self::default();
    }
}
