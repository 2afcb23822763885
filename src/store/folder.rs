//! The folder of tours: what is in it, by which name, and what its tours say together.
//! Start with [`Folder::load_all`].

use super::assets::office_of;
use super::backup::{Backup, Backups};
use super::copies::{SyncCopy, tell_apart};
use super::error::StoreError;
use super::held::{FEW, patiently};
use super::local_state::LocalState;
use super::lock;
use super::naming::stem_for;
use super::problem::{Problem, ProblemKind};
use super::read::read_capped;
use super::tour_file::{Decisions, OtherNames, Report, TourFile, stem_of};
use super::write::Target;
use crate::domain::tour::Tour;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The ending of a tour's file.
const ENDING: &str = "ron";

/// The user's folder. Tours lie at its top level, one file each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    dir: PathBuf,
    /// Where backups and drafts of its tours lie; none are made without.
    state: Option<LocalState>,
}

/// Everything in the folder: the tours that could be read, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct Contents {
    /// Sorted by file name.
    pub tours: Vec<TourFile>,
    /// What programs that keep folders in step have left beside tours; their visits are those of the tours.
    pub copies: Vec<SyncCopy>,
    pub problems: Vec<Problem>,
}

impl Contents {
    /// Takes the newer state of a file, or a new one.
    pub fn take(&mut self, file: TourFile) {
        self.forget(&file.path);
        let mut files = std::mem::take(&mut self.tours);
        files.extend(self.copies.drain(..).map(|copy| copy.file));
        files.push(file);
        self.sort(files);
    }

    /// Forgets a file that is gone or has become unreadable.
    pub fn forget(&mut self, path: &Path) {
        self.tours.retain(|file| file.path != path);
        self.copies.retain(|copy| copy.file.path != path);
        self.problems.retain(|problem| problem.file != path);
    }

    /// Everything that could be read.
    pub fn files(&self) -> impl Iterator<Item = &TourFile> {
        self.tours.iter().chain(self.copies.iter().map(|copy| &copy.file))
    }

    fn sort(&mut self, mut files: Vec<TourFile>) {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        (self.tours, self.copies) = tell_apart(files);
    }
}

