//! How a file is saved: whole or not at all.
//! Imports nothing of the program.
//! Start with [`replace`].

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// Counts the saves of this process, so that two temporary files never meet.
static SAVES: AtomicU32 = AtomicU32::new(0);

/// Puts `bytes` in the place of the file at `path`: a temporary file beside it is written, synced and renamed over it.
/// Whoever reads meanwhile sees the old file or the new one, never a part. A symbolic link is followed; the
/// permissions of an existing file are kept, and one marked read-only is not replaced.
///
/// # Errors
/// Any step failed; the file at `path` is then as it was and the temporary file is removed.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let (folder, temporary) = temporary_beside(&target)?;
    let written = write_and_rename(&temporary, &target, bytes);
    if written.is_err() {
        // The first error is the one to report; a temporary file that stays is found by its name.
        let _ = fs::remove_file(&temporary);
        return written;
    }
    sync_folder(&folder)
}

/// Creates the file at `path` with `bytes`, and only if there is none yet.
///
/// # Errors
/// `AlreadyExists`, or any step failed.
pub fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (folder, temporary) = temporary_beside(path)?;
    let written = (|| {
        write_synced(&temporary, bytes, None)?;
        // A hard link fails where a name is taken; a rename would replace it.
        match fs::hard_link(&temporary, path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !path.try_exists()? => {
                // Some shares know no hard links.
                fs::rename(&temporary, path)
            }
            linked => linked,
        }
    })();
    match fs::remove_file(&temporary) {
        Err(error) if error.kind() != io::ErrorKind::NotFound && written.is_ok() => return Err(error),
        _ => {}
    }
    written?;
    sync_folder(&folder)
}

/// Sees to it that the file at `path` counts as changed later than `before` by a second at least: calendars tell two
/// states of a tour apart by whole seconds.
///
/// # Errors
/// The system does not let the time be read or set.
pub fn make_newer(path: &Path, before: SystemTime) -> io::Result<()> {
    let next = before + Duration::from_secs(1);
    if fs::metadata(path)?.modified()? >= next {
        return Ok(());
    }
    File::options().write(true).open(path)?.set_modified(next)
}

fn temporary_beside(target: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    let number = SAVES.fetch_add(1, Ordering::Relaxed);
    let temporary = folder.join(format!(".~{name}.{}.{number}.tmp", std::process::id()));
    Ok((folder, temporary))
}

/// Writes a new file at `path`, with `permissions` from the beginning: no reader sees more than it may.
fn write_synced(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

fn write_and_rename(temporary: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let permissions = match fs::metadata(target) {
        // A rename would replace even a file that is marked as not to be changed.
        Ok(existing) if existing.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
        Ok(existing) => Some(existing.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    write_synced(temporary, bytes, permissions)?;
    fs::rename(temporary, target)
}

/// Makes the new name in the folder durable. Windows does so by itself and cannot open folders.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
