//! The bytes of a file, up to a cap.
//! Start with [`read_capped`].

use super::held::{FEW, patiently};
use super::problem::{Problem, ProblemKind};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read};
use std::path::Path;

/// Largest file that is read, in MiB.
pub const LARGEST_MIB: u64 = 16;

/// Reads a file, up to the cap.
///
/// # Errors
/// It cannot be read, is no file or is too large.
pub fn read_capped(path: &Path) -> Result<Vec<u8>, Problem> {
    read_up_to(path, LARGEST_MIB)
}

/// Reads a file of at most so many MiB.
///
/// # Errors
/// It cannot be read, is no file or is too large.
pub fn read_up_to(path: &Path, largest_mib: u64) -> Result<Vec<u8>, Problem> {
    let cannot = |error: io::Error| Problem::new(path, None, ProblemKind::CannotRead(error.kind(), error.to_string()));
    // Asked before it is opened: a pipe would wait for a writer that never comes.
    let metadata = fs::metadata(path).map_err(cannot)?;
    if metadata.is_dir() {
        return Err(cannot(io::ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        return Err(Problem::new(path, None, ProblemKind::NotAFile));
    }
    let file = patiently(FEW, || File::open(path)).map_err(cannot)?;
    let mut bytes = Vec::new();
    file.take((largest_mib << 20) + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > largest_mib << 20 {
        return Err(Problem::new(path, None, ProblemKind::TooLarge(largest_mib)));
    }
    Ok(bytes)
}

/// Stands for these bytes; equal bytes have the same in one run of the program.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
