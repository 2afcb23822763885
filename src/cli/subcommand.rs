//! What a subcommand is: its name, how it is described, what it does.
//! Start with [`Subcommand`].

use super::answer::Answer;
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::transaction::Transaction;
use crate::domain::edit::Edit;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};

/// One subcommand.
pub struct Subcommand {
    pub name: &'static str,
    pub define: fn(&Words) -> Command,
    pub action: Action,
}

/// What a subcommand does.
pub enum Action {
    /// Whatever it takes.
    Run(fn(&Context, &ArgMatches) -> Result<Answer, Failure>),
    /// One edit of the tour that its argument names.
    Edit(fn(&Transaction, &ArgMatches) -> Result<Edit, Failure>),
}

impl Subcommand {
    /// Does what the arguments ask for.
    ///
    /// # Errors
    /// It cannot be done.
    pub fn run(&self, context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
        match self.action {
            Action::Run(run) => run(context, matches),
            Action::Edit(edit) => {
                let mut transaction = Transaction::open(context, define::text(matches, "tour"))?;
                transaction.make(&edit(&transaction, matches)?)?;
                transaction.save()
            }
        }
    }
}

/// Neither a command nor a tour has this name.
pub struct NoSuchCommand(pub String);

impl InWords for NoSuchCommand {
    fn in_words(&self, words: &Words) -> String {
        say!(words, "cli-no-such-command", name = sanitize(&self.0).into_owned())
    }
}
