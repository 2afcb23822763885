//! `move TOUR STOP --day DAY`: a stop to another day, to another place in its day, or back to the ideas.
//! Start with [`edit`].

use super::define::{self, own_option};
use super::failure::Failure;
use super::transaction::Transaction;
use crate::desk::typed::text::is_none;
use crate::domain::edit::{Edit, Slot};
use crate::domain::ids::Id;
use crate::say;
use crate::text::sanitize::sanitize;
use crate::text::{InWords, Words};
use clap::{ArgMatches, Command};

pub const NAME: &str = "move";

pub fn define(words: &Words) -> Command {
    let day = own_option(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-move-day"));
    define::command(words, NAME, say!(words, "cli-about-move"), &say!(words, "cli-usage-move"))
        .args([define::tour(words), define::stop(words), day.required(true)])
        .arg(own_option(words, "before", say!(words, "cli-value-stop"), say!(words, "cli-help-before")))
}

pub fn edit(transaction: &Transaction, matches: &ArgMatches) -> Result<Edit, Failure> {
    let stop = transaction.stop(define::text(matches, "stop"))?;
    let typed = define::text(matches, "day");
    let day = if is_none(typed) { None } else { Some(transaction.day(typed)?) };
    let before = matches.get_one::<String>("before");
    let before = before.map(|typed| wanted_neighbour(transaction, typed, &stop, day.as_ref())).transpose()?;
    Ok(Edit::MoveStop { stop, to: Slot { day, before } })
}

/// The stop to stand before: another one, on the day that is meant.
fn wanted_neighbour(transaction: &Transaction, typed: &str, moved: &Id, day: Option<&Id>) -> Result<Id, Failure> {
    let before = transaction.stop(typed)?;
    if before == *moved {
        return Err(NoNeighbour::Itself.into());
    }
    let is_there = transaction.open.tour.stops().any(|(on, stop)| stop.id == before && on.map(|on| &on.id) == day);
    if is_there { Ok(before) } else { Err(NoNeighbour::OnAnotherDay(typed.to_owned()).into()) }
}

/// Why a stop cannot stand before the one that was named.
enum NoNeighbour {
    Itself,
    /// The one that was named is not on the day that is meant.
    OnAnotherDay(String),
}

impl InWords for NoNeighbour {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Itself => say!(words, "cli-before-itself"),
            Self::OnAnotherDay(stop) => say!(words, "cli-not-on-that-day", stop = sanitize(stop).into_owned()),
        }
    }
}
