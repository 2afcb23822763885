//! How far a real drive may lie from its estimate.
//! Start with [`Ranges`].

use crate::domain::travel::{Cost, Estimate};

/// Between these estimates, in kilometres, a factor passes evenly from its near to its far value: short drives are
/// harder to tell from coordinates alone.
const NEAR_KM: f64 = 20.0;
const FAR_KM: f64 = 120.0;

/// The coordinates of a KI are mostly the centre of its town; the office may lie this much further.
const ADDRESS_KM: f64 = 2.0;
const ADDRESS_MINUTES: f64 = 3.0;

/// A factor on an estimate, for short drives and for long ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor {
    /// Up to 20 km.
    pub near: f64,
    /// From 120 km.
    pub far: f64,
}

impl Factor {
    /// The factor for a drive of about so many kilometres.
    pub fn at(self, km: f64) -> f64 {
        self.near + (self.far - self.near) * far_share(km)
    }
}

/// 0 for a short drive, 1 for a long one.
pub fn far_share(km: f64) -> f64 {
    ((km - NEAR_KM) / (FAR_KM - NEAR_KM)).clamp(0.0, 1.0)
}

/// The factors between which nine of ten real drives lie; one in twenty is shorter, one in twenty longer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranges {
    pub km: (Factor, Factor),
    pub minutes: (Factor, Factor),
}

impl Ranges {
    /// Kilometres and minutes with their ranges, the upper end with what an address may add.
    pub fn around(&self, cost: Cost) -> (Estimate, Estimate) {
        let estimate = |value: f64, (low, high): (Factor, Factor), address: f64| Estimate {
            value,
            low: value * low.at(cost.km),
            high: value * high.at(cost.km) + address,
        };
        (estimate(cost.km, self.km, ADDRESS_KM), estimate(cost.minutes, self.minutes, ADDRESS_MINUTES))
    }
}

/// Kilometres and minutes that a road matrix knows: at least these, and what an address may add.
pub fn around_known(cost: Cost) -> (Estimate, Estimate) {
    let known = |value: f64, address: f64| Estimate { value, low: value, high: value + address };
    (known(cost.km, ADDRESS_KM), known(cost.minutes, ADDRESS_MINUTES))
}
