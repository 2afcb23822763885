//! What becomes of a printed file: `--open` shows it, `--printer NAME` puts it on paper.
//! Imports `store`.
//! Start with [`HandOn`].

use super::define::{own_option, switch};
use super::failure::Failure;
use crate::say;
use crate::store::hand_on;
use crate::text::Words;
use clap::{Arg, ArgMatches};
use std::path::Path;

const OPEN: &str = "open";
const PRINTER: &str = "printer";

/// What is to become of the file.
pub enum HandOn {
    Nothing,
    Viewer,
    Printer(String),
}

/// The options by which to choose.
pub fn arguments(words: &Words) -> [Arg; 2] {
    let open = switch(OPEN, say!(words, "cli-help-open"), say!(words, "cli-heading-options"));
    let printer = own_option(words, PRINTER, say!(words, "cli-value-printer"), say!(words, "cli-help-printer"));
    [open.conflicts_with(PRINTER), printer]
}

impl HandOn {
    /// # Errors
    /// There is no file to hand on.
    pub fn chosen(matches: &ArgMatches, has_file: bool) -> Result<Self, Failure> {
        let hand_on = match matches.get_one::<String>(PRINTER) {
            Some(printer) => Self::Printer(printer.clone()),
            None if matches.get_flag(OPEN) => Self::Viewer,
            None => return Ok(Self::Nothing),
        };
        if has_file { Ok(hand_on) } else { Err(Failure::NoFileToHandOn) }
    }

    /// Hands the written file on; `title` is what a print queue calls it.
    ///
    /// # Errors
    /// The system does not take it. The file stays where it was written.
    pub fn carry_out(&self, path: &Path, title: &str) -> Result<(), Failure> {
        let handed_on = match self {
            Self::Nothing => Ok(()),
            Self::Viewer => hand_on::show(path),
            Self::Printer(printer) => hand_on::put_on_paper(path, printer, title, || false),
        };
        handed_on.map_err(|trouble| Failure::NotHandedOn(path.to_owned(), trouble))
    }
}
