//! `add TOUR KREIS`: a new stop, on a day or among the ideas; prints its id.
//! Start with [`run`].

use super::answer::Answer;
use super::context::Context;
use super::define::{self, own_option};
use super::failure::Failure;
use super::transaction::Transaction;
use crate::desk::typed::day::{DayOrDate, understand_or_date};
use crate::desk::typed::{clock, kreis, minutes, place};
use crate::domain::edit::{Edit, Slot};
use crate::domain::ids::Id;
use crate::domain::stop::{Place, Stop};
use crate::domain::time::StopTime;
use crate::domain::tour::Day;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "add";

pub fn define(words: &Words) -> Command {
    let kreis = define::positional(words, "kreis", say!(words, "cli-value-kreis"), say!(words, "cli-help-kreis"))
        .required_unless_present("place")
        .conflicts_with("place");
    let place = own_option(words, "place", say!(words, "cli-value-name"), say!(words, "cli-help-place"));
    let coord = own_option(words, "coord", say!(words, "cli-value-coord"), say!(words, "cli-help-coord"));
    let minutes = own_option(words, "minutes", say!(words, "cli-value-minutes"), say!(words, "cli-help-minutes"));
    define::command(words, NAME, say!(words, "cli-about-add"), &say!(words, "cli-usage-add"))
        .args([define::tour(words), kreis, place.requires("coord")])
        .arg(coord.requires("place").allow_hyphen_values(true))
        .arg(own_option(words, "day", say!(words, "cli-value-day"), say!(words, "cli-help-add-day")))
        .arg(own_option(words, "at", say!(words, "cli-value-time"), say!(words, "cli-help-at")))
        .arg(minutes)
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut transaction = Transaction::open(context, define::text(matches, "tour"))?;
    let place = wanted_place(context, matches)?;
    let mut stop = Stop::new(transaction.ids.stop(&transaction.open.tour), place);
    if let Some(typed) = matches.get_one::<String>("at") {
        stop.time = StopTime::Fixed(clock::clock(typed)?);
    }
    if let Some(typed) = matches.get_one::<String>("minutes") {
        stop.minutes = minutes::understand(typed)?;
    }
    let day = matches.get_one::<String>("day").map(|typed| wanted_day(&mut transaction, typed)).transpose()?;
    let id = stop.id.clone();
    transaction.make(&Edit::AddStop { stop, to: Slot::end_of(day) })?;
    let answer = transaction.save()?;
    Ok(Answer { output: format!("{id}\n").into_bytes(), ..answer })
}

fn wanted_place(context: &Context, matches: &ArgMatches) -> Result<Place, Failure> {
    match matches.get_one::<String>("place") {
        Some(name) => Ok(Place::Other(place::named(&context.office.reference, name, define::text(matches, "coord"))?)),
        None => Ok(Place::Kreis(kreis::understand(&context.office.reference.kreise, define::text(matches, "kreis"))?)),
    }
}

/// The day that is meant; a date that no day has yet makes one.
fn wanted_day(transaction: &mut Transaction, typed: &str) -> Result<Id, Failure> {
    match understand_or_date(
        &transaction.context.words,
        &transaction.open.tour,
        transaction.context.office.today,
        typed,
    )? {
        DayOrDate::Day(id) => Ok(id),
        DayOrDate::Date(date) => {
            let id = transaction.ids.day(&transaction.open.tour);
            transaction.make(&Edit::AddDay { day: Day::new(id.clone(), date) })?;
            Ok(id)
        }
    }
}
