//! The wish to stop: Ctrl+C, and the signals by which a system ends a program.
//! Start with [`wish_to_stop`].

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::register;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A flag that is raised by Ctrl+C or by the end of the session; long work looks at it and ends with a sentence.
pub fn wish_to_stop() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // Where a signal cannot be caught it ends the program at once, as it would without this.
        let _ = register(signal, Arc::clone(&flag));
    }
    flag
}
