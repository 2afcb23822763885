//! How a file is written: whole or not at all, one writer at a time, by every part of the program.
//! Start with [`Target`].

use super::held::{FEW, patiently};
use super::lock::{self, Lock};
use super::naming::is_possible;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// Symbolic links behind one another that lead to a file which is not there yet; the system itself follows no more.
const MOST_LINKS: usize = 40;

/// Counts the writes of this process, so that two temporary files never meet.
static WRITES: AtomicU32 = AtomicU32::new(0);

/// A file that is to be written, locked against other writers for as long as this lives.
#[derive(Debug)]
pub struct Target {
    path: PathBuf,
    folder: PathBuf,
    /// It was named by way of a symbolic link.
    is_link: bool,
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
        let is_link = path.is_symlink();
        let path = destination(path)?;
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        if path.file_name().is_none() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let lock = Lock::acquire(&path)?;
        lock::sweep(&folder, Some(&path));
        Ok(Self { path, folder, is_link, is_private: false, _lock: Some(lock) })
    }

    /// A file that belongs to one person: nobody else may read it, and nobody else writes it.
    ///
    /// # Errors
    /// The path names no file.
    pub fn personal(path: &Path) -> io::Result<Self> {
        let folder = path.parent().filter(|_| path.file_name().is_some()).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Self { path: path.to_owned(), folder: folder.to_owned(), is_link: false, is_private: true, _lock: None })
    }

    /// Writes a file that the program itself never reads, such as a printed sheet; no lock stays beside it.
    ///
    /// # Errors
    /// As [`Target::at`], and as [`Target::replace`] or, where nothing may be replaced, [`Target::create`];
    /// `TooManyLinks` where the file to be replaced has other names, under which the old version would stay.
    pub fn export(path: &Path, bytes: &[u8], may_replace: bool) -> io::Result<()> {
        let target = Self::at(path)?;
        let written = match may_replace {
            true if target.other_names()? > 0 => Err(io::ErrorKind::TooManyLinks.into()),
            true => target.replace(bytes),
            false => target.create(bytes),
        };
        // Two who write the same sheet at once still get one of the two, whole.
        let _ = fs::remove_file(lock::path_of(&target.path));
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
    /// Whoever reads meanwhile sees the old file or the new one, never a part. Owner and permissions of an existing file
    /// are kept as far as the system lets, and one marked read-only is not replaced.
    ///
    /// # Errors
    /// Any step failed. The file is then as it was.
    pub fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let existing = self.existing()?;
        // A rename would replace even a file that is marked as not to be changed.
        if existing.as_ref().is_some_and(|existing| existing.permissions().readonly()) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let before = existing.as_ref().and_then(|existing| existing.modified().ok());
        let written = self.by_way_of_temporary(bytes, existing.as_ref(), |temporary| {
            if let Some(before) = before {
                // A share that keeps no times takes two saves within a second for one; that they work matters more.
                let _ = make_newer(temporary, before);
            }
            rename(temporary, &self.path)
        });
        written.or_else(|error| self.unless_arrived(bytes, error))
    }

    /// Creates the file with `bytes`, and only if there is none yet.
    ///
    /// # Errors
    /// `AlreadyExists`, or any step failed.
    pub fn create(&self, bytes: &[u8]) -> io::Result<()> {
        // A link takes a name even where it leads nowhere.
        if self.is_link {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let written = self.by_way_of_temporary(bytes, None, |temporary| match fs::hard_link(temporary, &self.path) {
            // A hard link fails where a name is taken; a rename would replace it.
            Ok(()) => patiently(FEW, || fs::remove_file(temporary)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists || self.path.try_exists()? => Err(error),
            // Some shares know no hard links.
            Err(_) => rename(temporary, &self.path),
        });
        match written {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => self.unless_arrived(bytes, error),
            written => written,
        }
    }

    /// A network share may report an error for what arrived: the file is read to know.
    fn unless_arrived(&self, bytes: &[u8], error: io::Error) -> io::Result<()> {
        let is_as_long = |metadata: &Metadata| metadata.is_file() && metadata.len() == bytes.len() as u64;
        let may_be = fs::metadata(&self.path).is_ok_and(|metadata| is_as_long(&metadata));
        let has_arrived = may_be && fs::read(&self.path).is_ok_and(|found| found == bytes);
        if has_arrived { Ok(()) } else { Err(error) }
    }

    fn by_way_of_temporary(
        &self,
        bytes: &[u8],
        existing: Option<&Metadata>,
        put_in_place: impl Fn(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let number = WRITES.fetch_add(1, Ordering::Relaxed);
        let temporary = self.folder.join(format!(".~{name}.{}.{number}.tmp", std::process::id()));
        let written =
            write_synced(&temporary, bytes, existing, self.is_private).and_then(|()| put_in_place(&temporary));
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
}

/// Where `path` leads: symbolic links are followed, also those to a file that is not there yet.
fn destination(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::canonicalize(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::read_link(&path) {
                Ok(next) => path = path.parent().unwrap_or(Path::new("")).join(next),
                Err(_) => return Ok(path),
            },
            Err(error) if has_no_whole_paths(&error) => return Ok(path),
            found => return found,
        }
    }
    Err(io::ErrorKind::InvalidInput.into())
}

/// Sees to it that the file at `path` counts as changed later than `before` by a second at least: calendars tell two
/// states of a tour apart by whole seconds.
///
/// # Errors
/// The system does not let the time be read or set.
fn make_newer(path: &Path, before: SystemTime) -> io::Result<()> {
    let next = before.checked_add(Duration::from_secs(1)).ok_or(io::ErrorKind::InvalidInput)?;
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

/// Writes a new file at `path`, with the owner and the permissions of the one whose place it takes from the beginning:
/// no reader sees more than it may.
fn write_synced(path: &Path, bytes: &[u8], existing: Option<&Metadata>, is_private: bool) -> io::Result<()> {
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
    if let Some(existing) = existing {
        #[cfg(unix)]
        keep_owner(&file, existing);
        match file.set_permissions(existing.permissions()) {
            // Where the file system knows no permissions there are none to keep.
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
            set => set?,
        }
    }
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives a new file the owner of the one whose place it takes or, where only the administrator may do that, its group:
/// colleagues who share a folder by their group keep their access.
#[cfg(unix)]
fn keep_owner(file: &File, existing: &Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let group = Some(existing.gid());
    // Whoever belongs to neither owns what is saved from now on.
    let _ = fchown(file, Some(existing.uid()), group).or_else(|_| fchown(file, None, group));
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
