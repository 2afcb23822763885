//! A point on the globe.
//! Start with [`Coord`].

use super::value::{ValueError, ValueKind};
use serde::{Deserialize, Serialize};

/// Latitude and longitude in degrees (WGS 84). Always finite and on the globe.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Degrees")]
pub struct Coord {
    lat: f64,
    lon: f64,
}

/// [`Coord`] as it is read: each number is checked where it stands, so that an error points at it.
#[derive(Deserialize)]
#[serde(rename = "Coord", deny_unknown_fields)]
struct Degrees {
    lat: Angle<90>,
    lon: Angle<180>,
}

/// Degrees from −`LARGEST` to `LARGEST`.
#[derive(Deserialize)]
#[serde(try_from = "f64")]
struct Angle<const LARGEST: i16>(f64);

impl<const LARGEST: i16> TryFrom<f64> for Angle<LARGEST> {
    type Error = ValueError;
    fn try_from(degrees: f64) -> Result<Self, ValueError> {
        if degrees.abs() <= f64::from(LARGEST) {
            Ok(Self(degrees))
        } else {
            Err(ValueError::new(ValueKind::Coordinate, degrees.to_string()))
        }
    }
}

impl From<Degrees> for Coord {
    fn from(degrees: Degrees) -> Self {
        Self { lat: degrees.lat.0, lon: degrees.lon.0 }
    }
}

impl Coord {
    /// # Errors
    /// Not a number, or outside −90…90 and −180…180.
    pub fn new(lat: f64, lon: f64) -> Result<Self, ValueError> {
        if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
            Ok(Self { lat, lon })
        } else {
            Err(ValueError::new(ValueKind::Coordinate, format!("{lat}, {lon}")))
        }
    }

    /// Reads `51.22,6.78`, with blanks or a semicolon between, and with decimal commas (`51,22; 6,78`).
    ///
    /// # Errors
    /// Not two numbers on the globe.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let wrong = || ValueError::new(ValueKind::Coordinate, text);
        let (lat, lon) = if let Some(pair) = text.split_once(';') {
            pair
        } else if text.matches(',').count() == 1 {
            text.split_once(',').ok_or_else(wrong)?
        } else {
            text.trim().split_once(char::is_whitespace).ok_or_else(wrong)?
        };
        let number =
            |part: &str| part.trim().trim_end_matches(',').replace(',', ".").parse::<f64>().map_err(|_| wrong());
        Self::new(number(lat)?, number(lon)?).map_err(|_| wrong())
    }

    /// Degrees north.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east.
    pub fn lon(self) -> f64 {
        self.lon
    }
}

#[cfg(test)]
mod tests {
    use super::Coord;

    #[test]
    fn typed_coordinates_are_understood_or_refused() {
        let expected = Coord::new(51.22, 6.78).unwrap();
        for typed in ["51.22,6.78", "51.22, 6.78", "51,22; 6,78", "51,22 6,78", "51.22 6.78", "51,22, 6,78"] {
            assert_eq!(Coord::parse(typed).unwrap(), expected, "{typed}");
        }
        for typed in ["", "51.22", "91,6", "NaN,6", "inf,0", "a,b", "1e999,2"] {
            assert!(Coord::parse(typed).is_err(), "{typed}");
        }
    }
}
