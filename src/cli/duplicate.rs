//! `duplicate TOUR TITLE`: the same tour once more under another title; prints its stem.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::domain::ids::Ids;
use crate::say;
use crate::store::in_words::path_in_words;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use clap::{ArgMatches, Command};

pub const NAME: &str = "duplicate";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-duplicate"), &say!(words, "cli-usage-duplicate"))
        .arg(define::tour(words))
        .arg(define::title(words, say!(words, "cli-help-duplicate-title")))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let open = context.open(define::text(matches, "tour"))?;
    let title = sanitize(&define::joined(matches, "title")).into_owned();
    let copy = open.duplicate(title, &mut Ids::random(), &context.office.reference.defaults)?;
    let copy = context.office.folder.create(&copy.tour)?;
    let done = vec![say!(context.words, "cli-created", file = path_in_words(&copy.path))];
    Ok(Answer { done, ..Answer::output(format!("{}\n", copy.stem())) })
}
