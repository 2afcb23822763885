//! From degrees to kilometres on a plane.
//! Start with [`project`].

use crate::domain::coord::Coord;

/// A point of the map: kilometres east and north of 51.5° N, 7.5° E.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPoint {
    pub x: f64,
    pub y: f64,
}

/// The middle of North Rhine-Westphalia, roughly.
const LAT: f64 = 51.5;
const LON: f64 = 7.5;

/// Kilometres of a degree at 51.5° N on the WGS 84 ellipsoid (NGA, length of a degree of latitude and longitude).
const KM_PER_DEGREE_LAT: f64 = 111.26;
const KM_PER_DEGREE_LON: f64 = 69.44;

/// The equirectangular projection: over the 250 km of the land it is off by less than 2 %, less than a column.
pub fn project(coord: Coord) -> MapPoint {
    at(coord.lat(), coord.lon())
}

/// The same from bare degrees, as outlines carry them.
pub fn at(lat: f64, lon: f64) -> MapPoint {
    MapPoint { x: (lon - LON) * KM_PER_DEGREE_LON, y: (lat - LAT) * KM_PER_DEGREE_LAT }
}
