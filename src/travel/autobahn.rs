//! The estimate over the drawn network of Autobahnen: the fastest of the direct drive and every way over junctions.
//! Start with [`Autobahn`].

use super::formula::{FormulaFit, geodesic_km};
use super::network::{Network, NetworkError};
use super::range::{Factor, Ranges};
use super::reach::{Reach, Speeds, Ways};
use crate::domain::coord::Coord;
use crate::domain::travel::{Cost, Leg, Method, Table, Travel};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What the way over the Autobahn is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AutobahnFit {
    pub speeds: Speeds,
    /// Kilometres an hour in the town at either end, and how far it reaches on the road.
    pub town_kmh: f64,
    pub town_km: f64,
    /// Kilometres an hour on other roads.
    pub rural_kmh: f64,
    /// Kilometres to a junction for a kilometre of distance, and the loop of its ramps.
    pub detour: f64,
    pub ramp_km: f64,
}

impl AutobahnFit {
    /// Fitted by `examples/calibrate` on the same pairs as the formula.
    pub const FITTED: Self = Self {
        speeds: Speeds { open_kmh: 96.9, urban_kmh: 92.8, ramp_minutes: 0.534, stretch: 0.947 },
        town_kmh: 37.6,
        town_km: 2.04,
        rural_kmh: 61.6,
        detour: 1.319,
        ramp_km: 0.418,
    };
}

/// Calibrated with the fit.
pub const RANGES: Ranges = Ranges {
    km: (Factor { near: 0.83, far: 0.95 }, Factor { near: 1.2, far: 1.09 }),
    minutes: (Factor { near: 0.86, far: 0.95 }, Factor { near: 1.21, far: 1.07 }),
};

/// After this many kilometres at either end an Autobahn that is not drawn, outside the land, takes over from other
/// roads; within it no junction is as far.
const UNDRAWN_AFTER_KM: f64 = 45.0;
const UNDRAWN_KMH: f64 = 90.0;

/// Mean radius of the earth in kilometres: a sphere is near enough for the way to a junction.
const EARTH_KM: f64 = 6371.0;

/// How many places are remembered; a tour has far fewer.
const REMEMBERED: usize = 512;

/// A place as the network sees it.
#[derive(Debug)]
struct Spot {
    /// Minutes to each junction over other roads, and the kilometres.
    minutes: Vec<f64>,
    km: Vec<f64>,
    /// The same by the fastest way.
    reach: Reach,
}

/// The fastest way between two places.
#[derive(Clone, Debug)]
pub struct Way {
    pub cost: Cost,
    /// Where it leaves the Autobahn; `None`: the direct drive.
    leaves_at: Option<usize>,
}

/// The method over the network. Keeps what it found out about places that it met.
#[derive(Debug)]
pub struct Autobahn {
    junctions: Vec<Coord>,
    ways: Ways,
    fit: AutobahnFit,
    direct: FormulaFit,
    met: Mutex<HashMap<(u64, u64), Arc<Spot>>>,
}

impl Autobahn {
    /// The method with the shipped network.
    ///
    /// # Errors
    /// The embedded file is broken: a fault of the build.
    pub fn embedded() -> Result<Self, NetworkError> {
        Ok(Self::new(&Network::embedded()?, AutobahnFit::FITTED, FormulaFit::FITTED))
    }

    /// The method over `network`; `direct` gives the kilometres of a drive that takes no Autobahn.
    pub fn new(network: &Network, fit: AutobahnFit, direct: FormulaFit) -> Self {
        Self {
            junctions: network.junctions.iter().map(|junction| junction.coord).collect(),
            ways: Ways::new(network, &fit.speeds),
            fit,
            direct,
            met: Mutex::new(HashMap::new()),
        }
    }

    /// The fastest way between two places so many kilometres apart; the same in both directions.
    pub fn way(&self, a: Coord, b: Coord, geodesic_km: f64) -> Way {
        let (a, b) = if is_ordered(a, b) { (a, b) } else { (b, a) };
        self.way_between(&self.spot(a), &self.spot(b), geodesic_km)
    }

