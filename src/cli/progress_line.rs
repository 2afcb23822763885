//! How far long work is, on standard error: one line that changes on a terminal, a line each elsewhere.
//! Start with [`ProgressLine`].

use std::io::{self, IsTerminal, Write};

/// To the line's beginning, and away with what stands there.
const CLEAR: &str = "\r\x1b[K";

/// The line. What is left of it on a terminal is cleared at the end.
pub struct ProgressLine {
    is_quiet: bool,
    is_terminal: bool,
}

impl ProgressLine {
    pub fn new(is_quiet: bool) -> Self {
        Self { is_quiet, is_terminal: io::stderr().is_terminal() }
    }

    /// Shows a sentence in place of the one before; it must be clean.
    pub fn show(&mut self, sentence: &str) {
        if !self.is_quiet {
            let text = if self.is_terminal { format!("{CLEAR}{sentence}") } else { format!("{sentence}\n") };
            write(&text);
        }
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        if self.is_terminal && !self.is_quiet {
            write(CLEAR);
        }
    }
}

fn write(text: &str) {
    // Nobody could be told that standard error is gone.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
