//! What others do to the files meanwhile, found out by looking: a share tells nobody about changes.
//! Start with [`Watch::look_at_open`] and [`Watch::look_at_folder`].

use super::folder::{Contents, Folder};
use super::problem::Problem;
use super::read::{fingerprint, read_capped};
use super::tour_file::TourFile;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Size and time of a file: where both are as before, it is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self { length: metadata.len(), modified: metadata.modified().ok() })
    }
}

/// What a file of the folder was like when it was looked at last.
#[derive(Clone, Copy, Debug)]
struct Known {
    stamp: Option<Stamp>,
    /// None where it could not be read.
    fingerprint: Option<u64>,
}

/// What has moved in the folder.
#[derive(Clone, Debug, Default)]
pub struct Moved {
    /// New ones and those that hold something else.
    pub changed: Vec<TourFile>,
    pub broken: Vec<Problem>,
    pub gone: Vec<PathBuf>,
}

/// Looks for changes of the open tour and of the others.
#[derive(Debug)]
pub struct Watch {
    folder: Folder,
    /// The open tour's file and what it held; none while it could not be read.
    open: Option<(PathBuf, Option<u64>)>,
    /// None before the folder has been read.
    known: Option<HashMap<PathBuf, Known>>,
}

impl Watch {
    pub fn new(folder: Folder) -> Self {
        Self { folder, open: None, known: None }
    }

    /// From now on the file at that path is the open tour's, with bytes of this fingerprint.
    pub fn open(&mut self, file: Option<(PathBuf, u64)>) {
        self.open = file.map(|(path, fingerprint)| (path, Some(fingerprint)));
    }

    /// Reads the folder; what it held is what later looks are compared with.
    ///
    /// # Errors
    /// As [`Folder::load_all`].
    pub fn load(&mut self) -> Result<Contents, super::error::StoreError> {
        // Should the folder not be there yet, all that comes is new.
        self.known = Some(HashMap::new());
        // Before the files are read: what changes meanwhile is seen at the next look.
        let stamps: Vec<(PathBuf, Option<Stamp>)> =
            self.folder.paths()?.into_iter().map(|path| (path.clone(), Stamp::of(&path))).collect();
        let contents = self.folder.load_all()?;
        let read: HashMap<&Path, u64> =
            contents.files().map(|file| (file.path.as_path(), file.fingerprint())).collect();
        let known = stamps.into_iter().map(|(path, stamp)| {
            let fingerprint = read.get(path.as_path()).copied();
            (path, Known { stamp, fingerprint })
        });
        self.known = Some(known.collect());
        Ok(contents)
    }

    /// The open tour's file, if its bytes are other than at the last look.
    pub fn look_at_open(&mut self) -> Option<Result<TourFile, Problem>> {
        let (path, known) = self.open.as_mut()?;
        let found = match read_capped(path) {
            Ok(bytes) if Some(fingerprint(&bytes)) == *known => return None,
            Ok(bytes) => {
                *known = Some(fingerprint(&bytes));
                TourFile::of_bytes(path, &bytes)
            }
            // Said once.
            Err(_) if known.is_none() => return None,
            Err(problem) => {
                *known = None;
                Err(problem)
            }
        };
        Some(found)
    }

    /// What has moved in the folder since the last look; only what has another size or time is read.
    pub fn look_at_folder(&mut self) -> Option<Moved> {
        let known = self.known.as_mut()?;
        // A folder that is out of reach for a while has not lost its tours.
        let paths = self.folder.paths().ok()?;
        let mut moved = Moved::default();
        for path in &paths {
            let stamp = Stamp::of(path);
            let before = known.get(path).copied();
            if before.is_some_and(|before| before.stamp == stamp) {
                continue;
            }
            let file = TourFile::open(path);
            let now = file.as_ref().ok().map(TourFile::fingerprint);
            known.insert(path.clone(), Known { stamp, fingerprint: now });
            match file {
                Ok(file) if before.is_none_or(|before| before.fingerprint != Some(file.fingerprint())) => {
                    moved.changed.push(file);
                }
                Ok(_) => {}
                Err(problem) => moved.broken.push(problem),
            }
        }
        moved.gone = known.keys().filter(|path| paths.binary_search(path).is_err()).cloned().collect();
        for path in &moved.gone {
            known.remove(path);
        }
        let is_still = moved.changed.is_empty() && moved.broken.is_empty() && moved.gone.is_empty();
        (!is_still).then_some(moved)
    }
}
