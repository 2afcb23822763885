//! `delete TOUR`: removes the file of a tour, readable or not.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};
use std::path::PathBuf;

pub const NAME: &str = "delete";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-delete"), &say!(words, "cli-usage-delete"))
        .arg(define::tour(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let path = context.office.folder.find(define::text(matches, "tour"))?;
    if path.extension().is_none_or(|ending| ending != "ron") {
        return Err(NotATourFile(path).into());
    }
    context.office.folder.delete(&path)?;
    Ok(Answer::done(say!(context.words, "cli-deleted", file = path_in_words(&path))))
}

/// The file to delete is no tour.
struct NotATourFile(PathBuf);

impl InWords for NotATourFile {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "cli-not-a-tour-file", file = path_in_words(&self.0))
    }
}
