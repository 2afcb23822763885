//! Earlier states of a tour, kept as backups: what each holds, and one of them put back.
//! Start with [`Opened::of`] and [`restore`].

use super::backup::{Backup, Backups};
use super::error::StoreError;
use super::in_words::moment_in_words;
use super::problem::{Problem, ProblemKind};
use super::read::read_capped;
use super::tour_file::{OtherNames, TourFile, writable};
use crate::domain::tour::Tour;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use std::io;
use std::path::Path;

/// A backup with what it holds.
#[derive(Clone, Debug)]
pub struct Opened {
    pub backup: Backup,
    /// None where it cannot be read.
    pub tour: Option<Tour>,
}

impl Opened {
    /// Reads what a backup holds.
    pub fn of(backup: Backup) -> Self {
        let tour = TourFile::open(&backup.path).ok().map(|file| file.tour);
        Self { backup, tour }
    }
}

impl InWords for Opened {
    /// `12 · Di 20.07.2027, 14:05 · Sommertour 2027, 5 Stationen`
    fn in_words(&self, words: &Words) -> String {
        let number = self.backup.number.to_string();
        let made = moment_in_words(words, self.backup.made);
        match &self.tour {
            Some(tour) => {
                let title = sanitize(&tour.title).into_owned();
                say!(words, "cli-backup", number = number, made = made, title = title, stops = tour.stops().count())
            }
            None => say!(words, "cli-backup-broken", number = number, made = made),
        }
    }
}

/// Puts a backup in the place of the file at `path`, be that readable or not, and keeps what was there.
///
/// # Errors
/// The backup cannot be read, what is there has other names or cannot be kept, or the write failed. The file is then
/// as it was.
pub fn restore(path: &Path, backup: &Path, backups: &Backups) -> Result<(), StoreError> {
    let bytes = read_capped(backup).map_err(StoreError::Unreadable)?;
    TourFile::of_bytes(backup, &bytes).map_err(StoreError::Unreadable)?;
    let io = |error| StoreError::Io(path.to_owned(), error);
    let target = writable(path, OtherNames::Refuse)?;
    match read_capped(path) {
        Ok(now) => backups.keep(&now).map_err(io)?,
        Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => {}
        Err(problem) => return Err(StoreError::Unreadable(problem)),
    }
    target.replace(&bytes).map_err(io)
}