    /// The Autobahnen on `way`, which is the fastest one from `from` to `to`.
    pub fn via(&self, way: &Way, from: Coord, to: Coord) -> Vec<String> {
        let Some(junction) = way.leaves_at else {
            return Vec::new();
        };
        if is_ordered(from, to) {
            self.ways.roads_to(&self.spot(from).reach, junction)
        } else {
            let mut roads = self.ways.roads_to(&self.spot(to).reach, junction);
            roads.reverse();
            roads
        }
    }

    /// The costs between all of `places`, each made of the fastest way and the distance.
    pub(super) fn table_by(&self, places: &[Coord], cost: impl Fn(&Way, f64) -> Cost) -> Table {
        let spots: Vec<Arc<Spot>> = places.iter().map(|place| self.spot(*place)).collect();
        Table::symmetric(places.len(), |a, b| {
            let distance = geodesic_km(places[a], places[b]);
            let (a, b) = if is_ordered(places[a], places[b]) { (a, b) } else { (b, a) };
            cost(&self.way_between(&spots[a], &spots[b], distance), distance)
        })
    }

    fn way_between(&self, a: &Spot, b: &Spot, geodesic_km: f64) -> Way {
        let km = self.direct.km(geodesic_km);
        let mut cost = Cost { km, minutes: self.minutes_below(km, 2.0) };
        let mut leaves_at = None;
        for (junction, (minutes, rest)) in a.reach.minutes().iter().zip(&b.minutes).enumerate() {
            if minutes + rest < cost.minutes {
                cost.minutes = minutes + rest;
                leaves_at = Some(junction);
            }
        }
        if let Some(junction) = leaves_at {
            cost.km = a.reach.km()[junction] + b.km[junction];
        }
        Way { cost, leaves_at }
    }

    /// Minutes for kilometres on other roads than the Autobahn, of which `towns` ends lie in a town.
    fn minutes_below(&self, km: f64, towns: f64) -> f64 {
        let town = km.min(self.fit.town_km * towns);
        let rural = (km - town).min(UNDRAWN_AFTER_KM * towns);
        (town / self.fit.town_kmh + rural / self.fit.rural_kmh + (km - town - rural) / UNDRAWN_KMH) * 60.0
    }

    fn spot(&self, place: Coord) -> Arc<Spot> {
        let key = (place.lat().to_bits(), place.lon().to_bits());
        let lock = || self.met.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(spot) = lock().get(&key) {
            return Arc::clone(spot);
        }
        let spot = Arc::new(self.look_around(place));
        let mut met = lock();
        if met.len() >= REMEMBERED {
            met.clear();
        }
        met.insert(key, Arc::clone(&spot));
        spot
    }

    fn look_around(&self, place: Coord) -> Spot {
        let access = self.junctions.iter().map(|junction| {
            let km = on_sphere_km(place, *junction) * self.fit.detour + self.fit.ramp_km;
            (self.minutes_below(km, 1.0), km)
        });
        let access: Vec<(f64, f64)> = access.collect();
        let reach = self.ways.reach(&access);
        let (minutes, km) = access.into_iter().unzip();
        Spot { minutes, km, reach }
    }
}

/// Which of two places a way is searched from, so that both directions find the same.
fn is_ordered(a: Coord, b: Coord) -> bool {
    a.lat().total_cmp(&b.lat()).then(a.lon().total_cmp(&b.lon())).is_le()
}

/// The haversine formula.
fn on_sphere_km(a: Coord, b: Coord) -> f64 {
    let half_sine = |degrees: f64| (degrees.to_radians() / 2.0).sin();
    let (lat, lon) = (half_sine(b.lat() - a.lat()), half_sine(b.lon() - a.lon()));
    let square = lat * lat + a.lat().to_radians().cos() * b.lat().to_radians().cos() * lon * lon;
    2.0 * EARTH_KM * square.min(1.0).sqrt().asin()
}

impl Travel for Autobahn {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        let geodesic_km = geodesic_km(from, to);
        let way = self.way(from, to, geodesic_km);
        let (km, minutes) = RANGES.around(way.cost);
        Leg { geodesic_km, km, minutes, method: Method::Autobahn, via: self.via(&way, from, to), is_fallback: false }
    }

    fn table(&self, places: &[Coord]) -> Table {
        self.table_by(places, |way, _| way.cost)
    }
}
