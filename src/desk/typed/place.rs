//! A place: a KREIS, `LAT,LON`, or a name with coordinates behind it.
//! Start with [`understand`].

use super::{NotUnderstood, Reason, kreis};
use crate::domain::coord::Coord;
use crate::domain::find::Found;
use crate::domain::reference::Reference;
use crate::domain::stop::Location;
use crate::text::sanitize::sanitize;

/// The place that is meant by a KREIS, `LAT,LON` or `NAME LAT,LON`.
///
/// # Errors
/// It is none of these.
pub fn understand(reference: &Reference, typed: &str) -> Result<Location, NotUnderstood> {
    if let Some(location) = with_coordinates(typed) {
        return Ok(location);
    }
    let looks_like_coordinates = !typed.contains(char::is_alphabetic) && typed.contains([',', ';', ' ', '.']);
    if looks_like_coordinates {
        return Err(Reason::NoPlace.of(typed));
    }
    let ags = kreis::understand(&reference.kreise, typed)?;
    Ok(Location { name: reference.kreise.get(ags).name.clone(), coord: reference.ki_coord(ags) })
}

/// A place with a name of its own, and where it lies.
///
/// # Errors
/// The name is empty, or the coordinates are neither a pair of numbers nor a town where a unit has its seat.
pub fn named(reference: &Reference, name: &str, coordinates: &str) -> Result<Location, NotUnderstood> {
    let clean = sanitize(name).trim().to_owned();
    if clean.is_empty() {
        return Err(Reason::NoName.of(name));
    }
    let coord = match kreis::find(&reference.kreise, coordinates) {
        Found::One(ags) => reference.kreise.get(ags).coord,
        _ => Coord::parse(coordinates).map_err(|error| Reason::Value(error).of(coordinates))?,
    };
    Ok(Location { name: clean, coord })
}

/// `51.2,6.8`, or a name and then coordinates; the longest end that is a pair of coordinates is taken for it.
pub fn with_coordinates(typed: &str) -> Option<Location> {
    let typed = typed.trim();
    let location = |name: &str, coord| Location { name: sanitize(name).trim().to_owned(), coord };
    if let Ok(coord) = Coord::parse(typed) {
        return Some(location(typed, coord));
    }
    let ends = typed.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    ends.into_iter().find_map(|at| Some(location(&typed[..at], Coord::parse(typed[at..].trim()).ok()?)))
}

#[cfg(test)]
mod tests {
    use super::with_coordinates;

    #[test]
    fn a_name_and_coordinates_are_told_apart() {
        for (typed, name, lat) in [
            ("51.2,6.8", "51.2,6.8", 51.2),
            ("Hotel Post 51.2,6.8", "Hotel Post", 51.2),
            ("Hotel 3 51,2 6,8", "Hotel 3", 51.2),
            ("Hotel Post 51.2, 6.8", "Hotel Post", 51.2),
        ] {
            let location = with_coordinates(typed).unwrap();
            assert_eq!((location.name.as_str(), location.coord.lat()), (name, lat), "{typed}");
        }
        assert!(with_coordinates("Kreis Wesel").is_none());
        assert!(with_coordinates("Hotel 91,6").is_none());
    }
}
