//! Drafts: unsaved work, kept on this machine until it is saved or given up.
//! Imports `domain` and this room.
//! Start with [`DraftKeeper::keep`]; [`left_behind`] finds what a run that ended in the middle left.

use super::backup::make_private_folder;
use super::diagnose::parse;
use super::lock::{self, Lock};
use super::problem::Problem;
use super::ron_format::to_text;
use super::tour_file::read_up_to;
use super::write::Target;
use crate::domain::tour::Tour;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const VERSION: u32 = 1;

/// Largest draft that is read, in MiB: two of the largest tours and what was done to them.
const LARGEST_MIB: u64 = 40;

/// A tour as it stands on the screen and in no file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    version: u32,
    /// The file it was opened from; none where it was never saved.
    pub file: Option<PathBuf>,
    /// What that file held; a merge starts from it.
    pub base: Option<Tour>,
    pub tour: Tour,
    /// What was done since, each in a few words.
    pub changes: Vec<String>,
}

impl Draft {
    pub fn new(file: Option<PathBuf>, base: Option<Tour>, tour: Tour, changes: Vec<String>) -> Self {
        Self { version: VERSION, file, base, tour, changes }
    }
}

/// Keeps the draft of a running program. As long as it lives, no other program takes the draft for left behind.
#[derive(Debug)]
pub struct DraftKeeper {
    path: PathBuf,
    _lock: Lock,
}

impl DraftKeeper {
    /// A keeper among what is kept at `state` for a folder of tours.
    ///
    /// # Errors
    /// The folder for drafts cannot be made or written.
    pub fn new(state: &Path) -> io::Result<Self> {
        let dir = folder(state);
        make_private_folder(&dir)?;
        for number in 0.. {
            let path = dir.join(format!("{}-{number}.ron", std::process::id()));
            // The draft of an earlier program with the same number is not touched.
            if !path.try_exists()?
                && let Some(lock) = Lock::attempt(&path)?
            {
                return Ok(Self { path, _lock: lock });
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Keeps `draft` in the place of the one before.
    ///
    /// # Errors
    /// It could not be written. The one before is still there.
    pub fn keep(&self, draft: &Draft) -> io::Result<()> {
        let text = to_text(draft).map_err(io::Error::other)?;
        Target::personal(&self.path)?.replace(text.as_bytes())
    }

    /// Gives the draft up: its work is saved or not wanted.
    ///
    /// # Errors
    /// It could not be removed.
    pub fn give_up(&self) -> io::Result<()> {
        remove(&self.path)
    }
}

impl Drop for DraftKeeper {
    fn drop(&mut self) {
        // Whoever finds the lock of a draft that is no more sweeps it away.
        let _ = fs::remove_file(lock::path_of(&self.path));
    }
}

/// The drafts at `state` whose programs have ended, and what is wrong with those that cannot be read.
///
/// # Errors
/// The folder is there but cannot be read.
pub fn left_behind(state: &Path) -> io::Result<Vec<(PathBuf, Result<Draft, Problem>)>> {
    let dir = folder(state);
    let entries = match fs::read_dir(&dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    lock::sweep(&dir);
    let mut drafts = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_draft = path.extension().is_some_and(|ending| ending == "ron");
        if is_draft && Lock::attempt(&path)?.is_some() {
            let draft = read_up_to(&path, LARGEST_MIB).and_then(|bytes| parse(&path, &bytes, VERSION));
            drafts.push((path, draft));
        }
    }
    drafts.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(drafts)
}

/// Removes a draft that is saved elsewhere or not wanted; one that is gone already is no failure.
///
/// # Errors
/// It could not be removed.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

fn folder(state: &Path) -> PathBuf {
    state.join("entwuerfe")
}
