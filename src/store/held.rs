//! Files that somebody else has open at this moment, which Windows guards: a scanner for viruses, a preview, a save.
//! Start with [`patiently`].

use std::io;
use std::thread;
use std::time::Duration;

/// Windows' numbers for a file that another program has open or has locked a part of; they have no kind of their own.
const SHARING_VIOLATION: i32 = 32;
const LOCK_VIOLATION: i32 = 33;

/// How often a file is opened or removed before that fails.
pub const FEW: u32 = 5;

/// How long it waits between two attempts.
const PAUSE: Duration = Duration::from_millis(50);

/// Does `action`, on Windows up to `attempts` times for as long as the file is held by somebody else or is just being
/// replaced, which looks like a refused access there.
///
/// # Errors
/// That of the last attempt; `ResourceBusy` where another program still holds the file.
pub fn patiently<T>(attempts: u32, action: impl Fn() -> io::Result<T>) -> io::Result<T> {
    for _ in 1..attempts {
        match action() {
            Err(error) if may_pass(&error) => thread::sleep(PAUSE),
            done => return done,
        }
    }
    action().map_err(|error| if is_held(&error) { io::ErrorKind::ResourceBusy.into() } else { error })
}

fn may_pass(error: &io::Error) -> bool {
    cfg!(windows) && (error.kind() == io::ErrorKind::PermissionDenied || is_held(error))
}

fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION))
}

#[cfg(all(test, windows))]
mod tests {
    use super::{SHARING_VIOLATION, patiently};
    use std::cell::Cell;
    use std::io;

    #[test]
    fn what_passes_is_waited_for_and_what_stays_is_told() {
        let seen = Cell::new(0);
        let held = |until: u32| {
            seen.set(seen.get() + 1);
            if seen.get() < until { Err(io::Error::from_raw_os_error(SHARING_VIOLATION)) } else { Ok(seen.get()) }
        };
        assert_eq!(patiently(3, || held(3)).ok(), Some(3));
        seen.set(0);
        assert_eq!(patiently(3, || held(9)).map_err(|error| error.kind()), Err(io::ErrorKind::ResourceBusy));
        assert_eq!(seen.get(), 3);
    }
}
