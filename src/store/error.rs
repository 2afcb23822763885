//! Why a file could not be opened, named or saved: a kind and a hint.
//! Start with [`StoreError`].

use super::in_words::{io_in_words, path_in_words};
use super::problem::Problem;
use crate::domain::merge::MergeConflict;
use crate::domain::tour::Tour;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use std::io;
use std::path::PathBuf;

/// Why the folder could not do what was asked. Nothing on disk has changed.
#[derive(Debug)]
pub enum StoreError {
    /// The folder of tours is not there.
    NoFolder(PathBuf),
    /// No tour of that name, and no such file.
    NoSuchTour(String),
    /// A file of that name is already there.
    Exists(PathBuf),
    /// The file has changed since it was opened, and not all of it can be merged.
    Conflicts(Box<Contradiction>),
    /// The file has other names, which a save would leave with the old version.
    OtherNames(PathBuf),
    /// The file that would be replaced cannot be read: it is never overwritten.
    Unreadable(Problem),
    /// Reading, writing or removing failed.
    Io(PathBuf, io::Error),
    /// The tour would make a file that is never read again; the cap in MiB.
    TooLarge(u64),
    /// The tour cannot be put into words of RON.
    Format(String),
}

/// What somebody else saved meanwhile and where it contradicts what is to be saved now.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    pub path: PathBuf,
    pub theirs: Tour,
    /// Stands for the bytes of the file that holds `theirs`.
    pub fingerprint: u64,
    pub conflicts: Vec<MergeConflict>,
}

impl InWords for StoreError {
    /// What happened, to which file, and what to do.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoFolder(dir) => say!(words, "store-no-folder", dir = path_in_words(dir)),
            Self::NoSuchTour(name) => say!(words, "store-no-such-tour", name = sanitize(name).into_owned()),
            Self::Exists(path) => say!(words, "store-exists", file = path_in_words(path)),
            Self::Conflicts(conflicts) => {
                say!(words, "store-conflicts", file = path_in_words(&conflicts.path), count = conflicts.conflicts.len())
            }
            Self::OtherNames(path) => say!(words, "store-other-names", file = path_in_words(path)),
            Self::Unreadable(problem) => problem.in_words(words),
            Self::Io(path, error) => {
                let text = io_in_words(words, error.kind(), &error.to_string());
                say!(words, "problem-in", file = path_in_words(path), text = text)
            }
            Self::TooLarge(mib) => say!(words, "store-too-large", mib = mib.to_string()),
            Self::Format(error) => say!(words, "store-format", error = error.as_str()),
        }
    }
}
