//! `set TOUR STOP FIELD VALUE`: one field of a stop.
//! Start with [`run`]; what a field is called stands in `domain::field::stop_list`.

use super::answer::Answer;
use super::change::Change;
use super::context::Context;
use super::define;
use super::failure::Failure;
use super::status::understand as understand_status;
use super::typed::{stop, text, time};
use crate::domain::details::{Press, ProgrammeItem};
use crate::domain::edit::Edit;
use crate::domain::field::stop_field::{Kind, StopField};
use crate::domain::field::stop_list::{STOP, named};
use crate::domain::people_line::people_of;
use crate::domain::programme_line::{NoItem, programme_of};
use crate::domain::time::StopTime;
use crate::say;
use crate::text::{Lang, Words};
use clap::{ArgMatches, Command};

pub const NAME: &str = "set";

/// Sets the time as well, but a single one is no window.
const WINDOW: (&str, &[&str]) = ("window", &["zeitfenster"]);

/// What can be set, by its name and by the others that are understood.
fn names() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let with_window = |field: &StopField| matches!(field.kind, Kind::Time).then_some(WINDOW);
    let settable = STOP.iter().filter(|field| field.is_set());
    settable.flat_map(move |field| std::iter::once((field.name(), field.also)).chain(with_window(field)))
}

/// `time (zeit), minutes (dauer) …`: the German names are for German readers.
fn names_in_words(words: &Words) -> String {
    let shown = names().map(|(name, also)| match (words.lang(), also) {
        (Lang::De, [german, ..]) if *german != name => format!("{name} ({german})"),
        _ => name.to_owned(),
    });
    shown.collect::<Vec<_>>().join(", ")
}

pub fn define(words: &Words) -> Command {
    let field = define::positional(words, "field", say!(words, "cli-value-field"), names_in_words(words));
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
    let value = define::text(matches, "value");
    let is_window = typed.to_lowercase() == WINDOW.0 || WINDOW.1.contains(&typed.to_lowercase().as_str());
    let edit = match named(if is_window { "time" } else { typed }).map(|field| field.kind) {
        Some(Kind::Time) => Edit::SetTime { stop, time: stop_time(value, is_window)? },
        Some(Kind::Minutes) => Edit::SetMinutes { stop, minutes: time::minutes(value)? },
        Some(Kind::Status) => Edit::SetStatus { stop, status: understand_status(context, value)?, reason: None },
        Some(Kind::Text(field)) => Edit::SetText { stop, field, text: text::understand(value) },
        Some(Kind::Press) => Edit::SetPress { stop, press: press(context, value)? },
        Some(Kind::People) => Edit::SetParticipants { stop, participants: people_of(value) },
        Some(Kind::Programme) => Edit::SetProgramme { stop, programme: programme(value)? },
        Some(Kind::Place) | None => {
            let possible = names().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
            return Err(Failure::NoSuchWord { typed: typed.to_owned(), possible });
        }
    };
    change.make(&edit)?;
    change.save()
}

fn stop_time(value: &str, is_window: bool) -> Result<StopTime, Failure> {
    match time::stop_time(value)? {
        StopTime::Fixed(_) if is_window => Err(Failure::NoTime(value.to_owned())),
        time => Ok(time),
    }
}

fn press(context: &Context, value: &str) -> Result<Option<Press>, Failure> {
    let Some(typed) = text::understand(value) else { return Ok(None) };
    let wanted = typed.to_lowercase();
    let shown = |press: &Press| press.in_words(&context.words).to_lowercase();
    let press = Press::ALL.into_iter().find(|press| press.keyword() == wanted || shown(press) == wanted);
    let possible = || Press::ALL.map(Press::keyword).join(", ");
    press.ok_or_else(|| Failure::NoSuchWord { typed, possible: possible() }).map(Some)
}

fn programme(value: &str) -> Result<Vec<ProgrammeItem>, Failure> {
    let typed = text::understand(value).unwrap_or_default();
    programme_of(&typed).map_err(|error| match error {
        NoItem::NotUnderstood(item) => Failure::NoProgrammeItem(item),
        NoItem::Minutes(error) => Failure::Value(error),
    })
}
