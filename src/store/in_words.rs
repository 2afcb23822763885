//! Paths, moments and errors of the operating system, as a person reads them.
//! Start with [`path_in_words`].

use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{Words, dates, times};
use chrono::{DateTime, Datelike, Local, Timelike};
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// A path as text for a person.
pub fn path_in_words(path: &Path) -> String {
    let text = path.display().to_string();
    sanitize(&if cfg!(windows) { without_marks(&text) } else { text }).into_owned()
}

/// The path as Windows shows it: `C:\tours` for `\\?\C:\tours`, `\\server\tours` for `\\?\UNC\server\tours`.
fn without_marks(path: &str) -> String {
    match (path.strip_prefix(r"\\?\UNC\"), path.strip_prefix(r"\\?\")) {
        (Some(share), _) => format!(r"\\{share}"),
        (None, Some(local)) => local.to_owned(),
        (None, None) => path.to_owned(),
    }
}

/// An error of the operating system as a sentence with a cure; `system` is its own text, for what has no sentence.
pub fn io_in_words(words: &Words, kind: io::ErrorKind, system: &str) -> String {
    match kind {
        io::ErrorKind::NotFound => say!(words, "io-not-found"),
        io::ErrorKind::WouldBlock => say!(words, "io-busy"),
        io::ErrorKind::ResourceBusy => say!(words, "io-held"),
        io::ErrorKind::InvalidFilename => say!(words, "io-invalid-name"),
        io::ErrorKind::PermissionDenied => say!(words, "io-permission-denied"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => say!(words, "io-storage-full"),
        io::ErrorKind::ReadOnlyFilesystem => say!(words, "io-read-only"),
        io::ErrorKind::TooManyLinks => say!(words, "io-other-names"),
        io::ErrorKind::IsADirectory => say!(words, "io-is-a-directory"),
        io::ErrorKind::NotADirectory => say!(words, "io-not-a-directory"),
        _ => say!(words, "io-other", system = sanitize(system).into_owned()),
    }
}

/// `Di 20.07.2027, 14:05` in the time of this place, where the moment is known.
pub fn moment_in_words(words: &Words, at: Option<SystemTime>) -> String {
    match at.and_then(local) {
        None => say!(words, "date-open"),
        Some(at) => {
            let time = times::clock(at.num_seconds_from_midnight() / 60);
            say!(words, "cli-backup-made", date = dates::full(words, at.date_naive()), time = time)
        }
    }
}

/// The moment in the time of this place; none where no calendar names its year.
fn local(at: SystemTime) -> Option<DateTime<Local>> {
    let seconds = at.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let at = DateTime::from_timestamp(seconds.try_into().ok()?, 0)?;
    (at.year() <= 9999).then(|| at.with_timezone(&Local))
}
