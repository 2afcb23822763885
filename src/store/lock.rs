//! One writer at a time: a lock beside the file that is written.
//! Start with [`Lock::acquire`].

use super::held::{FEW, patiently};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// How long a writer waits for another.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often it looks whether the other is done.
const PAUSE: Duration = Duration::from_millis(20);

/// Held by the writer of a file; the system frees it when the writer ends, however it ends. Its file stays, because
/// taking it away could take it from somebody who waits for it.
#[derive(Debug)]
pub struct Lock {
    /// None where the file system knows no locks.
    _file: Option<File>,
}

impl Lock {
    /// Waits until nobody else writes the file at `target`.
    ///
    /// # Errors
    /// `WouldBlock` when somebody still does after ten seconds; the lock's file cannot be made.
    pub fn acquire(target: &Path) -> io::Result<Self> {
        let start = Instant::now();
        loop {
            match Self::attempt(target)? {
                Some(lock) => return Ok(lock),
                None if start.elapsed() >= PATIENCE => return Err(io::ErrorKind::WouldBlock.into()),
                None => thread::sleep(PAUSE),
            }
        }
    }

    /// The lock, or none while somebody else holds it.
    ///
    /// # Errors
    /// The lock's file cannot be made.
    pub fn attempt(target: &Path) -> io::Result<Option<Self>> {
        let file = open(&path_of(target))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: Some(file) })),
            Err(TryLockError::WouldBlock) => Ok(None),
            // So does a Windows share say that somebody else has it.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::PermissionDenied => Ok(None),
            // The hash before the save still guards what others wrote.
            Err(TryLockError::Error(error)) if knows_no_locks(&error) => Ok(Some(Self { _file: None })),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Opens a lock's file for writing too: a network file system locks nothing else. Whoever may write into the folder may
/// lock what is in it, whosever process made the file first.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    // A point before the name hides a file everywhere but on Windows.
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::attributes(&mut options, FILE_ATTRIBUTE_HIDDEN);
    match patiently(FEW, || options.clone().create_new(true).open(path)) {
        Ok(file) => {
            #[cfg(unix)]
            share(&file, path);
            Ok(file)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            options.create(true).truncate(false);
            match patiently(FEW, || options.open(path)) {
                // On a disk of this machine that is enough.
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => File::open(path).map_err(|_| error),
                opened => opened,
            }
        }
        Err(error) => Err(error),
    }
}

/// Lets everybody use the lock who may write into its folder, whatever the mask of the one who made it.
#[cfg(unix)]
fn share(file: &File, path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = fs::metadata(folder) {
        // A file system without permissions keeps nobody out.
        let _ = file.set_permissions(fs::Permissions::from_mode(folder.permissions().mode() & 0o666));
    }
}

/// Windows marks hidden files with this number.
#[cfg(windows)]
const FILE_ATTRIBUTE_HIDDEN: u32 = 2;

/// Windows has two more words for it: that the function is invalid, and that the request is not supported.
fn knows_no_locks(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Unsupported || cfg!(windows) && matches!(error.raw_os_error(), Some(1 | 50))
}

/// The lock's file for `target`: `.tour.ron.lock` beside `tour.ron`.
pub fn path_of(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.lock"))
}

/// The file that is written under the lock or by way of the temporary file called `name`; none for other names.
pub fn target_named_in(name: &str) -> Option<&str> {
    match name.strip_prefix(".~") {
        Some(temporary) => {
            let mut parts = temporary.strip_suffix(".tmp")?.rsplitn(3, '.');
            let are_numbers = parts.next()?.parse::<u32>().is_ok() && parts.next()?.parse::<u32>().is_ok();
            parts.next().filter(|target| are_numbers && !target.is_empty())
        }
        None => name.strip_prefix('.')?.strip_suffix(".lock").filter(|target| !target.is_empty()),
    }
}

/// Takes away what writers of `folder` left that ended in the middle: their temporary files, and the locks of tours that
/// are no more. What is in use stays, unless it is for `own`, whose lock the caller holds; so does what cannot be
/// removed: it is in nobody's way.
pub fn sweep(folder: &Path, own: Option<&Path>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let Some(target) = target_named_in(&name).map(|target| folder.join(target)) else { continue };
        let is_temporary = name.starts_with(".~");
        if own == Some(&*target) {
            if is_temporary {
                let _ = fs::remove_file(entry.path());
            }
            continue;
        }
        let is_gone = || matches!(target.try_exists(), Ok(false));
        // Other programs have locks of such names as well, but not of tours.
        let is_left = is_temporary || (target.extension().is_some_and(|ending| ending == "ron") && is_gone());
        if is_left && let Ok(Some(_lock)) = Lock::attempt(&target) {
            let _ = fs::remove_file(entry.path());
            if is_gone() {
                let _ = fs::remove_file(path_of(&target));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{path_of, target_named_in};
    use std::path::Path;

    #[test]
    fn the_names_of_locks_and_temporary_files_lead_back() {
        assert_eq!(path_of(Path::new("x/tour.ron")), Path::new("x/.tour.ron.lock"));
        assert_eq!(target_named_in(".tour.ron.lock"), Some("tour.ron"));
        assert_eq!(target_named_in(".~tour.ron.4711.3.tmp"), Some("tour.ron"));
        for other in ["tour.ron", ".~tour.ron.tmp", ".~.1.2.tmp", ".lock", ".~lock.tabelle.xlsx#", ".~tour.ron.a.1.tmp"]
        {
            assert_eq!(target_named_in(other), None, "{other}");
        }
    }
}
