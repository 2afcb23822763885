//! A matrix of real drives, imported or fetched, laid over an estimate.
//! Start with [`RoadMatrix`] and [`OverMatrix`].

use super::formula::geodesic_km;
use super::range::around_known;
use crate::domain::coord::Coord;
use crate::domain::date::Date;
use crate::domain::reference::Reference;
use crate::domain::stop::{Location, Place};
use crate::domain::tour::Tour;
use crate::domain::travel::{Cost, Leg, Method, Table, Travel};
use std::collections::HashMap;

/// Two coordinates less than a hundred-thousandth of a degree apart, about a metre, are one place.
const STEPS_A_DEGREE: f64 = 1e5;

/// A place as the matrix knows it.
type Key = (i32, i32);

fn key(place: Coord) -> Key {
    let steps = |degrees: f64| (degrees * STEPS_A_DEGREE).round() as i32;
    (steps(place.lat()), steps(place.lon()))
}

/// Where drives came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The day of the import or the fetch.
    pub date: Date,
    /// The address of the server or the name of the file.
    pub name: String,
    /// [`Method::Imported`] or [`Method::Osrm`].
    pub method: Method,
}

/// One drive of the matrix; the way back is another one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    pub cost: Cost,
    /// The index of its origin.
    pub origin: usize,
}

/// Real drives between places, each with its origin. The way back may cost something else and may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoadMatrix {
    places: Vec<Location>,
    by_key: HashMap<Key, usize>,
    origins: Vec<Origin>,
    drives: HashMap<(usize, usize), Known>,
}

impl RoadMatrix {
    /// A matrix as it was taken apart by [`Self::places`], [`Self::origins`] and [`Self::drives`]; `None` when a drive
    /// names a place or an origin that is not there.
    pub fn from_parts(places: Vec<Location>, origins: Vec<Origin>, drives: &[((usize, usize), Known)]) -> Option<Self> {
        let mut matrix = Self { origins, drives: HashMap::with_capacity(drives.len()), ..Self::default() };
        let indices: Vec<usize> = places.into_iter().map(|place| matrix.place(place)).collect();
        for ((from, to), known) in drives {
            matrix.origins.get(known.origin)?;
            matrix.drives.insert((*indices.get(*from)?, *indices.get(*to)?), *known);
        }
        Some(matrix)
    }

    /// Lays drives of one origin over those that are there; pairs that it does not name stay as they are.
    pub fn add(&mut self, origin: Origin, drives: impl IntoIterator<Item = (Location, Location, Cost)>) {
        let index = self.origins.iter().position(|known| *known == origin).unwrap_or_else(|| {
            self.origins.push(origin);
            self.origins.len() - 1
        });
        for (from, to, cost) in drives {
            let pair = (self.place(from), self.place(to));
            self.drives.insert(pair, Known { cost, origin: index });
        }
        self.forget_unused_origins();
    }

    fn place(&mut self, location: Location) -> usize {
        *self.by_key.entry(key(location.coord)).or_insert_with(|| {
            self.places.push(location);
            self.places.len() - 1
        })
    }

    fn forget_unused_origins(&mut self) {
        let is_used = |at: usize| self.drives.values().any(|known| known.origin == at);
        let kept: Vec<usize> = (0..self.origins.len()).filter(|at| is_used(*at)).collect();
        if kept.len() == self.origins.len() {
            return;
        }
        self.origins = kept.iter().map(|at| self.origins[*at].clone()).collect();
        for known in self.drives.values_mut() {
            known.origin = kept.iter().position(|at| *at == known.origin).unwrap_or_default();
        }
    }

    /// The drive between two places, if the matrix has it.
    pub fn get(&self, from: Coord, to: Coord) -> Option<(Cost, &Origin)> {
        let pair = (*self.by_key.get(&key(from))?, *self.by_key.get(&key(to))?);
        let known = self.drives.get(&pair)?;
        Some((known.cost, self.origins.get(known.origin)?))
    }

    /// All places that it names.
    pub fn places(&self) -> &[Location] {
        &self.places
    }

    pub fn origins(&self) -> &[Origin] {
        &self.origins
    }

    /// All drives by the indices of their places, in that order.
    pub fn drives(&self) -> Vec<((usize, usize), Known)> {
        let mut drives: Vec<_> = self.drives.iter().map(|(pair, known)| (*pair, *known)).collect();
        drives.sort_unstable_by_key(|(pair, _)| *pair);
        drives
    }

    /// How many drives it holds.
    pub fn len(&self) -> usize {
        self.drives.len()
    }

    pub fn is_empty(&self) -> bool {
        self.drives.is_empty()
    }
}

/// The matrix, and an estimate for the pairs that it lacks. Each leg says by its method which of the two it is.
pub struct OverMatrix {
    pub matrix: RoadMatrix,
    pub estimate: Box<dyn Travel>,
}

