//! What a drive between two places costs; the room `travel` estimates it and is passed in.
//! Start with [`Travel`].

use super::coord::Coord;

/// How kilometres and minutes of a leg were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// From the distance on the ellipsoid alone.
    Formula,
    /// Over the drawn network of Autobahnen.
    Autobahn,
    /// Both of these, mixed in a fixed share.
    Blend,
    /// From a matrix that the office imported.
    Imported,
    /// From an OSRM server that the office asked.
    Osrm,
}

impl Method {
    pub const ALL: [Self; 5] = [Self::Formula, Self::Autobahn, Self::Blend, Self::Imported, Self::Osrm];

    /// The word of JSON.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Formula => "formula",
            Self::Autobahn => "autobahn",
            Self::Blend => "blend",
            Self::Imported => "imported",
            Self::Osrm => "osrm",
        }
    }
}

/// An estimate with the range in which nine of ten real drives lie.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

impl Estimate {
    /// Each figure rounded to a multiple of `step`.
    #[must_use]
    pub fn rounded(self, step: f64) -> Self {
        let round = |figure: f64| (figure / step).round() * step;
        Self { value: round(self.value), low: round(self.low), high: round(self.high) }
    }
}

impl std::iter::Sum for Estimate {
    fn sum<I: Iterator<Item = Self>>(estimates: I) -> Self {
        estimates.fold(Self::default(), |sum, next| Self {
            value: sum.value + next.value,
            low: sum.low + next.low,
            high: sum.high + next.high,
        })
    }
}

/// The drive between two places.
#[derive(Clone, Debug, PartialEq)]
pub struct Leg {
    /// Distance on the WGS 84 ellipsoid in kilometres.
    pub geodesic_km: f64,
    /// Kilometres by road.
    pub km: Estimate,
    /// Minutes by car.
    pub minutes: Estimate,
    pub method: Method,
    /// The Autobahnen on the way in their order, none twice in a row: `A3`, `A46`. Empty when the way is direct or not known.
    pub via: Vec<String>,
    /// Estimated because the office's matrix of drives lacks it.
    pub is_fallback: bool,
}

impl Leg {
    /// The minutes that a schedule counts with.
    pub fn whole_minutes(&self) -> u32 {
        self.minutes.value.round() as u32
    }
}

/// Kilometres and minutes of several legs together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Drive {
    pub km: Estimate,
    pub minutes: Estimate,
}

/// Legs are summed as they are given, in tenths of a kilometre and whole minutes, so that a total is what a reader
/// gets who adds them up.
pub const KM_STEP: f64 = 0.1;

impl Drive {
    /// One leg as it is given.
    pub fn of(leg: &Leg) -> Self {
        Self { km: leg.km.rounded(KM_STEP), minutes: leg.minutes.rounded(1.0) }
    }
}

impl std::iter::Sum for Drive {
    fn sum<I: Iterator<Item = Self>>(drives: I) -> Self {
        drives.fold(Self::default(), |sum, next| Self {
            km: [sum.km, next.km].into_iter().sum(),
            minutes: [sum.minutes, next.minutes].into_iter().sum(),
        })
    }
}

/// What a drive costs without its range: the cell of a [`Table`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Kilometres by road.
    pub km: f64,
    /// Minutes by car.
    pub minutes: f64,
}

/// The costs from each of several places to each: what a planner works with.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    places: usize,
    /// Row by row; a row is a place of departure.
    cells: Vec<Cost>,
}

impl Table {
    /// A table of `places` × `places` cells, each by `cost(from, to)`.
    pub fn new(places: usize, mut cost: impl FnMut(usize, usize) -> Cost) -> Self {
        let cells = (0..places * places).map(|at| cost(at / places, at % places)).collect();
        Self { places, cells }
    }

    /// The same where the way back costs as much: `cost` is asked for each pair once. Staying costs nothing.
    pub fn symmetric(places: usize, mut cost: impl FnMut(usize, usize) -> Cost) -> Self {
        let mut cells = vec![Cost::default(); places * places];
        for from in 0..places {
            for to in from + 1..places {
                let cost = cost(from, to);
                cells[from * places + to] = cost;
                cells[to * places + from] = cost;
            }
        }
        Self { places, cells }
    }

    /// How many places there are.
    pub fn places(&self) -> usize {
        self.places
    }

    /// The drive from the place with index `from` to that with index `to`; `None` beyond the last place.
    pub fn get(&self, from: usize, to: usize) -> Option<Cost> {
        (to < self.places).then(|| self.cells.get(from * self.places + to).copied()).flatten()
    }
}

/// A way to estimate drives.
pub trait Travel: Send + Sync {
    /// The drive from one place to another, anywhere on the globe; every figure is finite and not below zero.
    fn leg(&self, from: Coord, to: Coord) -> Leg;

    /// The same between all of `places`, without ranges and ways: much faster than leg by leg where the method allows it.
    fn table(&self, places: &[Coord]) -> Table {
        Table::new(places.len(), |from, to| {
            let leg = self.leg(places[from], places[to]);
            Cost { km: leg.km.value, minutes: leg.minutes.value }
        })
    }
}
