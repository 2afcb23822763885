//! The drawn network of Autobahnen: junctions, and the stretches between them.
//! Start with [`Network::embedded`].

use crate::domain::coord::Coord;
use serde::Deserialize;
use std::collections::HashMap;

/// The network as it ships: 225 junctions, 266 stretches, 27 Autobahnen, drawn by hand on about a kilometre.
/// For drawing and for rough times, not for navigation.
const EMBEDDED: &str = include_str!("../../assets/karte/autobahn.json");

/// How fast an Autobahn runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RoadKind {
    /// Through open country.
    Open,
    /// Between and through cities: limits and many junctions.
    Urban,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkFile<'a> {
    #[serde(rename = "version")]
    _version: u32,
    #[serde(rename = "source")]
    _source: &'a str,
    #[serde(rename = "terms")]
    _terms: &'a str,
    #[serde(borrow)]
    junctions: Vec<(&'a str, f64, f64)>,
    #[serde(borrow)]
    roads: Vec<RoadInFile<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoadInFile<'a> {
    name: &'a str,
    kind: RoadKind,
    #[serde(borrow)]
    stretches: Vec<(&'a str, &'a str, f64)>,
}

/// Why the file of the network cannot be used: a fault of the build, which the tests catch.
#[derive(Debug)]
pub enum NetworkError {
    /// The text is no network.
    Format(serde_json::Error),
    /// A junction lies off the globe, or a stretch names one that is not listed.
    Junction(String),
}

impl std::fmt::Display for NetworkError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Format(error) => write!(f, "{error}"),
            Self::Junction(name) => f.write_str(name),
        }
    }
}

impl std::error::Error for NetworkError {}

/// A place where an Autobahn can be entered and left.
#[derive(Clone, Debug, PartialEq)]
pub struct Junction {
    pub name: String,
    pub coord: Coord,
}

/// One Autobahn.
#[derive(Clone, Debug, PartialEq)]
pub struct Road {
    /// `A46`.
    pub name: String,
    pub kind: RoadKind,
    /// Where it runs, both ways.
    pub stretches: Vec<Stretch>,
}

/// A piece of an Autobahn between two neighbouring junctions, named by their index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    pub from: usize,
    pub to: usize,
    /// Kilometres as drawn: distance times 1.08.
    pub km: f64,
}

/// All Autobahnen.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub junctions: Vec<Junction>,
    pub roads: Vec<Road>,
}

impl Network {
    /// The network that ships with the program.
    ///
    /// # Errors
    /// The embedded file is broken: a fault of the build.
    pub fn embedded() -> Result<Self, NetworkError> {
        Self::parse(EMBEDDED)
    }

    fn parse(text: &str) -> Result<Self, NetworkError> {
        let file: NetworkFile = serde_json::from_str(text).map_err(NetworkError::Format)?;
        let by_name: HashMap<&str, usize> =
            file.junctions.iter().enumerate().map(|(at, (name, ..))| (*name, at)).collect();
        let junctions = file.junctions.iter().map(|(name, lat, lon)| {
            let coord = Coord::new(*lat, *lon).map_err(|_| NetworkError::Junction((*name).to_owned()))?;
            Ok(Junction { name: (*name).to_owned(), coord })
        });
        let index = |name: &str| by_name.get(name).copied().ok_or_else(|| NetworkError::Junction(name.to_owned()));
        let roads = file.roads.iter().map(|road| {
            let stretches =
                road.stretches.iter().map(|(from, to, km)| Ok(Stretch { from: index(from)?, to: index(to)?, km: *km }));
            let stretches = stretches.collect::<Result<_, NetworkError>>()?;
            Ok(Road { name: road.name.to_owned(), kind: road.kind, stretches })
        });
        Ok(Self { junctions: junctions.collect::<Result<_, _>>()?, roads: roads.collect::<Result<_, NetworkError>>()? })
    }
}

#[cfg(test)]
mod tests {
    use super::{Network, NetworkError};

    #[test]
    fn the_shipped_network_is_whole() {
        let network = Network::embedded().unwrap();
        assert_eq!(network.junctions.len(), 225);
        assert_eq!(network.roads.len(), 27);
        let mut is_met = vec![false; network.junctions.len()];
        for road in &network.roads {
            assert!(road.name.starts_with('A'), "{}", road.name);
            for stretch in &road.stretches {
                (is_met[stretch.from], is_met[stretch.to]) = (true, true);
                assert!(stretch.from != stretch.to && (1.0..40.0).contains(&stretch.km), "{stretch:?}");
            }
        }
        assert!(is_met.iter().all(|met| *met));
    }

    #[test]
    fn a_stretch_to_nowhere_is_refused() {
        let text = r#"{"version": 1, "source": "", "terms": "", "junctions": [["a", 51, 7]],
            "roads": [{"name": "A1", "kind": "open", "stretches": [["a", "b", 3]]}]}"#;
        assert!(matches!(Network::parse(text), Err(NetworkError::Junction(name)) if name == "b"));
    }
}
