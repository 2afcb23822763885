//! `status TOUR STOP STATUS`: how far a visit is arranged.
//! Start with [`run`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use super::typed::stop;
use crate::domain::edit::Edit;
use crate::domain::stop::Status;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
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
    let stop = stop::understand(context, &change.tour, define::text(matches, "stop"))?;
    let status = understand(context, define::text(matches, "status"))?;
    let reason = matches.get_one::<String>("reason").map(|reason| sanitize(reason).trim().to_owned());
    if reason.is_some() && status != Status::Cancelled {
        return Err(Failure::ReasonWithoutCancel);
    }
    change.make(&Edit::SetStatus { stop, status, reason: reason.filter(|reason| !reason.is_empty()) })?;
    change.save()
}

/// A status by the word of the command line, or by the one that the screen shows.
///
/// # Errors
/// It is none of them.
pub fn understand(context: &Context, typed: &str) -> Result<Status, Failure> {
    let wanted = typed.trim().to_lowercase();
    let shown = || Status::ALL.into_iter().find(|status| status.in_words(&context.words).to_lowercase() == wanted);
    Status::from_keyword(&wanted).or_else(shown).ok_or_else(|| Failure::NoSuchWord {
        typed: typed.to_owned(),
        possible: Status::ALL.map(Status::keyword).join(", "),
    })
}
