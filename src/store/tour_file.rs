//! One tour on disk: read, checked, saved.
//! Start with [`TourFile::open`].

use super::backup::Backups;
use super::diagnose::{decode, parse};
use super::error::{Contradiction, StoreError};
use super::explain::place_of_value;
use super::problem::{Problem, ProblemKind};
use super::read::{LARGEST_MIB, fingerprint, read_capped};
use super::ron_format::to_text;
use super::write::Target;
use crate::domain::merge::{Choices, MergeConflict, merge};
use crate::domain::texts::Written;
use crate::domain::tour::Tour;
use std::io;
use std::path::{Path, PathBuf};

/// A tour and the file it came from.
#[derive(Clone, Debug)]
pub struct TourFile {
    pub path: PathBuf,
    pub tour: Tour,
    /// What the file held when it was read or saved last.
    fingerprint: u64,
}

/// How a save went.
#[derive(Debug)]
pub struct Report {
    pub saved: Saved,
    /// Why what was replaced could not be kept as a backup.
    pub without_backup: Option<io::Error>,
}

/// What a save found in the place of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nobody had touched the file.
    AsItWas,
    /// What somebody else had saved meanwhile was merged in.
    Merged,
    /// The file was gone and has been made again.
    Anew,
}

/// What a save does to a file that has other names (hard links): those would keep the old version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherNames {
    Refuse,
    LeaveBehind,
}

/// How conflicts that were shown are to be decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decisions {
    pub choices: Choices,
    /// Stands for the bytes of the file that were shown: about other bytes nothing has been decided.
    pub about: Option<u64>,
}

fn parse_tour(path: &Path, bytes: &[u8]) -> Result<Tour, Problem> {
    let tour: Tour = parse(path, bytes)?;
    if tour.has_empty_title() {
        let place = place_of_value(decode(path, bytes)?, "title", &tour.title, 0);
        return Err(Problem::new(path, place, ProblemKind::EmptyTitle));
    }
    if let Some(Written { field, text, longest }) = tour.overlong_text() {
        let place = place_of_value(decode(path, bytes)?, field, text, 0);
        return Err(Problem::new(path, place, ProblemKind::TextTooLong(field, longest)));
    }
    match tour.repeated_id() {
        Some(id) => {
            let place = place_of_value(decode(path, bytes)?, "id", id.as_str(), 1);
            Err(Problem::new(path, place, ProblemKind::RepeatedId(id.to_string())))
        }
        None => Ok(tour),
    }
}

/// The bytes of a tour's file.
///
/// # Errors
/// They could not be read again.
pub fn bytes_of(tour: &Tour) -> Result<Vec<u8>, StoreError> {
    // A day and a stop that two people gave the same id would make the file unreadable.
    if let Some(id) = tour.repeated_id() {
        return Err(StoreError::Format(id.to_string()));
    }
    let text = to_text(tour).map_err(|error| StoreError::Format(error.to_string()))?;
    // What is saved must be readable.
    if text.len() as u64 > LARGEST_MIB << 20 {
        return Err(StoreError::TooLarge(LARGEST_MIB));
    }
    Ok(text.into_bytes())
}

/// The file at `path`, locked; one with other names only if they may stay behind.
///
/// # Errors
/// It has other names, or as [`Target::at`].
pub fn writable(path: &Path, names: OtherNames) -> Result<Target, StoreError> {
    let io = |error| StoreError::Io(path.to_owned(), error);
    let target = Target::at(path).map_err(io)?;
    if names == OtherNames::Refuse && target.other_names().map_err(io)? > 0 {
        return Err(StoreError::OtherNames(path.to_owned()));
    }
    Ok(target)
}

impl TourFile {
    /// Reads and checks a tour.
    ///
    /// # Errors
    /// The first thing that is wrong with the file.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        Self::of_bytes(path, &read_capped(path)?)
    }

    /// The tour in the bytes of the file at `path`.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn of_bytes(path: &Path, bytes: &[u8]) -> Result<Self, Problem> {
        Ok(Self { path: path.to_owned(), tour: parse_tour(path, bytes)?, fingerprint: fingerprint(bytes) })
    }

    /// The file of a draft, which held `base` when it was read: the next save merges whatever it holds by then.
    ///
    /// # Errors
    /// `base` cannot be put into words of RON.
    pub fn resumed(path: PathBuf, base: Tour) -> Result<Self, StoreError> {
        let fingerprint = fingerprint(&bytes_of(&base)?);
        Ok(Self { path, tour: base, fingerprint })
    }

    /// Stands for the bytes of the file when it was read or saved last.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// Saves a tour under a name that is not taken yet.
    ///
    /// # Errors
    /// The name is taken or the write failed.
    pub fn create(path: &Path, tour: Tour) -> Result<Self, StoreError> {
        let bytes = bytes_of(&tour)?;
        let io = |error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => StoreError::Io(path.to_owned(), error),
        };
        Target::at(path).and_then(|target| target.create(&bytes)).map_err(io)?;
        Ok(Self { path: path.to_owned(), tour, fingerprint: fingerprint(&bytes) })
    }

    /// Saves `tour`, which was made from what was read or saved last. What somebody else has saved meanwhile is merged
    /// with it; afterwards `self.tour` is what the file holds. `decisions` are about conflicts that were shown before;
    /// `backups` keep what is replaced.
    ///
    /// # Errors
    /// Somebody else's changes contradict these, the file has become unreadable, or the write failed. The file is then
    /// as it was.
    pub fn save(
        &mut self,
        tour: Tour,
        decisions: &Decisions,
        names: OtherNames,
        backups: Option<&Backups>,
    ) -> Result<Report, StoreError> {
        let io = |error| StoreError::Io(self.path.clone(), error);
        let target = writable(&self.path, names)?;
        let now = match read_capped(&self.path) {
            Ok(bytes) => Some(bytes),
            Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => None,
            Err(problem) => return Err(StoreError::Unreadable(problem)),
        };
        let (tour, saved) = match &now {
            None => (tour, Saved::Anew),
            Some(bytes) if fingerprint(bytes) == self.fingerprint => (tour, Saved::AsItWas),
            Some(bytes) => {
                let theirs = parse_tour(&self.path, bytes).map_err(StoreError::Unreadable)?;
                (self.merged(&tour, theirs, fingerprint(bytes), decisions)?, Saved::Merged)
            }
        };
        let bytes = bytes_of(&tour)?;
        let mut without_backup = None;
        if now.as_ref() != Some(&bytes) {
            without_backup = now.zip(backups).and_then(|(now, backups)| backups.keep(&now).err());
            target.replace(&bytes).map_err(io)?;
        }
        self.tour = tour;
        self.fingerprint = fingerprint(&bytes);
        Ok(Report { saved, without_backup })
    }

    fn merged(&self, ours: &Tour, theirs: Tour, fingerprint: u64, decisions: &Decisions) -> Result<Tour, StoreError> {
        let undecided = Choices::new();
        let choices = if decisions.about == Some(fingerprint) { &decisions.choices } else { &undecided };
        let merged = merge(&self.tour, ours, &theirs, choices);
        let conflicts: Vec<MergeConflict> = merged.undecided(choices).cloned().collect();
        if conflicts.is_empty() {
            return Ok(merged.tour);
        }
        Err(StoreError::Conflicts(Box::new(Contradiction { path: self.path.clone(), theirs, fingerprint, conflicts })))
    }

    /// The name of the tour in the folder.
    pub fn stem(&self) -> String {
        stem_of(&self.path)
    }
}

/// The file's name without its ending.
pub fn stem_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
