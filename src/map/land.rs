//! The land: outlines of the Kreise at two levels of detail, rivers, Autobahnen, and which Kreis a point lies in.
//! Start with [`Land::load`]; sources and terms of the data stand in `NOTICE`.

use super::autobahnen::{AutobahnLine, lines_of};
use super::projection::{MapPoint, at};
use super::topojson::Topology;
use crate::domain::ags::Ags;
use crate::travel::network::{Network, NetworkError};
use geo::{Contains, Coord as GeoCoord, LineString, MultiPolygon, Point, Polygon};
use serde::Deserialize;

/// What must stand beside every map (GeoNutzV § 3).
pub const ATTRIBUTION: &str = "© GeoBasis-DE / BKG 2017 (Daten verändert)";

/// Everything about the land that no tour changes.
#[derive(Clone)]
pub struct Land {
    /// About 40 points a Kreis, for the whole land.
    pub coarse: Outline,
    /// About 120 points a Kreis, for a part of it.
    pub fine: Outline,
    pub rivers: Vec<Vec<MapPoint>>,
    pub autobahnen: Vec<AutobahnLine>,
    areas: Vec<(Ags, MultiPolygon)>,
}

/// The borders, each once.
#[derive(Clone)]
pub struct Outline {
    /// The border of the land.
    pub land: Vec<Vec<MapPoint>>,
    /// The borders between two Kreise, with that of Stadt Aachen inside its Städteregion.
    pub kreise: Vec<Vec<MapPoint>>,
}

/// The embedded data do not parse: a fault of the build, which the tests catch.
#[derive(Debug)]
pub enum LandError {
    Outlines(serde_json::Error),
    Autobahnen(NetworkError),
}

impl std::fmt::Display for LandError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Outlines(error) => write!(f, "{error}"),
            Self::Autobahnen(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for LandError {}

impl From<serde_json::Error> for LandError {
    fn from(error: serde_json::Error) -> Self {
        Self::Outlines(error)
    }
}

#[derive(Deserialize)]
struct FeatureCollection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    LineString(Vec<[f64; 2]>),
    Polygon(Vec<Vec<[f64; 2]>>),
}

impl Land {
    /// Decodes the embedded data.
    ///
    /// # Errors
    /// They do not parse: a fault of the build, which the tests catch.
    pub fn load() -> Result<Self, LandError> {
        let coarse = Topology::parse(include_bytes!("../../assets/karte/kreise-grob.topojson"))?;
        let fine = Topology::parse(include_bytes!("../../assets/karte/kreise-fein.topojson"))?;
        let aachen = lines(include_bytes!("../../assets/karte/stadt-aachen.geojson"))?;
        let rivers = lines(include_bytes!("../../assets/karte/fluesse.geojson"))?;
        // Stadt Aachen lies inside the area of its Städteregion and is asked first.
        let city = Ags::new("05334002")
            .ok()
            .zip(aachen.first())
            .map(|(ags, ring)| (ags, MultiPolygon::new(vec![Polygon::new(line_string(ring), Vec::new())])));
        let areas = city.into_iter().chain(fine.areas.iter().filter_map(|(ags, polygons)| {
            let polygon = |rings: &Vec<_>| {
                let mut rings = rings.iter().map(|ring| line_string(&fine.points(ring)));
                rings.next().map(|exterior| Polygon::new(exterior, rings.collect()))
            };
            Some((Ags::new(ags).ok()?, polygons.iter().filter_map(polygon).collect()))
        }));
        Ok(Self {
            areas: areas.collect(),
            coarse: Outline::of(&coarse, &aachen),
            fine: Outline::of(&fine, &aachen),
            rivers,
            autobahnen: lines_of(&Network::embedded().map_err(LandError::Autobahnen)?),
        })
    }

    /// The areas as rings of points, Stadt Aachen after the Städteregion that it lies in.
    pub fn rings(&self) -> impl Iterator<Item = (Ags, Vec<Vec<MapPoint>>)> {
        self.areas.iter().rev().map(|(ags, area)| {
            let rings = area.iter().flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
            let points = |ring: &LineString| ring.coords().map(|coord| MapPoint { x: coord.x, y: coord.y }).collect();
            (*ags, rings.map(points).collect())
        })
    }

    /// The Kreis that a point lies in.
    pub fn kreis_at(&self, point: MapPoint) -> Option<Ags> {
        let point = Point::new(point.x, point.y);
        self.areas.iter().find(|(_, area)| area.contains(&point)).map(|(ags, _)| *ags)
    }
}

impl Outline {
    fn of(topology: &Topology, aachen: &[Vec<MapPoint>]) -> Self {
        let mut outline = Self { land: Vec::new(), kreise: aachen.to_vec() };
        for (arc, uses) in topology.arcs.iter().zip(topology.uses()) {
            let lines = if uses > 1 { &mut outline.kreise } else { &mut outline.land };
            lines.push(arc.clone());
        }
        outline
    }
}

/// The lines and outer rings of a GeoJSON file.
fn lines(bytes: &[u8]) -> Result<Vec<Vec<MapPoint>>, serde_json::Error> {
    let collection: FeatureCollection = serde_json::from_slice(bytes)?;
    let project = |points: &Vec<[f64; 2]>| points.iter().map(|[lon, lat]| at(*lat, *lon)).collect();
    Ok(collection
        .features
        .iter()
        .flat_map(|feature| match &feature.geometry {
            Geometry::LineString(points) => vec![project(points)],
            Geometry::Polygon(rings) => rings.iter().take(1).map(project).collect(),
        })
        .collect())
}

fn line_string(points: &[MapPoint]) -> LineString {
    LineString::new(points.iter().map(|point| GeoCoord { x: point.x, y: point.y }).collect())
}

#[cfg(test)]
mod tests {
    use super::Land;
    use crate::domain::ags::Ags;
    use crate::map::projection::project;
    use crate::store::assets::load_embedded;

    #[test]
    fn every_seat_lies_in_its_own_kreis() {
        let (land, reference) = (Land::load().unwrap(), load_embedded().unwrap());
        // The Städteregion is run from the city of Aachen.
        let staedteregion = Ags::new("05334").unwrap();
        for kreis in reference.kreise.iter().filter(|kreis| kreis.ags != staedteregion) {
            assert_eq!(land.kreis_at(project(kreis.coord)), Some(kreis.ags), "{}", kreis.name);
        }
        assert_eq!(land.kreis_at(project(crate::domain::coord::Coord::new(52.52, 13.40).unwrap())), None);
    }

    #[test]
    fn the_border_of_the_land_is_not_drawn_between_kreise() {
        let land = Land::load().unwrap();
        for outline in [&land.coarse, &land.fine] {
            assert!(outline.land.len() > 20 && outline.kreise.len() > 90);
        }
        let count = |lines: &[Vec<_>]| lines.iter().map(Vec::len).sum::<usize>();
        assert!(count(&land.fine.kreise) > 2 * count(&land.coarse.kreise));
    }
}
