//! What a drive between two places costs; the room `travel` estimates it and is passed in.
//! Imports this room only.
//! Start with [`Travel`].

use super::coord::Coord;

/// How kilometres and minutes of a leg were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// From the distance on the ellipsoid alone.
    Formula,
}

impl Method {
    /// The word of JSON.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Formula => "formula",
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Distance on the WGS 84 ellipsoid in kilometres.
    pub geodesic_km: f64,
    /// Kilometres by road.
    pub km: Estimate,
    /// Minutes by car.
    pub minutes: Estimate,
    pub method: Method,
}

impl Leg {
    /// The minutes that a schedule counts with.
    pub fn whole_minutes(&self) -> u32 {
        self.minutes.value.round() as u32
    }
}

/// A way to estimate drives.
pub trait Travel: Send + Sync {
    fn leg(&self, from: Coord, to: Coord) -> Leg;
}