impl Travel for OverMatrix {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        match self.matrix.get(from, to) {
            None => Leg { is_fallback: true, ..self.estimate.leg(from, to) },
            Some((cost, origin)) => {
                let (km, minutes) = around_known(cost);
                let (geodesic_km, method) = (geodesic_km(from, to), origin.method);
                Leg { geodesic_km, km, minutes, method, via: Vec::new(), is_fallback: false }
            }
        }
    }

    fn table(&self, places: &[Coord]) -> Table {
        let estimates = self.estimate.table(places);
        Table::new(places.len(), |from, to| match self.matrix.get(places[from], places[to]) {
            Some((cost, _)) => cost,
            None => estimates.get(from, to).unwrap_or_default(),
        })
    }
}

/// The places between which drives are worth knowing: all seats, the KIs that sit elsewhere, bases, and where days of
/// `tours` begin, lead and end. Each once.
pub fn places_of<'a>(reference: &Reference, tours: impl IntoIterator<Item = &'a Tour>) -> Vec<Location> {
    let mut places: Vec<Location> = Vec::new();
    for kreis in reference.kreise.iter() {
        places.push(Location { name: kreis.seat.clone(), coord: kreis.coord });
        places.push(Location { name: format!("KI {}", kreis.short), coord: reference.ki_coord(kreis.ags) });
    }
    places.push(reference.defaults.base.clone());
    for tour in tours {
        places.extend(tour.base.clone());
        for day in &tour.days {
            places.extend(day.from.iter().chain(&day.to).cloned());
        }
        for stop in tour.days.iter().flat_map(|day| &day.stops).chain(&tour.ideas) {
            if let Place::Other(location) = &stop.place {
                places.push(location.clone());
            }
        }
    }
    let mut met = std::collections::HashSet::new();
    places.retain(|place| met.insert(key(place.coord)));
    places
}

#[cfg(test)]
mod tests {
    use super::{Origin, OverMatrix, RoadMatrix, places_of};
    use crate::domain::coord::Coord;
    use crate::domain::date::Date;
    use crate::domain::stop::Location;
    use crate::domain::travel::{Cost, Leg, Method, Travel};
    use crate::travel::formula::Formula;

    fn place(name: &str, lat: f64, lon: f64) -> Location {
        Location { name: name.to_owned(), coord: Coord::new(lat, lon).unwrap() }
    }

    fn origin(name: &str, method: Method) -> Origin {
        Origin { date: Date::parse("2027-07-01").unwrap(), name: name.to_owned(), method }
    }

    #[test]
    fn what_the_matrix_lacks_is_estimated_and_marked() {
        let (a, b) = (place("a", 51.2, 6.8), place("b", 51.9, 7.6));
        let mut matrix = RoadMatrix::default();
        matrix.add(origin("x.csv", Method::Imported), [(a.clone(), b.clone(), Cost { km: 130.0, minutes: 95.0 })]);
        let travel = OverMatrix { matrix, estimate: Box::new(Formula) };
        let near_a = Coord::new(51.200_001, 6.799_999).unwrap();
        let out = travel.leg(near_a, b.coord);
        assert_eq!((out.km.value, out.minutes.value, out.method), (130.0, 95.0, Method::Imported));
        assert!(out.km.low <= out.km.value && out.km.value <= out.km.high);
        let back = travel.leg(b.coord, a.coord);
        assert_eq!(back, Leg { is_fallback: true, ..Formula.leg(b.coord, a.coord) });
        assert!(!out.is_fallback);
        let table = travel.table(&[a.coord, b.coord]);
        assert_eq!(table.get(0, 1), Some(Cost { km: 130.0, minutes: 95.0 }));
        assert!((table.get(1, 0).unwrap().km - back.km.value).abs() < 1e-9);
    }

    #[test]
    fn a_later_origin_replaces_its_own_pairs_only() {
        let (a, b) = (place("a", 51.2, 6.8), place("b", 51.9, 7.6));
        let cost = |km| Cost { km, minutes: km };
        let mut matrix = RoadMatrix::default();
        let both = [(a.clone(), b.clone(), cost(1.0)), (b.clone(), a.clone(), cost(2.0))];
        matrix.add(origin("x.csv", Method::Imported), both);
        matrix.add(origin("http://localhost", Method::Osrm), [(a.clone(), b.clone(), cost(3.0))]);
        let method = |from: &Location, to: &Location| matrix.get(from.coord, to.coord).unwrap().1.method;
        assert_eq!((method(&a, &b), method(&b, &a)), (Method::Osrm, Method::Imported));
        let mut matrix = matrix.clone();
        matrix.add(origin("http://localhost", Method::Osrm), [(b.clone(), a.clone(), cost(4.0))]);
        assert_eq!(matrix.origins().len(), 1);
        assert_eq!(matrix.get(b.coord, a.coord).unwrap().0, cost(4.0));
        assert_eq!((matrix.places().len(), matrix.len()), (2, 2));
    }

    #[test]
    fn every_seat_and_base_is_worth_knowing_once() {
        let reference = crate::store::assets::load_embedded().unwrap();
        let mut tour = crate::domain::tour::Tour::new("t");
        tour.base = Some(place("Hotel", 51.0, 8.0));
        let places = places_of(&reference, [&tour]);
        assert!(places.len() >= 54, "{}", places.len());
        assert!(places.iter().any(|place| place.name == "Hotel"));
        let twice = places_of(&reference, [&tour, &tour]);
        assert_eq!(places, twice);
    }
}
