//! The default: the way over the network of Autobahnen, drawn a little towards the formula.
//! Start with [`Blend`].

use super::autobahn::Autobahn;
use super::formula::{FormulaFit, geodesic_km};
use super::network::NetworkError;
use super::range::{Factor, Ranges};
use crate::domain::coord::Coord;
use crate::domain::travel::{Cost, Leg, Method, Table, Travel};

/// How the two estimates are mixed. Their errors have different causes, so that the mix misses less than either.
/// A share that grows softly where the formula is the faster one was tried and gained nothing: the network weighs the
/// direct drive itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlendFit {
    /// What the formula weighs, 0 to 1.
    pub share: f64,
}

impl BlendFit {
    /// Fitted by `examples/calibrate`.
    pub const FITTED: Self = Self { share: 0.107 };

    /// The mix of what the formula and the network say.
    pub fn mix(&self, formula: Cost, network: Cost) -> Cost {
        let mixed = |formula: f64, network: f64| network + (formula - network) * self.share;
        Cost { km: mixed(formula.km, network.km), minutes: mixed(formula.minutes, network.minutes) }
    }
}

/// Calibrated with the fit.
pub const RANGES: Ranges = Ranges {
    km: (Factor { near: 0.82, far: 0.96 }, Factor { near: 1.21, far: 1.09 }),
    minutes: (Factor { near: 0.86, far: 0.96 }, Factor { near: 1.22, far: 1.07 }),
};

/// The method by default.
#[derive(Debug)]
pub struct Blend {
    autobahn: Autobahn,
}

impl Blend {
    /// The method with the shipped network.
    ///
    /// # Errors
    /// The embedded file is broken: a fault of the build.
    pub fn embedded() -> Result<Self, NetworkError> {
        Ok(Self { autobahn: Autobahn::embedded()? })
    }
}

fn mix(network: Cost, geodesic_km: f64) -> Cost {
    BlendFit::FITTED.mix(FormulaFit::FITTED.cost(geodesic_km), network)
}

impl Travel for Blend {
    fn leg(&self, from: Coord, to: Coord) -> Leg {
        let geodesic_km = geodesic_km(from, to);
        let way = self.autobahn.way(from, to, geodesic_km);
        let (km, minutes) = RANGES.around(mix(way.cost, geodesic_km));
        Leg {
            geodesic_km,
            km,
            minutes,
            method: Method::Blend,
            via: self.autobahn.via(&way, from, to),
            is_fallback: false,
        }
    }

    fn table(&self, places: &[Coord]) -> Table {
        self.autobahn.table_by(places, |way, geodesic_km| mix(way.cost, geodesic_km))
    }
}
