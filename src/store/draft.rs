//! Drafts: unsaved work, kept on this machine until it is saved or given up.
//! Start with [`DraftKeeper::keep`]; [`left_behind`] finds what a run that ended in the middle left.

use super::diagnose::parse;
use super::folder::Folder;
use super::local_state::make_private_folder;
use super::lock::{self, Lock};
use super::problem::Problem;
use super::read::read_up_to;
use super::ron_format::to_text;
use super::tour_file::TourFile;
use super::version::{Versioned, Written};
use super::write::Target;
use crate::domain::merge::{Choices, merge};
use crate::domain::tour::{FIRST_WRITTEN, Tour};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

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
        Self { version: Self::NEWEST, file, base, tour, changes }
    }
}

impl Versioned for Draft {
    /// Each version holds tours of up to the next.
    const NEWEST: u32 = Tour::NEWEST - 1;

    fn migrated(self) -> Self {
        Self { version: Self::NEWEST, base: self.base.map(Tour::migrated), tour: self.tour.migrated(), ..self }
    }
}

impl Written for Draft {
    fn in_lowest_version(&self) -> Cow<'_, Self> {
        let lowest = |tour: &Tour| tour.in_lowest_version().into_owned();
        let (base, tour) = (self.base.as_ref().map(lowest), lowest(&self.tour));
        let newest_tour = base.iter().chain([&tour]).map(|tour| tour.version).fold(FIRST_WRITTEN, u32::max);
        Cow::Owned(Self { version: newest_tour - 1, base, tour, ..self.clone() })
    }
}

/// What has become of the file of a draft since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was never in a file.
    New,
    AsItWas,
    /// Somebody else has changed it.
    Changed,
    /// It is gone or cannot be read.
    Gone,
}

/// A draft that waits to be taken over or thrown away.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftBehind {
    /// Where the draft itself lies.
    pub path: PathBuf,
    pub draft: Draft,
    /// When it was kept last, where the system tells.
    pub kept: Option<SystemTime>,
    pub standing: Standing,
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
    lock::sweep(&dir, None);
    let mut drafts = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_draft = path.extension().is_some_and(|ending| ending == "ron");
        if is_draft && Lock::attempt(&path)?.is_some() {
            let draft = read_up_to(&path, LARGEST_MIB).and_then(|bytes| parse(&path, &bytes));
            drafts.push((path, draft));
        }
    }
    drafts.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(drafts)
}

/// The drafts at `state` that a person at this `folder` is to be asked about, and what is wrong with those that cannot be read. A draft
/// whose work is all in its file, because the program ended between the save and the next line, is removed.
///
/// # Errors
/// The folder is there but cannot be read.
pub fn to_be_offered(state: &Path, folder: &Folder) -> io::Result<(Vec<LeftBehind>, Vec<Problem>)> {
    let (mut offered, mut problems) = (Vec::new(), Vec::new());
    for (path, draft) in left_behind(state)? {
        match draft {
            Ok(mut draft) => match standing(&draft) {
                Some(standing) => {
                    draft.file = draft.file.map(|file| folder.as_listed(&file));
                    let kept = fs::metadata(&path).and_then(|metadata| metadata.modified()).ok();
                    offered.push(LeftBehind { path, draft, kept, standing });
                }
                None => remove(&path)?,
            },
            Err(problem) => problems.push(problem),
        }
    }
    Ok((offered, problems))
}

/// What has become of the file of `draft`; none where it holds all of the draft.
fn standing(draft: &Draft) -> Option<Standing> {
    let (Some(file), Some(base)) = (&draft.file, &draft.base) else { return Some(Standing::New) };
    let Ok(now) = TourFile::open(file) else { return Some(Standing::Gone) };
    let merged = merge(base, &draft.tour, &now.tour, &Choices::new());
    match merged.conflicts.is_empty() && merged.tour == now.tour {
        true => None,
        false if now.tour == *base => Some(Standing::AsItWas),
        false => Some(Standing::Changed),
    }
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
