//! Which KIs are visited, planned and open: derived from all tours, never stored.
//! Start with [`Coverage::of`].

use super::ags::Ags;
use super::date::{Date, When};
use super::kreis::Bezirk;
use super::reference::Reference;
use super::stop::Status;
use super::tour::Tour;
use crate::text::search::Needle;
use std::sync::Arc;

/// A stop at a Kreis, with what coverage asks about it. A cancelled stop is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub ags: Ags,
    /// The file stem of the tour.
    pub tour: Arc<str>,
    pub principal: Option<Arc<str>>,
    pub when: When,
    pub status: Status,
}

/// The visits of one tour. Ideas are visits without a date.
pub fn visits_of(stem: &str, tour: &Tour) -> Vec<Visit> {
    let stem: Arc<str> = stem.into();
    let principal: Option<Arc<str>> = tour.principal.as_deref().map(Into::into);
    tour.stops()
        .filter(|(_, stop)| stop.status != Status::Cancelled)
        .filter_map(|(day, stop)| {
            Some(Visit {
                ags: stop.place.ags()?,
                tour: Arc::clone(&stem),
                principal: principal.clone(),
                when: day.map_or(When::Open, |day| day.date),
                status: stop.status,
            })
        })
        .collect()
}

impl Visit {
    /// Done on a day that has surely come on `date`.
    pub fn is_done_by(&self, date: Date) -> bool {
        self.status == Status::Done && self.when.has_surely_come(date)
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverageQuery {
    pub as_of: Date,
    /// Count only visits that were surely on or after this day.
    pub since: Option<Date>,
    /// Count only tours whose principal's name holds this.
    pub principal: Option<String>,
}

impl CoverageQuery {
    pub fn as_of(as_of: Date) -> Self {
        Self { as_of, since: None, principal: None }
    }

    fn admits(&self, visit: &Visit) -> bool {
        let since = self.since.is_none_or(|since| match visit.when.first() {
            Some(first) => first >= since,
            None => visit.status.is_ahead(),
        });
        let principal = self.principal.as_deref().is_none_or(|asked| {
            let needle = Needle::new(asked);
            visit.principal.as_deref().is_some_and(|name| needle.found_in(name))
        });
        since && principal
    }
}

/// How one KI stands.
#[derive(Clone, Debug, PartialEq)]
pub enum KiState {
    /// Visited; the visit that surely came first.
    Visited(Visit),
    /// Not visited yet, but on at least one plan. Planned KIs are among the unvisited.
    Planned(Vec<Visit>),
    Open,
    /// The unit has no KI on that day.
    NoKi,
}

/// The state of all 54 units on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    pub as_of: Date,
    states: Vec<KiState>,
}

/// How many KIs of a set are in the roster, visited, planned and unvisited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub roster: usize,
    pub visited: usize,
    pub planned: usize,
}

impl Tally {
    pub fn unvisited(self) -> usize {
        self.roster - self.visited
    }

    fn count(mut self, state: &KiState) -> Self {
        self.roster += usize::from(*state != KiState::NoKi);
        self.visited += usize::from(matches!(state, KiState::Visited(_)));
        self.planned += usize::from(matches!(state, KiState::Planned(_)));
        self
    }
}

impl Coverage {
    /// Derives the coverage from the visits of all tours; `None` on a day before the roster is known.
    pub fn of(reference: &Reference, visits: &[Visit], query: &CoverageQuery) -> Option<Self> {
        let mut states = vec![KiState::NoKi; Ags::all().count()];
        for kreis in reference.roster.at(&reference.kreise, query.as_of)? {
            states[kreis.ags.index()] = KiState::Open;
        }
        for visit in visits.iter().filter(|visit| query.admits(visit)) {
            let state = &mut states[visit.ags.index()];
            let done = visit.is_done_by(query.as_of);
            match state {
                KiState::NoKi => {}
                KiState::Visited(first) if done && visit.when.last() < first.when.last() => *first = visit.clone(),
                KiState::Visited(_) => {}
                _ if done => *state = KiState::Visited(visit.clone()),
                KiState::Planned(planned) => planned.push(visit.clone()),
                KiState::Open => *state = KiState::Planned(vec![visit.clone()]),
            }
        }
        Some(Self { as_of: query.as_of, states })
    }

    pub fn state(&self, ags: Ags) -> &KiState {
        &self.states[ags.index()]
    }

    /// The count over all units.
    pub fn tally(&self) -> Tally {
        self.states.iter().fold(Tally::default(), Tally::count)
    }

    /// The count over the units of one Regierungsbezirk.
    pub fn tally_of(&self, reference: &Reference, bezirk: Bezirk) -> Tally {
        let states = reference.kreise.iter().filter(|kreis| kreis.bezirk == bezirk).map(|kreis| self.state(kreis.ags));
        states.fold(Tally::default(), Tally::count)
    }
}
