//! What a command hands back: results for standard output, messages for standard error, an exit code.
//! Start with [`Answer`].

use super::not_printable::NotPrintable;
use crate::say;
use crate::sheet::catalogue::Format;
use crate::sheet::formats::plain_text;
use crate::sheet::parts::document::Document;
use crate::store::in_words::io_in_words;
use crate::text::{Lang, Words};
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Exit {
    /// What was asked for is done.
    #[default]
    Done,
    /// The answer is no.
    No,
    /// Bad arguments, an unreadable file that was named, a write that failed.
    Failed,
    /// The system ended the program by the signal of this number.
    Signal(i32),
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::No => Self::from(1),
            Exit::Failed => Self::from(2),
            // As a shell tells that a program was ended by a signal.
            Exit::Signal(number) => Self::from(u8::try_from(number).unwrap_or(0).saturating_add(128)),
        }
    }
}

/// All that a command has to say. Nothing is written before the command is through.
#[derive(Debug, Default)]
pub struct Answer {
    /// The result, for standard output.
    pub output: Vec<u8>,
    /// What was done, a sentence each; left out when the user wants it quiet.
    pub done: Vec<String>,
    /// What the user has to know in any case, a sentence each.
    pub warnings: Vec<String>,
    pub exit: Exit,
}

impl Answer {
    /// A result and nothing else.
    pub fn output(output: impl Into<Vec<u8>>) -> Self {
        Self { output: output.into(), ..Self::default() }
    }

    /// A document as plain text.
    ///
    /// # Errors
    /// The shipped template is faulty: a fault of the build, which the tests catch.
    pub fn document(words: &Words, document: &Document) -> Result<Self, NotPrintable> {
        let text = plain_text::render(words.lang(), document);
        text.map(Self::output).map_err(|fault| NotPrintable::Unfit(Format::Text, fault.text))
    }

    /// A change that was made.
    pub fn done(sentence: String) -> Self {
        Self { done: vec![sentence], ..Self::default() }
    }

    /// Adds what the user has to know.
    #[must_use]
    pub fn with_warnings(mut self, warnings: Vec<String>) -> Self {
        self.warnings.extend(warnings);
        self
    }

    /// Writes everything out. A reader that stops reading (`| head`) is no failure.
    pub fn write(&self, lang: Lang, quiet: bool) -> Exit {
        let done = self.done.iter().filter(|_| !quiet);
        let messages: String = self.warnings.iter().chain(done).map(|line| format!("{line}\n")).collect();
        // Nobody could be told that standard error is gone.
        let _ = io::stderr().lock().write_all(messages.as_bytes());
        let mut stdout = io::stdout().lock();
        match stdout.write_all(&self.output).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => cannot_write(lang, &error),
            _ => self.exit,
        }
    }
}

fn cannot_write(lang: Lang, error: &io::Error) -> Exit {
    let system = error.to_string();
    match Words::new(lang) {
        Ok(words) => write_error(&say!(words, "cli-cannot-write", text = io_in_words(&words, error.kind(), &system))),
        Err(_) => write_error(&system),
    }
}

/// Says why there can be no answer.
pub fn write_error(text: &str) -> Exit {
    let _ = io::stderr().lock().write_all(format!("{text}\n").as_bytes());
    Exit::Failed
}
