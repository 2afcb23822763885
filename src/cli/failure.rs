//! Why a command could not do what was asked: a kind, a sentence with a hint, an exit code.
//! Start with [`Failure`].

use super::answer::Exit;
use crate::desk::typed::NotUnderstood;
use crate::domain::date::{Date, When};
use crate::domain::edit::EditError;
use crate::domain::value::ValueError;
use crate::planner::check::InstanceFault;
use crate::planner::days::problem::Fault;
use crate::planner::replan::NoDays;
use crate::say;
use crate::sheet::formats::template::TemplateFault;
use crate::store::error::StoreError;
use crate::store::hand_on::Trouble;
use crate::store::in_words::path_in_words;
use crate::store::problem::Problem;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use crate::travel::matrix_csv::CsvError;
use crate::travel::osrm_error::OsrmError;
use crate::tui::TuiError;
use std::path::PathBuf;

/// Why a command ended without doing what was asked. Nothing has changed on disk unless it says so.
#[derive(Debug)]
pub enum Failure {
    Store(StoreError),
    Problem(Problem),
    Edit(EditError),
    Value(ValueError),
    NotUnderstood(NotUnderstood),
    Tui(TuiError),
    Osrm(OsrmError),
    /// A file that is no table of drives.
    NoMatrix(PathBuf, CsvError),
    /// The roster is asked for on a day before it is known; the first day that is.
    RosterNotKnown {
        asked: Date,
        known_from: Date,
    },
    /// There is no folder for what belongs to this user.
    NoHome,
    /// The stop to stand before is not on that day.
    NotOnThatDay(String),
    /// A stop cannot stand before itself.
    BeforeItself,
    /// Nobody published this number; those that somebody did.
    NoSuchClaim {
        number: u32,
        known: Vec<u32>,
    },
    /// The file to delete or to write is not of the kind meant.
    NotATourFile(PathBuf),
    /// A sheet on standard output cannot be handed on.
    NoFileToHandOn,
    /// The sheet is written, but the system does not take it.
    NotHandedOn(PathBuf, Trouble),
    /// The sheet is about something else than the option chooses.
    NotForThisSheet {
        option: &'static str,
        sheet: &'static str,
    },
    /// The sheet compares with an earlier version.
    SheetNeedsVersion {
        sheet: &'static str,
    },
    /// The sheet is about one day; those that there are.
    SheetNeedsDay {
        sheet: &'static str,
        days: Vec<String>,
    },
    /// The sheet is about stops; those that there are.
    SheetNeedsStop {
        sheet: &'static str,
        stops: Vec<String>,
    },
    /// The sheet is about one stop alone.
    SheetNeedsSingleStop {
        sheet: &'static str,
    },
    /// A sheet must not be written over a tour.
    SheetOverTour(PathBuf),
    /// A file of this format is not for a terminal.
    BinaryToTerminal(&'static str),
    /// An option that this format has no use for.
    NotInThisFormat {
        option: String,
        format: &'static str,
    },
    /// The format cannot hold the sheet.
    CannotRender {
        format: &'static str,
        text: String,
    },
    /// Neither a command nor a tour has this name.
    NoSuchCommand(String),
    /// The clock of the computer is outside the years that are planned for.
    NoToday,
    /// A number of seconds that is none.
    NoSeconds(String),
    /// A planning problem that is no JSON at all; where it breaks off.
    InstanceNotJson {
        file: PathBuf,
        line: usize,
        column: usize,
    },
    /// JSON, but no planning problem.
    InstanceShape(PathBuf),
    /// A planning problem whose numbers do not fit together.
    Instance(PathBuf, InstanceFault),
    /// The days of a tour cannot be planned.
    NoDays(NoDays),
    /// The stop to replace is on another day.
    NotOnThisDay(String),
    /// The same about visits and days.
    Days(PathBuf, Fault),
    /// Drives or times that no campaign can be reckoned with.
    Campaign(Fault),
    /// A result cannot be put into words of JSON.
    Json(String),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<OsrmError> for Failure {
    fn from(error: OsrmError) -> Self {
        Self::Osrm(error)
    }
}

impl From<EditError> for Failure {
    fn from(error: EditError) -> Self {
        Self::Edit(error)
    }
}

impl From<TemplateFault> for Failure {
    fn from(fault: TemplateFault) -> Self {
        Self::CannotRender { format: "text", text: fault.text }
    }
}

impl From<NotUnderstood> for Failure {
    fn from(error: NotUnderstood) -> Self {
        Self::NotUnderstood(error)
    }
}

impl From<ValueError> for Failure {
    fn from(error: ValueError) -> Self {
        Self::Value(error)
    }
}

impl Failure {
    pub fn exit(&self) -> Exit {
        match self {
            Self::RosterNotKnown { .. } | Self::NoDays(_) => Exit::No,
            _ => Exit::Failed,
        }
    }

    /// What happened, where, and what to do.
    pub fn in_words(&self, words: &Words) -> String {
        let clean = |text: &String| sanitize(text).into_owned();
        match self {
            Self::Store(error) => error.in_words(words),
            Self::Problem(problem) => problem.in_words(words),
            Self::Edit(error) => error.in_words(words),
            Self::Value(error) => error.in_words(words),
            Self::NotUnderstood(error) => error.in_words(words),
            Self::Tui(error) => error.in_words(words),
            Self::Osrm(error) => error.in_words(words),
            Self::NoMatrix(path, error) => {
                say!(words, "problem-in", file = path_in_words(path), text = error.in_words(words))
            }
            Self::RosterNotKnown { asked, known_from } => say!(
                words,
                "cli-roster-not-known",
                date = When::On(*asked).in_words(words),
                from = When::On(*known_from).in_words(words)
            ),
            Self::NoHome => say!(words, "cli-no-home"),
            Self::NotOnThatDay(stop) => say!(words, "cli-not-on-that-day", stop = clean(stop)),
            Self::BeforeItself => say!(words, "cli-before-itself"),
            Self::NoSuchClaim { number, known } => {
                let known: Vec<String> = known.iter().map(u32::to_string).collect();
                say!(words, "cli-no-such-claim", number = number.to_string(), known = known.join(", "))
            }
            Self::NotATourFile(path) => say!(words, "cli-not-a-tour-file", file = path_in_words(path)),
            Self::NoFileToHandOn => say!(words, "cli-no-file-to-hand-on"),
            Self::NotHandedOn(path, trouble) => {
                format!("{}. {}", say!(words, "cli-written", file = path_in_words(path)), trouble.in_words(words))
            }
            Self::NotForThisSheet { option, sheet } => {
                say!(words, "cli-not-for-this-sheet", option = (*option).to_owned(), sheet = (*sheet).to_owned())
            }
            Self::SheetNeedsVersion { sheet } => say!(words, "cli-sheet-needs-version", sheet = (*sheet).to_owned()),
            Self::SheetNeedsDay { sheet, days } if days.is_empty() => {
                say!(words, "cli-sheet-needs-day-but-none", sheet = (*sheet).to_owned())
            }
            Self::SheetNeedsDay { sheet, days } => {
                say!(words, "cli-sheet-needs-day", sheet = (*sheet).to_owned(), days = days.join("; "))
            }
            Self::SheetNeedsStop { sheet, stops } if stops.is_empty() => {
                say!(words, "cli-sheet-needs-stop-but-none", sheet = (*sheet).to_owned())
            }
            Self::SheetNeedsStop { sheet, stops } => {
                say!(words, "cli-sheet-needs-stop", sheet = (*sheet).to_owned(), stops = stops.join("; "))
            }
            Self::SheetNeedsSingleStop { sheet } => {
                say!(words, "cli-sheet-needs-single-stop", sheet = (*sheet).to_owned())
            }
            Self::SheetOverTour(path) => say!(words, "cli-sheet-over-tour", file = path_in_words(path)),
            Self::BinaryToTerminal(format) => say!(words, "cli-binary-to-terminal", format = format.to_string()),
            Self::NotInThisFormat { option, format } => {
                say!(words, "cli-not-in-this-format", option = option.as_str(), format = format.to_string())
            }
            Self::CannotRender { format, text } => {
                say!(words, "cli-cannot-render", format = format.to_string(), text = clean(text))
            }
            Self::NoSuchCommand(name) => say!(words, "cli-no-such-command", name = clean(name)),
            Self::NoToday => say!(words, "cli-no-today"),
            Self::NoSeconds(typed) => say!(words, "solve-no-seconds", typed = clean(typed)),
            Self::InstanceNotJson { file, line, column } => say!(
                words,
                "solve-not-json",
                file = path_in_words(file),
                line = line.to_string(),
                column = column.to_string()
            ),
            Self::InstanceShape(file) => say!(words, "solve-shape", file = path_in_words(file)),
            Self::Instance(file, fault) => {
                say!(words, "problem-in", file = path_in_words(file), text = fault.in_words(words))
            }
            Self::NoDays(NoDays::NoDay) => say!(words, "optimize-no-day"),
            Self::NoDays(NoDays::NoStop) => say!(words, "optimize-no-stop"),
            Self::NoDays(NoDays::Fault(_)) => say!(words, "optimize-fault"),
            Self::NotOnThisDay(stop) => say!(words, "optimize-not-on-day", stop = clean(stop)),
            Self::Days(file, fault) => {
                say!(words, "problem-in", file = path_in_words(file), text = fault.in_words(words))
            }
            Self::Campaign(fault) => fault.in_words(words),
            Self::Json(error) => say!(words, "cli-json-failed", error = error.as_str()),
        }
    }
}
