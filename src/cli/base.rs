//! `base TOUR NAME LAT,LON`: where the days of a tour start and end.
//! Start with [`run`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::desk::typed::place;
use crate::domain::edit::Edit;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "base";

pub fn define(words: &Words) -> Command {
    let name = define::positional(words, "name", say!(words, "cli-value-name"), say!(words, "cli-help-base-name"));
    let coord = define::positional(words, "coord", say!(words, "cli-value-coord"), say!(words, "cli-help-coord"));
    define::command(words, NAME, say!(words, "cli-about-base"), &say!(words, "cli-usage-base")).args([
        define::tour(words),
        name.required(true).display_order(define::SECOND),
        coord.required(true).allow_hyphen_values(true),
    ])
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    let base = place::named(&context.office.reference, define::text(matches, "name"), define::text(matches, "coord"))?;
    change.make(&Edit::SetBase { base: Some(base) })?;
    change.save()
}
