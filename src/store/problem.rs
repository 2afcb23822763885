//! What is wrong with a file, where, and how to cure it.
//! Start with [`Problem`].

use super::in_words::{io_in_words, path_in_words};
use crate::domain::value::ValueError;
use crate::say;
use crate::text::sanitize::quoted;
use crate::text::{InWords, Words};
use std::io;
use std::path::PathBuf;

/// One thing that is wrong with a file. The file itself is left as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub file: PathBuf,
    /// Line and column, counted from 1, where they are known.
    pub place: Option<(usize, usize)>,
    pub kind: ProblemKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    CannotRead(io::ErrorKind, String),
    /// A pipe or a device.
    NotAFile,
    /// Larger than the cap, in MiB.
    TooLarge(u64),
    Empty,
    Utf16,
    NotUtf8,
    Nul,
    ConflictMarkers,
    EndsEarly,
    TooDeep,
    DecimalComma,
    /// A date that is not `On("YYYY-MM-DD")`.
    DateSpelling,
    /// A time that is not `Fixed("HH:MM")`.
    TimeSpelling,
    /// A backslash that stands alone in a text.
    Backslash,
    /// What belongs in a place where something else was found.
    WantsText(String),
    WantsWord(String),
    WantsNumber(String),
    WantsWholeNumber(String),
    WantsField(String),
    WantsList(String),
    WantsGroup(String),
    WantsClosing(String),
    NoComma,
    NoColon,
    TooFewValues,
    QuoteNotClosed,
    /// A closing bracket that is not the counterpart of the one opened last, in this line.
    WrongBracket {
        found: String,
        opened: String,
        line: usize,
    },
    /// Something follows the last bracket.
    AfterTheEnd,
    UnknownField {
        found: String,
        expected: Vec<String>,
    },
    MissingField(String),
    RepeatedField(String),
    UnknownVariant {
        found: String,
        expected: Vec<String>,
    },
    Value(ValueError),
    NoVersion,
    /// A version this program does not know yet.
    Newer(String),
    /// A version that never was.
    UnknownVersion(u32),
    RepeatedId(String),
    EmptyTitle,
    /// The text in this field has more characters than these.
    TextTooLong(&'static str, usize),
    /// What has no sentence of its own.
    Syntax,
}

impl Problem {
    pub fn new(file: impl Into<PathBuf>, place: Option<(usize, usize)>, kind: ProblemKind) -> Self {
        Self { file: file.into(), place, kind }
    }
}

impl InWords for Problem {
    /// File, line, column, what is wrong and how to cure it, in one sentence.
    fn in_words(&self, words: &Words) -> String {
        let file = path_in_words(&self.file);
        match self.place {
            Some((line, column)) => {
                let (line, column) = (line.to_string(), column.to_string());
                say!(words, "problem-at", file = file, line = line, column = column, text = self.kind.in_words(words))
            }
            None => say!(words, "problem-in", file = file, text = self.kind.in_words(words)),
        }
    }
}

/// An error about a file as a whole.
#[derive(Debug)]
pub struct InFile<E> {
    pub file: PathBuf,
    pub error: E,
}

impl<E: InWords> InWords for InFile<E> {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "problem-in", file = path_in_words(&self.file), text = self.error.in_words(words))
    }
}

impl InWords for ProblemKind {
    /// The sentence without the place.
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::CannotRead(kind, system) => io_in_words(words, *kind, system),
            Self::NotAFile => say!(words, "problem-not-a-file"),
            Self::TooLarge(cap) => say!(words, "problem-too-large", cap = cap.to_string()),
            Self::Empty => say!(words, "problem-empty"),
            Self::Utf16 => say!(words, "problem-utf16"),
            Self::NotUtf8 => say!(words, "problem-not-utf8"),
            Self::Nul => say!(words, "problem-nul"),
            Self::ConflictMarkers => say!(words, "problem-conflict-markers"),
            Self::EndsEarly => say!(words, "problem-ends-early"),
            Self::TooDeep => say!(words, "problem-too-deep"),
            Self::DecimalComma => say!(words, "problem-decimal-comma"),
            Self::DateSpelling => say!(words, "problem-date-spelling"),
            Self::TimeSpelling => say!(words, "problem-time-spelling"),
            Self::Backslash => say!(words, "problem-backslash"),
            Self::WantsText(found) => say!(words, "problem-wants-text", found = quoted(found)),
            Self::WantsWord(found) => say!(words, "problem-wants-word", found = quoted(found)),
            Self::WantsNumber(found) => say!(words, "problem-wants-number", found = quoted(found)),
            Self::WantsWholeNumber(found) => say!(words, "problem-wants-whole-number", found = quoted(found)),
            Self::WantsField(found) => say!(words, "problem-wants-field", found = quoted(found)),
            Self::WantsList(found) => say!(words, "problem-wants-list", found = quoted(found)),
            Self::WantsGroup(found) => say!(words, "problem-wants-group", found = quoted(found)),
            Self::WantsClosing(found) => say!(words, "problem-wants-closing", found = quoted(found)),
            Self::NoComma => say!(words, "problem-no-comma"),
            Self::NoColon => say!(words, "problem-no-colon"),
            Self::TooFewValues => say!(words, "problem-too-few-values"),
            Self::QuoteNotClosed => say!(words, "problem-quote-not-closed"),
            Self::WrongBracket { found, opened, line } => say!(
                words,
                "problem-wrong-bracket",
                found = found.as_str(),
                opened = opened.as_str(),
                line = line.to_string()
            ),
            Self::AfterTheEnd => say!(words, "problem-after-the-end"),
            Self::UnknownField { found, expected } => {
                say!(words, "problem-unknown-field", found = quoted(found), expected = expected.join(", "))
            }
            Self::MissingField(field) => say!(words, "problem-missing-field", field = field.as_str()),
            Self::RepeatedField(field) => say!(words, "problem-repeated-field", field = field.as_str()),
            Self::UnknownVariant { found, expected } => {
                say!(words, "problem-unknown-variant", found = quoted(found), expected = expected.join(", "))
            }
            Self::Value(error) => error.in_words(words),
            Self::NoVersion => say!(words, "problem-no-version"),
            Self::Newer(version) => say!(words, "problem-newer", version = quoted(version)),
            Self::UnknownVersion(version) => say!(words, "problem-unknown-version", version = version.to_string()),
            Self::RepeatedId(id) => say!(words, "problem-repeated-id", id = id.as_str()),
            Self::EmptyTitle => say!(words, "problem-empty-title"),
            Self::TextTooLong(field, most) => {
                say!(words, "problem-text-too-long", field = field.to_string(), most = most.to_string())
            }
            Self::Syntax => say!(words, "problem-syntax"),
        }
    }
}
