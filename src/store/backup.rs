//! Rolling backups: what a tour's file held before each save.
//! Start with [`Backups::keep`].

use super::local_state::make_private_folder;
use super::lock::target_named_in;
use super::write::Target;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// At most so many are kept of a tour.
const MOST: usize = 50;

/// Those older than this go, but never the last [`LEAST`].
const OLDEST: Duration = Duration::from_secs(90 * 24 * 60 * 60);
const LEAST: usize = 10;

/// The backups of one tour.
#[derive(Clone, Debug)]
pub struct Backups {
    dir: PathBuf,
}

/// One of them. The higher the number, the later: a clock may be set back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub number: u64,
    pub path: PathBuf,
    /// When it was made, where the system tells.
    pub made: Option<SystemTime>,
}

impl Backups {
    /// Those of the tour called `stem`, among what is kept of its folder at `state`.
    pub fn of(state: &Path, stem: &str) -> Self {
        Self { dir: state.join("sicherungen").join(stem) }
    }

    /// All of them, the latest first.
    ///
    /// # Errors
    /// The folder is there but cannot be read.
    pub fn list(&self) -> io::Result<Vec<Backup>> {
        let entries = match fs::read_dir(&self.dir) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut backups = Vec::new();
        for entry in entries {
            let entry = entry?;
            let path = entry.path();
            let number = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
            if let Some(number) = number.filter(|_| path.extension().is_some_and(|ending| ending == "ron")) {
                let made = entry.metadata().and_then(|metadata| metadata.modified()).ok();
                backups.push(Backup { number, path, made });
            }
        }
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.number));
        Ok(backups)
    }

    /// Keeps `bytes`, unless the latest backup is the same; lets go of the oldest. The caller holds the lock of the
    /// tour.
    ///
    /// # Errors
    /// The backup could not be written. What was kept before is still there.
    pub fn keep(&self, bytes: &[u8]) -> io::Result<()> {
        self.remove_leftovers();
        let backups = self.list()?;
        if backups.first().is_some_and(|latest| fs::read(&latest.path).is_ok_and(|kept| kept == bytes)) {
            return Ok(());
        }
        make_private_folder(&self.dir)?;
        let mut number = backups.first().map_or(1, |latest| latest.number + 1);
        loop {
            let target = Target::personal(&self.dir.join(format!("{number:08}.ron")))?;
            match target.create(bytes) {
                // Another window of the program was faster.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                written => break written?,
            }
        }
        let_go_of_old(&backups);
        Ok(())
    }

    /// Under the tour's lock every temporary file is that of a program that ended in the middle.
    fn remove_leftovers(&self) {
        for entry in fs::read_dir(&self.dir).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(".~") && target_named_in(&name).is_some() {
                // What cannot be removed is in nobody's way.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Removes what is too much or too old of the backups that were there before the last one.
fn let_go_of_old(earlier: &[Backup]) {
    for (later, backup) in (1..).zip(earlier) {
        let is_old = backup.made.and_then(|made| made.elapsed().ok()).is_some_and(|age| age > OLDEST);
        if later >= MOST || (later >= LEAST && is_old) {
            // One too many does no harm.
            let _ = fs::remove_file(&backup.path);
        }
    }
}
