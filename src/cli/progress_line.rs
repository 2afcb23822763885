//! How far long work is, on standard error: one line that changes on a terminal, a line each elsewhere.
//! Start with [`ProgressLine`]; [`SearchLine`] is that of a search.

use crate::desk::progress::{Heard, Observer, Paced};
use crate::text::Words;
use crate::text::wrap::cut;
use ratatui::crossterm::terminal::size;
use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

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

/// How far a search is, on a terminal alone: elsewhere a line each would be too many.
pub struct SearchLine<'a> {
    words: &'a Words,
    what: String,
    longest: Duration,
    paced: Paced,
    line: RefCell<ProgressLine>,
}

impl<'a> SearchLine<'a> {
    /// Of a search for `what`, which lasts `longest` at most.
    pub fn new(words: &'a Words, what: String, longest: Duration, is_quiet: bool) -> Self {
        let line = ProgressLine::new(is_quiet || !io::stderr().is_terminal());
        Self { words, what, longest, paced: Paced::start(), line: RefCell::new(line) }
    }
}

impl Observer for SearchLine<'_> {
    fn is_over(&self) -> bool {
        if let Some(report) = self.paced.due() {
            let sentence = format!("{} · {}", self.what, report.search_in_words(self.words, self.longest));
            let width = size().map_or(80, |(width, _)| usize::from(width));
            self.line.borrow_mut().show(&cut(&sentence, width.saturating_sub(1)));
        }
        false
    }

    fn hear(&self, heard: Heard) {
        self.paced.hear(heard);
    }
}

fn write(text: &str) {
    // Nobody could be told that standard error is gone.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
