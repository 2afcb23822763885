//! Where what belongs to one person lies: backups and drafts, on this machine and not on the share.
//! Start with [`LocalState::of_user`].

use etcetera::BaseStrategy;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The program's folder among what the platform keeps for a user: `~/.local/state/sommertour`, on Windows
/// `%LOCALAPPDATA%\sommertour`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalState {
    dir: PathBuf,
}

impl LocalState {
    /// `None` where the user has no home.
    pub fn of_user() -> Option<Self> {
        let base = etcetera::choose_base_strategy().ok()?;
        let dir = base.state_dir().unwrap_or_else(|| base.cache_dir());
        Some(Self::at(dir.join("sommertour")))
    }

    pub fn at(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into() }
    }

    /// What is kept for the tours of this folder, whichever way leads to it: the folder's name, so that a person finds
    /// it, and a number made from its whole path.
    pub fn of_folder(&self, tours: &Path) -> PathBuf {
        let whole = fs::canonicalize(tours).unwrap_or_else(|_| tours.to_owned());
        let name = whole.file_name().unwrap_or_default().to_string_lossy();
        self.dir.join(format!("{name}-{:016x}", fnv_1a(whole.to_string_lossy().as_bytes())))
    }
}

/// Makes a folder that only its owner may enter, and those above it.
///
/// # Errors
/// The operating system refused.
pub fn make_private_folder(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// The hash FNV-1a of 64 bits (Fowler, Noll, Vo): the same on every machine and in every version.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::fnv_1a;

    #[test]
    fn the_hash_is_the_published_one() {
        // From the test vectors of its authors.
        assert_eq!(fnv_1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv_1a(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
