//! Texts that the office keeps beside its tours, such as templates.
//! Imports this room only.
//! Start with [`read_text`].

use super::assets::OFFICE;
use super::diagnose::decode;
use super::problem::{Problem, ProblemKind};
use super::tour_file::read_capped;
use std::io;
use std::path::{Path, PathBuf};

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
