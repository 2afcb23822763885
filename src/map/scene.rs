//! What a tour and the coverage put on the land: marks, stops in tour order, and the way between them.
//! Imports `domain`, `text` and this room.
//! Start with [`Scene::of`].

use super::projection::{MapPoint, project};
use super::viewport::Bounds;
use crate::domain::ags::Ags;
use crate::domain::coverage::{Coverage, KiState};
use crate::domain::itinerary::Itinerary;
use crate::domain::reference::Reference;
use crate::domain::tour::Tour;
use crate::text::sanitize::sanitize;

/// Everything to be drawn over the land.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    pub kreise: Vec<KreisMark>,
    /// Where days start and end, each place once.
    pub bases: Vec<(MapPoint, String)>,
    pub stops: Vec<StopMark>,
    pub legs: Vec<LegLine>,
}

/// The state of a KI at its place.
#[derive(Clone, Debug)]
pub struct KreisMark {
    pub ags: Ags,
    pub at: MapPoint,
    pub name: String,
    pub state: MarkState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkState {
    Visited,
    Planned,
    Open,
    NoKi,
}

/// A place that the tour stops at.
#[derive(Clone, Debug)]
pub struct StopMark {
    pub at: MapPoint,
    pub ags: Option<Ags>,
    /// The numbers of its stops in the tour, `3` or `3,7`.
    pub numbers: String,
    pub name: String,
    /// The day of its first stop, from 0.
    pub day: usize,
}

/// A drive of the tour.
#[derive(Clone, Copy, Debug)]
pub struct LegLine {
    pub from: MapPoint,
    pub to: MapPoint,
    /// From 0: each day has a style of its own.
    pub day: usize,
}

impl Scene {
    /// Puts a tour and the coverage on the map. The way of a recorded day whose order is not known is not drawn.
    pub fn of(reference: &Reference, coverage: Option<&Coverage>, tour: Option<(&Tour, &Itinerary)>) -> Self {
        let kreise = reference.kreise.by_name().map(|kreis| KreisMark {
            ags: kreis.ags,
            at: project(reference.ki_coord(kreis.ags)),
            name: kreis.short.clone(),
            state: match coverage.map(|coverage| coverage.state(kreis.ags)) {
                Some(KiState::Visited(_)) => MarkState::Visited,
                Some(KiState::Planned(_)) => MarkState::Planned,
                Some(KiState::NoKi) => MarkState::NoKi,
                Some(KiState::Open) | None => MarkState::Open,
            },
        });
        let mut scene = Self { kreise: kreise.collect(), ..Self::default() };
        if let Some((tour, itinerary)) = tour {
            scene.put_tour(reference, tour, itinerary);
        }
        scene
    }

    fn put_tour(&mut self, reference: &Reference, tour: &Tour, itinerary: &Itinerary) {
        let base = tour.base(&reference.defaults);
        for (index, (day, rows)) in tour.days.iter().zip(&itinerary.days).enumerate() {
            if day.active_stops().next().is_none() {
                continue;
            }
            let ends = [day.from.as_ref().unwrap_or(base), day.to.as_ref().unwrap_or(base)];
            let [start, end] = ends.map(|place| project(place.coord));
            let mut here = start;
            for (stop, row) in day.stops.iter().zip(&rows.visits) {
                let Some(number) = row.number else { continue };
                let at = project(reference.coord_of(&stop.place));
                self.put_stop(at, stop.place.ags(), number, &row.name, index);
                if rows.is_documented {
                    self.legs.push(LegLine { from: here, to: at, day: index });
                }
                here = at;
            }
            if rows.is_documented {
                self.legs.push(LegLine { from: here, to: end, day: index });
                for (place, at) in ends.into_iter().zip([start, end]) {
                    if !self.bases.iter().any(|(known, _)| *known == at) {
                        self.bases.push((at, sanitize(&place.name).into_owned()));
                    }
                }
            }
        }
        if self.bases.is_empty() {
            self.bases.push((project(base.coord), sanitize(&base.name).into_owned()));
        }
    }

    fn put_stop(&mut self, at: MapPoint, ags: Option<Ags>, number: usize, name: &str, day: usize) {
        match self.stops.iter_mut().find(|stop| stop.at == at) {
            Some(stop) => {
                stop.numbers = format!("{},{number}", stop.numbers);
            }
            None => self.stops.push(StopMark { at, ags, numbers: number.to_string(), name: name.to_owned(), day }),
        }
    }

    /// The box around the tour; `None` without a stop.
    pub fn tour_bounds(&self) -> Option<Bounds> {
        self.stops.first()?;
        let stops = self.stops.iter().map(|stop| stop.at);
        Bounds::around(stops.chain(self.bases.iter().map(|(at, _)| *at)))
    }
}
