//! `day TOUR add|remove|set`: the days of a tour.
//! Start with [`run`]; what `set` can set stands in [`super::day_set`].

use super::answer::Answer;
use super::context::Context;
use super::failure::Failure;
use super::subcommand::NoSuchCommand;
use super::transaction::Transaction;
use super::{day_set, define};
use crate::desk::typed::{Anchor, when};
use crate::domain::edit::Edit;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "day";

pub fn define(words: &Words) -> Command {
    let date = define::positional(words, "date", say!(words, "cli-value-date"), say!(words, "cli-help-day-date"));
    let add = define::command(words, "add", say!(words, "cli-about-day-add"), &say!(words, "cli-usage-day-add"));
    let remove =
        define::command(words, "remove", say!(words, "cli-about-day-remove"), &say!(words, "cli-usage-day-remove"));
    define::command(words, NAME, say!(words, "cli-about-day"), &say!(words, "cli-usage-day"))
        .arg(define::tour(words))
        .subcommand_required(true)
        .subcommand(add.arg(date.num_args(1..)))
        .subcommand(remove.arg(define::day(words)))
        .subcommand(day_set::define(words))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut transaction = Transaction::open(context, define::text(matches, "tour"))?;
    let edit = match matches.subcommand() {
        Some(("add", matches)) => return add(transaction, matches),
        Some(("remove", matches)) => Edit::RemoveDay { day: transaction.day(define::text(matches, "day"))? },
        Some((_, matches)) => day_set::edit(&transaction, matches)?,
        None => return Err(NoSuchCommand(NAME.to_owned()).into()),
    };
    transaction.make(&edit)?;
    transaction.save()
}

/// Prints the ids of the new days.
fn add(mut transaction: Transaction, matches: &ArgMatches) -> Result<Answer, Failure> {
    let anchor = Anchor::of(transaction.context.office.today, &transaction.open.tour, None);
    let typed = define::joined(matches, "date");
    let dates = when::understand(&typed, &anchor)?.days(&typed)?;
    let (edit, ids) = Edit::add_days(&dates, &transaction.open.tour, &mut transaction.ids);
    transaction.make(&edit)?;
    let output: String = ids.iter().map(|id| format!("{id}\n")).collect();
    Ok(Answer { output: output.into_bytes(), ..transaction.save()? })
}