impl Folder {
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into(), state: None }
    }

    /// The same folder, with backups and drafts of its tours at `state`.
    #[must_use]
    pub fn with_state(self, state: Option<LocalState>) -> Self {
        Self { state, ..self }
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }

    pub fn exists(&self) -> bool {
        self.dir.is_dir()
    }

    /// Makes the folder, and those above it.
    ///
    /// # Errors
    /// The operating system refused.
    pub fn make(&self) -> Result<(), StoreError> {
        fs::create_dir_all(&self.dir).map_err(|error| StoreError::Io(self.dir.clone(), error))
    }

    /// The files of all tours, sorted by name; hidden files and folders are left out.
    ///
    /// # Errors
    /// The folder is not there or cannot be read.
    pub fn paths(&self) -> Result<Vec<PathBuf>, StoreError> {
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => StoreError::NoFolder(self.dir.clone()),
            _ => StoreError::Io(self.dir.clone(), error),
        };
        let mut paths = Vec::new();
        for entry in fs::read_dir(&self.dir).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if path.extension().is_some_and(|ending| ending == ENDING) && !is_hidden && !path.is_dir() {
                paths.push(path);
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// Reads every tour of the folder; one that cannot be read does not hide the others.
    ///
    /// # Errors
    /// The folder itself is not there or cannot be read.
    pub fn load_all(&self) -> Result<Contents, StoreError> {
        lock::sweep(&self.dir, None);
        lock::sweep(&office_of(&self.dir), None);
        let (mut contents, mut files) = (Contents::default(), Vec::new());
        for path in self.paths()? {
            match TourFile::open(&path) {
                Ok(file) => files.push(file),
                Err(problem) => contents.problems.push(problem),
            }
        }
        contents.sort(files);
        Ok(contents)
    }

    /// The file that a person means who names a tour: a stem in the folder, or a path.
    ///
    /// # Errors
    /// There is neither.
    pub fn find(&self, name: &str) -> Result<PathBuf, StoreError> {
        let in_folder = self.path_of(name);
        let is_plain = !name.is_empty() && !name.contains(['/', '\\']);
        if is_plain && in_folder.is_file() {
            return Ok(in_folder);
        }
        let path = PathBuf::from(name);
        if path.is_file() { Ok(path) } else { Err(StoreError::NoSuchTour(name.to_owned())) }
    }

    /// Saves a new tour under a name made from its title, with a number behind it where that is taken.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn create(&self, tour: &Tour) -> Result<TourFile, StoreError> {
        let stem = stem_for(&tour.title);
        let mut number = 1;
        loop {
            let name = if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
            match TourFile::create(&self.path_of(&name), tour.clone()) {
                Err(StoreError::Exists(_)) => number += 1,
                other => return other,
            }
        }
    }

    /// Saves `tour` into its file; see [`TourFile::save`].
    ///
    /// # Errors
    /// As there.
    pub fn save(
        &self,
        file: &mut TourFile,
        tour: Tour,
        decisions: &Decisions,
        names: OtherNames,
    ) -> Result<Report, StoreError> {
        let backups = self.backups_of(&file.path);
        file.save(tour, decisions, names, backups.as_ref())
    }

    /// Removes a tour's file; its last state is kept as a backup.
    ///
    /// # Errors
    /// It could not be kept, or the operating system refused.
    pub fn delete(&self, path: &Path) -> Result<(), StoreError> {
        let io = |error| StoreError::Io(path.to_owned(), error);
        // Nobody saves it at this moment.
        let target = Target::at(path).map_err(io)?;
        if let Some(backups) = self.backups_of(path) {
            match read_capped(path) {
                Ok(bytes) => backups.keep(&bytes).map_err(io)?,
                // A link that leads nowhere.
                Err(Problem { kind: ProblemKind::CannotRead(io::ErrorKind::NotFound, _), .. }) => {}
                Err(problem) => return Err(StoreError::Unreadable(problem)),
            }
        }
        patiently(FEW, || fs::remove_file(path)).map_err(io)?;
        if !target.path().exists() {
            // One too many does no harm.
            let _ = fs::remove_file(lock::path_of(target.path()));
        }
        Ok(())
    }

    /// Where drafts of its tours are kept.
    pub fn state(&self) -> Option<PathBuf> {
        self.state.as_ref().map(|state| state.of_folder(&self.dir))
    }

    /// What is kept on this machine for the folder that holds `path`.
    fn state_of(&self, path: &Path) -> Option<PathBuf> {
        let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        self.state.as_ref().map(|state| state.of_folder(folder))
    }

    /// The backups of a tour's file, whether it is still there or not.
    pub fn backups_of(&self, path: &Path) -> Option<Backups> {
        Some(Backups::of(&self.state_of(path)?, &stem_of(path)))
    }

    /// The backups of a tour's file, the latest first; none where none are kept.
    ///
    /// # Errors
    /// They are there but cannot be read.
    pub fn list_backups(&self, path: &Path) -> io::Result<Vec<Backup>> {
        self.backups_of(path).map_or_else(|| Ok(Vec::new()), |backups| backups.list())
    }

    /// The file of the tour called `stem`.
    pub fn path_of(&self, stem: &str) -> PathBuf {
        self.dir.join(format!("{stem}.{ENDING}"))
    }

    /// The path by which this folder lists the file, whichever way leads to it; `path` itself for a file elsewhere.
    pub fn as_listed(&self, path: &Path) -> PathBuf {
        let folder = |path: &Path| path.parent().and_then(|parent| fs::canonicalize(parent).ok());
        let listed = self.path_of(&stem_of(path));
        if folder(path).is_some() && folder(path) == folder(&listed) { listed } else { path.to_owned() }
    }

    /// Whether the file is one of this folder's tours.
    pub fn holds(&self, path: &Path) -> bool {
        path == self.path_of(&stem_of(path))
    }
}
