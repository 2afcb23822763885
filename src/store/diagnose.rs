//! From the bytes of a file to a value, or to the sentence that says what is wrong, where, and how to cure it.
//! Start with [`parse`].

use super::explain::{explain, opening_of, place_of, version_in};
use super::problem::{Problem, ProblemKind};
use super::ron_format::options;
use super::version::Versioned;
use ron::error::{Error, SpannedError};
use std::path::Path;

/// Parses the bytes of a RON file that carries a `version`. A byte order mark and Windows line ends are accepted.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn parse<T: Versioned>(file: &Path, bytes: &[u8]) -> Result<T, Problem> {
    let text = decode(file, bytes)?;
    if text.trim().is_empty() {
        return Err(Problem::new(file, None, ProblemKind::Empty));
    }
    // Before anything else: a newer file may hold what this program cannot read.
    if let Some(version) = version_in(text)
        && !version.text.parse::<u32>().is_ok_and(|number| (1..=T::NEWEST).contains(&number))
    {
        let is_zero = version.text.bytes().all(|b| b == b'0');
        let kind = if is_zero { ProblemKind::UnknownVersion(0) } else { ProblemKind::Newer(version.text.to_owned()) };
        return Err(Problem::new(file, Some(place_of(text, version.start)), kind));
    }
    options().from_str(text).map(T::migrated).map_err(|error| match (conflict_marker(text), error) {
        (Some(line), _) => Problem::new(file, Some((line, 1)), ProblemKind::ConflictMarkers),
        (None, SpannedError { code: Error::MissingStructField { field: "version", .. }, .. }) => {
            Problem::new(file, opening_of(text), ProblemKind::NoVersion)
        }
        (None, error) => explain(file, text, &error),
    })
}

/// The text of a file without its byte order mark.
///
/// # Errors
/// What keeps it from being text.
pub fn decode<'a>(file: &Path, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Problem::new(file, None, ProblemKind::Utf16));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let zero = bytes.iter().position(|b| *b == 0);
    let start = &bytes[..bytes.len().min(64)];
    // Every second byte of German text in UTF-16 is zero.
    if zero.is_some() && start.iter().filter(|b| **b == 0).count() * 3 > start.len() {
        return Err(Problem::new(file, None, ProblemKind::Utf16));
    }
    let at = |byte, kind| Problem::new(file, Some(place_of_byte(bytes, byte)), kind);
    match (zero, std::str::from_utf8(bytes)) {
        (Some(zero), _) => Err(at(zero, ProblemKind::Nul)),
        (None, Err(error)) => Err(at(error.valid_up_to(), ProblemKind::NotUtf8)),
        (None, Ok(text)) => Ok(text),
    }
}

/// Line and column of a byte, counted from 1; the column counts characters.
fn place_of_byte(bytes: &[u8], at: usize) -> (usize, usize) {
    place_of(&String::from_utf8_lossy(&bytes[..at]), usize::MAX)
}

/// The line of the first mark that Git leaves in a file it could not merge.
fn conflict_marker(text: &str) -> Option<usize> {
    let is_marker = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line == "=======";
    text.lines().position(is_marker).map(|index| index + 1)
}
