//! `embargo TOUR TEXT`: until when the press may not publish what it is told.
//! Start with [`run`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::desk::typed::text;
use crate::domain::edit::Edit;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "embargo";

pub fn define(words: &Words) -> Command {
    let embargo = define::positional(words, "embargo", say!(words, "cli-value-text"), say!(words, "cli-help-embargo"));
    define::command(words, NAME, say!(words, "cli-about-embargo"), &say!(words, "cli-usage-embargo"))
        .args([define::tour(words), embargo.required(true)])
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    change.make(&Edit::SetEmbargo { embargo: text::understand(define::text(matches, "embargo")) })?;
    change.save()
}
