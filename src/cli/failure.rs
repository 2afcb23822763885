//! Why a command could not do what was asked: an exit code, and an error that says the rest.
//! Start with [`Failure`]; an error that only one command can have stands beside that command.

use super::answer::{Answer, Exit};
use crate::text::{InWords, Words};

/// Why a command ended without doing what was asked. Nothing has changed on disk unless it says so.
pub struct Failure {
    exit: Exit,
    /// Says what happened, where, and what to do.
    error: Box<dyn InWords>,
}

impl Failure {
    /// There was nothing wrong with the question: the answer to it is no.
    pub fn no(error: impl InWords + 'static) -> Self {
        Self { exit: Exit::No, error: Box::new(error) }
    }

    /// What the user is told.
    pub fn answer(&self, words: &Words) -> Answer {
        Answer { warnings: vec![self.error.in_words(words)], exit: self.exit, ..Answer::default() }
    }
}

/// Bad arguments, an unreadable file, a write that failed: whatever has words can end a command.
impl<E: InWords + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self { exit: Exit::Failed, error: Box::new(error) }
    }
}
