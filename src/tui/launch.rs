//! What the interactive program starts with, how it ends, and why it cannot run.
//! Start with [`Launch`].

use crate::desk::office::Office;
use crate::map::land::LandError;
use crate::say;
use crate::text::{InWords, Words};
use std::io;
use std::path::PathBuf;

/// What the interactive program starts with.
pub struct Launch {
    pub office: Office,
    /// The tour to open; none: the program offers those of the folder.
    pub tour: Option<PathBuf>,
    pub words: Words,
}

/// How the interactive program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The user quit.
    Quit,
    /// The system ended it by the signal of this number; what was unsaved is kept as a draft.
    Signal(i32),
}

/// Why the interactive program could not run.
#[derive(Debug)]
pub enum TuiError {
    /// Input or output is no terminal.
    NoTerminal,
    Io(io::Error),
    /// A thread that the program cannot do without has panicked.
    Crashed,
    /// The embedded map does not parse: a fault of the build, which the tests catch.
    Land(LandError),
}

impl InWords for TuiError {
    /// What to do instead, in one sentence.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoTerminal => say!(words, "tui-no-terminal"),
            Self::Crashed => say!(words, "tui-crashed"),
            Self::Land(error) => say!(words, "tui-terminal-failed", error = error.to_string()),
            Self::Io(error) => say!(words, "tui-terminal-failed", error = error.to_string()),
        }
    }
}
