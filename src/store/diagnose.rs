//! From the bytes of a file to a value, or to the sentence that says what is wrong, where, and how to cure it.
//! Imports `domain` and this room.
//! Start with [`parse`].

use super::problem::{Problem, ProblemKind};
use super::ron_format::options;
use crate::domain::value::ValueError;
use ron::error::{Error, SpannedError};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;

/// Reads nothing but the version, whatever else the file holds.
#[derive(Deserialize)]
struct Header {
    version: u32,
}

/// Parses the bytes of a RON file that carries a `version`, of which this program knows `known`.
/// A byte order mark and Windows line ends are accepted.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn parse<T: DeserializeOwned>(file: &Path, bytes: &[u8], known: u32) -> Result<T, Problem> {
    let problem = |place, kind| Problem::new(file, place, kind);
    let text = decode(bytes).map_err(|(at, kind)| problem(at.map(|at| place_of_byte(bytes, at)), kind))?;
    if text.trim().is_empty() {
        return Err(problem(None, ProblemKind::Empty));
    }
    if let Some(line) = conflict_marker(text) {
        return Err(problem(Some((line, 1)), ProblemKind::ConflictMarkers));
    }
    let header = options().from_str::<Header>(text).map(|header| header.version);
    match header {
        Ok(version) if version > known => return Err(problem(None, ProblemKind::Newer(version))),
        Ok(0) => return Err(problem(None, ProblemKind::UnknownVersion(0))),
        Err(SpannedError { code: Error::MissingStructField { field: "version", .. }, .. }) => {
            return Err(problem(None, ProblemKind::NoVersion));
        }
        _ => {}
    }
    options().from_str(text).map_err(|error| explain(file, text, error))
}

/// The text of a file without its byte order mark, or what keeps it from being text and the byte where that is.
fn decode(bytes: &[u8]) -> Result<&str, (Option<usize>, ProblemKind)> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err((None, ProblemKind::Utf16));
    }
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        let zeros = bytes.iter().take(64).filter(|b| **b == 0).count();
        let is_utf16 = bytes.len() > 2 && zeros * 3 > bytes.len().min(64);
        return Err(if is_utf16 { (None, ProblemKind::Utf16) } else { (Some(at), ProblemKind::Nul) });
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| (Some(error.valid_up_to()), ProblemKind::NotUtf8))
}

/// Line and column of a byte, counted from 1; the column counts characters.
fn place_of_byte(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = &bytes[..at.min(bytes.len())];
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    let in_line = before.rsplit(|b| *b == b'\n').next().unwrap_or_default();
    (line, String::from_utf8_lossy(in_line).chars().count() + 1)
}

/// The line of the first mark that Git leaves in a file it could not merge.
fn conflict_marker(text: &str) -> Option<usize> {
    let is_marker = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line == "=======";
    text.lines().position(is_marker).map(|index| index + 1)
}

/// Puts a parser's error into a problem with a place and a cure.
fn explain(file: &Path, text: &str, error: SpannedError) -> Problem {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let mut at = error.span.end;
    let kind = match error.code {
        Error::Eof | Error::ExpectedStringEnd | Error::UnclosedBlockComment => ProblemKind::EndsEarly,
        Error::ExceededRecursionLimit => ProblemKind::TooDeep,
        Error::NoSuchStructField { found, expected, .. } => {
            at = error.span.start;
            ProblemKind::UnknownField { found, expected: owned(expected) }
        }
        Error::MissingStructField { field, .. } => ProblemKind::MissingField(field.to_owned()),
        Error::DuplicateStructField { field, .. } => {
            at = error.span.start;
            ProblemKind::RepeatedField(field.to_owned())
        }
        Error::NoSuchEnumVariant { found, expected, .. } => {
            at = error.span.start;
            ProblemKind::UnknownVariant { found, expected: owned(expected) }
        }
        Error::Message(message) => {
            at = error.span.start;
            ValueError::from_display(&message).map_or(ProblemKind::Syntax(message), ProblemKind::Value)
        }
        code => misspelt(text, (at.line, at.col)).unwrap_or_else(|| ProblemKind::Syntax(code.to_string())),
    };
    Problem::new(file, Some((at.line, at.col)), kind)
}

/// The German ways to write numbers and dates that RON cannot read, if one stands around `place`.
fn misspelt(text: &str, (line, column): (usize, usize)) -> Option<ProblemKind> {
    let line: Vec<char> = text.lines().nth(line.checked_sub(1)?)?.chars().collect();
    let part_of_number = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let here = column.saturating_sub(1).min(line.len());
    let start = line[..here].iter().rposition(|c| !part_of_number(c)).map_or(0, |at| at + 1);
    let end = line[here..].iter().position(|c| !part_of_number(c)).map_or(line.len(), |at| here + at);
    let token: String = line[start..end].iter().collect();
    let token = token.trim_end_matches([',', '.']);
    let numbers = |separator: char| -> Option<usize> {
        let parts: Vec<&str> = token.split(separator).collect();
        parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())).then_some(parts.len())
    };
    match (numbers('.'), numbers(',')) {
        (Some(3), _) => Some(ProblemKind::DateWithoutQuotes),
        (_, Some(2..)) => Some(ProblemKind::DecimalComma),
        _ => None,
    }
}
