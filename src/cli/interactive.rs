//! `sommertour [TOUR]`: the interactive program.
//! Start with [`run`].

use super::answer::{Answer, Exit};
use super::context::Context;
use super::failure::Failure;
use super::subcommand::NoSuchCommand;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::text::Words;
use crate::tui::{self, End, Launch};
use clap::ArgMatches;
use std::path::PathBuf;

/// Starts the interactive program, on the tour that was named.
pub fn run(context: Context, matches: &ArgMatches) -> Answer {
    let Context { words, office } = context;
    let tour = match wanted_tour(&office.folder, matches) {
        Ok(tour) => tour,
        Err(failure) => return failure.answer(&words),
    };
    // The interactive program takes the words with it; should it fail, they are needed once more to say so.
    let lang = words.lang();
    match tui::run(Launch { office, tour, words }) {
        Ok(End::Quit) => Answer::default(),
        Ok(End::Signal(number)) => Answer { exit: Exit::Signal(number), ..Answer::default() },
        Err(error) => match Words::new(lang) {
            Ok(words) => Failure::from(error).answer(&words),
            Err(error) => Answer { warnings: vec![error.to_string()], exit: Exit::Failed, ..Answer::default() },
        },
    }
}

/// The tour to open, where one is named; a name of no tour, or one with more behind it, was meant for a command.
fn wanted_tour(folder: &Folder, matches: &ArgMatches) -> Result<Option<PathBuf>, Failure> {
    let Some(name) = matches.get_one::<String>("tour") else { return Ok(None) };
    let has_rest = matches.get_many::<String>("rest").is_some_and(|mut rest| rest.next().is_some());
    match folder.find(name) {
        Ok(path) if !has_rest => Ok(Some(path)),
        Ok(_) | Err(StoreError::NoSuchTour(_)) => Err(NoSuchCommand(name.clone()).into()),
        Err(error) => Err(error.into()),
    }
}
