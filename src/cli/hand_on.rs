//! What becomes of a printed file: `--open` shows it, `--printer NAME` puts it on paper.
//! Start with [`choice`].

use super::define::{own_option, switch};
use super::failure::Failure;
use crate::say;
use crate::store::hand_on::{HandOn, Trouble};
use crate::store::in_words::path_in_words;
use crate::text::{InWords, Words};
use clap::{Arg, ArgMatches};
use std::path::PathBuf;

const OPEN: &str = "open";
const PRINTER: &str = "printer";

/// The options by which to choose.
pub fn arguments(words: &Words) -> [Arg; 2] {
    let open = switch(OPEN, say!(words, "cli-help-open"), say!(words, "cli-heading-options"));
    let printer = own_option(words, PRINTER, say!(words, "cli-value-printer"), say!(words, "cli-help-printer"));
    [open.conflicts_with(PRINTER), printer]
}

/// What is chosen.
///
/// # Errors
/// There is no file to hand on.
pub fn choice(matches: &ArgMatches, has_file: bool) -> Result<HandOn, Failure> {
    let hand_on = match matches.get_one::<String>(PRINTER) {
        Some(printer) => HandOn::Printer(printer.clone()),
        None if matches.get_flag(OPEN) => HandOn::Viewer,
        None => return Ok(HandOn::Nothing),
    };
    if has_file { Ok(hand_on) } else { Err(NotHandedOn::NoFile.into()) }
}

/// Why a sheet is not handed on.
pub enum NotHandedOn {
    /// It goes to standard output.
    NoFile,
    /// It is written, but the system does not take it.
    Written(PathBuf, Trouble),
}

impl InWords for NotHandedOn {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::NoFile => say!(words, "cli-no-file-to-hand-on"),
            Self::Written(path, trouble) => {
                format!("{}. {}", say!(words, "cli-written", file = path_in_words(path)), trouble.in_words(words))
            }
        }
    }
}
