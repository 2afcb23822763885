//! TopoJSON: areas whose shared borders are stored once.
//! Start with [`Topology::parse`]; the format is specified at <https://github.com/topojson/topojson-specification>.

use super::projection::{MapPoint, at};
use serde::Deserialize;
use std::collections::HashMap;

/// A decoded topology.
pub struct Topology {
    /// Each line once.
    pub arcs: Vec<Vec<MapPoint>>,
    /// The areas with their property `ags`, each a list of polygons, each a list of rings, each a list of arcs.
    pub areas: Vec<(String, Vec<Vec<Ring>>)>,
}

/// The arcs of a ring in order; a negative number is the complement of the arc that is walked backwards.
pub type Ring = Vec<i32>;

#[derive(Deserialize)]
struct Document {
    transform: Transform,
    arcs: Vec<Vec<[i64; 2]>>,
    objects: HashMap<String, Collection>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    #[serde(flatten)]
    shape: Shape,
    properties: Properties,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Ring>),
    MultiPolygon(Vec<Vec<Ring>>),
}

#[derive(Deserialize)]
struct Properties {
    ags: String,
}

impl Topology {
    /// Decodes a quantised topology.
    ///
    /// # Errors
    /// It is not TopoJSON of polygons with the property `ags`.
    pub fn parse(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        let document: Document = serde_json::from_slice(bytes)?;
        let Transform { scale, translate } = document.transform;
        let decode = |arc: &Vec<[i64; 2]>| {
            let (mut x, mut y) = (0, 0);
            arc.iter()
                .map(|[dx, dy]| {
                    x += dx;
                    y += dy;
                    at(y as f64 * scale[1] + translate[1], x as f64 * scale[0] + translate[0])
                })
                .collect()
        };
        let areas = document.objects.into_values().flat_map(|collection| collection.geometries).map(|geometry| {
            let polygons = match geometry.shape {
                Shape::Polygon(rings) => vec![rings],
                Shape::MultiPolygon(polygons) => polygons,
            };
            (geometry.properties.ags, polygons)
        });
        Ok(Self { arcs: document.arcs.iter().map(decode).collect(), areas: areas.collect() })
    }

    /// The points of a ring; the joints between its arcs stand once.
    pub fn points(&self, ring: &Ring) -> Vec<MapPoint> {
        let mut points: Vec<MapPoint> = Vec::new();
        for index in ring {
            let Some(arc) =
                usize::try_from(if *index < 0 { !index } else { *index }).ok().and_then(|i| self.arcs.get(i))
            else {
                continue;
            };
            points.pop();
            if *index < 0 {
                points.extend(arc.iter().rev());
            } else {
                points.extend(arc);
            }
        }
        points
    }

    /// How many areas each arc bounds: two for a shared border, one for the border of the land.
    pub fn uses(&self) -> Vec<usize> {
        let mut uses = vec![0; self.arcs.len()];
        let rings = self.areas.iter().flat_map(|(_, polygons)| polygons.iter().flatten());
        for index in rings.flatten() {
            let arc = usize::try_from(if *index < 0 { !index } else { *index }).ok();
            if let Some(count) = arc.and_then(|arc| uses.get_mut(arc)) {
                *count += 1;
            }
        }
        uses
    }
}
