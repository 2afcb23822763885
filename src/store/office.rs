//! What the office keeps beside its tours: its templates, and when any of it changed.
//! Start with [`read_text`].

use super::assets::{OFFICE, OFFICE_FILES};
use super::diagnose::decode;
use super::problem::{Problem, ProblemKind};
use super::read::read_capped;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Where a text of that name would lie.
pub fn path_of(dir: &Path, name: &str) -> PathBuf {
    dir.join(OFFICE).join(name)
}

/// The office's own text of that name; `None` where it has none.
///
/// # Errors
/// The file is there but cannot be read as text.
pub fn read_text(dir: &Path, name: &str) -> Result<Option<String>, Problem> {
    let path = path_of(dir, name);
    match read_capped(&path) {
        Ok(bytes) => Ok(Some(decode(&path, &bytes)?.to_owned())),
        Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// When what a calendar tells of a tour was changed last, in seconds since 1970; 0 where the system does not tell. Times
/// and addresses follow from the office's own files as well as from the tour's.
pub fn changed_at(dir: &Path, tour: &Path) -> i64 {
    let office = OFFICE_FILES.iter().map(|name| path_of(dir, name));
    office.chain([tour.to_owned()]).map(|path| modified_at(&path)).max().unwrap_or_default()
}

/// When a file was written last, in seconds since 1970; 0 where it is not there or the system does not tell.
fn modified_at(path: &Path) -> i64 {
    let modified = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let since = modified.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}
