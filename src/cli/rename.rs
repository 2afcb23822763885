//! `rename TOUR TITLE`: another title; the file keeps its name, which others know the tour by. Prints the stem.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::transaction::Transaction;
use crate::domain::edit::Edit;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use clap::{ArgMatches, Command};

pub const NAME: &str = "rename";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-rename"), &say!(words, "cli-usage-rename"))
        .arg(define::tour(words))
        .arg(define::title(words, say!(words, "cli-help-rename-title")))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let words = &context.words;
    let mut transaction = Transaction::open(context, define::text(matches, "tour"))?;
    let edit = Edit::Rename { title: sanitize(&define::joined(matches, "title")).into_owned() };
    transaction.make(&edit)?;
    let (file, warnings) = transaction.into_file()?;
    let title = sanitize(&file.tour.title).into_owned();
    let done = vec![say!(words, "cli-renamed", title = title, file = path_in_words(&file.path))];
    Ok(Answer { done, warnings, ..Answer::output(format!("{}\n", file.stem())) })
}
