//! What a tour and the coverage put on the land: marks, stops in tour order, and the way between them.
//! Start with [`Scene::of`].

use super::projection::{MapPoint, at, project};
use super::viewport::Bounds;
use crate::domain::ags::Ags;
use crate::domain::coverage::{Coverage, KiState};
use crate::domain::itinerary::Itinerary;
use crate::domain::reference::Reference;
use crate::say;
use crate::text::{InWords, Words};

/// What is seen around a tour, in kilometres.
const AROUND_TOUR_KM: f64 = 12.0;

/// Everything to be drawn over the land.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    pub kreise: Vec<KreisMark>,
    /// Where days start and end, each place once.
    pub bases: Vec<(MapPoint, String)>,
    pub stops: Vec<StopMark>,
    /// The days whose way is drawn, by their number from 1.
    pub ways: Vec<usize>,
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

impl MarkState {
    pub const ALL: [Self; 4] = [Self::Visited, Self::Planned, Self::Open, Self::NoKi];

    pub fn of(state: &KiState) -> Self {
        match state {
            KiState::Visited(_) => Self::Visited,
            KiState::Planned(_) => Self::Planned,
            KiState::Open => Self::Open,
            KiState::NoKi => Self::NoKi,
        }
    }
}

impl InWords for MarkState {
    /// `besucht`.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Visited => say!(words, "state-visited"),
            Self::Planned => say!(words, "state-planned"),
            Self::Open => say!(words, "state-open"),
            Self::NoKi => say!(words, "state-no-ki"),
        }
    }
}

/// Where the Städteregion Aachen has its mark: at Eschweiler, the middle of its area. It is run from the city of Aachen,
/// which is a unit of its own, so that the two would cover each other.
const STAEDTEREGION: &str = "05334";
const ESCHWEILER: (f64, f64) = (50.8176, 6.2716);

/// Where the mark of a Kreis stands: at its KI.
pub fn place_of(reference: &Reference, ags: Ags) -> MapPoint {
    if ags.as_str() == STAEDTEREGION { at(ESCHWEILER.0, ESCHWEILER.1) } else { project(reference.ki_coord(ags)) }
}

/// A place that the tour stops at.
#[derive(Clone, Debug)]
pub struct StopMark {
    pub at: MapPoint,
    pub ags: Option<Ags>,
    /// The numbers of its stops in the tour, `3` or `3,7`.
    pub numbers: String,
    pub name: String,
    /// How its KI stands; `None` for any other place.
    pub state: Option<MarkState>,
    /// The way that its first stop lies on, if the way of that day is drawn.
    pub way: Option<usize>,
}

/// A drive of the tour.
#[derive(Clone, Copy, Debug)]
pub struct LegLine {
    pub from: MapPoint,
    pub to: MapPoint,
    /// The index of its day among the [`Scene::ways`]: each has a style of its own.
    pub way: usize,
}

impl Scene {
    /// Puts a tour and the coverage on the map. The way of a recorded day whose order is not known is not drawn.
    pub fn of(reference: &Reference, coverage: Option<&Coverage>, tour: Option<&Itinerary>) -> Self {
        let kreise = reference.kreise.by_name().map(|kreis| KreisMark {
            ags: kreis.ags,
            at: place_of(reference, kreis.ags),
            name: kreis.short.clone(),
            state: coverage.map_or(MarkState::Open, |coverage| MarkState::of(coverage.state(kreis.ags))),
        });
        let mut scene = Self { kreise: kreise.collect(), ..Self::default() };
        if let Some(tour) = tour {
            scene.put_tour(reference, tour);
        }
        scene
    }

    fn put_tour(&mut self, reference: &Reference, tour: &Itinerary) {
        for day in &tour.days {
            if day.visits.iter().all(|visit| visit.number.is_none()) {
                continue;
            }
            let way = day.is_documented.then_some(self.ways.len());
            self.ways.extend(way.map(|_| day.number));
            let [start, end] = [&day.from, &day.to].map(|place| project(place.coord));
            let mut here = start;
            for visit in &day.visits {
                let Some(number) = visit.number else { continue };
                let at = visit.ags.map_or_else(|| project(visit.coord), |ags| place_of(reference, ags));
                self.put_stop(at, visit.ags, number, &visit.name, way);
                self.legs.extend(way.map(|way| LegLine { from: here, to: at, way }));
                here = at;
            }
            if let Some(way) = way {
                self.legs.push(LegLine { from: here, to: end, way });
                for (place, at) in [&day.from, &day.to].into_iter().zip([start, end]) {
                    if !self.bases.iter().any(|(known, _)| *known == at) {
                        self.bases.push((at, place.name.clone()));
                    }
                }
            }
        }
        if self.bases.is_empty() {
            self.bases.push((project(tour.base.coord), tour.base.name.clone()));
        }
    }

    fn put_stop(&mut self, at: MapPoint, ags: Option<Ags>, number: usize, name: &str, way: Option<usize>) {
        match self.stops.iter_mut().find(|stop| stop.at == at) {
            Some(stop) => {
                stop.numbers = format!("{},{number}", stop.numbers);
            }
            None => {
                let state = self.kreise.iter().find(|mark| Some(mark.ags) == ags).map(|mark| mark.state);
                self.stops.push(StopMark { at, ags, numbers: number.to_string(), name: name.to_owned(), state, way });
            }
        }
    }

    /// Some KI stands so.
    pub fn has(&self, state: MarkState) -> bool {
        self.kreise.iter().any(|mark| mark.state == state)
    }

    /// The box around the tour with room for names; `None` without a stop.
    pub fn tour_bounds(&self) -> Option<Bounds> {
        self.stops.first()?;
        let stops = self.stops.iter().map(|stop| stop.at);
        let bounds = Bounds::around(stops.chain(self.bases.iter().map(|(at, _)| *at)));
        bounds.map(|bounds| bounds.grown(AROUND_TOUR_KM))
    }
}
