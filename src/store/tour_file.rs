//! One tour on disk: read, checked, saved.
//! Imports `domain` and this room.
//! Start with [`TourFile::open`].

use super::diagnose::{decode, parse};
use super::error::StoreError;
use super::explain::place_of_value;
use super::problem::{Problem, ProblemKind};
use super::ron_format::to_text;
use super::write;
use crate::domain::tour::{FORMAT_VERSION, Tour};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Largest file that is read, in MiB.
const LARGEST_MIB: u64 = 16;

/// A tour and the file it came from.
#[derive(Clone, Debug)]
pub struct TourFile {
    pub path: PathBuf,
    pub tour: Tour,
    /// What the file held when it was read or saved last.
    fingerprint: u64,
}

/// Reads a file, up to the cap.
///
/// # Errors
/// It cannot be read, is no file or is too large.
pub fn read_capped(path: &Path) -> Result<Vec<u8>, Problem> {
    let cannot = |error: io::Error| Problem::new(path, None, ProblemKind::CannotRead(error.kind(), error.to_string()));
    // Asked before it is opened: a pipe would wait for a writer that never comes.
    let metadata = fs::metadata(path).map_err(cannot)?;
    if metadata.is_dir() {
        return Err(cannot(io::ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        return Err(Problem::new(path, None, ProblemKind::NotAFile));
    }
    let file = File::open(path).map_err(cannot)?;
    let mut bytes = Vec::new();
    file.take((LARGEST_MIB << 20) + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > LARGEST_MIB << 20 {
        return Err(Problem::new(path, None, ProblemKind::TooLarge(LARGEST_MIB)));
    }
    Ok(bytes)
}

fn parse_tour(path: &Path, bytes: &[u8]) -> Result<Tour, Problem> {
    let tour: Tour = parse(path, bytes, FORMAT_VERSION)?;
    // Every version so far holds a part of what the newest does; it is written as the newest when it is saved.
    let tour = Tour { version: FORMAT_VERSION, ..tour };
    if tour.has_empty_title() {
        let place = place_of_value(decode(path, bytes)?, "title", &tour.title, 0);
        return Err(Problem::new(path, place, ProblemKind::EmptyTitle));
    }
    match tour.repeated_id() {
        Some(id) => {
            let place = place_of_value(decode(path, bytes)?, "id", id.as_str(), 1);
            Err(Problem::new(path, place, ProblemKind::RepeatedId(id.to_string())))
        }
        None => Ok(tour),
    }
}

fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

impl TourFile {
    /// Reads and checks a tour.
    ///
    /// # Errors
    /// The first thing that is wrong with the file.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        let bytes = read_capped(path)?;
        let tour = parse_tour(path, &bytes)?;
        Ok(Self { path: path.to_owned(), tour, fingerprint: fingerprint(&bytes) })
    }

    /// Saves a tour under a name that is not taken yet.
    ///
    /// # Errors
    /// The name is taken or the write failed.
    pub fn create(path: &Path, tour: Tour) -> Result<Self, StoreError> {
        let text = to_text(&tour).map_err(|error| StoreError::Format(error.to_string()))?;
        write::create(path, text.as_bytes()).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
            _ => StoreError::Io(path.to_owned(), error),
        })?;
        Ok(Self { path: path.to_owned(), tour, fingerprint: fingerprint(text.as_bytes()) })
    }

    /// Saves `tour` in the place of what was read or saved last.
    ///
    /// # Errors
    /// Somebody else changed the file meanwhile, it has become unreadable, or the write failed. The file is as it was.
    pub fn save(&mut self, tour: Tour) -> Result<(), StoreError> {
        match read_capped(&self.path) {
            Ok(bytes) if fingerprint(&bytes) == self.fingerprint => {}
            Ok(bytes) => {
                return Err(match parse_tour(&self.path, &bytes) {
                    Ok(_) => StoreError::Changed(self.path.clone()),
                    Err(problem) => StoreError::Unreadable(problem),
                });
            }
            Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => {}
            Err(problem) => return Err(StoreError::Unreadable(problem)),
        }
        let text = to_text(&tour).map_err(|error| StoreError::Format(error.to_string()))?;
        let before = fs::metadata(&self.path).and_then(|metadata| metadata.modified()).ok();
        match write::replace(&self.path, text.as_bytes()) {
            // A network share may report an error for a save that arrived.
            Err(error) if !read_capped(&self.path).is_ok_and(|bytes| bytes == text.as_bytes()) => {
                return Err(StoreError::Io(self.path.clone(), error));
            }
            _ => {}
        }
        if let Some(before) = before {
            // A share that keeps no times takes two saves within a second for one; the save itself has worked.
            let _ = write::make_newer(&self.path, before);
        }
        self.tour = tour;
        self.fingerprint = fingerprint(text.as_bytes());
        Ok(())
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
