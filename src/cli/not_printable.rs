//! Why a sheet cannot be printed as it is ordered, and what to order instead.
//! Start with [`NotPrintable`].

use crate::say;
use crate::sheet::catalogue::{Format, Sheet};
use crate::store::in_words::path_in_words;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use std::path::PathBuf;

/// Why an order of `print` cannot be met. Nothing was written.
pub enum NotPrintable {
    /// The sheet is about something else than the option chooses.
    OptionOfSheet(&'static str, Sheet),
    /// An option that this format has no use for.
    OptionOfFormat(&'static str, Format),
    /// The sheet is about one day; those that there are.
    NeedsDay(Sheet, Vec<String>),
    /// The sheet is about stops; those that there are.
    NeedsStop(Sheet, Vec<String>),
    /// The sheet is about one stop alone.
    NeedsSingleStop(Sheet),
    /// The sheet compares with an earlier version.
    NeedsVersion(Sheet),
    /// A sheet must not be written over a tour.
    OverTour(PathBuf),
    /// A file of this format is not for a terminal.
    BinaryToTerminal(Format),
    /// The format cannot hold the sheet; why, in English.
    Unfit(Format, String),
}

impl InWords for NotPrintable {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::OptionOfSheet(option, sheet) => {
                say!(words, "cli-not-for-this-sheet", option = (*option).to_owned(), sheet = sheet.keyword())
            }
            Self::OptionOfFormat(option, format) => {
                say!(words, "cli-not-in-this-format", option = (*option).to_owned(), format = format.keyword())
            }
            Self::NeedsDay(sheet, days) if days.is_empty() => {
                say!(words, "cli-sheet-needs-day-but-none", sheet = sheet.keyword())
            }
            Self::NeedsDay(sheet, days) => {
                say!(words, "cli-sheet-needs-day", sheet = sheet.keyword(), days = days.join("; "))
            }
            Self::NeedsStop(sheet, stops) if stops.is_empty() => {
                say!(words, "cli-sheet-needs-stop-but-none", sheet = sheet.keyword())
            }
            Self::NeedsStop(sheet, stops) => {
                say!(words, "cli-sheet-needs-stop", sheet = sheet.keyword(), stops = stops.join("; "))
            }
            Self::NeedsSingleStop(sheet) => say!(words, "cli-sheet-needs-single-stop", sheet = sheet.keyword()),
            Self::NeedsVersion(sheet) => say!(words, "cli-sheet-needs-version", sheet = sheet.keyword()),
            Self::OverTour(path) => say!(words, "cli-sheet-over-tour", file = path_in_words(path)),
            Self::BinaryToTerminal(format) => say!(words, "cli-binary-to-terminal", format = format.keyword()),
            Self::Unfit(format, text) => {
                say!(words, "cli-cannot-render", format = format.keyword(), text = sanitize(text).into_owned())
            }
        }
    }
}
