//! `status TOUR STOP STATUS`: how far a visit is arranged.
//! Start with [`run`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use crate::desk::typed::choice;
use crate::domain::edit::Edit;
use crate::say;
use crate::text::Words;
use crate::text::sanitize::sanitize;
use clap::{ArgMatches, Command};

pub const NAME: &str = "status";

pub fn define(words: &Words) -> Command {
    let status = define::positional(words, "status", say!(words, "cli-value-status"), say!(words, "cli-help-status"));
    define::command(words, NAME, say!(words, "cli-about-status"), &say!(words, "cli-usage-status"))
        .args([define::tour(words), define::stop(words), status.required(true)])
        .arg(own_option(words, "reason", say!(words, "cli-value-text"), say!(words, "cli-help-reason")))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    let stop = context.stop(&change.open.tour, define::text(matches, "stop"))?;
    let status = choice::status(define::text(matches, "status"))?;
    let reason = matches.get_one::<String>("reason").map(|reason| sanitize(reason).trim().to_owned());
    change.make(&Edit::SetStatus { stop, status, reason: reason.filter(|reason| !reason.is_empty()) })?;
    change.save()
}
