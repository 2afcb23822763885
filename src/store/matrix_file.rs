//! The matrix of real drives in the folder of tours, `buero/fahrzeiten.ron`.
//! Start with [`read_matrix`] and [`save_matrix`].

use super::diagnose::parse;
use super::error::StoreError;
use super::problem::{Problem, ProblemKind};
use super::read::read_capped;
use super::ron_format::to_text;
use super::tour_file::{OtherNames, writable};
use super::version::{Versioned, Written};
use crate::domain::date::Date;
use crate::domain::stop::Location;
use crate::domain::travel::{Cost, Method};
use crate::domain::value::{ValueError, ValueKind};
use crate::travel::matrix::{Known, Origin, RoadMatrix};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file within the office's own folder.
pub const NAME: &str = "fahrzeiten.ron";

/// No drive is longer, in kilometres or minutes.
const LONGEST: f64 = 1e6;

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MatrixFile {
    version: u32,
    origins: Vec<OriginInFile>,
    places: Vec<Location>,
    drives: Vec<Drive>,
}

impl Versioned for MatrixFile {
    const NEWEST: u32 = 1;
}

impl Written for MatrixFile {
    fn in_lowest_version(&self) -> Cow<'_, Self> {
        Cow::Borrowed(self)
    }
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OriginInFile {
    date: Date,
    name: String,
    method: MethodInFile,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum MethodInFile {
    Imported,
    Osrm,
}

/// One drive a line, `"0 1 46.31 34.51 0"`: the numbers of its places from 0, kilometres, minutes, the number of its
/// origin. Thousands of them are read before the first frame, and one text is read much faster than five numbers.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "Cow<'_, str>", into = "String")]
struct Drive(usize, usize, f64, f64, usize);

impl TryFrom<Cow<'_, str>> for Drive {
    type Error = ValueError;
    fn try_from(text: Cow<'_, str>) -> Result<Self, ValueError> {
        let read = || {
            let mut parts = text.split(' ');
            let (from, to) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            let (km, minutes) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            let drive = Self(from, to, km, minutes, parts.next()?.parse().ok()?);
            let is_real = (0.0..LONGEST).contains(&km) && (0.0..LONGEST).contains(&minutes);
            (is_real && parts.next().is_none()).then_some(drive)
        };
        read().ok_or_else(|| ValueError::new(ValueKind::Drive, text.as_ref()))
    }
}

impl From<Drive> for String {
    fn from(Drive(from, to, km, minutes, origin): Drive) -> Self {
        format!("{from} {to} {km} {minutes} {origin}")
    }
}

/// Where the matrix of a folder of tours lies.
pub fn path_of(office: &Path) -> PathBuf {
    office.join(NAME)
}

/// Reads the matrix in the office's own folder; `None` where there is none.
///
/// # Errors
/// The first thing that is wrong with the file.
pub fn read_matrix(office: &Path) -> Result<Option<RoadMatrix>, Problem> {
    let path = path_of(office);
    let bytes = match read_capped(&path) {
        Ok(bytes) => bytes,
        Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => return Ok(None),
        Err(problem) => return Err(problem),
    };
    let file: MatrixFile = parse(&path, &bytes)?;
    let origins = file.origins.into_iter().map(|origin| {
        let method = match origin.method {
            MethodInFile::Imported => Method::Imported,
            MethodInFile::Osrm => Method::Osrm,
        };
        Origin { date: origin.date, name: origin.name, method }
    });
    let drives = file.drives.into_iter().map(|Drive(from, to, km, minutes, origin)| {
        let known = Known { cost: Cost { km, minutes }, origin };
        ((from, to), known)
    });
    let drives: Vec<_> = drives.collect();
    let (places, origins) = (file.places, origins.collect::<Vec<_>>());
    let stray =
        drives.iter().find(|((from, to), known)| *from.max(to) >= places.len() || known.origin >= origins.len());
    let found = stray.map(|((from, to), known)| format!("{from} {to} … {}", known.origin)).unwrap_or_default();
    let problem = || Problem::new(path, None, ProblemKind::Value(ValueError::new(ValueKind::Drive, found)));
    RoadMatrix::from_parts(places, origins, &drives).map(Some).ok_or_else(problem)
}

/// Lays drives over those that the office has, and saves all of them. The file is replaced as a whole or not at all.
///
/// # Errors
/// There is no folder of tours, the file that is there cannot be read (it is never overwritten), or writing failed.
pub fn save_matrix(
    tours: &Path,
    office: &Path,
    origin: Origin,
    drives: Vec<(Location, Location, Cost)>,
) -> Result<RoadMatrix, StoreError> {
    if !tours.is_dir() {
        return Err(StoreError::NoFolder(tours.to_owned()));
    }
    let path = path_of(office);
    let io = |error| StoreError::Io(path.clone(), error);
    fs::create_dir_all(office).map_err(io)?;
    let target = writable(&path, OtherNames::Refuse)?;
    let mut matrix = read_matrix(office).map_err(StoreError::Unreadable)?.unwrap_or_default();
    matrix.add(origin, drives);
    let file = MatrixFile {
        version: MatrixFile::NEWEST,
        origins: matrix.origins().iter().map(in_file).collect(),
        places: matrix.places().to_vec(),
        drives: matrix
            .drives()
            .into_iter()
            .map(|((from, to), known)| {
                Drive(from, to, rounded(known.cost.km), rounded(known.cost.minutes), known.origin)
            })
            .collect(),
    };
    let text = to_text(&file).map_err(|error| StoreError::Format(error.to_string()))?;
    target.replace(text.as_bytes()).map_err(io)?;
    Ok(matrix)
}

fn in_file(origin: &Origin) -> OriginInFile {
    let method = if origin.method == Method::Osrm { MethodInFile::Osrm } else { MethodInFile::Imported };
    OriginInFile { date: origin.date, name: origin.name.clone(), method }
}

/// Ten metres and half a second are exact enough.
fn rounded(figure: f64) -> f64 {
    (figure * 100.0).round() / 100.0
}
