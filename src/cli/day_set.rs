//! `day TOUR set DAY FIELD VALUE`: date, hours, and where a day starts and ends.
//! Start with [`FIELDS`].

use super::define;
use super::failure::Failure;
use super::transaction::Transaction;
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
struct DayField {
    name: &'static str,
    edit: fn(&Transaction, Id, &str) -> Result<Edit, Failure>,
}

/// All fields of a day that can be set.
const FIELDS: [DayField; 6] = [
    DayField { name: "date", edit: set_date },
    DayField { name: "start", edit: set_start },
    DayField { name: "end", edit: set_end },
    DayField { name: "from", edit: set_from },
    DayField { name: "to", edit: set_to },
    DayField { name: "hours", edit: set_hours },
];

pub fn define(words: &Words) -> Command {
    let field = define::positional(words, "field", say!(words, "cli-value-field"), say!(words, "cli-help-day-field"));
    let value = define::positional(words, "value", say!(words, "cli-value-value"), say!(words, "cli-help-day-value"));
    define::command(words, "set", say!(words, "cli-about-day-set"), &say!(words, "cli-usage-day-set")).args([
        define::day(words),
        field.required(true),
        value.required(true).num_args(1..),
    ])
}

/// The edit that is asked for.
///
/// # Errors
/// There is no such day or field, or what was typed means nothing there.
pub fn edit(transaction: &Transaction, matches: &ArgMatches) -> Result<Edit, Failure> {
    let day = transaction.day(define::text(matches, "day"))?;
    let typed = define::text(matches, "field");
    let field = FIELDS.iter().find(|field| field.name == typed).ok_or_else(|| {
        let possible = FIELDS.map(|field| field.name);
        Reason::NoSuchWord(possible.join(", ")).of(typed)
    })?;
    (field.edit)(transaction, day, define::joined(matches, "value").trim())
}

fn set_date(transaction: &Transaction, day: Id, value: &str) -> Result<Edit, Failure> {
    let anchor = Anchor::of(transaction.context.office.today, &transaction.open.tour, Some(&day));
    Ok(Edit::SetDate { day, date: when::understand(value, &anchor)?.one(value)? })
}

fn set_hours(transaction: &Transaction, day: Id, value: &str) -> Result<Edit, Failure> {
    let (start, end) = clock::hours(value, own_hours(transaction, &day))?;
    Ok(Edit::SetHours { day, start, end })
}

fn set_start(transaction: &Transaction, day: Id, value: &str) -> Result<Edit, Failure> {
    let (_, end) = own_hours(transaction, &day);
    Ok(Edit::SetHours { day, start: optional(value, clock::clock)?, end })
}

fn set_end(transaction: &Transaction, day: Id, value: &str) -> Result<Edit, Failure> {
    let (start, _) = own_hours(transaction, &day);
    Ok(Edit::SetHours { day, start, end: optional(value, clock::clock)? })
}

fn set_from(transaction: &Transaction, day: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetFrom { day, from: location(transaction, value)? })
}

fn set_to(transaction: &Transaction, day: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetTo { day, to: location(transaction, value)? })
}

fn location(transaction: &Transaction, value: &str) -> Result<Option<Location>, NotUnderstood> {
    optional(value, |value| place::understand(&transaction.context.office.reference, value))
}

/// Nothing where the value is to go back to what the tour says.
fn optional<T>(value: &str, understand: impl Fn(&str) -> Result<T, NotUnderstood>) -> Result<Option<T>, NotUnderstood> {
    if is_none(value) { Ok(None) } else { understand(value).map(Some) }
}

/// The hours that the day has set for itself.
fn own_hours(transaction: &Transaction, day: &Id) -> Hours {
    transaction.open.tour.day(day).map_or((None, None), |day| (day.start, day.end))
}
