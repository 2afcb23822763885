//! `set TOUR STOP FIELD VALUE`: one field of a stop.
//! Start with [`FIELDS`].

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define;
use super::failure::Failure;
use crate::desk::typed::people::people_of;
use crate::desk::typed::programme::programme_of;
use crate::desk::typed::{Reason, choice, text, time};
use crate::domain::edit::Edit;
use crate::domain::ids::Id;
use crate::domain::text_field::TextField;
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

/// The fields of a stop that are no plain text. German names are understood as well.
const FIELDS: [Field; 7] = [
    Field { names: &["time", "zeit", "uhrzeit"], edit: set_time },
    Field { names: &["window", "zeitfenster"], edit: set_window },
    Field { names: &["minutes", "dauer", "minuten"], edit: set_minutes },
    Field { names: &["status", "stand"], edit: set_status },
    Field { names: &["press", "presse"], edit: set_press },
    Field { names: &["participants", "teilnehmende"], edit: set_participants },
    Field { names: &["programme", "programm"], edit: set_programme },
];

/// What a field that is plain text may be called.
fn names_of(field: TextField) -> &'static [&'static str] {
    match field {
        TextField::HostName => &["host", "gastgeber"],
        TextField::HostOffice => &["host-office", "amt"],
        TextField::HostParty => &["host-party", "partei"],
        TextField::Address => &["address", "anschrift"],
        TextField::ContactName => &["contact", "ansprechperson"],
        TextField::ContactPhone => &["phone", "telefon"],
        TextField::ContactMobile => &["mobile", "mobil"],
        TextField::ContactEmail => &["email", "e-mail"],
        TextField::Topic => &["topic", "thema"],
        TextField::Notes => &["notes", "notizen"],
        TextField::InternalNotes => &["internal-notes", "internes"],
    }
}

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
    let stop = context.stop(&change.tour, define::text(matches, "stop"))?;
    let typed = define::text(matches, "field");
    let named = typed.to_lowercase();
    let value = define::text(matches, "value");
    let edit = if let Some(field) = FIELDS.iter().find(|field| field.names.contains(&named.as_str())) {
        (field.edit)(context, stop, value)?
    } else if let Some(field) = TextField::ALL.into_iter().find(|field| names_of(*field).contains(&named.as_str())) {
        Edit::SetText { stop, field, text: text::understand(value) }
    } else {
        let all = FIELDS.iter().map(|field| field.names).chain(TextField::ALL.into_iter().map(names_of));
        let possible: Vec<&str> = all.filter_map(|names| names.first().copied()).collect();
        return Err(Reason::NoSuchWord(possible.join(", ")).of(typed).into());
    };
    change.make(&edit)?;
    change.save()
}

fn set_time(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetTime { stop, time: time::stop_time(value)? })
}

/// As [`set_time`], but a single time is no window.
fn set_window(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    match time::stop_time(value)? {
        StopTime::Fixed(_) => Err(Reason::NoTime.of(value).into()),
        time => Ok(Edit::SetTime { stop, time }),
    }
}

fn set_minutes(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetMinutes { stop, minutes: time::minutes(value)? })
}

fn set_status(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetStatus { stop, status: choice::status(value)?, reason: None })
}

fn set_press(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    let press = text::understand(value).map(|typed| choice::press(&typed)).transpose()?;
    Ok(Edit::SetPress { stop, press })
}

fn set_participants(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    Ok(Edit::SetParticipants { stop, participants: people_of(value) })
}

fn set_programme(_: &Context, stop: Id, value: &str) -> Result<Edit, Failure> {
    let programme = programme_of(&text::understand(value).unwrap_or_default())?;
    Ok(Edit::SetProgramme { stop, programme })
}
