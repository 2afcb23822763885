//! `finalise TOUR`: the plan is final; its sheets are no drafts any more until the next edit.
//! Start with [`run`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::domain::edit::Edit;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "finalise";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-finalise"), &say!(words, "cli-usage-finalise"))
        .arg(define::tour(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    change.make(&Edit::Finalise)?;
    change.save()
}
