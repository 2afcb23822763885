//! The estimate from coordinates alone.
//! Start with [`Formula`].

use super::range::{Factor, Ranges};
use crate::domain::coord::Coord;
use crate::domain::travel::{Cost, Leg, Method, Table, Travel};
use geo::{Distance, Geodesic, Point};

/// Kilometres: geodesic distance d × (far + near·e^(−d/fade)); minutes: start + kilometres at a speed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FormulaFit {
    /// Detour factor of a very long way.
    pub far: f64,
    /// What a very short way adds to it.
    pub near: f64,
    /// Kilometres over which that fades.
    pub fade_km: f64,
    /// Minutes for getting out of one town and into the other.
    pub start_minutes: f64,
    /// Kilometres an hour between them.
    pub kmh: f64,
}

/// Within this many kilometres the start is not there yet: from a house to itself nobody drives.
const START_KM: f64 = 1.5;

impl FormulaFit {
    /// Fitted by `examples/calibrate` on 743 pairs of towns in North Rhine-Westphalia, routed on the network of
    /// Autobahnen, Bundes- and Landesstraßen.
    pub const FITTED: Self = Self { far: 1.131, near: 0.255, fade_km: 135.7, start_minutes: 8.13, kmh: 89.84 };

    /// Kilometres by road for a geodesic distance in kilometres.
    pub fn km(&self, distance: f64) -> f64 {
        distance * (self.far + self.near * (-distance / self.fade_km).exp())
    }

    /// Kilometres and minutes for a geodesic distance in kilometres.
    pub fn cost(&self, distance: f64) -> Cost {
        let km = self.km(distance);
        let start = self.start_minutes * (1.0 - (-distance / START_KM).exp());
        Cost { km, minutes: start + km / self.kmh * 60.0 }
    }
}

/// Calibrated with the fit.
pub const RANGES: Ranges = Ranges {
    km: (Factor { near: 0.84, far: 0.92 }, Factor { near: 1.27, far: 1.17 }),
    minutes: (Factor { near: 0.82, far: 0.91 }, Factor { near: 1.27, far: 1.21 }),
};

/// Distance on the WGS 84 ellipsoid in kilometres.
pub fn geodesic_km(from: Coord, to: Coord) -> f64 {
    let point = |coord: Coord| Point::new(coord.lon(), coord.lat());
    Geodesic.distance(point(from), point(to)) / 1000.0
}

/// The method that needs nothing but coordinates.
#[derive(Clone, Copy, Debug, Default)]
pub struct Formula;

impl Travel for Formula {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        let geodesic_km = geodesic_km(from, to);
        let (km, minutes) = RANGES.around(FormulaFit::FITTED.cost(geodesic_km));
        Leg { geodesic_km, km, minutes, method: Method::Formula, via: Vec::new(), is_fallback: false }
    }

    fn table(&self, places: &[Coord]) -> Table {
        Table::symmetric(places.len(), |from, to| FormulaFit::FITTED.cost(geodesic_km(places[from], places[to])))
    }
}

#[cfg(test)]
mod tests {
    use super::{Formula, FormulaFit};
    use crate::domain::coord::Coord;
    use crate::domain::travel::Travel;

    #[test]
    fn duesseldorf_to_muenster() {
        // About 101 km on the ellipsoid.
        let leg = Formula.leg(Coord::new(51.2232, 6.7793).unwrap(), Coord::new(51.9624, 7.6257).unwrap());
        assert!((leg.geodesic_km - 100.9).abs() < 1.0, "{}", leg.geodesic_km);
        let FormulaFit { far, near, fade_km, start_minutes, kmh } = FormulaFit::FITTED;
        assert!((leg.km.value - leg.geodesic_km * (far + near * (-leg.geodesic_km / fade_km).exp())).abs() < 1e-9);
        assert!(leg.km.low < leg.km.value && leg.km.value < leg.km.high);
        assert!((leg.minutes.value - (start_minutes + leg.km.value / kmh * 60.0)).abs() < 1e-9);
    }

    #[test]
    fn the_way_back_is_as_long_and_no_way_costs_nothing() {
        let (a, b) = (Coord::new(51.0, 6.0).unwrap(), Coord::new(52.0, 9.0).unwrap());
        assert!((Formula.leg(a, b).km.value - Formula.leg(b, a).km.value).abs() < 1e-9);
        assert!(Formula.leg(a, a).km.value.abs() < 1e-9);
        assert!(Formula.leg(a, a).minutes.value.abs() < 1e-9);
    }
}
