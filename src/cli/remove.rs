//! `remove TOUR STOP`: takes a stop off the tour.
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

pub const NAME: &str = "remove";

pub fn define(words: &Words) -> Command {
    define::command(words, NAME, say!(words, "cli-about-remove"), &say!(words, "cli-usage-remove"))
        .args([define::tour(words), define::stop(words)])
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    let stop = context.stop(&change.open.tour, define::text(matches, "stop"))?;
    change.make(&Edit::RemoveStop { stop })?;
    change.save()
}
