//! `set TOUR STOP FIELD VALUE`: one field of a stop.
//! Imports `domain`.
//! Start with [`FIELDS`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::status::understand as understand_status;
use super::typed::{stop, time};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::time::StopTime;
use crate::say;
use crate::text::Words;
use clap::{ArgMatches, Command};

pub const NAME: &str = "set";

/// One field: what it may be called, and the edit that sets it.
struct Field {
    names: &'static [&'static str],
    edit: fn(&Context, Id, &str) -> Result<Edit, Failure>,
}

/// All fields of a stop that can be set. German names are understood as well.
const FIELDS: [Field; 4] = [
    Field { names: &["time", "zeit", "uhrzeit"], edit: set_time },
    Field { names: &["window", "zeitfenster"], edit: set_window },
    Field { names: &["minutes", "dauer", "minuten"], edit: set_minutes },
    Field { names: &["status", "stand"], edit: set_status },
];

pub fn define(words: &Words) -> Command {
    let field = define::positional(words, "field", say!(words, "cli-value-field"), say!(words, "cli-help-set-field"));
    let value = define::positional(words, "value", say!(words, "cli-value-value"), say!(words, "cli-help-set-value"));
    define::command(words, NAME, say!(words, "cli-about-set"), &say!(words, "cli-usage-set")).args([
        define::tour(words),
        define::stop(words),
        field.required(true),
        value.required(true),
    ])
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<Answer, Failure> {
    let mut change = Change::open(context, define::text(matches, "tour"))?;
    let stop = stop::understand(context, &change.tour, define::text(matches, "stop"))?;
    let typed = define::text(matches, "field");
    let named = typed.to_lowercase();
    let field = FIELDS.iter().find(|field| field.names.contains(&named.as_str())).ok_or_else(|| {
        let names = FIELDS.iter().filter_map(|field| field.names.first().copied());
        Failure::NoSuchWord { typed: typed.to_owned(), possible: names.collect::<Vec<_>>().join(", ") }
    })?;
    let edit = (field.edit)(context, stop, define::text(matches, "value"))?;
    change.make(&edit)?;
    change.save()
}

fn set_time(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetTime { stop, time: time::stop_time(value)? })
}

/// As [`set_time`], but a single time is no window.
fn set_window(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    match time::stop_time(value)? {
        StopTime::Fixed(_) => Err(Failure::NoTime(value.to_owned())),
        time => Ok(Edit::SetTime { stop, time }),
    }
}

fn set_minutes(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetMinutes { stop, minutes: time::minutes(value)? })
}

fn set_status(context: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetStatus { stop, status: understand_status(context, value)?, reason: None })
}
