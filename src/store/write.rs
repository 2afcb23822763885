//! How a file is written: whole or not at all, one writer at a time, by every part of the program.
//! Imports this room only.
//! Start with [`Target`].

use super::held::{FEW, patiently};
use super::lock::Lock;
use super::naming::is_possible;
use std::fs::{self, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// Counts the writes of this process, so that two temporary files never meet.
static WRITES: AtomicU32 = AtomicU32::new(0);

/// A file that is to be written, locked against other writers for as long as this lives.
#[derive(Debug)]
pub struct Target {
    path: PathBuf,
    folder: PathBuf,
    /// Only its owner may read it.
    is_private: bool,
    /// None where nobody else writes.
    _lock: Option<Lock>,
}

impl Target {
    /// Follows symbolic links from `path`, waits for other writers, and takes away what dead ones left.
    ///
    /// # Errors
    /// `WouldBlock` when somebody else is still writing after ten seconds; the folder is not there or may not be
    /// written.
    pub fn at(path: &Path) -> io::Result<Self> {
        // Before the system is asked, which would open a device of that name.
        if cfg!(windows) && path.file_name().is_some_and(|name| !is_possible(&name.to_string_lossy())) {
            return Err(io::ErrorKind::InvalidFilename.into());
        }
        let path = match fs::canonicalize(path) {
            Ok(target) => target,
            Err(error) if error.kind() == io::ErrorKind::NotFound || has_no_whole_paths(&error) => path.to_owned(),
            Err(error) => return Err(error),
        };
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        if path.file_name().is_none() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let lock = Lock::acquire(&path)?;
        let target = Self { path, folder, is_private: false, _lock: Some(lock) };
        target.remove_leftovers();
        Ok(target)
    }

    /// A file that belongs to one person: nobody else may read it, and nobody else writes it.
    ///
    /// # Errors
    /// The path names no file.
    pub fn personal(path: &Path) -> io::Result<Self> {
        let folder = path.parent().filter(|_| path.file_name().is_some()).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Self { path: path.to_owned(), folder: folder.to_owned(), is_private: true, _lock: None })
    }

    /// Writes a file that the program itself never reads, such as a printed sheet; no lock stays beside it.
    ///
    /// # Errors
    /// As [`Target::at`], and as [`Target::replace`] or, where nothing may be replaced, [`Target::create`].
    pub fn export(path: &Path, bytes: &[u8], may_replace: bool) -> io::Result<()> {
        let target = Self::at(path)?;
        let written = if may_replace { target.replace(bytes) } else { target.create(bytes) };
        // Two who write the same sheet at once still get one of the two, whole.
        let _ = fs::remove_file(super::lock::path_of(&target.path));
        written
    }

    /// Where it lies, with symbolic links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Under how many other names the same file lies in this or other folders: a replacement would leave those behind.
    /// 0 where the system does not tell.
    ///
    /// # Errors
    /// The file is there but cannot be asked.
    pub fn other_names(&self) -> io::Result<u64> {
        let existing = self.existing()?.filter(Metadata::is_file);
        Ok(existing
            .map(|metadata| links(&self.path, &metadata))
            .transpose()?
            .map_or(0, |links| links.saturating_sub(1)))
    }

    /// Puts `bytes` in the place of the file: a temporary file beside it is written, synced and renamed over it.
    /// Whoever reads meanwhile sees the old file or the new one, never a part. The permissions of an existing file are
    /// kept, and one marked read-only is not replaced.
    ///
    /// # Errors
    /// Any step failed. The file is then as it was, unless the error came after the rename: read it to know.
    pub fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let existing = self.existing()?;
        let before = existing.as_ref().and_then(|existing| existing.modified().ok());
        let permissions = match existing {
            // A rename would replace even a file that is marked as not to be changed.
            Some(existing) if existing.permissions().readonly() => {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            existing => existing.map(|existing| existing.permissions()),
        };
        self.by_way_of_temporary(bytes, permissions, |temporary| {
            if let Some(before) = before {
                // A share that keeps no times takes two saves within a second for one; that they work matters more.
                let _ = make_newer(temporary, before);
            }
            rename(temporary, &self.path)
        })
    }

    /// Creates the file with `bytes`, and only if there is none yet.
    ///
    /// # Errors
    /// `AlreadyExists`, or any step failed.
    pub fn create(&self, bytes: &[u8]) -> io::Result<()> {
        self.by_way_of_temporary(bytes, None, |temporary| match fs::hard_link(temporary, &self.path) {
            // A hard link fails where a name is taken; a rename would replace it.
            Ok(()) => patiently(FEW, || fs::remove_file(temporary)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists || self.path.try_exists()? => Err(error),
            // Some shares know no hard links.
            Err(_) => rename(temporary, &self.path),
        })
    }

    fn by_way_of_temporary(
        &self,
        bytes: &[u8],
        permissions: Option<Permissions>,
        put_in_place: impl Fn(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let number = WRITES.fetch_add(1, Ordering::Relaxed);
        let temporary = self.folder.join(format!(".~{name}.{}.{number}.tmp", std::process::id()));
        let written =
            write_synced(&temporary, bytes, permissions, self.is_private).and_then(|()| put_in_place(&temporary));
        if written.is_err() {
            // The first error is the one to report; a temporary file that stays is swept away later.
            let _ = fs::remove_file(&temporary);
            return written;
        }
        sync_folder(&self.folder)
    }

    fn existing(&self) -> io::Result<Option<Metadata>> {
        match fs::metadata(&self.path) {
            Ok(metadata) => Ok(Some(metadata)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Under the lock every temporary file for this target is a dead writer's.
    fn remove_leftovers(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let own = self.path.file_name().unwrap_or_default().to_string_lossy();
        for entry in entries.flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(".~") && super::lock::target_named_in(&name) == Some(&own) {
                // What cannot be removed is in nobody's way.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Sees to it that the file at `path` counts as changed later than `before` by a second at least: calendars tell two
/// states of a tour apart by whole seconds.
///
/// # Errors
/// The system does not let the time be read or set.
fn make_newer(path: &Path, before: SystemTime) -> io::Result<()> {
    let next = before + Duration::from_secs(1);
    if fs::metadata(path)?.modified()? >= next {
        return Ok(());
    }
    File::options().write(true).open(path)?.set_modified(next)
}

#[cfg(unix)]
fn links(_: &Path, metadata: &Metadata) -> io::Result<u64> {
    Ok(std::os::unix::fs::MetadataExt::nlink(metadata))
}

#[cfg(windows)]
fn links(path: &Path, _: &Metadata) -> io::Result<u64> {
    let file = patiently(FEW, || File::open(path))?;
    Ok(winapi_util::file::information(file)?.number_of_links())
}

/// Some drives of Windows, such as those that programs keep in memory, cannot tell the whole path of a file.
fn has_no_whole_paths(error: &io::Error) -> bool {
    const INVALID_FUNCTION: i32 = 1;
    cfg!(windows) && error.raw_os_error() == Some(INVALID_FUNCTION)
}

/// Writes a new file at `path`, with its permissions from the beginning: no reader sees more than it may.
fn write_synced(path: &Path, bytes: &[u8], permissions: Option<Permissions>, is_private: bool) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if is_private {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    // Elsewhere the folder of the user guards what lies in it.
    #[cfg(not(unix))]
    let _ = is_private;
    let mut file = options.open(path)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

/// Renames, over a file that somebody may be reading at this moment: Windows refuses that for as long as it lasts.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    const ATTEMPTS: u32 = 20;
    patiently(ATTEMPTS, || fs::rename(from, to))
}

/// Makes the new name in the folder durable. Windows does so by itself and cannot open folders.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
