//! `sommertour [TOUR]`: the interactive program.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use crate::store::error::StoreError;
use crate::tui::{self, End, Launch};
use clap::ArgMatches;

/// Starts the interactive program, on the tour that was named.
pub fn run(context: Context, matches: &ArgMatches) -> Answer {
    let named = matches.get_one::<String>("tour");
    let has_rest = matches.get_many::<String>("rest").is_some_and(|mut rest| rest.next().is_some());
    let tour = match named.map(|name| (name, context.office.folder.find(name))) {
        None => None,
        Some((_, Ok(path))) if !has_rest => Some(path),
        Some((name, Ok(_) | Err(StoreError::NoSuchTour(_)))) => {
            return super::failed(&context.words, &Failure::NoSuchCommand(name.clone()));
        }
        Some((_, Err(error))) => return super::failed(&context.words, &Failure::Store(error)),
    };
    let Context { words, office } = context;
    // The interactive program takes the words with it; should it fail, they are needed once more to say so.
    let lang = words.lang();
    let launch = Launch { office, tour, words };
    match tui::run(launch) {
        Ok(End::Quit) => Answer::default(),
        Ok(End::Signal(number)) => Answer { exit: super::answer::Exit::Signal(number), ..Answer::default() },
        Err(error) => match crate::text::Words::new(lang) {
            Ok(words) => super::failed(&words, &Failure::Tui(error)),
            Err(error) => {
                Answer { warnings: vec![error.to_string()], exit: super::answer::Exit::Failed, ..Answer::default() }
            }
        },
    }
}
