//! `day TOUR add|remove|set`: the days of a tour.
//! Start with [`run`]; what `set` can set stands in [`super::day_set`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::failure::Failure;
use super::{day_set, define};
use crate::desk::typed::{Anchor, when};
use crate::domain::edit::Edit;
use crate::say;
use crate::text::Words;
use clap::{Arg, ArgMatches, Command};

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
        .subcommand(remove.arg(argument(words)))
        .subcommand(day_set::define(words))
}

/// The day that is meant.
pub fn argument(words: &Words) -> Arg {
    define::positional(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-day")).required(true)
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    match matches.subcommand() {
        Some(("add", matches)) => {
            let anchor = Anchor::of(context.office.today, &change.open.tour, None);
            let typed = define::joined(matches, "date");
            let dates = when::understand(&typed, &anchor)?.days(&typed)?;
            let (edit, ids) = Edit::add_days(&dates, &change.open.tour, &mut change.ids);
            change.make(&edit)?;
            let output: String = ids.iter().map(|id| format!("{id}\n")).collect();
            Ok(Answer { output: output.into_bytes(), ..change.save()? })
        }
        Some(("remove", matches)) => {
            let day = context.day(&change.open.tour, define::text(matches, "day"))?;
            change.make(&Edit::RemoveDay { day })?;
            change.save()
        }
        Some((_, matches)) => {
            day_set::make(&mut change, matches)?;
            change.save()
        }
        None => Err(Failure::NoSuchCommand(NAME.to_owned())),
    }
}
