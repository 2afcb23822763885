//! What an OSRM server answers to a request for a table.
//! Start with [`parse`].

use super::osrm_error::OsrmError;
use crate::domain::travel::Cost;
use serde::Deserialize;

/// No car is underway longer on one leg; whatever is longer is no drive.
const LONGEST_SECONDS: f64 = 1e6;
const LONGEST_METRES: f64 = 1e8;

/// A table as the server gives it.
#[derive(Debug, Deserialize)]
struct AnswerJson {
    code: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    durations: Option<Vec<Vec<Option<f64>>>>,
    #[serde(default)]
    distances: Option<Vec<Vec<Option<f64>>>>,
    #[serde(default)]
    sources: Vec<WaypointJson>,
    #[serde(default)]
    destinations: Vec<WaypointJson>,
}

/// Where a place was put on the network, and how many metres away.
#[derive(Debug, Deserialize)]
struct WaypointJson {
    #[serde(default)]
    distance: Option<f64>,
}

/// The drives between some places, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// A row for each source, a cell for each destination; `None`: there is no way.
    pub cells: Vec<Vec<Option<Cost>>>,
    /// Kilometres from each source and each destination to the road where it was put.
    pub sources_off: Vec<f64>,
    pub destinations_off: Vec<f64>,
}

/// Reads the answer to a request for `sources` × `destinations` drives.
///
/// # Errors
/// The server refused, or what came is not the table that was asked for.
pub fn parse(status: u16, body: &[u8], sources: usize, destinations: usize) -> Result<Answer, OsrmError> {
    let unreadable = || if (200..300).contains(&status) { OsrmError::NotJson } else { OsrmError::Status(status) };
    let answer: AnswerJson = serde_json::from_slice(body).map_err(|_| unreadable())?;
    if answer.code != "Ok" {
        return Err(refusal(&answer));
    }
    let durations = answer.durations.ok_or(OsrmError::WrongSize)?;
    let distances = answer.distances.ok_or(OsrmError::NoDistances)?;
    let has_size =
        |rows: &Vec<Vec<Option<f64>>>| rows.len() == sources && rows.iter().all(|cells| cells.len() == destinations);
    if !has_size(&durations) || !has_size(&distances) {
        return Err(OsrmError::WrongSize);
    }
    let row = |(seconds, metres): (&Vec<Option<f64>>, &Vec<Option<f64>>)| {
        seconds.iter().zip(metres).map(|(seconds, metres)| cost(*seconds, *metres)).collect::<Result<Vec<_>, _>>()
    };
    Ok(Answer {
        cells: durations.iter().zip(&distances).map(row).collect::<Result<_, _>>()?,
        sources_off: off_road(&answer.sources, sources)?,
        destinations_off: off_road(&answer.destinations, destinations)?,
    })
}

fn cost(seconds: Option<f64>, metres: Option<f64>) -> Result<Option<Cost>, OsrmError> {
    let (Some(seconds), Some(metres)) = (seconds, metres) else {
        return Ok(None);
    };
    if (0.0..LONGEST_SECONDS).contains(&seconds) && (0.0..LONGEST_METRES).contains(&metres) {
        Ok(Some(Cost { km: metres / 1000.0, minutes: seconds / 60.0 }))
    } else {
        Err(OsrmError::WrongSize)
    }
}

/// Kilometres; servers that do not tell the distance are taken at their word.
fn off_road(waypoints: &[WaypointJson], expected: usize) -> Result<Vec<f64>, OsrmError> {
    if waypoints.len() != expected {
        return Err(OsrmError::WrongSize);
    }
    Ok(waypoints.iter().map(|waypoint| waypoint.distance.unwrap_or_default() / 1000.0).collect())
}

fn refusal(answer: &AnswerJson) -> OsrmError {
    match answer.code.as_str() {
        "TooBig" => OsrmError::TooBig,
        // "Could not find a matching segment for coordinate 0"
        "NoSegment" => OsrmError::NoSegment(answer.message.rsplit(' ').next().and_then(|index| index.parse().ok())),
        "NoRoute" | "NoTable" => OsrmError::NoRoute,
        "InvalidQuery" => OsrmError::InvalidQuery,
        "InvalidOptions" => OsrmError::InvalidOptions,
        "InvalidService" => OsrmError::InvalidService,
        "InvalidVersion" => OsrmError::InvalidVersion,
        _ => OsrmError::Refused(answer.code.clone()),
    }
}
