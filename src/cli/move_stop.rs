//! `move TOUR STOP --day DAY`: a stop to another day, to another place in its day, or back to the ideas.
//! Start with [`run`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use crate::desk::typed::text::is_none;
use crate::domain::edit::{Edit, Slot};
use crate::domain::ids::Id;
use crate::domain::tour::Tour;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "move";

pub fn define(words: &Words) -> Command {
    let day = own_option(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-move-day"));
    define::command(words, NAME, say!(words, "cli-about-move"), &say!(words, "cli-usage-move"))
        .args([define::tour(words), define::stop(words), day.required(true)])
        .arg(own_option(words, "before", say!(words, "cli-value-stop"), say!(words, "cli-help-before")))
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    let moved = context.stop(&change.open.tour, define::text(matches, "stop"))?;
    let typed = define::text(matches, "day");
    let day = if is_none(typed) { None } else { Some(context.day(&change.open.tour, typed)?) };
    let before = match matches.get_one::<String>("before") {
        Some(typed) => Some(wanted_neighbour(context, &change.open.tour, typed, &moved, day.as_ref())?),
        None => None,
    };
    change.make(&Edit::MoveStop { stop: moved, to: Slot { day, before } })?;
    change.save()
}

/// The stop to stand before: another one, on the day that is meant.
fn wanted_neighbour(context: &Context, tour: &Tour, typed: &str, moved: &Id, day: Option<&Id>) -> Result<Id, Failure> {
    let before = context.stop(tour, typed)?;
    if before == *moved {
        return Err(Failure::BeforeItself);
    }
    let is_there = tour.stops().any(|(on, stop)| stop.id == before && on.map(|on| &on.id) == day);
    if is_there { Ok(before) } else { Err(Failure::NotOnThatDay(typed.to_owned())) }
}
