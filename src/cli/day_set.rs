//! `day TOUR set DAY FIELD VALUE`: date, hours, and where a day starts and ends.
//! Start with [`FIELDS`].

use super::change::Change;
use super::define;
use super::failure::Failure;
use crate::desk::typed::clock::Hours;
use crate::desk::typed::text::is_none;
use crate::desk::typed::{Anchor, NotUnderstood, Reason, clock, place, when};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::stop::Location;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

/// One field: its name, and the edit that sets it.
struct Field {
    name: &'static str,
    edit: fn(&Change, Id, &str) -> Result<Edit, Failure>,
}

/// All fields of a day that can be set.
const FIELDS: [Field; 6] = [
    Field { name: "date", edit: set_date },
    Field { name: "start", edit: set_start },
    Field { name: "end", edit: set_end },
    Field { name: "from", edit: set_from },
    Field { name: "to", edit: set_to },
    Field { name: "hours", edit: set_hours },
];

pub fn define(words: &Words) -> Command {
    let field = define::positional(words, "field", say!(words, "cli-value-field"), say!(words, "cli-help-day-field"));
    let value = define::positional(words, "value", say!(words, "cli-value-value"), say!(words, "cli-help-day-value"));
    define::command(words, "set", say!(words, "cli-about-day-set"), &say!(words, "cli-usage-day-set")).args([
        super::day::argument(words),
        field.required(true),
        value.required(true).num_args(1..),
    ])
}

/// Makes the edit that is asked for.
pub fn make(change: &mut Change, matches: &ArgMatches) -> Result<(), Failure> {
    let day = change.context.day(&change.open.tour, define::text(matches, "day"))?;
    let typed = define::text(matches, "field");
    let field = FIELDS.iter().find(|field| field.name == typed).ok_or_else(|| {
        let possible = FIELDS.map(|field| field.name);
        Reason::NoSuchWord(possible.join(", ")).of(typed)
    })?;
    let value = define::joined(matches, "value");
    let edit = (field.edit)(change, day, value.trim())?;
    change.make(&edit)
}

fn set_date(change: &Change, day: Id, value: &str) -> Result<Edit, Failure> {
    let anchor = Anchor::of(change.context.office.today, &change.open.tour, Some(&day));
    Ok(Edit::SetDate { day, date: when::understand(value, &anchor)?.one(value)? })
}

fn set_hours(change: &Change, day: Id, value: &str) -> Result<Edit, Failure> {
    let (start, end) = clock::hours(value, own_hours(change, &day))?;
    Ok(Edit::SetHours { day, start, end })
}

fn set_start(change: &Change, day: Id, value: &str) -> Result<Edit, Failure> {
    let (_, end) = own_hours(change, &day);
    Ok(Edit::SetHours { day, start: optional(value, clock::clock)?, end })
}

fn set_end(change: &Change, day: Id, value: &str) -> Result<Edit, Failure> {
    let (start, _) = own_hours(change, &day);
    Ok(Edit::SetHours { day, start, end: optional(value, clock::clock)? })
}

fn set_from(change: &Change, day: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetFrom { day, from: location(change, value)? })
}

fn set_to(change: &Change, day: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetTo { day, to: location(change, value)? })
}

fn location(change: &Change, value: &str) -> Result<Option<Location>, NotUnderstood> {
    optional(value, |value| place::understand(&change.context.office.reference, value))
}

/// Nothing where the value is to go back to what the tour says.
fn optional<T>(value: &str, understand: impl Fn(&str) -> Result<T, NotUnderstood>) -> Result<Option<T>, NotUnderstood> {
    if is_none(value) { Ok(None) } else { understand(value).map(Some) }
}

/// The hours that the day has set for itself.
fn own_hours(change: &Change, day: &Id) -> Hours {
    change.open.tour.day(day).map_or((None, None), |day| (day.start, day.end))
}
